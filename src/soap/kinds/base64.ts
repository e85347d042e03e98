import { mismatch } from "../encode/unwritable.ts";
import { trimSpace } from "../xml/names.ts";
import { simpleCodec } from "./simple.ts";

export const base64 = /* @__PURE__ */ simpleCodec("base64Binary", parseBase64, (value) => {
  let characters = "";
  for (const byte of checkBytes(value)) characters += String.fromCharCode(byte);
  return btoa(characters);
});

/** @throws {UnwritableValue} for what is no bytes. */
export function checkBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw mismatch(value, "a Uint8Array");
}

/** RFC 2045 §6.8: line breaks and other white space may stand anywhere. */
export function parseBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(trimSpace(text)), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
