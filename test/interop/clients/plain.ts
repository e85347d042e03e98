import type { Schema } from "../../../src/soap/index.ts";

/** What is peculiar to a client: takes its wrapping off one value, whose members stay wrapped. Leaves ours as they are. */
export type Unwrap = (value: unknown, schema: Schema) => unknown;

/**
 * A client's value in the form of ours, as the schema has it. A struct's member that the client leaves out, since the
 * server did, is null; one that nobody declared stays, so that it is seen.
 */
export function plain(value: unknown, schema: Schema, unwrap: Unwrap): unknown {
  if (schema.kind === "optional") return plain(value, schema.of, unwrap);
  const unwrapped = unwrap(value, schema);
  if (schema.kind === "array" && Array.isArray(unwrapped)) return unwrapped.map((item) => plain(item, schema.item, unwrap));
  if (schema.kind !== "struct" || !isObject(unwrapped)) return unwrapped;
  const members = Object.entries(schema.fields).map(([name, field]) => [name, plain(unwrapped[name] ?? null, field, unwrap)]);
  return { ...unwrapped, ...Object.fromEntries(members) };
}

export const asItIs: Unwrap = (value) => value;

/** suds has None for a text of no characters, and for a text that is null. */
export const fromSuds: Unwrap = (value, { kind }) => (value === null && kind === "string" ? "" : value);

/**
 * node-soap has each value beside its attributes, in an object: a simple one as `$value`, the items of a list as `item`. A
 * list of one is that one, an empty list or text has attributes alone.
 */
export const fromNodeSoap: Unwrap = (value, { kind }) => {
  if (!isObject(value)) return value;
  const { attributes: _, ...content } = value;
  if (kind === "struct") return content;
  if (kind === "array") return content.item === undefined ? [] : [content.item].flat();
  return content.$value ?? (kind === "string" ? "" : null);
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
