import type { WriteContext } from "../encode/context.ts";
import { checkText } from "../encode/name.ts";
import { mismatch } from "../encode/unwritable.ts";
import { escapeText, remarkable } from "../xml/escape.ts";
import { type SimpleCodec, simpleCodec } from "./simple.ts";

/** `xsd:string`, the one type whose white space counts. */
export const text: SimpleCodec = {
  ...simpleCodec("string", (text) => text, writeText),
  isText: true,
  compileReader: (_, encoding) => encoding.text,
};

/**
 * A text, escaped.
 *
 * @throws {UnwritableValue} for what is no text, and for characters that XML cannot hold or the server does not take.
 */
export function writeText(value: unknown, { repertoire }: WriteContext): string {
  if (typeof value !== "string") throw mismatch(value, "a string");
  if (!remarkable.test(value)) return value;
  checkText(value, repertoire);
  return escapeText(value);
}
