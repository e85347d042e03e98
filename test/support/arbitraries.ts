import fc from "fast-check";
import { type Schema, s } from "../../src/soap/index.ts";

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

const scalars: fc.Arbitrary<Sample>[] = [
  xmlText.map((value) => ({ schema: s.string, value })),
  // White space in it is collapsed.
  xmlText.map((value) => ({ schema: s.dateTime, value: value.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, "") })),
  fc.integer().map((value) => ({ schema: s.int, value })),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((long) => {
    const isExact = Number.isSafeInteger(Number(long));
    return { schema: s.long, value: isExact ? Number(long) : long };
  }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ schema: s.float, value })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ schema: s.double, value })),
  fc.stringMatching(/^[+-]?[0-9]{1,20}(\.[0-9]{0,9})?$/).map((value) => ({ schema: s.decimal, value })),
  fc.boolean().map((value) => ({ schema: s.boolean, value })),
  fc.uint8Array({ minLength: 1 }).map((value) => ({ schema: s.base64, value })),
];

/** Names of members, those among them that mean something to JavaScript. */
const memberName = fc.oneof(
  fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_.-]{0,8}$/),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "größe", "名"),
);

/** Any schema, with a value of it. */
export const sample: fc.Arbitrary<Sample> = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof({ maxDepth: 4 }, ...scalars, arrays(), structs(tie("sample")), optionals(tie("sample"))),
})).sample;

/** A list of one scalar's values. */
function arrays(): fc.Arbitrary<Sample> {
  return fc.nat({ max: scalars.length - 1 }).chain((index) =>
    fc.array(scalars[index] as fc.Arbitrary<Sample>, { maxLength: 4 }).map((samples) => ({
      schema: s.array(samples[0]?.schema ?? s.string),
      value: samples.map(({ value }) => value),
    })),
  );
}

function structs(inner: fc.Arbitrary<Sample>): fc.Arbitrary<Sample> {
  return fc.uniqueArray(fc.tuple(memberName, inner), { selector: ([name]) => name, maxLength: 4 }).map((members) => ({
    schema: s.struct("some", Object.fromEntries(members.map(([name, { schema }]) => [name, schema]))),
    value: Object.fromEntries(members.map(([name, { value }]) => [name, value])),
  }));
}

/** A value, or null. A text that is null is sent as an empty one, so texts are left as they are. */
function optionals(inner: fc.Arbitrary<Sample>): fc.Arbitrary<Sample> {
  return fc.tuple(inner, fc.boolean()).map(([{ schema, value }, isNull]) => {
    const canBeNull = schema.kind !== "string" && schema.kind !== "dateTime" && schema.kind !== "optional";
    return canBeNull ? { schema: s.optional(schema), value: isNull ? null : value } : { schema, value };
  });
}
