import { base64 } from "../kinds/base64.ts";
import { boolean } from "../kinds/boolean.ts";
import type { SimpleCodec } from "../kinds/simple.ts";
import { codecOf } from "../kinds/simple-types.ts";
import { text } from "../kinds/text.ts";
import { inside, type WriteContext } from "./context.ts";
import { arrayElement, mapElement } from "./elements.ts";
import { isXmlName } from "./name.ts";
import { at, mismatch } from "./unwritable.ts";

/** Writes a value as the element `name`, typed by what it is in JavaScript. Object members must have names that XML allows. */
export function writeAny(name: string, value: unknown, context: WriteContext): string {
  if (value === null || value === undefined) return `<${name} xsi:nil="true"/>`;
  const codec = codecFor(value);
  if (codec !== undefined) return `<${name} xsi:type="xsd:${codec.xsd}">${codec.write(value, context)}</${name}>`;
  return inside(value as object, context, () => writeCompound(name, value, context));
}

function writeCompound(name: string, value: unknown, context: WriteContext): string {
  if (Array.isArray(value)) {
    const items = Array.from(value, (item, index) => at(index, writeAny, "item", item, context));
    return arrayElement(name, "xsd:anyType", items, context);
  }
  if (value instanceof Map) {
    const entries = Array.from(value, ([key, inner], index) =>
      at(index, () => at("key", writeAny, "key", key, context) + at("value", writeAny, "value", inner, context)),
    );
    return mapElement(name, entries);
  }
  if (!isPlainObject(value)) {
    throw mismatch(value, "text, a number, a boolean, a Uint8Array, an array, a Map or a plain object");
  }
  const members = Object.entries(value).map(([member, inner]) =>
    at(member, () => {
      if (!isXmlName(member)) throw mismatch(value, "an object whose members' names can be XML names");
      return writeAny(member, inner, context);
    }),
  );
  return `<${name} xsi:type="SOAP-ENC:Struct">${members.join("")}</${name}>`;
}

function codecFor(value: unknown): SimpleCodec | undefined {
  switch (typeof value) {
    case "string":
      return text;
    case "boolean":
      return boolean;
    case "bigint":
      return codecOf(BigInt.asIntN(64, value) === value ? "long" : "integer");
    case "number":
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) return codecOf("double");
      return codecOf(Math.abs(value) < 0x8000_0000 ? "int" : "long");
    default:
      return value instanceof Uint8Array ? base64 : undefined;
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
