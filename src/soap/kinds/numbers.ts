import { type Parse, type SimpleCodec, simpleCodec, unlessEmpty } from "./simple.ts";

/** `xsd:float` and `xsd:double`: all digits are kept in either, as PHP writes its doubles under the first name. */
export function floatingPoint(xsd: string): SimpleCodec {
  return simpleCodec(xsd, "a finite number", parse, print);
}

/** A number as XML Schema 2 §3.2.4 has it, without the words. */
export const digits = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** XML Schema 2 §3.2.4; PHP writes `NAN` for `NaN`. */
const words = /^(?:[+-]?INF|NaN|NAN)$/;

const parse: Parse = /* @__PURE__ */ unlessEmpty((text) => {
  if (digits.test(text)) return Number(text);
  return words.test(text) ? Number(text.replace("INF", "Infinity")) : undefined;
});

function print(value: unknown): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  return Object.is(value, -0) ? "-0" : String(value);
}
