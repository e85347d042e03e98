/** The nodes that nearly every PHP service's WSDL is made of. */
import { array as arrayCodec } from "../kinds/array.ts";
import { boolean as booleanCodec } from "../kinds/boolean.ts";
import { smallInteger } from "../kinds/integers.ts";
import { floatingPoint } from "../kinds/numbers.ts";
import { optional as optionalCodec } from "../kinds/optional.ts";
import { struct as structCodec } from "../kinds/struct.ts";
import { text } from "../kinds/text.ts";
import type { ArraySchema, Fields, OptionalSchema, ScalarSchema, Schema, StructSchema } from "../schema.ts";
import type { SimpleKind } from "../simple-types.ts";
import { node } from "./node.ts";

/** Text, `xsd:string`. */
export const string: ScalarSchema<"string"> = /* @__PURE__ */ node(text, { kind: "string" });
/**
 * Text for the caller's eyes alone, `xsd:string`: a password, a key, an address that logs in. Printing the value that holds
 * it shows `•••` in its place, and no error quotes it.
 */
export const secret: ScalarSchema<"string"> = /* @__PURE__ */ node(text, { kind: "string", secret: true });
/** Text that the service declares as something else, such as the id `KVO-530-34143` under `xsd:int`: read as it comes. */
export function textAs(declared: SimpleKind): ScalarSchema<"string"> {
  return node(text, { kind: "string", declared });
}
/** An integer, `xsd:int`. Written: from -2147483648 to 2147483647. Read: any number exact in a double, as PHP's are wider. */
export const int: ScalarSchema<"int"> = /* @__PURE__ */ node(/* @__PURE__ */ smallInteger("int", -0x8000_0000, 0x7fff_ffff), {
  kind: "int",
});
/** A number, `xsd:float`. PHP writes its doubles under this name, so all digits are kept. */
export const float: ScalarSchema<"float"> = /* @__PURE__ */ node(/* @__PURE__ */ floatingPoint("float"), { kind: "float" });
/** True or false, `xsd:boolean`. */
export const boolean: ScalarSchema<"boolean"> = /* @__PURE__ */ node(booleanCodec, { kind: "boolean" });
/** A SOAP-ENC array (SOAP 1.1 §5.4.2). It is a list whether none, one or many members arrive. */
export function array<const Item extends Schema>(item: Item, typeName?: string): ArraySchema<Item> {
  return node(arrayCodec, { kind: "array", item, typeName });
}

/** A struct (SOAP 1.1 §5.4.1): members by name, written in the order given here, read in any order. */
export function struct<const F extends Fields>(typeName: string, fields: F): StructSchema<F> {
  return node(structCodec, { kind: "struct", typeName, fields });
}

/** A parameter that may be left out, a result or array item that may be null. */
export function optional<const Of extends Schema>(of: Of): OptionalSchema<Of> {
  return node(optionalCodec, { kind: "optional", of });
}
