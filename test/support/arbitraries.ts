import fc from "fast-check";
import { type Schema, type SimpleKind, s } from "../../src/soap/index.ts";

/** A schema and a value of it, as it comes back when it is read. */
export interface Sample {
  readonly schema: Schema;
  readonly value: unknown;
}

/** Any text that XML can carry (XML 1.0 §2.2). */
export const xmlText: fc.Arbitrary<string> = fc
  .string({
    unit: fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
      fc.constantFrom("<", "&", "]]>", "\r\n", "\r", "\t", '"', "&amp;", "&#0;", "<!--", " "),
    ),
  })
  .map((text) => text.replace(outsideXml, ""));

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not allow
const outsideXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const collapsed = xmlText.map((text) => text.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, ""));

/** An integer between bounds, as a number where that is exact. */
function integers(least: bigint, most: bigint): fc.Arbitrary<number | bigint> {
  return fc.bigInt({ min: least, max: most }).map((integer) => {
    const number = Number(integer);
    return Number.isSafeInteger(number) ? number : integer;
  });
}

const wide = 10n ** 40n;
const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Values of each kind, as they come back. */
const simpleValues: Readonly<Partial<Record<SimpleKind, fc.Arbitrary<unknown>>>> = {
  string: xmlText,
  normalizedString: xmlText.map((text) => text.replace(/[\t\n\r]/g, " ")),
  token: collapsed,
  dateTime: collapsed, // white space in it is collapsed, and it is text otherwise
  anyURI: collapsed,
  QName: collapsed,
  gYear: collapsed,
  byte: integers(-(2n ** 7n), 2n ** 7n - 1n),
  short: integers(-(2n ** 15n), 2n ** 15n - 1n),
  int: integers(-(2n ** 31n), 2n ** 31n - 1n),
  long: integers(-(2n ** 63n), 2n ** 63n - 1n),
  unsignedByte: integers(0n, 2n ** 8n - 1n),
  unsignedShort: integers(0n, 2n ** 16n - 1n),
  unsignedInt: integers(0n, 2n ** 32n - 1n),
  unsignedLong: integers(0n, 2n ** 64n - 1n),
  integer: integers(-wide, wide),
  nonNegativeInteger: integers(0n, wide),
  positiveInteger: integers(1n, wide),
  nonPositiveInteger: integers(-wide, 0n),
  negativeInteger: integers(-wide, -1n),
  float: doubles,
  double: doubles,
  decimal: fc.stringMatching(/^[+-]?[0-9]{1,40}(\.[0-9]{0,9})?$/),
  boolean: fc.boolean(),
  base64: fc.uint8Array(),
  hexBinary: fc.uint8Array(),
};

const scalars: fc.Arbitrary<Sample>[] = [
  ...Object.entries(simpleValues).map(([kind, values]) =>
    values.map((value): Sample => ({ schema: s.simple(kind as SimpleKind), value })),
  ),
  fc
    .uniqueArray(xmlText, { minLength: 1, maxLength: 4 })
    .map((values): Sample => ({ schema: s.enumeration("some", values), value: values[0] })),
];

/** Names of members, those among them that mean something to JavaScript. */
const memberName = fc.oneof(
  fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_.-]{0,8}$/),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "größe", "名"),
);

/** Values that say their own types. */
const own: fc.Arbitrary<Sample> = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(
        xmlText,
        doubles,
        fc.integer(),
        fc.boolean(),
        fc.uint8Array(),
        fc.constant(null),
        fc.bigInt({ min: 2n ** 53n, max: wide }),
      ),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(memberName, tie("value"), { maxKeys: 3, noNullPrototype: true }),
      fc.array(fc.tuple(fc.integer(), tie("value")), { minLength: 1, maxLength: 3 }).map((entries) => new Map(entries)),
    ),
  }))
  .value.map((value) => ({ schema: s.any, value }));

/** Any schema that can be sent, with a value of it. */
export const sample: fc.Arbitrary<Sample> = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(...scalars),
    own,
    arrays(),
    maps(tie("sample")),
    structs(tie("sample")),
    optionals(tie("sample")),
  ),
})).sample;

/** A list of one scalar's values, some of them null. */
function arrays(): fc.Arbitrary<Sample> {
  const values = Object.entries(simpleValues).map(([kind, value]) => {
    const schema = s.simple(kind as SimpleKind);
    return fc.oneof(
      fc.array(value, { maxLength: 4 }).map((items): Sample => ({ schema: s.array(schema), value: items })),
      fc
        .array(fc.option(value), { maxLength: 4 })
        .map((items): Sample => ({ schema: s.array(s.optional(schema)), value: items })),
      fc
        .array(fc.array(value, { maxLength: 3 }), { maxLength: 3 })
        .map((rows): Sample => ({ schema: s.array(s.array(schema)), value: rows })),
    );
  });
  return fc.oneof(...values);
}

/** A Map of one entry or none: the schema of its values is that entry's. */
function maps(inner: fc.Arbitrary<Sample>): fc.Arbitrary<Sample> {
  const keys = (["string", "int", "long", "boolean"] as const).map((kind) =>
    (simpleValues[kind] as fc.Arbitrary<unknown>).map((key) => ({ key, schema: s.simple(kind) })),
  );
  return fc.tuple(fc.oneof(...keys), inner, fc.boolean()).map(([{ key, schema: keySchema }, { schema, value }, isEmpty]) => ({
    schema: s.map(keySchema, schema),
    value: isEmpty ? new Map() : new Map([[key, value]]),
  }));
}

function structs(inner: fc.Arbitrary<Sample>): fc.Arbitrary<Sample> {
  return fc.uniqueArray(fc.tuple(memberName, inner), { selector: ([name]) => name, maxLength: 4 }).map((members) => ({
    schema: s.struct("some", Object.fromEntries(members.map(([name, { schema }]) => [name, schema]))),
    value: Object.fromEntries(members.map(([name, { value }]) => [name, value])),
  }));
}

/** A value, or null. A parameter's or member's text that is null is sent as an empty one, so texts are left as they are. */
function optionals(inner: fc.Arbitrary<Sample>): fc.Arbitrary<Sample> {
  return fc.tuple(inner, fc.boolean()).map(([{ schema, value }, isNull]) => {
    const canBeNull = schema.kind !== "optional" && !schema.codec.isText;
    return canBeNull ? { schema: s.optional(schema), value: isNull ? null : value } : { schema, value };
  });
}
