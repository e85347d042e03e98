import { mismatch } from "../encode/unwritable.ts";
import { digits } from "./numbers.ts";
import { type Parse, type SimpleCodec, simpleCodec, unlessEmpty } from "./simple.ts";

/** An integer between bounds that a double holds exactly: always a number. */
export function smallInteger(xsd: string, least: number, most: number): SimpleCodec {
  return integerCodec(xsd, parseSmall, least, most);
}

/** An integer that a double may not hold, between bounds where there are any: a bigint where it must be. */
export function largeInteger(xsd: string, least: bigint | null, most: bigint | null): SimpleCodec {
  return integerCodec(xsd, parseInteger, least, most);
}

function integerCodec(xsd: string, parse: Parse, least: Bound, most: Bound): SimpleCodec {
  const integers = `an integer${least === null ? "" : ` from ${least}`}${most === null ? "" : ` to ${most}`}`;
  const write = (value: unknown) => {
    const isInteger = typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value));
    // -0 is 0.
    if (isInteger && (least === null || value >= least) && (most === null || value <= most)) return String(value);
    throw mismatch(value, integers);
  };
  return { ...simpleCodec(xsd, parse, write), integers };
}

type Bound = number | bigint | null;

const integer = /^[+-]?\d+$/;

/**
 * PHP writes any number under `xsd:int`, from a 64 bit integer to a fraction; each is kept where a double holds it
 * exactly.
 */
const parseSmall: Parse = (text) => parseShort(text) ?? parseOther(text);

/** Up to nine digits and nothing else, as nearly all integers are. */
function parseShort(text: string): number | undefined {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9) || at === 9) return undefined;
    value = 10 * value + digit;
  }
  return text === "" ? undefined : value;
}

const parseOther = /* @__PURE__ */ unlessEmpty((text) => {
  const value = Number(text);
  const isKept = integer.test(text) ? Number.isSafeInteger(value) : digits.test(text) && Number.isFinite(value);
  return isKept ? value : undefined;
});

/** The longest integer read: longer ones would take a time that grows with the square of their length. */
const mostDigits = 4096;

export const parseInteger: Parse = /* @__PURE__ */ unlessEmpty((text) => {
  if (!integer.test(text) || text.length > mostDigits) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text.replace(/^\+/, ""));
});
