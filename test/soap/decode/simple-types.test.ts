import { describe, expect, test } from "vitest";
import { DecodeError, type Schema, type SimpleKind, s } from "../../../src/soap/index.ts";
import { answer } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";
import { readValue } from "../../support/values.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const digits40 = "1234567890123456789012345678901234567890";

/** Of each type of XML Schema: what it is called, texts as they are written, and what they are here. */
const types: [SimpleKind, string, [text: string, value: unknown][]][] = [
  [
    "string",
    "string",
    [
      ["", ""],
      [" a\n\tb ", " a\n\tb "],
      ["&#13;", "\r"],
      ["007", "007"],
      ["true", "true"],
    ],
  ],
  [
    "normalizedString",
    "normalizedString",
    [
      ["", ""],
      [" a\n\tb\r\nc ", " a  b c "],
    ],
  ],
  [
    "token",
    "token",
    [
      ["", ""],
      [" a \n b\t", "a b"],
      ["\u00a0a", "\u00a0a"],
    ],
  ],
  ["language", "language", [[" de-AT ", "de-AT"]]],
  ["NMTOKEN", "NMTOKEN", [["1-a", "1-a"]]],
  ["NMTOKENS", "NMTOKENS", [[" a\n b ", "a b"]]],
  ["Name", "Name", [["x:a", "x:a"]]],
  ["NCName", "NCName", [["a", "a"]]],
  ["ID", "ID", [["a", "a"]]],
  ["IDREF", "IDREF", [["a", "a"]]],
  ["IDREFS", "IDREFS", [["a  b", "a b"]]],
  ["ENTITY", "ENTITY", [["a", "a"]]],
  ["ENTITIES", "ENTITIES", [["a b", "a b"]]],
  ["anyURI", "anyURI", [[" http://127.0.0.1/?a=1&amp;b=2 ", "http://127.0.0.1/?a=1&b=2"]]],
  ["QName", "QName", [["xsd:int", "xsd:int"]]],
  ["NOTATION", "NOTATION", [["a", "a"]]],
  ["duration", "duration", [["-P1Y2M3DT4H5M6.7S", "-P1Y2M3DT4H5M6.7S"]]],
  [
    "dateTime",
    "dateTime",
    [
      ["2026-11-22T10:00:00", "2026-11-22T10:00:00"],
      [" 2026-11-22T10:00:00.123456789+13:00\n", "2026-11-22T10:00:00.123456789+13:00"],
      ["0000-00-00 00:00:00", "0000-00-00 00:00:00"],
    ],
  ],
  ["time", "time", [["24:00:00Z", "24:00:00Z"]]],
  ["date", "date", [["-0044-03-15", "-0044-03-15"]]],
  ["gYearMonth", "gYearMonth", [["2026-11", "2026-11"]]],
  ["gYear", "gYear", [["12026", "12026"]]],
  ["gMonthDay", "gMonthDay", [["--02-29", "--02-29"]]],
  ["gDay", "gDay", [["---31", "---31"]]],
  ["gMonth", "gMonth", [["--12", "--12"]]],
  [
    "boolean",
    "boolean",
    [
      ["true", true],
      ["false", false],
      ["1", true],
      ["0", false],
      [" true ", true],
      ["", null],
    ],
  ],
  [
    "byte",
    "byte",
    [
      ["-128", -128],
      ["127", 127],
      ["", null],
    ],
  ],
  [
    "short",
    "short",
    [
      ["-32768", -32768],
      ["32767", 32767],
    ],
  ],
  [
    "int",
    "int",
    [
      ["-2147483648", -2147483648],
      ["2147483647", 2147483647],
      ["+1", 1],
      ["0001", 1],
      [" 1\n", 1],
      ["", null],
    ],
  ],
  [
    "unsignedByte",
    "unsignedByte",
    [
      ["0", 0],
      ["255", 255],
    ],
  ],
  ["unsignedShort", "unsignedShort", [["65535", 65535]]],
  ["unsignedInt", "unsignedInt", [["4294967295", 4294967295]]],
  [
    "long",
    "long",
    [
      ["9007199254740991", 9007199254740991],
      ["9007199254740992", 9007199254740992n],
      ["-9007199254740992", -9007199254740992n],
      ["9223372036854775807", 9223372036854775807n],
      ["-9223372036854775808", -9223372036854775808n],
      ["+00000000000000000000000000001", 1],
    ],
  ],
  [
    "unsignedLong",
    "unsignedLong",
    [
      ["0", 0],
      ["18446744073709551615", 18446744073709551615n],
    ],
  ],
  [
    "integer",
    "integer",
    [
      ["7", 7],
      [digits40, BigInt(digits40)],
      [`-${digits40}`, -BigInt(digits40)],
      ["", null],
    ],
  ],
  [
    "nonNegativeInteger",
    "nonNegativeInteger",
    [
      ["0", 0],
      [digits40, BigInt(digits40)],
    ],
  ],
  [
    "positiveInteger",
    "positiveInteger",
    [
      ["1", 1],
      [`+${digits40}`, BigInt(digits40)],
    ],
  ],
  ["nonPositiveInteger", "nonPositiveInteger", [[`-${digits40}`, -BigInt(digits40)]]],
  ["negativeInteger", "negativeInteger", [["-1", -1]]],
  [
    "float",
    "float",
    [
      ["3.4028234663852886E38", 3.4028234663852886e38],
      ["1.4E-45", 1.4e-45],
      ["-0", -0],
      ["INF", Number.POSITIVE_INFINITY],
      ["-INF", Number.NEGATIVE_INFINITY],
      ["NaN", Number.NaN],
      ["NAN", Number.NaN],
      ["", null],
    ],
  ],
  [
    "double",
    "double",
    [
      ["1.7976931348623157E308", Number.MAX_VALUE],
      ["4.9E-324", Number.MIN_VALUE],
      ["+INF", Number.POSITIVE_INFINITY],
      ["-INF", Number.NEGATIVE_INFINITY],
      [" NaN ", Number.NaN],
      ["0.1000000000000000055511151231257827", 0.1],
    ],
  ],
  [
    "decimal",
    "decimal",
    [
      [`-${digits40}.${digits40}`, `-${digits40}.${digits40}`],
      ["+.5", "+.5"],
      ["5.", "5."],
      [" 1.50 ", "1.50"],
      ["", null],
    ],
  ],
  [
    "base64",
    "base64Binary",
    [
      ["AP+A", bytes(0, 255, 128)],
      ["AA==", bytes(0)],
      [" A\nP\t8= ", bytes(0, 255)],
      ["", bytes()],
    ],
  ],
  [
    "hexBinary",
    "hexBinary",
    [
      ["00ffFF80", bytes(0, 255, 255, 128)],
      [" 0A ", bytes(10)],
      ["", bytes()],
    ],
  ],
];

const values = types.flatMap(([kind, name, cases]) => cases.map(([text, value]) => ({ kind, name, text, value })));

describe("every simple type of XML Schema", () => {
  test.each(values)("$kind: $text", ({ kind, name, text, value }) => {
    const typed = (attributes: string) => answer(`<return${attributes}>${text}</return>`);
    const schema = s.optional(s.simple(kind));
    expect(readValue(schema, typed(""))).toEqual(value);
    // The schema is what counts where there is one.
    expect(readValue(schema, typed(' xsi:type="xsd:anyURI"'))).toEqual(value);
    expect(readValue(s.any, typed(` xsi:type="xsd:${name}"`))).toEqual(value);
    expect(readValue(s.any, typed(` xsi:type="SOAP-ENC:${name}"`))).toEqual(value);
    for (const year of ["1999", "2000/10"]) {
      const drafts = `xmlns:d="http://www.w3.org/${year}/XMLSchema" xmlns:i="http://www.w3.org/${year}/XMLSchema-instance"`;
      expect(readValue(s.any, typed(` ${drafts} i:type="d:${name}"`))).toEqual(value);
    }
  });

  test("are all there", () => {
    // What XML Schema 2 §3 names, anySimpleType apart.
    expect(types).toHaveLength(44);
    expect(new Set(types.map(([kind]) => kind)).size).toBe(types.length);
  });
});

describe("null in the drafts of XML Schema", () => {
  test.each([
    ["1999's null", "http://www.w3.org/1999/XMLSchema-instance", "null"],
    ["1999's nil", "http://www.w3.org/1999/XMLSchema-instance", "nil"],
    ["2000's null", "http://www.w3.org/2000/10/XMLSchema-instance", "null"],
  ])("%s", (_, namespace, name) => {
    for (const value of ["1", "true"]) {
      const text = answer(`<return xmlns:i="${namespace}" i:${name}="${value}">5</return>`);
      expect(readValue(s.optional(s.int), text)).toBeNull();
      expect(readValue(s.any, text)).toBeNull();
    }
    expect(readValue(s.int, answer(`<return xmlns:i="${namespace}" i:${name}="0">5</return>`))).toBe(5);
  });
});

describe("texts that are no value of their type", () => {
  test.each<[SimpleKind, string, string]>([
    ["int", "int", "1e999"],
    ["int", "int", "--1"],
    ["int", "int", "1_000"],
    ["int", "int", "٣"],
    ["integer", "integer", "1.0"],
    ["integer", "integer", `1${"0".repeat(5000)}`],
    ["unsignedLong", "unsignedLong", "0x1"],
    ["long", "long", "1n"],
    ["double", "double", "1e"],
    ["double", "double", "Infinity"],
    ["double", "double", "-NaN"],
    ["double", "double", "0x1p3"],
    ["decimal", "decimal", "INF"],
    ["decimal", "decimal", "1,50"],
    ["boolean", "boolean", "True"],
    ["boolean", "boolean", "2"],
    ["hexBinary", "hexBinary", "0"],
    ["hexBinary", "hexBinary", "0g"],
    ["hexBinary", "hexBinary", "00 ff"],
    ["base64", "base64Binary", "A"],
    ["base64", "base64Binary", "AP8=="],
    ["base64", "base64Binary", "A-_="],
  ])("%s %j", (kind, name, text, word = kind) => {
    for (const [schema, type] of [
      [s.simple(kind), ""],
      [s.any, ` xsi:type="xsd:${name}"`],
    ] satisfies [Schema, string][]) {
      const error = thrownBy(DecodeError, () => readValue(schema, answer(`<return${type}>${text}</return>`)));
      expect(error).toMatchObject({ code: "invalid-value", path: "return", problems: 1 });
      expect(error.message).toContain(`which is no ${word}`);
      expect(error.partial()).toBe(text);
    }
  });
});

test.each(["byte", "short", "int", "unsignedByte", "unsignedShort", "unsignedInt"] as const)(
  "an integer that no number holds is no %s by a schema, and a bigint by its own type",
  (kind) => {
    const text = answer(`<return xsi:type="xsd:${kind}">-9007199254740993</return>`);
    expect(thrownBy(DecodeError, () => readValue(s.simple(kind), text)).partial()).toBe("-9007199254740993");
    expect(readValue(s.any, text)).toBe(-9007199254740993n);
  },
);

describe("enumerations", () => {
  const color = s.enumeration("color", ["red", "dark green", ""]);
  const plain = s.enumeration("plain", ["red", "green"]);
  const read = (schema: Schema, text: string) => readValue(schema, answer(`<return xsi:type="tns:color">${text}</return>`));

  test.each([
    ["a value", color, "red", "red"],
    ["a value with a space in it", color, "dark green", "dark green"],
    ["white space around a value", color, "\n red ", "red"],
    ["nothing, where that is a value", color, "", ""],
    ["nothing, where it is not", s.optional(plain), "", null],
    ["only white space, where nothing is no value", s.optional(plain), " \n", null],
  ])("%s", (_, schema, text, value) => {
    expect(read(schema, text)).toBe(value);
  });

  test("values with white space around are told from those without", () => {
    const both = s.enumeration("both", ["a", " a"]);
    expect(read(both, " a")).toBe(" a");
    expect(read(both, "a")).toBe("a");
  });

  test.each(["blue", "RED", "toString", "red,red"])("%s, which is no value, is told and kept", (text) => {
    const error = thrownBy(DecodeError, () => read(plain, text));
    expect(error.message).toBe(`return is "${text}", which is no plain; partial() has what could be read`);
    expect(error.partial()).toBe(text);
  });

  test("are text by their own type", () => {
    expect(read(s.any, " red ")).toBe(" red ");
  });
});
