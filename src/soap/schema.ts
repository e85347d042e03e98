/**
 * Schema nodes: plain data that says how one value looks on the wire, and the codec of its kind, which writes and reads it.
 * {@link Infer} gives the TypeScript type.
 *
 * Import this module as a namespace (`import * as s`): a bundler then drops every node that is not used.
 */
import type { Codec } from "./codec.ts";
import { any as anyCodec } from "./kinds/any.ts";
import { array as arrayCodec } from "./kinds/array.ts";
import { base64 as base64Codec } from "./kinds/base64.ts";
import { boolean as booleanCodec } from "./kinds/boolean.ts";
import { decimal as decimalCodec } from "./kinds/decimal.ts";
import { enumeration as enumerationCodec } from "./kinds/enumeration.ts";
import { hexBinary as hexCodec } from "./kinds/hex.ts";
import { largeInteger, smallInteger } from "./kinds/integers.ts";
import { map as mapCodec } from "./kinds/map.ts";
import { nothing as nothingCodec } from "./kinds/nothing.ts";
import { floatingPoint } from "./kinds/numbers.ts";
import { optional as optionalCodec } from "./kinds/optional.ts";
import { parts as partsCodec } from "./kinds/parts.ts";
import { codecOf } from "./kinds/simple-types.ts";
import { struct as structCodec } from "./kinds/struct.ts";
import { text } from "./kinds/text.ts";
import { token } from "./kinds/tokens.ts";
import type { SimpleKind, SimpleTypes } from "./simple-types.ts";

/** What each kind without a structure is in JavaScript. */
export interface ScalarTypes extends Simplified<SimpleTypes> {
  /** Whatever the value's own `xsi:type` says. */
  any: unknown;
  /** A response without a result. */
  nothing: null;
}

type Simplified<T> = { [K in keyof T]: T[K] };

export type ScalarKind = keyof ScalarTypes;

export interface ScalarSchema<K extends ScalarKind = ScalarKind> {
  readonly kind: K;
  readonly codec: Codec;
  /** True: the value is for the caller alone. See {@link secret}. */
  readonly secret?: true;
  /** What the service's WSDL calls the type, where that is something else. See {@link textAs}. */
  readonly declared?: SimpleKind;
}

export interface ArraySchema<Item extends Schema = Schema> {
  readonly kind: "array";
  readonly codec: Codec;
  readonly item: Item;
  /** The name that the service's WSDL gives the array type, where it has one. Nothing on the wire depends on it. */
  readonly typeName: string | undefined;
}

export type Fields = { readonly [name: string]: Schema };

export interface StructSchema<F extends Fields = Fields> {
  readonly kind: "struct";
  readonly codec: Codec;
  /** The type's local name, as `xsi:type` has it. */
  readonly typeName: string;
  readonly fields: F;
}

export interface OptionalSchema<Of extends Schema = Schema> {
  readonly kind: "optional";
  readonly codec: Codec;
  readonly of: Of;
}

/** One of a list of texts. */
export interface EnumerationSchema<Value extends string = string> {
  readonly kind: "enumeration";
  readonly codec: Codec;
  readonly typeName: string;
  readonly values: readonly Value[];
}

/** An Apache Map: keys and values of any types. */
export interface MapSchema<Key extends Schema = Schema, Value extends Schema = Schema> {
  readonly kind: "map";
  readonly codec: Codec;
  readonly key: Key;
  readonly value: Value;
}

/** The result of an operation with several out parameters. */
export interface PartsSchema<F extends Fields = Fields> {
  readonly kind: "parts";
  readonly codec: Codec;
  readonly fields: F;
}

export type Schema = ScalarSchema | ArraySchema | StructSchema | OptionalSchema | EnumerationSchema | MapSchema | PartsSchema;

/**
 * The type of a value that was read.
 *
 * A struct's members are all `| null`: NuSOAP leaves null members out, and an empty element in a number is null, never 0.
 */
export type Infer<S extends Schema> = Schema extends S
  ? unknown // of a schema that the compiler does not know
  : S extends OptionalSchema<infer Of>
    ? Infer<Of> | null
    : S extends ArraySchema<infer Item>
      ? Infer<Item>[]
      : S extends StructSchema<infer F> | PartsSchema<infer F>
        ? { -readonly [Name in keyof F]: Infer<F[Name]> | null }
        : S extends MapSchema<infer Key, infer Value>
          ? Map<Infer<Key>, Infer<Value> | null>
          : S extends EnumerationSchema<infer Value>
            ? Value
            : S extends ScalarSchema<infer K>
              ? ScalarTypes[K]
              : never;

/** The type of a value to be sent: like {@link Infer}, but a struct's members are required unless they are optional. */
export type InferInput<S extends Schema> = Schema extends S
  ? unknown
  : S extends OptionalSchema<infer Of>
    ? InferInput<Of> | undefined
    : S extends ArraySchema<infer Item>
      ? readonly InferItem<Item>[]
      : S extends StructSchema<infer F> | PartsSchema<infer F>
        ? InferFields<F>
        : S extends MapSchema<infer Key, infer Value>
          ? ReadonlyMap<InferItem<Key>, InferItem<Value>>
          : S extends EnumerationSchema<infer Value>
            ? Value
            : S extends ScalarSchema<infer K>
              ? ScalarTypes[K]
              : never;

/** An item of a list or a map to be sent: null, where it may be left out. */
type InferItem<S extends Schema> = S extends OptionalSchema<infer Of> ? InferInput<Of> | null | undefined : InferInput<S>;

/** Named values to be sent: parameters of an operation, members of a struct. */
export type InferFields<F extends Fields> = Flatten<
  { readonly [Name in keyof F as F[Name] extends OptionalSchema ? never : Name]: InferInput<F[Name]> } & {
    readonly [Name in keyof F as F[Name] extends OptionalSchema ? Name : never]?: InferInput<F[Name]>;
  }
>;

type Flatten<T> = { [K in keyof T]: T[K] };

/** A node of a schema: plain data, and the codec of its kind, which printing, copying and JSON do not see. */
function node<Data extends object>(codec: Codec, data: Data): Data & { readonly codec: Codec } {
  return Object.defineProperty(data, "codec", { value: codec }) as Data & { readonly codec: Codec };
}

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
/** An integer from -32768 to 32767, `xsd:short`. */
export const short: ScalarSchema<"short"> = /* @__PURE__ */ node(/* @__PURE__ */ smallInteger("short", -0x8000, 0x7fff), {
  kind: "short",
});
/** An integer from -128 to 127, `xsd:byte`. */
export const byte: ScalarSchema<"byte"> = /* @__PURE__ */ node(/* @__PURE__ */ smallInteger("byte", -0x80, 0x7f), {
  kind: "byte",
});
/** An integer of 64 bits, `xsd:long`: a number where that is exact, else a bigint. */
export const long: ScalarSchema<"long"> = /* @__PURE__ */ node(
  /* @__PURE__ */ largeInteger("long", -0x8000_0000_0000_0000n, 0x7fff_ffff_ffff_ffffn),
  { kind: "long" },
);
/** An integer from 0 to 2^64 - 1, `xsd:unsignedLong`: a number where that is exact, else a bigint. */
export const unsignedLong: ScalarSchema<"unsignedLong"> = /* @__PURE__ */ node(
  /* @__PURE__ */ largeInteger("unsignedLong", 0n, 0xffff_ffff_ffff_ffffn),
  { kind: "unsignedLong" },
);
/** An integer without bounds, `xsd:integer`: a number where that is exact, else a bigint. */
export const integer: ScalarSchema<"integer"> = /* @__PURE__ */ node(/* @__PURE__ */ largeInteger("integer", null, null), {
  kind: "integer",
});
/** A number, `xsd:float`. PHP writes its doubles under this name, so all digits are kept. */
export const float: ScalarSchema<"float"> = /* @__PURE__ */ node(/* @__PURE__ */ floatingPoint("float"), { kind: "float" });
/** A number, `xsd:double`. */
export const double: ScalarSchema<"double"> = /* @__PURE__ */ node(/* @__PURE__ */ floatingPoint("double"), { kind: "double" });
/** A decimal number as text, `xsd:decimal`: no digit is lost. */
export const decimal: ScalarSchema<"decimal"> = /* @__PURE__ */ node(decimalCodec, { kind: "decimal" });
/** True or false, `xsd:boolean`. */
export const boolean: ScalarSchema<"boolean"> = /* @__PURE__ */ node(booleanCodec, { kind: "boolean" });
/** Bytes, `xsd:base64Binary`. */
export const base64: ScalarSchema<"base64"> = /* @__PURE__ */ node(base64Codec, { kind: "base64" });
/** Bytes, `xsd:hexBinary`. */
export const hexBinary: ScalarSchema<"hexBinary"> = /* @__PURE__ */ node(hexCodec, { kind: "hexBinary" });
/** A point in time as text, `xsd:dateTime`: a zone that was not sent is not made up. */
export const dateTime: ScalarSchema<"dateTime"> = /* @__PURE__ */ node(/* @__PURE__ */ token("dateTime"), { kind: "dateTime" });
/** A day as text, `xsd:date`. */
export const date: ScalarSchema<"date"> = /* @__PURE__ */ node(/* @__PURE__ */ token("date"), { kind: "date" });
/** A time of day as text, `xsd:time`. */
export const time: ScalarSchema<"time"> = /* @__PURE__ */ node(/* @__PURE__ */ token("time"), { kind: "time" });
/** A length of time as text, `xsd:duration`. */
export const duration: ScalarSchema<"duration"> = /* @__PURE__ */ node(/* @__PURE__ */ token("duration"), { kind: "duration" });
/** An address as text, `xsd:anyURI`. */
export const anyURI: ScalarSchema<"anyURI"> = /* @__PURE__ */ node(/* @__PURE__ */ token("anyURI"), { kind: "anyURI" });
/** A qualified name as text, prefix included, `xsd:QName`. */
export const QName: ScalarSchema<"QName"> = /* @__PURE__ */ node(/* @__PURE__ */ token("QName"), { kind: "QName" });
/** A value that says its own type by `xsi:type`. */
export const any: ScalarSchema<"any"> = /* @__PURE__ */ node(anyCodec, { kind: "any" });
/** The output of an operation that answers with nothing. */
export const nothing: ScalarSchema<"nothing"> = /* @__PURE__ */ node(nothingCodec, { kind: "nothing" });

/** Any other simple type of XML Schema, such as `gYear` or `token`. */
export function simple<const Kind extends SimpleKind>(kind: Kind): ScalarSchema<Kind> {
  return node(codecOf(kind), { kind });
}

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

/** One of a list of texts (XML Schema 2 §4.3.5). */
export function enumeration<const Value extends string>(typeName: string, values: readonly Value[]): EnumerationSchema<Value> {
  return node(enumerationCodec, { kind: "enumeration", typeName, values });
}

/** An Apache Map, as PHP and Axis write associative arrays; a `Map` here. */
export function map<const Key extends Schema, const Value extends Schema>(key: Key, value: Value): MapSchema<Key, Value> {
  return node(mapCodec, { kind: "map", key, value });
}

/** The output of an operation with several out parameters: an object by part name. */
export function parts<const F extends Fields>(fields: F): PartsSchema<F> {
  return node(partsCodec, { kind: "parts", fields });
}
