import { type Parse, type SimpleCodec, simpleCodec, unlessEmpty } from "./simple.ts";

/** `xsd:float` and `xsd:double`: all digits are kept in either, as PHP writes its doubles under the first name. */
export function floatingPoint(xsd: string): SimpleCodec {
  return simpleCodec(xsd, "a finite number", parse, print);
}

/** A number as XML Schema 2 §3.2.4 has it, without the words. */
export const digits = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** XML Schema 2 §3.2.4; PHP writes `NAN` for `NaN`. */
const words: Readonly<Record<string, number>> = {
  INF: Number.POSITIVE_INFINITY,
  "+INF": Number.POSITIVE_INFINITY,
  "-INF": Number.NEGATIVE_INFINITY,
  NaN: Number.NaN,
  NAN: Number.NaN,
};

const parse: Parse = /* @__PURE__ */ unlessEmpty((text) => {
  if (digits.test(text)) return Number(text);
  return Object.hasOwn(words, text) ? words[text] : undefined;
});

function print(value: unknown): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  return Object.is(value, -0) ? "-0" : String(value);
}
