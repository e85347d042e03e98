import type { Operation } from "../operation.ts";
import { SOAP11_ENCODING, SOAP11_ENVELOPE } from "../xml/names.ts";
import type { Template } from "./request.ts";

/** What the versions of SOAP write differently. */
export interface Version {
  readonly envelope: string;
  readonly encoding: string;
  /** Which encoding is used: an attribute of the whole envelope, or of each thing in it (SOAP 1.2 part 1 §5.1.1). */
  readonly envelopeStyle: string;
  readonly blockStyle: string;
  /** How a header says that it must be understood, and for whom it is. */
  readonly mustUnderstand: string;
  readonly role: string;
  httpHeaders(action: string): Readonly<Record<string, string>>;
  /** The attributes that say how many items of which type a list has. */
  listShape(itemType: string, count: number): string;
  /** Templates that have been compiled. */
  readonly templates: WeakMap<Operation, Template>;
}

/** SOAP 1.1 §4, §5.4.2, §6. */
export const soap11: Version = {
  envelope: SOAP11_ENVELOPE,
  encoding: SOAP11_ENCODING,
  envelopeStyle: ` SOAP-ENV:encodingStyle="${SOAP11_ENCODING}"`,
  blockStyle: "",
  mustUnderstand: "1",
  role: "actor",
  httpHeaders: (action) => ({ "Content-Type": "text/xml; charset=utf-8", SOAPAction: `"${action}"` }),
  listShape: (itemType, count) => `SOAP-ENC:arrayType="${itemType}[${count}]"`,
  templates: new WeakMap(),
};
