import { trimSpace } from "../xml/names.ts";
import { simpleCodec } from "./simple.ts";

/** What bytes are sent from. */
export const bytes = "a Uint8Array";

export const base64 = /* @__PURE__ */ simpleCodec("base64Binary", bytes, parseBase64, (value) => {
  if (!(value instanceof Uint8Array)) return undefined;
  let characters = "";
  for (const byte of value) characters += String.fromCharCode(byte);
  return btoa(characters);
});

/** RFC 2045 §6.8: line breaks and other white space may stand anywhere. */
export function parseBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(trimSpace(text)), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
