import type { Fault, Headers } from "../outcome.ts";
import { isEnvelope, trimSpace } from "../xml/names.ts";
import { END, EOF, Scanner, START } from "../xml/scanner.ts";
import { resolveQName } from "../xml/scope.ts";
import type { Decoding } from "./decoding.ts";
import { isNoRoot, isResultName } from "./element.ts";
import { readFault } from "./fault.ts";
import { Members } from "./members.ts";
import type { Reader } from "./reader.ts";

/** How the parts of an envelope are to be read. */
export interface EnvelopeReaders {
  /** Reads the result from the wrapper. */
  readonly result: (decoding: Decoding) => Content;
  readonly detail: Reader;
  /** Header blocks by local name. */
  readonly headers: ReadonlyMap<string, Reader>;
}

/** What an envelope holds: a result, a fault, or neither. */
export type Content =
  | { readonly kind: "result"; readonly value: unknown; readonly whole: boolean }
  | { readonly kind: "fault"; readonly fault: Fault; readonly whole: boolean }
  | { readonly kind: "empty" }
  | { readonly kind: "not-soap" };

/** An envelope's content and the headers that were asked for. */
export interface Envelope {
  readonly content: Content;
  readonly headers: Headers;
}

/**
 * Reads `Envelope`, `Header`, `Body` and the response's wrapper (SOAP 1.1 §4, §7.1; SOAP 1.2 part 1 §5, part 2 §4.2).
 * The wrapper's name and namespace do not matter, nor does the part's: the first accessor in it is the result, unless
 * `rpc:result` names another. NuSOAP's `Fault` beside an empty `Body` counts.
 *
 * `whole` says that the result's end tag was there. Nothing after that is looked at: however the rest was cut off, the
 * answer is complete.
 */
export function readEnvelope(decoding: Decoding, readers: EnvelopeReaders): Envelope {
  const { scanner } = decoding;
  const headers: Record<string, unknown> = {};
  let content: Content = { kind: "empty" };
  if (!nextElement(scanner) || !isEnvelopeElement(scanner, "Envelope")) return { content: { kind: "not-soap" }, headers };
  while (content.kind === "empty" && nextElement(scanner)) {
    if (isEnvelopeElement(scanner, "Fault")) content = fault(decoding, readers);
    else if (isEnvelopeElement(scanner, "Body")) content = readBody(decoding, readers);
    else if (isEnvelopeElement(scanner, "Header")) readHeaders(decoding, readers, new Members(headers));
    else decoding.skip();
  }
  return { content, headers };
}

function readHeaders(decoding: Decoding, { headers }: EnvelopeReaders, members: Members): void {
  const { scanner } = decoding;
  while (nextElement(scanner)) {
    const name = scanner.localName();
    const read = headers.get(name);
    if (read === undefined) {
      decoding.skip();
      continue;
    }
    decoding.enter(name);
    members.add(name, read(decoding));
    decoding.leave();
  }
}

function readBody(decoding: Decoding, readers: EnvelopeReaders): Content {
  const { scanner } = decoding;
  while (nextElement(scanner)) {
    if (isEnvelopeElement(scanner, "Fault")) return fault(decoding, readers);
    // Elements that others refer to may stand before the response.
    if (!isNoRoot(scanner)) return readers.result(decoding);
    decoding.skip();
  }
  return { kind: "empty" };
}

/** Reads the result from the first part, or from the one that `rpc:result` names. */
export function readFirstPart(decoding: Decoding, read: Reader): Content {
  const { scanner } = decoding;
  let wanted: string | undefined;
  while (nextElement(scanner)) {
    const name = scanner.localName();
    if (isResultName(scanner)) {
      wanted = resolveQName(scanner.scope, trimSpace(decoding.readText())).local;
    } else if (wanted !== undefined && wanted !== name) {
      decoding.skip();
    } else {
      decoding.enter(name);
      const value = read(decoding);
      decoding.leave();
      return ended(decoding, value);
    }
  }
  return { kind: "empty" };
}

/** The result that was read. */
export function ended({ scanner }: Decoding, value: unknown): Content {
  return { kind: "result", value, whole: scanner.failure === null };
}

function fault(decoding: Decoding, { detail }: EnvelopeReaders): Content {
  return { kind: "fault", fault: readFault(decoding, detail), whole: decoding.scanner.failure === null };
}

function isEnvelopeElement(scanner: Scanner, localName: string): boolean {
  return scanner.localName() === localName && isEnvelope(scanner.namespace());
}

/** Goes to the next start tag inside the current element; false where that ends first. */
export function nextElement(scanner: Scanner): boolean {
  for (;;) {
    const token = scanner.next();
    if (token === START) return true;
    if (token === END || token === EOF) return false;
  }
}

/** The start tag of an envelope, whatever its prefix. */
const envelopeTag = /<(?:[^\s<>/!?:]+:)?Envelope[\s>/]/;

/** An XML declaration and no more than the beginning of a tag after it. */
const onlyProlog = /^\s*<\?xml[^>]*(?:>\s*(?:<[^>]*)?)?$/;

/** A scanner where the XML begins: PHP's warnings are HTML that can stand before it. Where there is no envelope it has failed or ended. */
export function scanEnvelope(text: string): Scanner {
  const tag = envelopeTag.exec(text);
  if (tag === null) {
    const scanner = new Scanner(text, text.length);
    if (onlyProlog.test(text)) scanner.fail("truncated", "ends before it is whole", text.length);
    return scanner;
  }
  const declaration = text.lastIndexOf("<?xml", tag.index);
  return new Scanner(text, declaration >= 0 ? declaration : tag.index);
}
