import type { Fault } from "../outcome.ts";
import { SOAP11_ENVELOPE } from "../xml/names.ts";
import { END, EOF, type Scanner, START } from "../xml/scanner.ts";
import type { Decoding } from "./decoding.ts";
import { readFault } from "./fault.ts";
import type { Reader } from "./readers.ts";

/** What an envelope holds: a result, a fault, or neither. */
export type Content =
  | { readonly kind: "result"; readonly value: unknown; readonly whole: boolean }
  | { readonly kind: "fault"; readonly fault: Fault; readonly whole: boolean }
  | { readonly kind: "empty" }
  | { readonly kind: "not-soap" };

/**
 * Reads `Envelope`, `Body` and the response's wrapper (SOAP 1.1 §4, §7.1). The wrapper's name and namespace do not
 * matter, nor does the part's: the first accessor in it is the result. NuSOAP's `Fault` beside an empty `Body` counts.
 *
 * `whole` says that the result's end tag was there. Nothing after that is looked at: however the rest was cut off, the
 * answer is complete.
 */
export function readEnvelope(decoding: Decoding, readResult: Reader): Content {
  const { scanner } = decoding;
  if (!findEnvelope(scanner) || !nextElement(scanner) || !isEnvelopeElement(scanner, "Envelope")) return { kind: "not-soap" };
  while (nextElement(scanner)) {
    if (isEnvelopeElement(scanner, "Fault")) return fault(decoding);
    if (isEnvelopeElement(scanner, "Body")) {
      const content = readBody(decoding, readResult);
      if (content.kind !== "empty") return content;
    } else {
      decoding.skip();
    }
  }
  return { kind: "empty" };
}

function readBody(decoding: Decoding, readResult: Reader): Content {
  const { scanner } = decoding;
  if (!nextElement(scanner)) return { kind: "empty" };
  if (isEnvelopeElement(scanner, "Fault")) return fault(decoding);
  if (!nextElement(scanner)) return { kind: "empty" };
  decoding.enter(scanner.localName());
  const value = readResult(decoding);
  decoding.leave();
  return { kind: "result", value, whole: scanner.failure === null };
}

function fault(decoding: Decoding): Content {
  return { kind: "fault", fault: readFault(decoding), whole: decoding.scanner.failure === null };
}

function isEnvelopeElement(scanner: Scanner, localName: string): boolean {
  return scanner.localName() === localName && scanner.namespace() === SOAP11_ENVELOPE;
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

/** Goes to where the XML begins: PHP's warnings are HTML that can stand before it. False where there is no envelope. */
function findEnvelope(scanner: Scanner): boolean {
  const { text } = scanner;
  const tag = envelopeTag.exec(text);
  if (tag === null) {
    if (onlyProlog.test(text)) scanner.fail("truncated", "ends before it is whole", text.length);
    return false;
  }
  const declaration = text.lastIndexOf("<?xml", tag.index);
  scanner.position = declaration >= 0 ? declaration : tag.index;
  return true;
}
