/** The namespaces and white space that SOAP messages are made of. */

/** SOAP 1.1 §3. */
export const SOAP11_ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";
/** SOAP 1.1 §5, "section 5 encoding". */
export const SOAP11_ENCODING = "http://schemas.xmlsoap.org/soap/encoding/";
/** XML Schema, as every server here writes it. */
export const XSD = "http://www.w3.org/2001/XMLSchema";
export const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** White space of XML 1.0 §2.3, and no other: a no-break space is text. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Removes XML white space at both ends, as `whiteSpace="collapse"` of XML Schema 2 §4.3.6 does for numbers. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
