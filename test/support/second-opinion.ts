import { XMLParser } from "fast-xml-parser";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true, // numeric references among them
  ignoreDeclaration: true,
});

/** An element as another parser reads it: its attributes, its text, its children by name. */
export interface Element {
  readonly [name: string]: string | Element | (string | Element)[];
}

/** What stands in the wrapper of a request, as another parser reads it. */
export function parametersOf(body: string, operation: string): Element {
  const document: { "SOAP-ENV:Envelope": { "SOAP-ENV:Body": Element } } = parser.parse(body);
  return document["SOAP-ENV:Envelope"]["SOAP-ENV:Body"][`ns1:${operation}`] as Element;
}
