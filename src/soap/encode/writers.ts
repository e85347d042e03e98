import type { ArraySchema, EnumerationSchema, Fields, MapSchema, Schema, StructSchema } from "../schema.ts";
import { familyOf, type SimpleKind, xsdName } from "../simple-types.ts";
import { writeAny } from "./any.ts";
import type { WriteContext } from "./context.ts";
import { arrayElement, mapElement } from "./elements.ts";
import { mismatch, scalarWriterOf, writeText } from "./scalars.ts";
import { at, UnwritableValue } from "./unwritable.ts";

/** Writes one value as an element, its `xsi:type` included. */
export type Writer = (value: unknown, context: WriteContext) => string;

/** Compiles the writer of the element `name`. */
export function compileWriter(name: string, schema: Schema): Writer {
  switch (schema.kind) {
    case "optional": {
      const write = compileWriter(name, schema.of);
      const omitted = omittedElement(name, schema.of);
      return (value, context) => (value === undefined || value === null ? omitted : write(value, context));
    }
    case "struct":
      return structWriter(name, schema);
    case "array":
      return arrayWriter(name, schema);
    case "map":
      return mapWriter(name, schema);
    case "enumeration":
      return enumerationWriter(name, schema);
    case "any":
      return (value, context) => writeAny(name, value, context);
    case "nothing":
    case "parts":
      throw new TypeError(`s.${schema.kind} is for an operation's output; it cannot be sent`);
    default: {
      const write = scalarWriterOf(schema.kind);
      const open = `<${name} xsi:type="${typeName(schema)}">`;
      const close = `</${name}>`;
      return (value, context) => open + write(value, context) + close;
    }
  }
}

/** What a value left out is sent as, so that the ones after it keep their places. */
function omittedElement(name: string, schema: Schema): string {
  // NuSOAP gives PHP '' for an empty text, and null, the function's own default, for a nil number or boolean.
  return isText(schema) ? `<${name} xsi:type="${typeName(schema)}"></${name}>` : nilElement(name, schema);
}

function nilElement(name: string, schema: Schema): string {
  return `<${name} xsi:nil="true" xsi:type="${typeName(schema)}"/>`;
}

function isText({ kind }: Schema): boolean {
  return ["string", "normalized", "token"].includes(familyOf(kind as SimpleKind));
}

/** Members in the schema's order, each present (SOAP 1.1 §5.4.1). One that the schema does not know is refused. */
function structWriter(name: string, schema: StructSchema): Writer {
  const writeMembers = membersWriter(schema.typeName, schema.fields);
  const open = `<${name} xsi:type="${typeName(schema)}">`;
  return (value, context) => `${open}${writeMembers(value, context)}</${name}>`;
}

/** Writes named values one after the other, in the schema's order. */
function membersWriter(typeName: string, fields: Fields): Writer {
  const members = Object.entries(fields).map(([member, field]) => ({ member, write: compileWriter(member, field) }));
  return (value, context) => {
    if (!isRecord(value)) throw mismatch(value, "an object");
    for (const member of Object.keys(value)) {
      if (Object.hasOwn(fields, member)) continue;
      at(member, () => {
        throw new UnwritableValue(`is not a member of ${typeName}; its members: ${Object.keys(fields).join(", ")}`);
      });
    }
    let content = "";
    for (const { member, write } of members) content += at(member, () => write(memberOf(value, member), context));
    return content;
  };
}

/** Whether a value has members by name. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of an object's own: `toString` and its like are there for every object. */
export function memberOf(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Compiles the writer of an item or an entry, which needs no place kept for it: null is nil, in text too. */
function compileItemWriter(name: string, schema: Schema): Writer {
  const write = compileWriter(name, schema);
  if (schema.kind !== "optional") return write;
  const nil = nilElement(name, schema.of);
  return (value, context) => (value === undefined || value === null ? nil : write(value, context));
}

function arrayWriter(name: string, schema: ArraySchema): Writer {
  const writeItem = compileItemWriter("item", schema.item);
  const itemType = typeName(schema.item);
  return (value, context) => {
    if (!Array.isArray(value)) throw mismatch(value, "an array");
    const items = Array.from(value, (item, index) => at(index, () => writeItem(item, context)));
    return arrayElement(name, itemType, items, context.soapVersion);
  };
}

function mapWriter(name: string, schema: MapSchema): Writer {
  const writeKey = compileItemWriter("key", schema.key);
  const writeValue = compileItemWriter("value", schema.value);
  return (value, context) => {
    if (!(value instanceof Map)) throw mismatch(value, "a Map");
    const entries = Array.from(value, ([key, inner], index) =>
      at(index, () => at("key", () => writeKey(key, context)) + at("value", () => writeValue(inner, context))),
    );
    return mapElement(name, entries);
  };
}

function enumerationWriter(name: string, schema: EnumerationSchema): Writer {
  const type = typeName(schema);
  return (value, context) => {
    if (typeof value !== "string" || !schema.values.includes(value)) {
      throw mismatch(value, `one of ${schema.values.map((one) => JSON.stringify(one)).join(", ")}`);
    }
    return `<${name} xsi:type="${type}">${writeText(value, context)}</${name}>`;
  };
}

/** The name that `xsi:type` and `arrayType` use; `ns1` is the operation's namespace. */
function typeName(schema: Schema): string {
  switch (schema.kind) {
    case "optional":
      return typeName(schema.of);
    case "struct":
    case "enumeration":
      return `ns1:${schema.typeName}`;
    case "array":
      return "SOAP-ENC:Array";
    case "map":
    case "any":
    case "parts":
    case "nothing":
      return "xsd:anyType";
    default:
      return `xsd:${xsdName(schema.declared ?? schema.kind)}`;
  }
}
