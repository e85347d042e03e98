import type { Decoding } from "./decode/decoding.ts";
import type { Encoding } from "./decode/encoding.ts";
import type { Content } from "./decode/envelope.ts";
import type { Reader } from "./decode/reader.ts";
import type { ElementWriter } from "./encode/writer.ts";
import type { Parse } from "./kinds/simple.ts";
import type { Schema } from "./schema.ts";

/**
 * How values of one kind are written and read. Each node of a schema carries its kind's, so that a bundle holds those that
 * its operations need and no others.
 */
export interface Codec<Node extends Schema = never> {
  /** What `xsi:type` and `arrayType` say; the prefix `ns1` is the operation's namespace. */
  typeName(node: Node): string;
  /** Compiles the writer of the element `name`. */
  compileWriter(name: string, node: Node): ElementWriter;
  /** Compiles the reader of an element's content, or of the whole element where `isWhole`. */
  compileReader(node: Node, encoding: Encoding): Reader;
  /** Reads the result from a response's wrapper. Default: from its first part. */
  readResult?(decoding: Decoding, read: Reader): Content;
  /** True: the reader sees by itself to elements that are nil, have an id or refer to others. */
  readonly isWhole?: true;
  /** True: a value that is left out is sent as an empty text, not as nil. */
  readonly isText?: true;
  /** Of a type whose element holds text alone: its value. Undefined where the text is none. */
  readonly parse?: Parse;
}
