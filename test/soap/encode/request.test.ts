import { describe, expect, test } from "vitest";
import { encodeRequest, operation, type Schema, s } from "../../../src/soap/index.ts";
import { parametersOf } from "../../support/second-opinion.ts";

const namespace = "urn:shop";

/** The element of one parameter, as it is written. */
function write(schema: Schema, value: unknown): string {
  const op = operation("op", { namespace, input: { p: schema }, output: s.any });
  const { body } = encodeRequest(op, { p: value });
  return body.slice(body.indexOf("<ns1:op>") + "<ns1:op>".length, body.indexOf("</ns1:op>"));
}

const order = operation("order", {
  namespace,
  input: {
    sid: s.string,
    type: s.int,
    coupon: s.optional(s.string),
    use_prepay: s.optional(s.boolean),
    cap: s.optional(s.float),
  },
  output: s.any,
});

describe("an envelope", () => {
  test("is just this", () => {
    expect(encodeRequest(order, { sid: "a", type: 5000, coupon: "X", use_prepay: false, cap: 1.5 })).toEqual({
      headers: { "Content-Type": "text/xml; charset=utf-8", SOAPAction: '"urn:shop#order"' },
      body:
        '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" ' +
        'xmlns:SOAP-ENC="http://schemas.xmlsoap.org/soap/encoding/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" ' +
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ns1="urn:shop" ' +
        'SOAP-ENV:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"><SOAP-ENV:Body><ns1:order>' +
        '<sid xsi:type="xsd:string">a</sid><type xsi:type="xsd:int">5000</type><coupon xsi:type="xsd:string">X</coupon>' +
        '<use_prepay xsi:type="xsd:boolean">false</use_prepay><cap xsi:type="xsd:float">1.5</cap>' +
        "</ns1:order></SOAP-ENV:Body></SOAP-ENV:Envelope>\n",
    });
  });

  test("has the parameters in wire order, whatever the caller's", () => {
    const ordered = encodeRequest(order, { sid: "a", type: 1, coupon: "X", use_prepay: true, cap: 2 });
    expect(encodeRequest(order, { cap: 2, use_prepay: true, coupon: "X", type: 1, sid: "a" })).toEqual(ordered);
  });

  test("has every parameter: a text left out is empty, a boolean or a number nil", () => {
    const left = { sid: { "@xsi:type": "xsd:string", "#text": "a" }, type: { "@xsi:type": "xsd:int", "#text": "1" } };
    const omitted = {
      ...left,
      coupon: { "@xsi:type": "xsd:string" },
      use_prepay: { "@xsi:nil": "true", "@xsi:type": "xsd:boolean" },
      cap: { "@xsi:nil": "true", "@xsi:type": "xsd:float" },
    };
    expect(parametersOf(encodeRequest(order, { sid: "a", type: 1 }).body, "order")).toEqual(omitted);
    expect(parametersOf(encodeRequest(order, { sid: "a", type: 1, coupon: undefined, cap: undefined }).body, "order")).toEqual(
      omitted,
    );
  });

  test("has an empty wrapper where there are no parameters", () => {
    const op = operation("ping", { namespace, input: {}, output: s.any });
    expect(encodeRequest(op, {}).body).toContain("<SOAP-ENV:Body><ns1:ping></ns1:ping></SOAP-ENV:Body>");
  });

  test("takes the action and the namespace from the operation", () => {
    const op = operation("ping", { namespace: 'urn:a&"b', action: "urn:other/ping", input: {}, output: s.any });
    const { headers, body } = encodeRequest(op, {});
    expect(headers.SOAPAction).toBe('"urn:other/ping"');
    expect(body).toContain('xmlns:ns1="urn:a&amp;&quot;b"');
  });
});

describe("values", () => {
  test.each<[string, Schema, unknown, string]>([
    ["text", s.string, "a", '<p xsi:type="xsd:string">a</p>'],
    ["empty text", s.string, "", '<p xsi:type="xsd:string"></p>'],
    ["text with markup", s.string, "<a>&\"'", '<p xsi:type="xsd:string">&lt;a&gt;&amp;&quot;\'</p>'],
    ["a date", s.dateTime, "2026-11-22T10:00:00Z", '<p xsi:type="xsd:dateTime">2026-11-22T10:00:00Z</p>'],
    ["the least int", s.int, -2147483648, '<p xsi:type="xsd:int">-2147483648</p>'],
    ["the greatest int", s.int, 2147483647, '<p xsi:type="xsd:int">2147483647</p>'],
    ["negative zero in an int", s.int, -0, '<p xsi:type="xsd:int">0</p>'],
    ["the greatest long", s.long, 9223372036854775807n, '<p xsi:type="xsd:long">9223372036854775807</p>'],
    ["a long of a number", s.long, -5, '<p xsi:type="xsd:long">-5</p>'],
    ["a float with all its digits", s.float, 0.1 + 0.2, '<p xsi:type="xsd:float">0.30000000000000004</p>'],
    ["a very small double", s.double, 5e-324, '<p xsi:type="xsd:double">5e-324</p>'],
    ["negative zero in a double", s.double, -0, '<p xsi:type="xsd:double">-0</p>'],
    ["a decimal, digit by digit", s.decimal, "10.10", '<p xsi:type="xsd:decimal">10.10</p>'],
    ["true", s.boolean, true, '<p xsi:type="xsd:boolean">true</p>'],
    ["false", s.boolean, false, '<p xsi:type="xsd:boolean">false</p>'],
    ["bytes", s.base64, Uint8Array.of(0, 255), '<p xsi:type="xsd:base64Binary">AP8=</p>'],
    ["no bytes", s.base64, new Uint8Array(), '<p xsi:type="xsd:base64Binary"></p>'],
    ["an empty list", s.array(s.int), [], '<p xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:int[0]"></p>'],
    [
      "a list",
      s.array(s.int),
      [1, 2],
      '<p xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:int[2]"><item xsi:type="xsd:int">1</item><item xsi:type="xsd:int">2</item></p>',
    ],
    [
      "a list with nulls",
      s.array(s.optional(s.int)),
      [null, 1],
      '<p xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:int[2]"><item xsi:nil="true" xsi:type="xsd:int"/><item xsi:type="xsd:int">1</item></p>',
    ],
    [
      "a struct, in the schema's order",
      s.struct("row", { id: s.int, note: s.optional(s.string) }),
      { note: "x", id: 1 },
      '<p xsi:type="ns1:row"><id xsi:type="xsd:int">1</id><note xsi:type="xsd:string">x</note></p>',
    ],
    [
      "a list of structs",
      s.array(s.struct("row", { id: s.int })),
      [{ id: 1 }],
      '<p xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="ns1:row[1]"><item xsi:type="ns1:row"><id xsi:type="xsd:int">1</id></item></p>',
    ],
    ["a date left out", s.optional(s.dateTime), undefined, '<p xsi:type="xsd:dateTime"></p>'],
    ["a struct left out", s.optional(s.struct("row", { id: s.int })), undefined, '<p xsi:nil="true" xsi:type="ns1:row"/>'],
    ["a list left out", s.optional(s.array(s.int)), null, '<p xsi:nil="true" xsi:type="SOAP-ENC:Array"/>'],
  ])("%s", (_, schema, value, expected) => {
    expect(write(schema, value)).toBe(expected);
  });
});

describe("values whose type is what they are in JavaScript", () => {
  test.each<[string, unknown, string]>([
    ["text", "007", '<p xsi:type="xsd:string">007</p>'],
    ["an integer", 7, '<p xsi:type="xsd:int">7</p>'],
    ["a great integer", 2 ** 31, '<p xsi:type="xsd:long">2147483648</p>'],
    ["a fraction", 1.5, '<p xsi:type="xsd:double">1.5</p>'],
    ["a bigint", 7n, '<p xsi:type="xsd:long">7</p>'],
    ["a boolean", false, '<p xsi:type="xsd:boolean">false</p>'],
    ["bytes", Uint8Array.of(255), '<p xsi:type="xsd:base64Binary">/w==</p>'],
    ["null", null, '<p xsi:nil="true"/>'],
    ["undefined", undefined, '<p xsi:nil="true"/>'],
    [
      "a list",
      ["a", null],
      '<p xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:anyType[2]"><item xsi:type="xsd:string">a</item><item xsi:nil="true"/></p>',
    ],
    [
      "an object",
      { a: 1, b: "x" },
      '<p xsi:type="SOAP-ENC:Struct"><a xsi:type="xsd:int">1</a><b xsi:type="xsd:string">x</b></p>',
    ],
    ["an empty object", {}, '<p xsi:type="SOAP-ENC:Struct"></p>'],
  ])("%s", (_, value, expected) => {
    expect(write(s.any, value)).toBe(expected);
  });
});

describe("text that looks like XML stays text", () => {
  test.each([
    '</coupon><use_prepay xsi:type="xsd:boolean">true</use_prepay><coupon>',
    "]]></sid><sid>",
    "<![CDATA[x]]>",
    "<!-- -->",
    "<!DOCTYPE a>",
    "<?php system('x') ?>",
    "&lt;b&gt;&#38;",
    "a\r\nb\rc",
    "Zoë 😀 \u0085\u2028",
  ])("%j", (coupon) => {
    const { body } = encodeRequest(order, { sid: "a", type: 1, coupon });
    const parameters = parametersOf(body, "order");
    expect(Object.keys(parameters)).toEqual(["sid", "type", "coupon", "use_prepay", "cap"]);
    expect(parameters.coupon).toEqual({ "@xsi:type": "xsd:string", "#text": coupon });
  });
});
