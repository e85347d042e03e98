import type { ArraySchema, Schema, StructSchema } from "../../soap/schema.ts";

/** A value that has no form in the declared type; NuSOAP answers with a fault then. */
export class Unserializable extends Error {}

/** Writes a value as NuSOAP writes it for the type that the WSDL declares (`wsdl::serializeType`). */
export function writeValue(name: string, schema: Schema, value: unknown): string {
  switch (schema.kind) {
    case "optional":
      return writeValue(name, schema.of, value);
    case "struct":
      return writeStruct(name, schema, value);
    case "array":
      return schema.item.kind === "struct" ? writeRows(name, schema.item, value) : writeList(name, schema, value);
    default:
      return writeScalar(name, scalarType(schema), value);
  }
}

/** What the WSDL calls the type of a value without members. */
export function scalarType(schema: Schema): string {
  return ("declared" in schema && schema.declared) || schema.kind;
}

function writeScalar(name: string, declared: string, value: unknown): string {
  const type = `xsd:${declared}`;
  if (isNull(value)) return `<${name} xsi:nil="true" xsi:type="${type}"/>`;
  const text =
    declared === "string" && typeof value === "string"
      ? expandEntities(value)
      : declared === "boolean"
        ? String(toBoolean(value))
        : toText(value);
  return `<${name} xsi:type="${type}">${text}</${name}>`;
}

/** With all members there, a null is nil; with one more or fewer, the null ones are left out. */
function writeStruct(name: string, { typeName, fields }: StructSchema, value: unknown): string {
  if (isNull(value)) return `<${name} xsi:nil="true" xsi:type="tns:${typeName}"/>`;
  // To PHP a list is a map too: an empty one is a struct without members.
  if (typeof value !== "object") throw new Unserializable();
  const members = value as Readonly<Record<string, unknown>>;
  const declared = Object.entries(fields);
  const leaveOut = Object.keys(members).length !== declared.length;
  const content = declared
    .filter(([member]) => !(leaveOut && isNull(members[member])))
    .map(([member, schema]) => writeValue(member, schema, members[member]));
  return `<${name} xsi:type="tns:${typeName}">${content.join("")}</${name}>`;
}

function writeRows(name: string, item: StructSchema, value: unknown): string {
  const arrayType = (count: number) => `xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="tns:${item.typeName}[${count}]"`;
  if (isNull(value)) return `<${name} xsi:nil="true" ${arrayType(0)}/>`;
  const rows = Array.isArray(value) ? value : [];
  return `<${name} ${arrayType(rows.length)}>${rows.map((row) => writeStruct("item", item, row)).join("")}</${name}>`;
}

/** A list whose type the WSDL leaves open: each item is typed by what it is in PHP (`nusoap_base::serialize_val`). */
function writeList(name: string, schema: ArraySchema, value: unknown): string {
  if (!Array.isArray(value)) throw new Unserializable(`${schema.typeName} is no list`);
  const types = new Set(value.map((item) => (isNull(item) ? "NULL" : typeof item === "string" ? "xsd:string" : "xsd:int")));
  const [only] = types;
  const itemType = types.size === 1 ? only : "xsd:anyType";
  const items = value.map((item) =>
    isNull(item) ? `<item xsi:nil="true"/>` : writeScalar("item", typeof item === "string" ? "string" : "int", item),
  );
  return `<${name} xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="${itemType}[${value.length}]">${items.join("")}</${name}>`;
}

function isNull(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** PHP's own idea of truth, save that NuSOAP takes the text `false` for false. */
function toBoolean(value: unknown): boolean {
  return value !== "false" && value !== "0" && Boolean(value);
}

/** PHP's text of a value: true is 1, false is blank. */
function toText(value: unknown): string {
  if (typeof value === "boolean") return value ? "1" : "";
  return typeof value === "number" && !Number.isInteger(value) ? toFloatText(value) : String(value);
}

/** 14 significant digits, as PHP's `precision` has it: `-1.5E-7`, `0.0001`, `12.5`. */
function toFloatText(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential(13).split("e");
  if (Number(exponent) >= -5) return String(Number(value.toPrecision(14)));
  const mantissa = digits.replace(/0+$/, "").replace(/\.$/, ".0");
  return `${mantissa}E${exponent}`;
}

/** NuSOAP escapes text only, and both quotes with it. */
export function expandEntities(text: string): string {
  return text.replace(/[&'"<>]/g, (character) => entities[character] as string);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "'": "&apos;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
