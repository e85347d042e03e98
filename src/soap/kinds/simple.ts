import type { Codec } from "../codec.ts";
import type { Decoding } from "../decode/decoding.ts";
import { elementWriter, type Writer } from "../encode/writer.ts";
import type { ScalarSchema } from "../schema.ts";
import { trimSpace } from "../xml/names.ts";

/** A simple type of XML Schema 2: its element holds text, and no other elements. */
export interface SimpleCodec extends Codec<ScalarSchema> {
  /** Its name in XML Schema; SOAP 1.1 §5.2.2 and SOAP 1.2 part 2 §3.1 have an element type of the same name. */
  readonly xsd: string;
  readonly parse: Parse;
  /** The text of a value's element. */
  readonly write: Writer;
  /** Of integers: which can be sent, in words. */
  readonly integers?: string;
}

/** Reads a value's text; undefined where the text is no value of that type. */
export type Parse = (text: string) => unknown;

export function simpleCodec(xsd: string, parse: Parse, write: Writer): SimpleCodec {
  return {
    xsd,
    parse,
    write,
    typeName: ({ declared = xsd }) => `xsd:${declared}`,
    compileWriter(name, node) {
      return elementWriter(write, `<${name} xsi:type="${this.typeName(node)}">`, `</${name}>`);
    },
    compileReader: () => (decoding) => {
      const start = decoding.scanner.tokenStart;
      return parsed(decoding, decoding.readText(), xsd, parse, start);
    },
  };
}

/** The value of a text; the text itself, and a problem, where it is none. */
export function parsed(decoding: Decoding, text: string, xsd: string, parse: Parse, start: number): unknown {
  // Half of a number is another number: of an element that is cut off, nothing is kept.
  if (decoding.scanner.failure !== null) return null;
  const value = parse(text);
  if (value !== undefined) return value;
  decoding.problem("invalid-value", `is ${decoding.quote(text)}, which is no ${xsd}`, start);
  return text;
}

/** In all but text and bytes, an empty element is null, never 0 or false. Space around a value does not count (XML Schema 2 §4.3.6). */
export function unlessEmpty(parse: Parse): Parse {
  return (text) => {
    const value = trimSpace(text);
    return value === "" ? null : parse(value);
  };
}
