import type { ArraySchema, Schema } from "../schema.ts";
import type { Reader } from "./reader.ts";

/**
 * How much of SOAP's encoding an answer may use. The service's own server software uses little of it
 * ({@link file://./plain-encoding.ts}); the engine's client reads all of it ({@link file://./section5.ts}).
 */
export interface Encoding {
  /** Readers that have been compiled, by schema. */
  readonly compiled: WeakMap<Schema, Reader>;
  /** Makes a reader of content into one of elements, which can be nil and perhaps refer to others. */
  element(readContent: Reader): Reader;
  /** Compiles the reader of a list's content. */
  list(schema: ArraySchema): Reader;
  /** Reads the content of a text. */
  readonly text: Reader;
  /** Reads a value that no schema describes. */
  readonly unknown: Reader;
}

/** The reader of a schema, compiled once. */
export function readerOf(schema: Schema, encoding: Encoding): Reader {
  const { compiled } = encoding;
  let reader = compiled.get(schema);
  if (reader === undefined) {
    const { codec } = schema;
    const read = codec.compileReader(schema as never, encoding);
    reader = codec.isWhole ? read : encoding.element(read);
    compiled.set(schema, reader);
  }
  return reader;
}
