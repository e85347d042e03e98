import type { ArraySchema, Schema, StructSchema } from "../schema.ts";
import type { Repertoire } from "../xml/escape.ts";
import { writeAny } from "./any.ts";
import { mismatch, scalarWriters } from "./scalars.ts";
import { at, UnwritableValue } from "./unwritable.ts";

/** Writes one value as an element, its `xsi:type` included. */
export type Writer = (value: unknown, repertoire: Repertoire) => string;

/** What a value left out is sent as, so that the ones after it keep their places. */
export function omittedElement(name: string, schema: Schema): string {
  const { kind } = schema;
  // NuSOAP gives PHP '' for an empty text, and null, the function's own default, for a nil number or boolean.
  if (kind === "string" || kind === "dateTime") return `<${name} xsi:type="${scalarWriters[kind].type}"></${name}>`;
  return `<${name} xsi:nil="true" xsi:type="${typeName(schema)}"/>`;
}

/** Compiles the writer of the element `name`. */
export function compileWriter(name: string, schema: Schema): Writer {
  switch (schema.kind) {
    case "optional": {
      const write = compileWriter(name, schema.of);
      const omitted = omittedElement(name, schema.of);
      return (value, repertoire) => (value === undefined || value === null ? omitted : write(value, repertoire));
    }
    case "struct":
      return structWriter(name, schema);
    case "array":
      return arrayWriter(name, schema);
    case "any":
      return (value, repertoire) => writeAny(name, value, repertoire);
    default: {
      const { type, write } = scalarWriters[schema.kind];
      const open = `<${name} xsi:type="${type}">`;
      const close = `</${name}>`;
      return (value, repertoire) => open + write(value, repertoire) + close;
    }
  }
}

/** Members in the schema's order, each present (SOAP 1.1 §5.4.1). One that the schema does not know is refused. */
function structWriter(name: string, schema: StructSchema): Writer {
  const members = Object.entries(schema.fields).map(([member, field]) => ({ member, write: compileWriter(member, field) }));
  const open = `<${name} xsi:type="${typeName(schema)}">`;
  return (value, repertoire) => {
    if (!isRecord(value)) throw mismatch(value, "an object");
    for (const member of Object.keys(value)) {
      if (!Object.hasOwn(schema.fields, member)) at(member, () => refuseMember(schema));
    }
    let content = "";
    for (const { member, write } of members) content += at(member, () => write(memberOf(value, member), repertoire));
    return `${open}${content}</${name}>`;
  };
}

function refuseMember({ typeName, fields }: StructSchema): never {
  throw new UnwritableValue(`is not a member of ${typeName}; its members: ${Object.keys(fields).join(", ")}`);
}

/** Whether a value has members by name. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of an object's own: `toString` and its like are there for every object. */
export function memberOf(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** SOAP 1.1 §5.4.2. */
function arrayWriter(name: string, schema: ArraySchema): Writer {
  const writeItem = compileWriter("item", schema.item);
  const itemType = typeName(schema.item);
  return (value, repertoire) => {
    if (!Array.isArray(value)) throw mismatch(value, "an array");
    let content = "";
    for (const [index, item] of value.entries()) content += at(index, () => writeItem(item, repertoire));
    return `<${name} xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="${itemType}[${value.length}]">${content}</${name}>`;
  };
}

/** The name that `xsi:type` and `arrayType` use; `ns1` is the operation's namespace. */
function typeName(schema: Schema): string {
  switch (schema.kind) {
    case "optional":
      return typeName(schema.of);
    case "struct":
      return `ns1:${schema.typeName}`;
    case "array":
      return "SOAP-ENC:Array";
    case "any":
      return "xsd:anyType";
    default:
      return scalarWriters[schema.kind].type;
  }
}
