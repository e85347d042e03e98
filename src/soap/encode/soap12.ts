import { SOAP12_ENCODING, SOAP12_ENVELOPE } from "../xml/names.ts";
import type { Version } from "./version.ts";

/** SOAP 1.2 part 1 §5, part 2 §3.1.4 and §7. */
export const soap12: Version = {
  envelope: SOAP12_ENVELOPE,
  encoding: SOAP12_ENCODING,
  envelopeStyle: "",
  blockStyle: ` SOAP-ENV:encodingStyle="${SOAP12_ENCODING}"`,
  mustUnderstand: "true",
  role: "role",
  httpHeaders: (action) => ({ "Content-Type": `application/soap+xml; charset=utf-8; action="${action}"` }),
  listShape: (itemType, count) => `SOAP-ENC:itemType="${itemType}" SOAP-ENC:arraySize="${count}"`,
  templates: new WeakMap(),
};
