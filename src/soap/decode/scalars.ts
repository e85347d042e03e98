import { familyOf, isSmallInteger, type SimpleKind } from "../simple-types.ts";
import { collapseSpace, trimSpace } from "../xml/names.ts";

/** Reads a simple value's text; undefined where the text is no value of that type. */
export type ScalarParser = (text: string) => unknown;

/** The parser of a simple type. In all but text and bytes, an empty element is null, never 0 or false. */
export function parserOf(kind: SimpleKind): ScalarParser {
  switch (familyOf(kind)) {
    case "string":
      return (text) => text;
    case "normalized":
      return (text) => text.replace(/[\t\n\r]/g, " ");
    case "token":
      return collapseSpace;
    case "integer":
      return unlessEmpty(isSmallInteger(kind) ? parseSmallInteger : parseInteger);
    case "number":
      return unlessEmpty(parseFloatingPoint);
    case "decimal":
      return unlessEmpty((text) => (decimal.test(text) ? text : undefined));
    case "boolean":
      return unlessEmpty(parseBoolean);
    case "base64":
      return (text) => parseBase64(trimSpace(text));
    case "hex":
      return (text) => parseHex(trimSpace(text));
  }
}

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const floatingPoint = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const integer = /^[+-]?\d+$/;

/** White space around the value does not count (XML Schema 2 §4.3.6). */
function unlessEmpty(parse: ScalarParser): ScalarParser {
  return (text) => {
    const value = trimSpace(text);
    return value === "" ? null : parse(value);
  };
}

/**
 * PHP writes any number under `xsd:int`, from a 64 bit integer to a fraction; each is kept where a double holds it
 * exactly.
 */
function parseSmallInteger(text: string): number | undefined {
  if (!floatingPoint.test(text)) return undefined;
  const value = Number(text);
  const isLost = integer.test(text) ? !Number.isSafeInteger(value) : !Number.isFinite(value);
  return isLost ? undefined : value;
}

/** The longest integer read: longer ones would take a time that grows with the square of their length. */
const mostDigits = 4096;

function parseInteger(text: string): number | bigint | undefined {
  if (!integer.test(text) || text.length > mostDigits) return undefined;
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

function parseHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}
