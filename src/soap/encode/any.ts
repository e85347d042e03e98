import type { Repertoire } from "../xml/escape.ts";
import { mismatch, scalarWriters } from "./scalars.ts";
import { at } from "./unwritable.ts";

/** Writes a value as the element `name`, typed by what it is in JavaScript. Object members must have names that XML allows. */
export function writeAny(name: string, value: unknown, repertoire: Repertoire): string {
  if (value === null || value === undefined) return `<${name} xsi:nil="true"/>`;
  const kind = kindOf(value);
  if (kind !== undefined) {
    const { type, write } = scalarWriters[kind];
    return `<${name} xsi:type="${type}">${write(value, repertoire)}</${name}>`;
  }
  if (Array.isArray(value)) {
    const items = value.map((item, index) => at(index, () => writeAny("item", item, repertoire)));
    return `<${name} xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="xsd:anyType[${items.length}]">${items.join("")}</${name}>`;
  }
  if (!isPlainObject(value)) throw mismatch(value, "text, a number, a boolean, a Uint8Array, an array or a plain object");
  const members = Object.entries(value).map(([member, inner]) =>
    at(member, () => {
      if (!xmlName.test(member)) throw mismatch(value, "an object whose members' names can be XML names");
      return writeAny(member, inner, repertoire);
    }),
  );
  return `<${name} xsi:type="SOAP-ENC:Struct">${members.join("")}</${name}>`;
}

/** A name without a colon (Namespaces in XML 1.0 §3), of the characters that any server takes. */
const xmlName = /^[\p{L}_][\p{L}\p{N}._-]*$/u;

function kindOf(value: unknown): keyof typeof scalarWriters | undefined {
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "bigint":
      return "long";
    case "number":
      return Number.isInteger(value) && Math.abs(value) < 0x8000_0000 ? "int" : "double";
    default:
      return value instanceof Uint8Array ? "base64" : undefined;
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
