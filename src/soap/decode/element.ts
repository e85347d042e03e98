/** Elements, and the attributes of one just started to which SOAP gives a meaning. */
import { isEncoding, isInstance, isUnqualified, SOAP12_RPC, trimSpace } from "../xml/names.ts";
import { END, EOF, type Scanner, START } from "../xml/scanner.ts";
import { type QName, resolveQName } from "../xml/scope.ts";

/** Goes to the next start tag inside the current element; false where that ends first. */
export function nextElement(scanner: Scanner): boolean {
  for (;;) {
    const token = scanner.next();
    if (token === START) return true;
    if (token === END || token === EOF) return false;
  }
}

/** XML Schema 1 §2.6.2. In the draft of 1999 it was called `xsi:null`. */
export function isNil(scanner: Scanner): boolean {
  if (scanner.attributes.isPlain) return false;
  const nil = scanner.attribute(isInstance, "nil") ?? scanner.attribute(isInstance, "null");
  return nil === "true" || nil === "1";
}

/** The `xsi:type` that the element has. */
export function typeOf(scanner: Scanner): QName | undefined {
  const written = scanner.attribute(isInstance, "type");
  return written === undefined ? undefined : resolveQName(scanner.scope, trimSpace(written));
}

/**
 * What the element refers to: `href="#id0"` (SOAP 1.1 §5.4.1), `enc:ref="id0"` (SOAP 1.2 part 2 §3.1.5.3). Some servers
 * write a `#` where there should be none, or no prefix.
 */
export function referenceOf(scanner: Scanner): string | undefined {
  const href = scanner.attribute(isUnqualified, "href");
  if (href !== undefined) return href;
  const ref = scanner.attribute(isEncoding, "ref") ?? scanner.attribute(isUnqualified, "ref");
  return ref === undefined || ref.startsWith("#") ? ref : `#${ref}`;
}

/** The name under which others refer to the element. */
export function idOf(scanner: Scanner): string | undefined {
  return scanner.attribute(isUnqualified, "id") ?? scanner.attribute(isEncoding, "id");
}

/** Whether the element stands beside the response for others to refer to (SOAP 1.1 §5.6). */
export function isNoRoot(scanner: Scanner): boolean {
  return scanner.attribute(isEncoding, "root") === "0";
}

/** `<rpc:result>return</rpc:result>`, which names the part that is the result (SOAP 1.2 part 2 §4.2.1). */
export function isResultName(scanner: Scanner): boolean {
  return scanner.localName() === "result" && scanner.namespace() === SOAP12_RPC;
}
