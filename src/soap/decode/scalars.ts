import type { ScalarKind } from "../schema.ts";
import { trimSpace } from "../xml/names.ts";

/** Reads a simple value's text; undefined where the text is no value of that type. */
export type ScalarParser = (text: string) => unknown;

/** One parser a simple type. In all but text, an empty element is null, never 0 or false. */
export const scalarParsers: { readonly [Kind in Exclude<ScalarKind, "any">]: ScalarParser } = {
  string: (text) => text,
  dateTime: (text) => text,
  int: collapsed(parseInteger),
  long: collapsed(parseLong),
  float: collapsed(parseFloatingPoint),
  double: collapsed(parseFloatingPoint),
  decimal: collapsed((text) => (decimal.test(text) ? text : undefined)),
  boolean: collapsed(parseBoolean),
  base64: collapsed(parseBase64),
};

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const floatingPoint = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const integer = /^[+-]?\d+$/;

/** White space around the value does not count (XML Schema 2 §4.3.6). */
function collapsed(parse: ScalarParser): ScalarParser {
  return (text) => {
    const value = trimSpace(text);
    return value === "" ? null : parse(value);
  };
}

/**
 * PHP writes any number under `xsd:int`, from a 64 bit integer to a fraction; each is kept where a double holds it
 * exactly.
 */
function parseInteger(text: string): number | undefined {
  if (!floatingPoint.test(text)) return undefined;
  const value = Number(text);
  return integer.test(text) && !Number.isSafeInteger(value) ? undefined : value;
}

function parseLong(text: string): number | bigint | undefined {
  if (!integer.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text.replace(/^\+/, ""));
}

/** XML Schema 2 §3.2.4; PHP writes `NAN` for `NaN`. */
function parseFloatingPoint(text: string): number | undefined {
  if (floatingPoint.test(text)) return Number(text);
  switch (text) {
    case "INF":
    case "+INF":
      return Number.POSITIVE_INFINITY;
    case "-INF":
      return Number.NEGATIVE_INFINITY;
    case "NaN":
    case "NAN":
      return Number.NaN;
    default:
      return undefined;
  }
}

function parseBoolean(text: string): boolean | undefined {
  if (text === "true" || text === "1") return true;
  return text === "false" || text === "0" ? false : undefined;
}

/** RFC 2045 §6.8: line breaks and other white space may stand anywhere. */
function parseBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
