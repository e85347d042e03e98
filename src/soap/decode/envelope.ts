import type { Fault, Headers } from "../outcome.ts";
import type { Fields, Schema } from "../schema.ts";
import { Scanner } from "../xml/scanner.ts";
import type { Decoding } from "./decoding.ts";
import { nextElement } from "./element.ts";
import { type Encoding, readerOf } from "./encoding.ts";
import { Members, readMembers } from "./members.ts";
import { keepPrologue } from "./prologue.ts";

/** What is known of an envelope before it is read. */
export interface ExpectedEnvelope {
  readonly output: Schema;
  readonly detail?: Schema | undefined;
  /** Header blocks by local name. */
  readonly responseHeaders?: Fields | undefined;
}

/** What an envelope holds: a result, a fault, or neither. */
export type Content =
  | { readonly kind: "result"; readonly value: unknown }
  | { readonly kind: "fault"; readonly value: Fault }
  | { readonly kind: "empty" }
  | { readonly kind: "not-soap" };

/** An envelope's content, and the headers where some were asked for. */
export interface Envelope {
  readonly content: Content;
  readonly headers: Headers | undefined;
}

/**
 * Reads `Envelope`, `Header`, `Body` and the response's wrapper (SOAP 1.1 §4, §7.1; SOAP 1.2 part 1 §5, part 2 §4.2).
 * The wrapper's name and namespace do not matter, nor does the part's. NuSOAP's `Fault` beside an empty `Body` counts.
 *
 * Where the scanner has not failed, the result's end tag was there. Nothing after that is looked at: however the rest was
 * cut off, the answer is complete.
 */
export function readEnvelope(
  decoding: Decoding,
  expected: ExpectedEnvelope,
  encoding: Encoding,
  readResponse: ReadResponse = readAnyResponse,
): Envelope {
  const { scanner } = decoding;
  const { responseHeaders } = expected;
  const headers: Record<string, unknown> | undefined = responseHeaders && {};
  // It may stand at the result already, by `skipPrologue`.
  if (scanner.position > scanner.start) return { content: readResult(decoding, expected, encoding), headers };
  let content: Content = { kind: "empty" };
  if (!nextElement(scanner) || !isElement("Envelope", scanner, encoding)) return { content: { kind: "not-soap" }, headers };
  while (content.kind === "empty" && nextElement(scanner)) {
    if (isFault(scanner)) content = readFault(decoding, expected, encoding);
    else if (isElement("Body", scanner, encoding)) {
      if (!encoding.findResponse(decoding)) continue;
      content = isFault(scanner) ? readFault(decoding, expected, encoding) : readResponse(decoding, expected, encoding);
    } else if (responseHeaders !== undefined && headers !== undefined && isElement("Header", scanner, encoding)) {
      readHeaders(decoding, responseHeaders, new Members(headers), encoding);
    } else decoding.skip();
  }
  return { content, headers };
}

function isElement(name: string, scanner: Scanner, encoding: Encoding): boolean {
  return scanner.localName() === name && encoding.isEnvelope(scanner.namespace());
}

/** In whatever namespace a server puts it: taken for an answer, it would be a wrong one. */
function isFault(scanner: Scanner): boolean {
  return scanner.localName() === "Fault";
}

function readFault(decoding: Decoding, { detail }: ExpectedEnvelope, encoding: Encoding): Content {
  const value = encoding.readFault(decoding, detail === undefined ? encoding.unknown : readerOf(detail, encoding));
  return { kind: "fault", value };
}

function readHeaders(decoding: Decoding, schemas: Fields, members: Members, encoding: Encoding): void {
  const readers = Object.entries(schemas).map(([name, schema]) => {
    return [name, (inner: Decoding) => members.add(name, readerOf(schema, encoding)(inner))] as const;
  });
  readMembers(decoding, Object.fromEntries(readers));
}

/** Reads the result from the response's wrapper. */
export type ReadResponse = (decoding: Decoding, expected: ExpectedEnvelope, encoding: Encoding) => Content;

function readAnyResponse(decoding: Decoding, expected: ExpectedEnvelope, encoding: Encoding): Content {
  const { output } = expected;
  const { codec } = output;
  if (codec.readResult !== undefined) return codec.readResult(decoding, readerOf(output, encoding));
  if (!encoding.findResult(decoding)) return { kind: "empty" };
  keepPrologue(decoding, expected, encoding);
  return readResult(decoding, expected, encoding);
}

/** Reads the result, whose start tag the scanner has just passed. */
function readResult(decoding: Decoding, { output }: ExpectedEnvelope, encoding: Encoding): Content {
  decoding.enter(decoding.scanner.localName());
  const value = readerOf(output, encoding)(decoding);
  decoding.leave();
  return { kind: "result", value };
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
