import type { ScalarKind } from "../schema.ts";
import { escapeText, type Repertoire, unwritable } from "../xml/escape.ts";
import { UnwritableValue } from "./unwritable.ts";

/** Writes a simple value as the text of its element, or throws {@link UnwritableValue}. */
export type ScalarWriter = (value: unknown, repertoire: Repertoire) => string;

/** What `xsi:type` says, and how the value is written, one pair a simple type. */
export const scalarWriters: {
  readonly [Kind in Exclude<ScalarKind, "any">]: { readonly type: string; readonly write: ScalarWriter };
} = {
  string: { type: "xsd:string", write: writeText },
  dateTime: { type: "xsd:dateTime", write: writeText },
  int: { type: "xsd:int", write: (value) => writeInteger(value, -0x8000_0000n, 0x7fff_ffffn) },
  long: { type: "xsd:long", write: (value) => writeInteger(value, -(2n ** 63n), 2n ** 63n - 1n) },
  float: { type: "xsd:float", write: writeNumber },
  double: { type: "xsd:double", write: writeNumber },
  decimal: { type: "xsd:decimal", write: writeDecimal },
  boolean: { type: "xsd:boolean", write: writeBoolean },
  base64: { type: "xsd:base64Binary", write: writeBase64 },
};

function writeText(value: unknown, repertoire: Repertoire): string {
  if (typeof value !== "string") throw mismatch(value, "a string");
  const problem = unwritable(value, repertoire);
  if (problem !== null) throw new UnwritableValue(problem);
  return escapeText(value);
}

function writeInteger(value: unknown, least: bigint, most: bigint): string {
  const isInteger = typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value));
  if (!isInteger || value < least || value > most) throw mismatch(value, `an integer from ${least} to ${most}`);
  // -0 is 0.
  return BigInt(value).toString();
}

function writeNumber(value: unknown): string {
  if (typeof value !== "number" || !Number.isFinite(value)) throw mismatch(value, "a finite number");
  return Object.is(value, -0) ? "-0" : String(value);
}

function writeDecimal(value: unknown): string {
  if (typeof value !== "string" || !/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value)) {
    throw mismatch(value, 'a decimal number as text, such as "12.50"');
  }
  return value;
}

function writeBoolean(value: unknown): string {
  if (typeof value !== "boolean") throw mismatch(value, "true or false");
  return String(value);
}

function writeBase64(value: unknown): string {
  if (!(value instanceof Uint8Array)) throw mismatch(value, "a Uint8Array");
  let characters = "";
  for (const byte of value) characters += String.fromCharCode(byte);
  return btoa(characters);
}

/** Names the type of the value, and shows it only where it is a number: text may be a secret. */
export function mismatch(value: unknown, expected: string): UnwritableValue {
  const found = typeof value === "number" || typeof value === "bigint" ? String(value) : nameType(value);
  return new UnwritableValue(`is ${found}; it must be ${expected}`);
}

function nameType(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
