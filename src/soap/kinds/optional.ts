import type { Codec } from "../codec.ts";
import { readerOf } from "../decode/encoding.ts";
import { elementWriter, type Writer, wholeElement } from "../encode/writer.ts";
import type { OptionalSchema, Schema } from "../schema.ts";

export const optional: Codec<OptionalSchema> = {
  isWhole: true,
  typeName: ({ of }) => typeNameOf(of),
  compileWriter(name, schema) {
    const { codec } = schema.of;
    // What is left out keeps its place. NuSOAP gives PHP '' for an empty text, and null, the function's own default, for a
    // nil number or boolean.
    if (!codec.isText) return elementWriter(compileItemWriter(name, schema));
    const given = codec.compileWriter(name, schema.of as never);
    return { ...given, write: unlessNull(given.write, "") };
  },
  compileReader: ({ of }, encoding) => readerOf(of, encoding),
};

/** The writer of an item or an entry, which needs no place kept for it: null is nil, in text too. */
export function compileItemWriter(name: string, schema: Schema): Writer {
  const given = schema.kind === "optional" ? schema.of : schema;
  const write = wholeElement(given.codec.compileWriter(name, given as never));
  return given === schema ? write : unlessNull(write, nilElement(name, given));
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
