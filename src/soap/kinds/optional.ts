import type { Codec } from "../codec.ts";
import { readerOf } from "../decode/encoding.ts";
import type { Writer } from "../encode/writer.ts";
import type { OptionalSchema, Schema } from "../schema.ts";

export const optional: Codec<OptionalSchema> = {
  isWhole: true,
  typeName: ({ of }) => typeNameOf(of),
  compileWriter(name, { of }) {
    // What is left out keeps its place. NuSOAP gives PHP '' for an empty text, and null, the function's own default, for a
    // nil number or boolean.
    const omitted = of.codec.isText ? `<${name} xsi:type="${typeNameOf(of)}"></${name}>` : nilElement(name, of);
    return unlessNull(of.codec.compileWriter(name, of as never), omitted);
  },
  compileReader: ({ of }, encoding) => readerOf(of, encoding),
};

/** The writer of an item or an entry, which needs no place kept for it: null is nil, in text too. */
export function compileItemWriter(name: string, schema: Schema): Writer {
  if (schema.kind !== "optional") return schema.codec.compileWriter(name, schema as never);
  return unlessNull(schema.of.codec.compileWriter(name, schema.of as never), nilElement(name, schema.of));
}

function unlessNull(write: Writer, omitted: string): Writer {
  return (value, context) => (value === undefined || value === null ? omitted : write(value, context));
}

function nilElement(name: string, schema: Schema): string {
  return `<${name} xsi:nil="true" xsi:type="${typeNameOf(schema)}"/>`;
}

export function typeNameOf(schema: Schema): string {
  return schema.codec.typeName(schema as never);
}
