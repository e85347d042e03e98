import type { Operation } from "../../soap/operation.ts";
import { SOAP11_ENCODING, SOAP11_ENVELOPE, XSD, XSI } from "../../soap/xml/names.ts";
import { expandEntities, writeValue } from "./values.ts";

const namespaces = [
  ["SOAP-ENV", SOAP11_ENVELOPE],
  ["xsd", XSD],
  ["xsi", XSI],
  ["SOAP-ENC", SOAP11_ENCODING],
] as const;

/** The envelope with which NuSOAP answers, without the charset's bytes. */
export function writeAnswer(operation: Operation, value: unknown): string {
  const result = writeValue("return", operation.output, value);
  // NuSOAP declares the service's own namespace only where a type of it was used.
  const declared = result.includes('"tns:') ? [...namespaces, ["tns", operation.namespace] as const] : namespaces;
  const xmlns = declared.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("");
  const wrapper = `ns1:${operation.name}Response`;
  return (
    '<?xml version="1.0" encoding="ISO-8859-1"?>' +
    `<SOAP-ENV:Envelope SOAP-ENV:encodingStyle="${SOAP11_ENCODING}"${xmlns}>` +
    `<SOAP-ENV:Body><${wrapper} xmlns:ns1="${operation.namespace}">${result}</${wrapper}></SOAP-ENV:Body>` +
    "</SOAP-ENV:Envelope>"
  );
}

/** The envelope of a fault (`nusoap_fault::serialize`), which goes with HTTP status 500. */
export function writeFault(code: "Client" | "Server", text: string): string {
  const xmlns = namespaces.map(([prefix, uri]) => `\n  xmlns:${prefix}="${uri}"`).join("");
  const member = (name: string, content: string) => `<${name} xsi:type="xsd:string">${expandEntities(content)}</${name}>`;
  return (
    '<?xml version="1.0" encoding="ISO-8859-1"?>' +
    `<SOAP-ENV:Envelope SOAP-ENV:encodingStyle="${SOAP11_ENCODING}"${xmlns}>\n` +
    `<SOAP-ENV:Body><SOAP-ENV:Fault>${member("faultcode", `SOAP-ENV:${code}`)}${member("faultactor", "")}` +
    `${member("faultstring", text)}${member("detail", "")}</SOAP-ENV:Fault></SOAP-ENV:Body></SOAP-ENV:Envelope>`
  );
}

/** Bytes in a buffer of their own. Users' compilers before TypeScript 5.7 know no `Uint8Array<ArrayBuffer>`. */
export type Bytes = ReturnType<InstanceType<typeof TextEncoder>["encode"]>;

/** Latin-1 bytes, as the label says; a text beyond Latin-1 goes out as UTF-8 under the wrong label, as on the live service. */
export function toBytes(envelope: string): Bytes {
  if (/[\u0100-\u{10ffff}]/u.test(envelope)) return new TextEncoder().encode(envelope);
  return Uint8Array.from(envelope, (character) => character.charCodeAt(0));
}
