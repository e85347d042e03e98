import { trimSpace } from "../xml/names.ts";
import { checkBytes } from "./base64.ts";
import { simpleCodec } from "./simple.ts";

export const hexBinary = /* @__PURE__ */ simpleCodec("hexBinary", parseHex, (value) => {
  return Array.from(checkBytes(value), (byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("");
});

function parseHex(text: string): Uint8Array | undefined {
  const digits = trimSpace(text);
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(digits)) return undefined;
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16));
}
