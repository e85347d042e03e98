import { mismatch } from "../encode/unwritable.ts";
import { type Parse, type SimpleCodec, simpleCodec, unlessEmpty } from "./simple.ts";

/** `xsd:float` and `xsd:double`: all digits are kept in either, as PHP writes its doubles under the first name. */
export function floatingPoint(xsd: string): SimpleCodec {
  return simpleCodec(xsd, parse, write);
}

/** A number as XML Schema 2 §3.2.4 has it, without the words. */
export const digits = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** XML Schema 2 §3.2.4; PHP writes `NAN` for `NaN`. */
const words = /^(?:[+-]?INF|NaN|NAN)$/;

const parse: Parse = /* @__PURE__ */ unlessEmpty((text) => {
  if (digits.test(text)) return Number(text);
  return words.test(text) ? Number(text.replace("INF", "Infinity")) : undefined;
});

function write(value: unknown): string {
  if (typeof value !== "number" || !Number.isFinite(value)) throw mismatch(value, "a finite number");
  return Object.is(value, -0) ? "-0" : String(value);
}
