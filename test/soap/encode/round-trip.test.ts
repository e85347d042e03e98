import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeResponse,
  encodeRequest,
  type Operation,
  operation,
  type Schema,
  type SoapVersion,
  s,
} from "../../../src/soap/index.ts";
import { sample, xmlText } from "../../support/arbitraries.ts";
import { latin1, utf8 } from "../../support/envelopes.ts";
import { parametersOf } from "../../support/second-opinion.ts";

/** A request with one parameter. Read as an answer, that is the result: both are encoded alike (SOAP 1.1 §5). */
function request(schema: Schema, value: unknown, soapVersion: SoapVersion = "1.1"): string {
  const op: Operation = operation("op", { namespace: "urn:shop", input: { p: schema }, output: s.any });
  return encodeRequest(op, { p: value }, { soapVersion }).body;
}

const versions: SoapVersion[] = ["1.1", "1.2"];

describe("what was written is read back", () => {
  test("any text that XML can carry", () => {
    fc.assert(
      fc.property(xmlText, (text) => {
        expect(decodeResponse(s.string, { body: utf8(request(s.string, text)) })).toEqual({ kind: "ok", value: text });
      }),
      { numRuns: 500 },
    );
  });

  test("any text of Latin-1, from a server that writes that", () => {
    const latin1Text = xmlText.map((text) => text.replace(/[\u0080-\u009f\u{100}-\u{10ffff}]/gu, "ÿ"));
    fc.assert(
      fc.property(latin1Text, (text) => {
        const body = latin1(request(s.string, text));
        const contentType = "text/xml; charset=ISO-8859-1";
        expect(decodeResponse(s.string, { body, contentType }, { detectUtf8: false })).toEqual({ kind: "ok", value: text });
      }),
    );
  });

  test("any text in UTF-8 that is labelled Latin-1", () => {
    fc.assert(
      fc.property(xmlText, (text) => {
        const contentType = "text/xml; charset=ISO-8859-1";
        expect(decodeResponse(s.string, { body: utf8(request(s.string, text)), contentType })).toEqual({
          kind: "ok",
          value: text,
        });
      }),
    );
  });

  test.each(versions)("any value of any schema, by SOAP %s", (version) => {
    fc.assert(
      fc.property(sample, ({ schema, value }) => {
        const outcome = decodeResponse(s.optional(schema), { body: utf8(request(schema, value, version)) });
        expect(outcome).toEqual({ kind: "ok", value });
      }),
      { numRuns: 2000 },
    );
  });

  test.each(versions)("any value of any schema as a header, by SOAP %s", (version) => {
    const op = operation("op", { namespace: "urn:shop", input: { p: s.int }, output: s.int });
    fc.assert(
      fc.property(sample, ({ schema, value }) => {
        const headers = [{ namespace: "urn:h", name: "block", schema, value, mustUnderstand: true }];
        const { body } = encodeRequest(op, { p: 1 }, { soapVersion: version, headers });
        const reading = operation("op", { namespace: "urn:shop", input: {}, output: s.int, responseHeaders: { block: schema } });
        expect(decodeResponse(reading, { body: utf8(body) })).toEqual({ kind: "ok", value: 1, headers: { block: value } });
      }),
      { numRuns: 500 },
    );
  });

  test.each(versions)("any JSON, by the types that the values say themselves, by SOAP %s", (version) => {
    const xmlNames = /^[a-z_][a-z0-9_]*$/i;
    const json = fc.jsonValue({ maxDepth: 3 }).filter((value) => isWritable(value, xmlNames));
    fc.assert(
      fc.property(json, (value) => {
        expect(decodeResponse(s.any, { body: utf8(request(s.any, value, version)) })).toEqual({ kind: "ok", value });
      }),
    );
  });
});

test("another parser reads any text as it was meant", () => {
  fc.assert(
    fc.property(xmlText, (text) => {
      const { p } = parametersOf(request(s.string, text), "op");
      expect(p).toEqual(text === "" ? { "@xsi:type": "xsd:string" } : { "@xsi:type": "xsd:string", "#text": text });
    }),
  );
});

/** Whether its texts and names are such as XML can carry. */
function isWritable(value: unknown, names: RegExp): boolean {
  return !/\\u00[01]|\\ud|\\b|\\f|\uffff|\ufffe/.test(JSON.stringify(value)) && keysOf(value).every((key) => names.test(key));
}

function keysOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(inner)]);
}
