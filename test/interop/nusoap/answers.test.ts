import { describe, expect, test } from "vitest";
import * as operations from "../../../src/interserver/operations/index.ts";
import { createSoapClient, OutcomeUnknownError, operation, s } from "../../../src/soap/index.ts";
import { transports, useNusoap, variants } from "./peer.ts";
import { bytes, double, fault, utf8 } from "./php-values.ts";

const { api_buy_license, api_get_license_types, api_get_prepay_remaining, api_licenses_get_service, get_modules } = operations;

describe.each(variants)("NuSOAP that counts with %s", (variant) => {
  const nusoap = useNusoap({ variant });
  const withoutArrayType = useNusoap({ variant, undefinedArray: "array" });

  describe.each(transports)("over %s", (_, options) => {
    /** Orders a licence; PHP answers with these members. */
    const buy = async (answer: unknown) => {
      await nusoap.prepare({ api_buy_license: [answer] });
      const client = createSoapClient({ endpoint: nusoap.endpoint, ...options });
      return client.call(api_buy_license, { sid: "5e55", ip: "192.0.2.7", type: 5000 });
    };
    const bought = { status: "ok", status_text: "Order Completed Successfully.", invoice: 71, cost: 12.5 };

    test.each([
      ["accented letters", "é ü ß ÿ", "é ü ß ÿ"],
      ["windows-1252", bytes(0x80, 0x20, 0x93, 0x94, 0x99), "€ “”™"],
      ["UTF-8 under the Latin-1 label", utf8("é € 😀"), "é € 😀"],
      ["a no-break space in UTF-8, as the service sends it", utf8("a\u00a0b"), "a\u00a0b"],
      ["what XML gives a meaning", `<b>&amp;</b> "quoted" & 'single' ]]>`, `<b>&amp;</b> "quoted" & 'single' ]]>`],
      ["new lines and tabs", "one\ntwo\n\tthree\n", "one\ntwo\n\tthree\n"],
      // NuSOAP sends a bare CR, which every XML reader takes for LF (XML 1.0 §2.11).
      ["CR LF", "one\r\ntwo\rthree", "one\ntwo\nthree"],
      ["blanks", "  ", "  "],
      ["nothing", "", ""],
    ])("text with %s arrives whole", async (_, sent, expected) => {
      const outcome = await buy({ ...bought, status_text: sent });
      expect(outcome).toEqual({ kind: "ok", value: { ...bought, status_text: expected } });
    });

    test("each text is judged by itself", async () => {
      await nusoap.prepare({ get_modules: [["é", utf8("é"), bytes(0x80), utf8("€")]] });
      const client = createSoapClient({ endpoint: nusoap.endpoint, ...options });
      expect(await client.call(get_modules)).toEqual({ kind: "ok", value: ["é", "é", "€", "€"] });
    });

    test.each([
      ["an int and a float", [71, 12.5], [71, 12.5]],
      ["0, which is a paid order and no null", [0, double(0)], [0, 0]],
      ["more than 32 bits", [9_007_199_254_740_991, -0.01], [9_007_199_254_740_991, -0.01]],
      ["the 14 digits that PHP's setting `precision` leaves", [-1, 0.1 + 0.2], [-1, 0.3]],
      ["with an exponent", [1, 1.5e-7], [1, 1.5e-7]],
      ["as text", ["71", "12.50"], [71, 12.5]],
      ["empty, which is null and never 0", ["", ""], [null, null]],
      ["null, which is nil", [null, null], [null, null]],
      ["without an end", [1, double("-INF")], [1, Number.NEGATIVE_INFINITY]],
      ["none at all", [1, double("NAN")], [1, Number.NaN]],
    ])("numbers: %s", async (_, [invoiceSent, costSent], [invoice, cost]) => {
      const outcome = await buy({ ...bought, invoice: invoiceSent, cost: costSent });
      expect(outcome).toEqual({ kind: "ok", value: { ...bought, invoice, cost } });
    });

    test("members that vanished are null, and one that is too many is left out by NuSOAP", async () => {
      const { status, status_text } = bought;
      const nulls = { kind: "ok", value: { status, status_text, invoice: null, cost: null } };
      expect(await buy({ status, status_text, invoice: null, cost: null, more: 1 })).toEqual(nulls);
      expect(await buy({ status, status_text })).toEqual(nulls);
    });

    test("a refusal has the service's reason and every field", async () => {
      const answer = { status: "error", status_text: "Locked Account.\nAnd more.", invoice: "", cost: "" };
      expect(await buy(answer)).toEqual({
        kind: "refused",
        reason: answer.status_text,
        value: { ...answer, invoice: null, cost: null },
      });
    });

    test.each([0, 1, 3, 2000])("a list of %i is a list", async (count) => {
      const rows = Array.from({ length: count }, (_, row) => ({
        services_id: row,
        services_name: `type ${row}`,
        services_cost: row / 4,
      }));
      await nusoap.prepare({ api_get_license_types: [rows] });
      const client = createSoapClient({ endpoint: nusoap.endpoint, ...options });
      expect(await client.call(api_get_license_types)).toEqual({ kind: "ok", value: rows });
    });

    test("null for a struct is null where the descriptor allows it", async () => {
      await nusoap.prepare({ api_licenses_get_service: [null] });
      const client = createSoapClient({ endpoint: nusoap.endpoint, ...options });
      expect(await client.call(api_licenses_get_service, { sid: "5e55", id: 1 })).toEqual({ kind: "ok", value: null });
    });

    test("a null for the result of an order is an unknown outcome, not an answer", async () => {
      await expect(buy(null)).rejects.toMatchObject({ name: "OutcomeUnknownError", cause: { code: "invalid-value" } });
    });

    test.each([
      ["a price in words, which NuSOAP does not escape", { cost: "$5 & up" }, "malformed", { cost: "$5 & up" }],
      ["HTML in an int", { invoice: "<b>71</b>" }, "invalid-value", { invoice: 71 }],
      ["an open tag in an int", { invoice: "<b>71" }, "malformed", { invoice: null, cost: null }],
    ])("%s: nothing of the answer is lost", async (_, members, code, expected) => {
      const error = await buy({ ...bought, ...members }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect((error as OutcomeUnknownError).cause).toMatchObject({ name: "DecodeError", code });
      expect((error as OutcomeUnknownError).partial()).toEqual({ ...bought, ...expected });
    });

    test("a list of an undefined type comes as SOAP-ENC:Array, a null in it included", async () => {
      await nusoap.prepare({ get_modules: [["licenses", null, "mail"]] });
      const client = createSoapClient({ endpoint: nusoap.endpoint, ...options });
      expect(await client.call(get_modules)).toEqual({ kind: "ok", value: ["licenses", null, "mail"] });
    });

    test("the type `array`, which the WSDL does not define, makes a fault", async () => {
      await withoutArrayType.prepare({ get_modules: [["licenses"]] });
      const client = createSoapClient({ endpoint: withoutArrayType.endpoint, ...options });
      const expected = { code: "Server", string: "unable to serialize result", actor: "", detail: "" };
      expect(await client.call(get_modules)).toEqual({ kind: "fault", fault: expected });
    });

    test("a fault of the function's own", async () => {
      const outcome = await buy(fault("SOAP-ENV:Client", "urn:actor", `Kein <Gerät> & "mehr"\nZeile 2`, ["one", 2]));
      const expected = { code: "Client", string: `Kein <Gerät> & "mehr"\nZeile 2`, actor: "urn:actor", detail: ["one", 2] };
      expect(outcome).toEqual({ kind: "fault", fault: expected });
    });

    test("an answer of another type is a fault", async () => {
      await nusoap.prepare({ api_get_prepay_remaining: ["no struct"] });
      const client = createSoapClient({ endpoint: nusoap.endpoint, ...options });
      const outcome = await client.call(api_get_prepay_remaining, { sid: "5e55", module: "licenses" });
      expect(outcome).toMatchObject({ kind: "fault", fault: { code: "Server", string: "unable to serialize result" } });
    });

    test("an operation that the service does not know is a fault, and no function is called", async () => {
      await nusoap.prepare({});
      const api_nope = operation("api_nope", { namespace: "urn:myapi", input: { sid: s.string }, output: s.any });
      const outcome = await createSoapClient({ endpoint: nusoap.endpoint, ...options }).call(api_nope, { sid: "5e55" });
      const string = "Operation 'api_nope' is not defined in the WSDL for this service";
      expect(outcome).toMatchObject({ kind: "fault", fault: { code: "Client", string } });
      expect(await nusoap.calls()).toEqual([]);
    });
  });
});
