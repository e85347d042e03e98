import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as operations from "../../src/interserver/operations/index.ts";
import { toBytes, writeAnswer, writeFault } from "../../src/sandbox/nusoap/response.ts";
import { Unserializable } from "../../src/sandbox/nusoap/values.ts";

const { api_buy_license, api_get_license_types, api_licenses_get_service, api_login, get_modules } = operations;

/** What NuSOAP sent for a value; `fixtures/nusoap/NAME.json` says how it was recorded. */
function recorded(name: string): string {
  return readFileSync(new URL(`../../fixtures/nusoap/${name}.xml`, import.meta.url)).toString("latin1");
}

const bought = { status: "ok", status_text: "Order Completed Successfully.", invoice: 71, cost: 12.5 };

// The values as PHP returned them.
test.each([
  ["order-completed", api_buy_license, bought],
  ["invoice-0-is-not-null", api_buy_license, { ...bought, invoice: 0, cost: 0 }],
  ["empty-int-is-null", api_buy_license, { status: "error", status_text: "Invalid Session ID", invoice: "", cost: "" }],
  ["numbers-can-be-text", api_buy_license, { ...bought, invoice: "71", cost: "12.50" }],
  ["nil-number-is-null", api_buy_license, { ...bought, invoice: null, cost: null }],
  ["vanished-members-are-null", api_buy_license, { status: "ok", status_text: "Order Completed Successfully." }],
  ["nil-where-a-struct-was-expected", api_buy_license, null],
  ["list-of-none", api_get_license_types, []],
  ["list-with-a-null-in-it", get_modules, ["licenses", null, "mail"]],
  ["refused-login-is-blank", api_login, ""],
])("the sandbox writes the bytes that NuSOAP sent: %s", (name, operation, value) => {
  expect(Buffer.from(toBytes(writeAnswer(operation, value))).toString("latin1")).toBe(recorded(name));
});

test("a fault is written as NuSOAP writes it", () => {
  const text = "Operation 'api_nope' is not defined in the WSDL for this service";
  expect(writeFault("Client", text)).toBe(recorded("unknown-operation-is-a-fault"));
});

test.each([
  [0.1 + 0.2, "0.3"],
  [-1.5e-7, "-1.5E-7"],
  [0.0001, "0.0001"],
  [2.5, "2.5"],
  [9007199254740991, "9007199254740991"],
])("the number %d is written as PHP writes it", (number, text) => {
  expect(writeAnswer(api_buy_license, { ...bought, cost: number })).toContain(`<cost xsi:type="xsd:float">${text}</cost>`);
});

test("only text is escaped, and an answer of false for a struct cannot be written", () => {
  expect(writeAnswer(api_get_license_types, [{ services_id: 1, services_name: "<&'\">", services_cost: "5 & up" }])).toContain(
    '<services_name xsi:type="xsd:string">&lt;&amp;&apos;&quot;&gt;</services_name><services_cost xsi:type="xsd:float">5 & up<',
  );
  expect(() => writeAnswer(api_licenses_get_service, false)).toThrow(Unserializable);
});
