import type { Fault, Headers } from "../outcome.ts";
import { END, EOF, Scanner, START } from "../xml/scanner.ts";
import type { Decoding } from "./decoding.ts";
import type { Encoding } from "./encoding.ts";
import { Members } from "./members.ts";
import type { Reader } from "./reader.ts";

/** How the parts of an envelope are to be read. */
export interface EnvelopeReaders {
  readonly encoding: Encoding;
  /** Reads the result from the wrapper. */
  readonly result: (decoding: Decoding) => Content;
  readonly detail: Reader;
  /** Header blocks by local name; undefined where none is asked for. */
  readonly headers: ReadonlyMap<string, Reader> | undefined;
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
 * The wrapper's name and namespace do not matter, nor does the part's. NuSOAP's `Fault` beside an empty `Body` counts.
 *
 * `whole` says that the result's end tag was there. Nothing after that is looked at: however the rest was cut off, the
 * answer is complete.
 */
export function readEnvelope(decoding: Decoding, readers: EnvelopeReaders): Envelope {
  const { scanner } = decoding;
  const { encoding } = readers;
  const headers: Record<string, unknown> = {};
  let content: Content = { kind: "empty" };
  const isElement = (name: string) => scanner.localName() === name && encoding.isEnvelope(scanner.namespace());
  // In whatever namespace a server puts it: taken for an answer, it would be a wrong one.
  const isFault = () => scanner.localName() === "Fault";
  const readFault = (): Content => {
    const fault = encoding.readFault(decoding, readers.detail);
    return { kind: "fault", fault, whole: scanner.failure === null };
  };
  if (!nextElement(scanner) || !isElement("Envelope")) return { content: { kind: "not-soap" }, headers };
  while (content.kind === "empty" && nextElement(scanner)) {
    if (isFault()) content = readFault();
    else if (isElement("Body")) {
      if (encoding.findResponse(decoding)) content = isFault() ? readFault() : readers.result(decoding);
    } else if (readers.headers !== undefined && isElement("Header")) readHeaders(decoding, readers.headers, new Members(headers));
    else decoding.skip();
  }
  return { content, headers };
}

function readHeaders(decoding: Decoding, readers: ReadonlyMap<string, Reader>, members: Members): void {
  const { scanner } = decoding;
  while (nextElement(scanner)) {
    const name = scanner.localName();
    const read = readers.get(name);
    if (read === undefined) {
      decoding.skip();
      continue;
    }
    decoding.enter(name);
    members.add(name, read(decoding));
    decoding.leave();
  }
}

/** Reads the result from one part. */
export function readResult(decoding: Decoding, read: Reader, encoding: Encoding): Content {
  if (!encoding.findResult(decoding)) return { kind: "empty" };
  decoding.enter(decoding.scanner.localName());
  const value = read(decoding);
  decoding.leave();
  return ended(decoding, value);
}

/** The result that was read. */
export function ended({ scanner }: Decoding, value: unknown): Content {
  return { kind: "result", value, whole: scanner.failure === null };
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
