import { type SimpleKind, xsdName } from "../simple-types.ts";
import { inside, type WriteContext } from "./context.ts";
import { arrayElement, mapElement } from "./elements.ts";
import { mismatch, scalarWriterOf } from "./scalars.ts";
import { at } from "./unwritable.ts";

/** Writes a value as the element `name`, typed by what it is in JavaScript. Object members must have names that XML allows. */
export function writeAny(name: string, value: unknown, context: WriteContext): string {
  if (value === null || value === undefined) return `<${name} xsi:nil="true"/>`;
  const kind = kindOf(value);
  if (kind !== undefined) return `<${name} xsi:type="xsd:${xsdName(kind)}">${scalarWriterOf(kind)(value, context)}</${name}>`;
  return inside(value as object, context, () => writeCompound(name, value, context));
}

function writeCompound(name: string, value: unknown, context: WriteContext): string {
  if (Array.isArray(value)) {
    const items = Array.from(value, (item, index) => at(index, () => writeAny("item", item, context)));
    return arrayElement(name, "xsd:anyType", items, context.soapVersion);
  }
  if (value instanceof Map) {
    const entries = Array.from(value, ([key, inner], index) =>
      at(index, () => at("key", () => writeAny("key", key, context)) + at("value", () => writeAny("value", inner, context))),
    );
    return mapElement(name, entries);
  }
  if (!isPlainObject(value)) {
    throw mismatch(value, "text, a number, a boolean, a Uint8Array, an array, a Map or a plain object");
  }
  const members = Object.entries(value).map(([member, inner]) =>
    at(member, () => {
      if (!xmlName.test(member)) throw mismatch(value, "an object whose members' names can be XML names");
      return writeAny(member, inner, context);
    }),
  );
  return `<${name} xsi:type="SOAP-ENC:Struct">${members.join("")}</${name}>`;
}

/** A name without a colon (Namespaces in XML 1.0 §3), of the characters that any server takes. */
const xmlName = /^[\p{L}_][\p{L}\p{N}._-]*$/u;

function kindOf(value: unknown): SimpleKind | undefined {
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "bigint":
      return BigInt.asIntN(64, value) === value ? "long" : "integer";
    case "number":
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) return "double";
      return Math.abs(value) < 0x8000_0000 ? "int" : "long";
    default:
      return value instanceof Uint8Array ? "base64" : undefined;
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
