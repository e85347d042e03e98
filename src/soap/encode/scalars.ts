import { boundsOf, familyOf, type SimpleKind } from "../simple-types.ts";
import { escapeText, unwritable } from "../xml/escape.ts";
import type { WriteContext } from "./context.ts";
import { UnwritableValue } from "./unwritable.ts";

/** Writes a simple value as the text of its element, or throws {@link UnwritableValue}. */
export type ScalarWriter = (value: unknown, context: WriteContext) => string;

/** The writer of a simple type. */
export function scalarWriterOf(kind: SimpleKind): ScalarWriter {
  switch (familyOf(kind)) {
    case "string":
    case "normalized":
    case "token":
      return writeText;
    case "integer": {
      const [least, most] = boundsOf(kind) ?? [null, null];
      return (value) => writeInteger(value, least, most);
    }
    case "number":
      return writeNumber;
    case "decimal":
      return writeDecimal;
    case "boolean":
      return writeBoolean;
    case "base64":
      return writeBase64;
    case "hex":
      return writeHex;
  }
}

export function writeText(value: unknown, { repertoire }: WriteContext): string {
  if (typeof value !== "string") throw mismatch(value, "a string");
  const problem = unwritable(value, repertoire);
  if (problem !== null) throw new UnwritableValue(problem);
  return escapeText(value);
}

function writeInteger(value: unknown, least: bigint | null, most: bigint | null): string {
  const isInteger = typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value));
  if (!isInteger || (least !== null && value < least) || (most !== null && value > most)) {
    throw mismatch(value, `an integer${least === null ? "" : ` from ${least}`}${most === null ? "" : ` to ${most}`}`);
  }
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
  let characters = "";
  for (const byte of bytesOf(value)) characters += String.fromCharCode(byte);
  return btoa(characters);
}

function writeHex(value: unknown): string {
  return Array.from(bytesOf(value), (byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("");
}

function bytesOf(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw mismatch(value, "a Uint8Array");
  return value;
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
