/** The namespaces and white space that SOAP messages are made of. */

/** SOAP 1.1 §3. */
export const SOAP11_ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";
/** SOAP 1.1 §5, "section 5 encoding". */
export const SOAP11_ENCODING = "http://schemas.xmlsoap.org/soap/encoding/";
/** SOAP 1.2 part 1 §5. */
export const SOAP12_ENVELOPE = "http://www.w3.org/2003/05/soap-envelope";
/** SOAP 1.2 part 2 §3. */
export const SOAP12_ENCODING = "http://www.w3.org/2003/05/soap-encoding";
/** SOAP 1.2 part 2 §4. */
export const SOAP12_RPC = "http://www.w3.org/2003/05/soap-rpc";
/** What the prefix `xml` stands for without being declared (Namespaces in XML 1.0 §3). */
export const XML = "http://www.w3.org/XML/1998/namespace";
/** XML Schema. */
export const XSD = "http://www.w3.org/2001/XMLSchema";
export const XSI = "http://www.w3.org/2001/XMLSchema-instance";
/** Apache SOAP's types, of which Axis and PHP still write `Map`. */
export const APACHE = "http://xml.apache.org/xml-soap";

/** XML Schema and the drafts before it, which the oldest servers write. */
const schemas: readonly (string | undefined)[] = [XSD, "http://www.w3.org/2000/10/XMLSchema", "http://www.w3.org/1999/XMLSchema"];

/** Whether a namespace holds the simple types: XML Schema's, or either SOAP encoding's. */
export function holdsSimpleTypes(uri: string | undefined): boolean {
  return schemas.includes(uri) || isEncoding(uri);
}

const schemaInstances: readonly (string | undefined)[] = /* @__PURE__ */ schemas.map((uri) => `${uri}-instance`);

/** Whether it is that of `xsi:type` and `xsi:nil`. */
export function isInstance(uri: string | undefined): boolean {
  return schemaInstances.includes(uri);
}

/** Whether it is that of names without a prefix and a default. */
export function isUnqualified(uri: string | undefined): boolean {
  return uri === "";
}

export function isEncoding(uri: string | undefined): boolean {
  return uri === SOAP11_ENCODING || uri === SOAP12_ENCODING;
}

export function isEnvelope11(uri: string | undefined): boolean {
  return uri === SOAP11_ENVELOPE;
}

export function isEnvelope(uri: string | undefined): boolean {
  return uri === SOAP11_ENVELOPE || uri === SOAP12_ENVELOPE;
}

/** White space of XML 1.0 §2.3, and no other: a no-break space is text. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Removes XML white space at both ends. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** `whiteSpace="collapse"` of XML Schema 2 §4.3.6. */
export function collapseSpace(text: string): string {
  return trimSpace(text).replace(/[ \t\n\r]+/g, " ");
}
