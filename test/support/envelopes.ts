/** Answers as NuSOAP writes them, and the bytes they travel as. */

const namespaces =
  'SOAP-ENV:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/" xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" ' +
  'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xmlns:SOAP-ENC="http://schemas.xmlsoap.org/soap/encoding/" xmlns:tns="urn:myapi"';

/** An envelope around what stands in it. The declaration's charset matters where the `Content-Type` names none. */
export function envelope(content: string, charset = "UTF-8"): string {
  return `<?xml version="1.0" encoding="${charset}"?><SOAP-ENV:Envelope ${namespaces}>${content}</SOAP-ENV:Envelope>`;
}

/** An answer: an envelope around a result element. */
export function answer(result: string, charset?: string): string {
  return envelope(`<SOAP-ENV:Body><ns1:callResponse xmlns:ns1="urn:myapi">${result}</ns1:callResponse></SOAP-ENV:Body>`, charset);
}

/** What can stand around an answer's result for it to refer to: in the header, or in the body beside the response. */
export interface Around {
  readonly header?: string;
  readonly before?: string;
  readonly after?: string;
}

/** An answer with more in its envelope than the result. */
export function answerAmong(result: string, { header, before = "", after = "" }: Around): string {
  const head = header === undefined ? "" : `<SOAP-ENV:Header>${header}</SOAP-ENV:Header>`;
  const response = `<ns1:callResponse xmlns:ns1="urn:myapi">${result}</ns1:callResponse>`;
  return envelope(`${head}<SOAP-ENV:Body>${before}${response}${after}</SOAP-ENV:Body>`);
}

const namespaces12 =
  'xmlns:env="http://www.w3.org/2003/05/soap-envelope" xmlns:enc="http://www.w3.org/2003/05/soap-encoding" ' +
  'xmlns:rpc="http://www.w3.org/2003/05/soap-rpc" xmlns:xsd="http://www.w3.org/2001/XMLSchema" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:tns="urn:myapi"';

/** An answer of SOAP 1.2. */
export function answer12(result: string, { header, before = "", after = "" }: Around = {}): string {
  const head = header === undefined ? "" : `<env:Header>${header}</env:Header>`;
  const response = `<tns:callResponse env:encodingStyle="http://www.w3.org/2003/05/soap-encoding">${result}</tns:callResponse>`;
  return `<?xml version="1.0"?><env:Envelope ${namespaces12}>${head}<env:Body>${before}${response}${after}</env:Body></env:Envelope>`;
}

/** A fault of SOAP 1.2. */
export function faultAnswer12(members: string): string {
  return `<env:Envelope ${namespaces12}><env:Body><env:Fault>${members}</env:Fault></env:Body></env:Envelope>`;
}

/** An answer that holds a fault. */
export function faultAnswer(members: string): string {
  return envelope(`<SOAP-ENV:Body><SOAP-ENV:Fault>${members}</SOAP-ENV:Fault></SOAP-ENV:Body>`);
}

/** What `api_buy_license` answers when all went well. */
export const purchase = answer(
  '<return xsi:type="tns:buy_license_return"><status xsi:type="xsd:string">ok</status>' +
    '<status_text xsi:type="xsd:string">Order Completed &amp; Paid.</status_text>' +
    '<invoice xsi:type="xsd:int">1042</invoice><cost xsi:type="xsd:float">12.5</cost></return>',
);

/** The value of {@link purchase}. */
export const purchased = { status: "ok", status_text: "Order Completed & Paid.", invoice: 1042, cost: 12.5 };

/** What operations with a status answer to a session id that the service does not know. */
export const badSession = answer(
  '<return xsi:type="tns:buy_license_return"><status xsi:type="xsd:string">error</status>' +
    '<status_text xsi:type="xsd:string">Invalid Session ID</status_text><invoice xsi:type="xsd:int"></invoice>' +
    '<cost xsi:type="xsd:float"></cost></return>',
);

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** One byte a character. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The characters, one a byte, that a text's UTF-8 bytes look like: `é` becomes `Ã©`. */
export function mislabelled(text: string): string {
  return Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join("");
}
