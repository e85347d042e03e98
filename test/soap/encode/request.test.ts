import { describe, expect, test } from "vitest";
import {
  encodeRequest,
  InputError,
  operation,
  type Schema,
  type SoapHeader,
  type SoapVersion,
  s,
} from "../../../src/soap/index.ts";
import { parametersOf } from "../../support/second-opinion.ts";
import { thrownBy } from "../../support/thrown.ts";

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

  test("has all that was given, though a getter writes another request of the operation meanwhile", () => {
    const input = {
      get sid() {
        encodeRequest(order, { sid: "1", type: 1 });
        return "0";
      },
      type: 5000,
      coupon: "X",
    };
    const { body } = encodeRequest(order, input);
    expect(body).toContain('<coupon xsi:type="xsd:string">X</coupon>');
  });

  test.each<[string, { coupon?: string }]>([
    ["of its prototype", { coupon: "X" }],
    ["of its prototype, as a class has them", Object.defineProperty({}, "coupon", { get: () => "X" })],
  ])("has no member %s, whichever were sent before", (_, prototype) => {
    const own = { sid: "a", type: 1 };
    const { body } = encodeRequest(order, own);
    encodeRequest(order, { ...own, coupon: "Y" });
    expect(encodeRequest(order, Object.assign(Object.create(prototype), own)).body).toBe(body);
    expect(encodeRequest(order, Object.assign(Object.create(prototype), own)).body).toBe(body);
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

describe("values of the kinds with a structure, and of bytes", () => {
  const entry = (key: string, value: string) => `<item>${key}${value}</item>`;
  const color = s.enumeration("color", ["red", "dark green"]);

  test.each<[string, Schema, unknown, string]>([
    ["bytes as digits", s.hexBinary, Uint8Array.of(0, 10, 255), '<p xsi:type="xsd:hexBinary">000AFF</p>'],
    ["no bytes as digits", s.hexBinary, new Uint8Array(), '<p xsi:type="xsd:hexBinary"></p>'],
    ["an integer of 40 digits", s.integer, 10n ** 39n, `<p xsi:type="xsd:integer">1${"0".repeat(39)}</p>`],
    ["the greatest of 64 bits", s.unsignedLong, 2n ** 64n - 1n, '<p xsi:type="xsd:unsignedLong">18446744073709551615</p>'],
    ["a year", s.simple("gYear"), "2026", '<p xsi:type="xsd:gYear">2026</p>'],
    ["one of a list", color, "dark green", '<p xsi:type="ns1:color">dark green</p>'],
    ["one of a list, left out", s.optional(color), undefined, '<p xsi:nil="true" xsi:type="ns1:color"/>'],
    [
      "a Map",
      s.map(s.string, s.int),
      new Map([["a", 1]]),
      `<p xmlns:apache="http://xml.apache.org/xml-soap" xsi:type="apache:Map">${entry('<key xsi:type="xsd:string">a</key>', '<value xsi:type="xsd:int">1</value>')}</p>`,
    ],
    [
      "a Map with null in it",
      s.map(s.int, s.optional(s.string)),
      new Map([[1, null]]),
      `<p xmlns:apache="http://xml.apache.org/xml-soap" xsi:type="apache:Map">${entry('<key xsi:type="xsd:int">1</key>', '<value xsi:nil="true" xsi:type="xsd:string"/>')}</p>`,
    ],
    [
      "an empty Map",
      s.map(s.string, s.int),
      new Map(),
      '<p xmlns:apache="http://xml.apache.org/xml-soap" xsi:type="apache:Map"></p>',
    ],
    [
      "a list of lists",
      s.array(s.array(s.int)),
      [[1], []],
      '<p xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="SOAP-ENC:Array[2]">' +
        '<item xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:int[1]"><item xsi:type="xsd:int">1</item></item>' +
        '<item xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:int[0]"></item></p>',
    ],
    [
      "a list of Maps",
      s.array(s.map(s.string, s.int)),
      [new Map()],
      '<p xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:anyType[1]"><item xmlns:apache="http://xml.apache.org/xml-soap" xsi:type="apache:Map"></item></p>',
    ],
    [
      "any Map",
      s.any,
      new Map<unknown, unknown>([[1, Uint8Array.of(255)]]),
      `<p xmlns:apache="http://xml.apache.org/xml-soap" xsi:type="apache:Map">${entry('<key xsi:type="xsd:int">1</key>', '<value xsi:type="xsd:base64Binary">/w==</value>')}</p>`,
    ],
    [
      "any list with a hole",
      s.any,
      Object.assign([], { 1: "b" }),
      '<p xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:anyType[2]"><item xsi:nil="true"/><item xsi:type="xsd:string">b</item></p>',
    ],
    [
      "an object without a prototype",
      s.any,
      Object.assign(Object.create(null), { a: 1 }),
      '<p xsi:type="SOAP-ENC:Struct"><a xsi:type="xsd:int">1</a></p>',
    ],
  ])("%s", (_, schema, value, expected) => {
    expect(write(schema, value)).toBe(expected);
  });
});

describe("an envelope of SOAP 1.2", () => {
  const search = operation("search", { namespace, input: { words: s.array(s.string) }, output: s.any });

  test("is just this", () => {
    expect(encodeRequest(search, { words: ["a"] }, { soapVersion: "1.2" })).toEqual({
      headers: { "Content-Type": 'application/soap+xml; charset=utf-8; action="urn:shop#search"' },
      body:
        '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://www.w3.org/2003/05/soap-envelope" ' +
        'xmlns:SOAP-ENC="http://www.w3.org/2003/05/soap-encoding" xmlns:xsd="http://www.w3.org/2001/XMLSchema" ' +
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ns1="urn:shop"><SOAP-ENV:Body>' +
        '<ns1:search SOAP-ENV:encodingStyle="http://www.w3.org/2003/05/soap-encoding">' +
        '<words xsi:type="SOAP-ENC:Array" SOAP-ENC:itemType="xsd:string" SOAP-ENC:arraySize="1">' +
        '<item xsi:type="xsd:string">a</item></words></ns1:search></SOAP-ENV:Body></SOAP-ENV:Envelope>\n',
    });
  });

  test("and one of SOAP 1.1 can be written by turns", () => {
    const versions = ["1.1", "1.2", "1.1"] as const;
    const [first, second, third] = versions.map((soapVersion) => encodeRequest(search, { words: [] }, { soapVersion }));
    expect(third).toEqual(first);
    expect(second?.body).not.toBe(first?.body);
    expect(encodeRequest(search, { words: [] })).toEqual(first);
  });
});

describe("headers", () => {
  const ping = operation("ping", { namespace, input: {}, output: s.any });
  const session = s.struct("session", { sid: s.string });
  /** Of SOAP 1.2, each block says its encoding itself. */
  const style12 = ' SOAP-ENV:encodingStyle="http://www.w3.org/2003/05/soap-encoding"';

  /** The `Header` element, as it is written. */
  function writeHeader(headers: SoapHeader[], soapVersion: SoapVersion): string {
    const { body } = encodeRequest(ping, {}, { headers, soapVersion });
    return body.slice(body.indexOf("<SOAP-ENV:Header>"), body.indexOf("<SOAP-ENV:Body>"));
  }

  test.each<[string, SoapVersion, SoapHeader, string]>([
    [
      "of any type",
      "1.1",
      { namespace: "urn:h", name: "trace", value: 5 },
      '<h:trace xmlns:h="urn:h" xsi:type="xsd:int">5</h:trace>',
    ],
    ["that are null", "1.1", { namespace: "urn:h", name: "trace", value: null }, '<h:trace xmlns:h="urn:h" xsi:nil="true"/>'],
    [
      "by a schema",
      "1.1",
      { namespace: 'urn:"h"&', name: "session", schema: session, value: { sid: "<a>" } },
      '<h:session xmlns:h="urn:&quot;h&quot;&amp;" xsi:type="ns1:session"><sid xsi:type="xsd:string">&lt;a&gt;</sid></h:session>',
    ],
    [
      "with what means something in a pattern",
      "1.1",
      { namespace: "urn:h", name: "trace", value: "$& $1 $$ $`" },
      '<h:trace xmlns:h="urn:h" xsi:type="xsd:string">$&amp; $1 $$ $`</h:trace>',
    ],
    [
      "that must be understood, for somebody",
      "1.1",
      { namespace: "urn:h", name: "trace", value: "x", mustUnderstand: true, actor: "urn:a&b" },
      '<h:trace xmlns:h="urn:h" SOAP-ENV:mustUnderstand="1" SOAP-ENV:actor="urn:a&amp;b" xsi:type="xsd:string">x</h:trace>',
    ],
    [
      "that must be understood, for somebody, by SOAP 1.2",
      "1.2",
      { namespace: "urn:h", name: "trace", value: "x", mustUnderstand: true, actor: "urn:a" },
      `<h:trace xmlns:h="urn:h"${style12} SOAP-ENV:mustUnderstand="true" SOAP-ENV:role="urn:a" xsi:type="xsd:string">x</h:trace>`,
    ],
    [
      "that need not be understood",
      "1.2",
      { namespace: "urn:h", name: "trace", value: "x", mustUnderstand: false },
      `<h:trace xmlns:h="urn:h"${style12} xsi:type="xsd:string">x</h:trace>`,
    ],
  ])("%s", (_, version, header, expected) => {
    expect(writeHeader([header], version)).toBe(`<SOAP-ENV:Header>${expected}</SOAP-ENV:Header>`);
  });

  test("stand in the order in which they are given, each with its own namespace", () => {
    const written = writeHeader(
      [
        { namespace: "urn:b", name: "b", value: 1 },
        { namespace: "urn:a", name: "a", value: 2 },
      ],
      "1.1",
    );
    expect(written).toBe(
      '<SOAP-ENV:Header><h:b xmlns:h="urn:b" xsi:type="xsd:int">1</h:b><h:a xmlns:h="urn:a" xsi:type="xsd:int">2</h:a></SOAP-ENV:Header>',
    );
  });

  test("are no element where there are none", () => {
    expect(encodeRequest(ping, {}, { headers: [] }).body).not.toContain("Header");
  });

  test("that cannot be sent are named", () => {
    const headers = [{ namespace: "urn:h", name: "session", schema: session, value: { sid: 5 } }];
    const error = thrownBy(InputError, () => encodeRequest(ping, {}, { headers }));
    expect(error).toMatchObject({ path: "session.sid", message: "ping: session.sid is 5; it must be a string" });
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
