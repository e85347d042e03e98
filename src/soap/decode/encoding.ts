import type { Fault } from "../outcome.ts";
import type { ArraySchema, Schema } from "../schema.ts";
import type { Scanner } from "../xml/scanner.ts";
import type { Decoding } from "./decoding.ts";
import type { ExpectedEnvelope } from "./envelope.ts";
import type { Reader } from "./reader.ts";

/**
 * How much of SOAP's encoding an answer may use. The service's own server software uses little of it
 * (`plain-encoding.ts`); the engine's client reads all of it (`section5.ts`).
 */
export interface Encoding {
  /** Readers that have been compiled, by schema. */
  readonly compiled: WeakMap<Schema, Reader>;
  /** Scanners that have read what stands before a result, by what is expected. */
  readonly prologues: WeakMap<ExpectedEnvelope, Scanner>;
  /** Makes a reader of content into one of elements, which can be nil and perhaps refer to others. */
  element(readContent: Reader): Reader;
  /** Compiles the reader of a list's content. */
  list(schema: ArraySchema): Reader;
  /** Reads the content of a text. */
  readonly text: Reader;
  /** Reads a value that no schema describes. */
  readonly unknown: Reader;
  /** Whether a namespace is that of an envelope's elements. */
  isEnvelope(uri: string | undefined): boolean;
  /** Goes to the response's wrapper in the body, or to a fault; false where there is neither. */
  findResponse(decoding: Decoding): boolean;
  /** Goes to the part of the wrapper that is the result; false where there is none. */
  findResult(decoding: Decoding): boolean;
  /** Reads a `Fault`, whose start tag the scanner has just passed. */
  readFault(decoding: Decoding, readDetail: Reader): Fault;
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
