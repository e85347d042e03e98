/**
 * What stands before a result, its own start tag included. A server writes it to the letter for every answer to an
 * operation: a scanner that has read it once need not read it again.
 */
import type { Limits } from "../limits.ts";
import type { Scanner } from "../xml/scanner.ts";
import type { Decoding } from "./decoding.ts";
import type { Encoding } from "./encoding.ts";
import type { ExpectedEnvelope } from "./envelope.ts";

/** A few tags and nothing else: what is written between them, CDATA and comments too, belongs to one answer. */
const onlyTags = /^(?:\s{0,99}<[^!<>][^<>]{0,999}>){1,10}$/;

/** Keeps what a scanner has come by on its way to the result. */
export function keepPrologue({ scanner }: Decoding, expected: ExpectedEnvelope, { prologues }: Encoding): void {
  // Headers that were asked for are to be read each time.
  if (expected.responseHeaders) return;
  const prologue = scanner.text.slice(0, scanner.position);
  // Made anew, since a piece of an answer keeps the whole answer in memory.
  if (onlyTags.test(prologue)) prologues.set(expected, scanner.copyTo(` ${prologue}`.slice(1)));
}

/** A scanner that stands at the result of an answer that begins as the last one did; undefined where it does not. */
export function skipPrologue(
  text: string,
  expected: ExpectedEnvelope,
  { attributes }: Limits,
  { prologues }: Encoding,
): Scanner | undefined {
  const known = prologues.get(expected);
  if (!known || known.mostAttributes > attributes) return undefined;
  // V8 compares slices by words, and in `startsWith` character by character.
  if (text.slice(0, known.text.length) === known.text) return known.copyTo(text);
  return undefined;
}
