import { afterEach, describe, expect, test, vi } from "vitest";
import * as operations from "../../../src/interserver/operations/index.ts";
import { decodeText } from "../../../src/soap/charset.ts";
import { Decoding } from "../../../src/soap/decode/decoding.ts";
import type { Encoding } from "../../../src/soap/decode/encoding.ts";
import { readEnvelope, scanEnvelope } from "../../../src/soap/decode/envelope.ts";
import { Leaves } from "../../../src/soap/decode/leaves.ts";
import { plainEncoding } from "../../../src/soap/decode/plain-encoding.ts";
import { section5 } from "../../../src/soap/decode/section5.ts";
import { decodeResponse, type Limits, type Operation, type Schema, s } from "../../../src/soap/index.ts";
import { defaultLimits } from "../../../src/soap/limits.ts";
import { loadFixtures, toBytes, toText } from "../../fixtures/recorded.ts";
import { schemas } from "../../fixtures/schemas.ts";
import { addSpace, renamePrefixes, reorderAttributes } from "../../fixtures/variations.ts";
import { makeCase } from "../../fuzz/cases.ts";
import { gentleMutations, roughMutations } from "../../fuzz/mutations.ts";
import { Random } from "../../fuzz/random.ts";
import { answer, utf8 } from "../../support/envelopes.ts";

/** Whatever is found by pattern is found by the readers of elements too: each answer is read with the patterns and without. */

afterEach(() => void vi.restoreAllMocks());

/** How often a value was found by pattern. */
let found = 0;

interface Answer {
  readonly body: Uint8Array;
  readonly schema: Schema;
  readonly contentType?: string | undefined;
  readonly limits?: Partial<Limits>;
}

/** All there is to know of how an answer is read. */
function reading({ body, schema, contentType, limits }: Answer, encoding: Encoding) {
  const { text, repair } = decodeText(body, contentType);
  const decoding = new Decoding(scanEnvelope(text), { ...defaultLimits, ...limits }, repair);
  const { content } = readEnvelope(decoding, { output: schema }, encoding);
  const { failure, position } = decoding.scanner;
  return { content, problems: decoding.problems, failure, position };
}

function expectSame(one: Answer): void {
  for (const encoding of [plainEncoding, section5]) {
    const count = vi.spyOn(Decoding.prototype, "countLeaf");
    const quick = reading(one, encoding);
    found += count.mock.results.filter(({ value }) => value === true).length;
    vi.spyOn(Leaves.prototype, "read").mockReturnValue(false);
    const slow = reading(one, encoding);
    vi.restoreAllMocks();
    expect(quick).toEqual(slow);
  }
}

const row = s.struct("row", {
  id: s.int,
  name: s.string,
  cost: s.float,
  key: s.secret,
  active: s.boolean,
  count: s.textAs("int"),
  day: s.optional(s.date),
  item: s.long,
});

const shapes: readonly Schema[] = [
  row,
  s.optional(row),
  s.array(row),
  s.array(s.int),
  s.array(s.string),
  s.array(s.optional(s.int)),
  s.array(s.array(s.string)),
  s.struct("outer", { before: s.int, inner: row, rows: s.array(row), list: s.array(s.string), any: s.any, after: s.string }),
  s.struct("odd", { constructor: s.string, ["__proto__"]: s.string, "a.b": s.int, größe: s.int, length: s.int }),
  s.struct("bytes", { base64: s.base64, hex: s.hexBinary, decimal: s.decimal, token: s.simple("token"), text: s.string }),
  s.struct("long", Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`m${index}`, s.int]))),
  s.parts({ result: s.string, id: s.int, name: s.string }),
  s.map(s.string, s.int),
];

const texts = [
  ...["1", "42", "", "0", "-7", "+7", "-0", "00012", "12.50", ".5", "5.", ".", "1e3", "9007199254740993", "1234567890123456"],
  ...[
    "true",
    "false",
    "NaN",
    "INF",
    " 12 ",
    "\n7\r\n",
    "some text",
    "a &amp; b",
    "&#49;",
    "&#13;",
    "a & b",
    "&nope;",
    "&#xD83D;",
  ],
  ...[
    "a\r\nb",
    "Z\u00fcrich",
    "Z\u00c3\u00bcrich",
    "\u0080",
    "<![CDATA[1 & <2>]]>",
    "<!-- c -->5",
    "<b>1</b>",
    "]]>",
    "x > y",
    "AP8=",
  ],
];

/** An element as servers write it, mostly. */
function element(name: string, schema: Schema, random: Random): string {
  const type = `xsi:type="xsd:${schema.kind === "optional" ? schema.of.kind : schema.kind}"`;
  const text = () => random.pick(random.oneIn(3) ? texts : ["1", "42", "2500101"]);
  switch (random.below(24)) {
    case 0:
      return "";
    case 1:
      return `<${name} xsi:nil="true" ${type}/>`;
    case 2:
      return `<${name} ${type}/>`;
    case 3:
      return `<${name} ${random.pick(['xsi:type="xsd:base64Binary"', "", 'id="a"', `xsi:type='xsd:int'`, "href='#a'"])}>${text()}</${name}>`;
    case 4:
      return `<x:${name} xmlns:x="urn:x" ${type}>${text()}</x:${name}>`;
    case 5:
      return `<unknown xsi:type="xsd:int">${text()}</unknown>`;
    case 6:
      return `<${name} ${type}>${text()}</${name}>`.repeat(2);
    case 7:
      return `\n <!-- c --> <${name} ${type}>${text()}</${name} >stray`;
  }
  switch (schema.kind) {
    case "struct":
    case "parts":
      return `<${name} xsi:type="tns:${schema.kind}">${members(schema.fields, random)}</${name}>`;
    case "array":
      return `<${name} xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="${random.pick(["xsd:int[3]", "xsd:int[2,3]", "tns:row[2]"])}">${items(schema.item, random)}</${name}>`;
    case "optional":
      return element(name, schema.of, random);
    default: {
      const declared = "declared" in schema ? schema.declared : schema.kind;
      return `<${name} xsi:type="${schema.codec.typeName(schema as never)}">${declared === undefined ? "" : text()}</${name}>`;
    }
  }
}

function members(fields: Readonly<Record<string, Schema>>, random: Random): string {
  const elements = Object.entries(fields).map(([name, field]) => element(name, field, random));
  if (random.oneIn(6)) elements.sort(() => (random.oneIn(2) ? 1 : -1));
  return elements.join("");
}

function items(item: Schema, random: Random): string {
  return Array.from({ length: random.below(random.oneIn(4) ? 40 : 5) }, () => element("item", item, random)).join("");
}

test("answers as servers write them, with every deviation", { timeout: 60_000 }, () => {
  found = 0;
  for (let number = 0; number < 6000; number++) {
    const random = new Random(7, number);
    const schema = random.pick(shapes);
    const inner = schema.kind === "parts" ? members(schema.fields, random) : element("return", schema, random);
    let text = answer(inner, "ISO-8859-1");
    if (random.oneIn(4)) text = random.pick(random.oneIn(2) ? gentleMutations : roughMutations)(text, random, text);
    if (random.oneIn(6)) text = text.slice(0, random.below(text.length));
    const body = toBytes(text);
    const contentType = random.pick([undefined, "text/xml; charset=utf-8", "text/xml; charset=ISO-8859-1"]);
    const limits = random.oneIn(5) ? { members: random.below(20), depth: 1 + random.below(5) } : {};
    expectSame({ body, schema, contentType, limits });
  }
  expect(found).toBeGreaterThan(20_000);
});

describe("recorded answers", () => {
  const fixtures = loadFixtures().filter(({ name }) => !name.endsWith(", by its own types"));

  test.each([
    ["as they are", (text: string) => text],
    ["with other prefixes", renamePrefixes],
    ["with space between elements", addSpace],
    ["with attributes the other way round", reorderAttributes],
  ])("%s", (_, vary) => {
    found = 0;
    for (const { body, operation, schema, contentType } of fixtures) {
      const target = Object.values<Operation>(operations).find(({ name }) => name === operation)?.output;
      expectSame({ body: toBytes(vary(toText(body))), schema: target ?? schemas[schema ?? ""] ?? s.any, contentType });
    }
    if (vary !== renamePrefixes && vary !== reorderAttributes) expect(found).toBeGreaterThan(50);
  });
});

test("a list and a struct, cut at each byte", () => {
  const rows = `<item xsi:type="tns:row">${Object.entries(row.fields)
    .map(([name, field]) => `<${name} xsi:type="${field.codec.typeName(field as never)}">17 &amp; \u00e9</${name}>`)
    .join("")}</item>`;
  const list = '<item xsi:type="xsd:string">192.0.2.1</item>'.repeat(3);
  for (const [schema, content] of [
    [s.array(row), rows],
    [s.array(s.string), list],
  ] as const) {
    const body = toBytes(answer(`<return xsi:type="SOAP-ENC:Array">${content}</return>`, "ISO-8859-1"));
    for (let length = 500; length <= body.length; length++) expectSame({ body: body.subarray(0, length), schema });
  }
});

test("answers broken in every way", { timeout: 60_000 }, () => {
  for (let number = 0; number < 4000; number++) {
    const { schema, response, limits } = makeCase(11, number);
    expectSame({ schema, body: response.body, contentType: response.contentType, limits });
  }
});

describe("what patterns must leave alone", () => {
  const typed = (name: string, text: string, attributes = "") => `<${name}${attributes} xsi:type="xsd:string">${text}</${name}>`;
  const at = (position: number) => ` SOAP-ENC:position="[${position}]"`;

  test.each<[string, Schema, string, Partial<Limits>?]>([
    ["a member that came without a type before", row, `<return><name>1</name>${typed("name", "2")}</return>`],
    [
      "items that are not put behind the last one",
      s.array(s.string),
      `<return SOAP-ENC:arrayType="xsd:string[9]">${typed("item", "c", at(2))}${typed("item", "a", at(0))}${typed("item", "b")}${typed("item", "twice")}</return>`,
    ],
    [
      "items behind so many gaps that they are too many",
      s.array(s.optional(s.string)),
      `<return SOAP-ENC:arrayType="xsd:string[99]" SOAP-ENC:offset="[50]">${typed("item", "a")}</return>`,
      { members: 20 },
    ],
    [
      "the name of the part that is the result",
      s.parts({ result: s.string, a: s.string }),
      typed("result", "a").replace("<result", '<result xmlns="http://www.w3.org/2003/05/soap-rpc"') + typed("a", "1"),
    ],
    [
      "a member by the name of what every object has",
      s.struct("odd", { ["__proto__"]: s.string }),
      `<return>${typed("__proto__", "polluted")}</return>`,
    ],
  ])("%s", (_, schema, result, limits = {}) => {
    expectSame({ schema, body: utf8(answer(result)), limits });
  });

  test("a result's name, where the namespace is declared around it", () => {
    const wrapper = 'ns1:callResponse xmlns="http://www.w3.org/2003/05/soap-rpc" xmlns:ns1="urn:myapi"';
    const text = answer(typed("result", "a") + typed("a", "1")).replace('ns1:callResponse xmlns:ns1="urn:myapi"', wrapper);
    const schema = s.parts({ result: s.string, a: s.string });
    expect(reading({ schema, body: utf8(text) }, section5).content).toMatchObject({ value: { result: null, a: "1" } });
    expectSame({ schema, body: utf8(text) });
  });
});

describe("what looks like a leaf and is none", () => {
  const read = (schema: Schema, result: string) => decodeResponse(schema, { body: utf8(answer(result)) });
  const two = s.struct("two", { a: s.int, b: s.string });

  test("the neighbour of an element closed in its own tag is not inside it", () => {
    const outer = s.struct("outer", { inner: two, a: s.int });
    expect(read(outer, '<return><inner xsi:type="tns:two"/><a xsi:type="xsd:int">5</a></return>')).toEqual({
      kind: "ok",
      value: { inner: { a: null, b: null }, a: 5 },
    });
  });

  test("items of another type than the list's", () => {
    const value = '<return><item xsi:type="xsd:int">5</item><item xsi:type="xsd:string">6</item></return>';
    expect(read(s.array(s.string), value)).toEqual({ kind: "ok", value: ["5", "6"] });
    expect(read(s.array(s.any), value)).toEqual({ kind: "ok", value: [5, "6"] });
  });

  test("a member of a pattern's meaning", () => {
    const odd = s.struct("odd", { "a.b": s.int, "a(b": s.int });
    expect(read(odd, '<return><a.b xsi:type="xsd:int">1</a.b></return>')).toEqual({
      kind: "ok",
      value: { "a.b": 1, "a(b": null },
    });
    expect(read(odd, '<return><axb xsi:type="xsd:int">1</axb></return>')).toEqual({
      kind: "ok",
      value: { "a.b": null, "a(b": null, axb: 1 },
    });
  });
});
