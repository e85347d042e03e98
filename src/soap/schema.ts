/**
 * Schema nodes: plain data that says how one value looks on the wire. The writers in `encode/` and the readers in
 * `decode/` are compiled from them, and {@link Infer} gives the TypeScript type.
 *
 * Import this module as a namespace (`import * as s`): a bundler then drops every node that is not used.
 */

/** What each simple kind is in JavaScript. */
export interface ScalarTypes {
  /** `xsd:string`. Line ends arrive as LF (XML 1.0 §2.11). */
  string: string;
  /** `xsd:int`. Written: an integer from -2147483648 to 2147483647. Read: any number exact in a double, as PHP's are 64 bits wide. */
  int: number;
  /** `xsd:long`, 64 bits: a number where that is exact, else a bigint. */
  long: number | bigint;
  /** `xsd:float`. PHP writes its doubles under this name, so all digits are kept. */
  float: number;
  /** `xsd:double`. */
  double: number;
  /** `xsd:decimal`, as text: no digit is lost. */
  decimal: string;
  /** `xsd:boolean`. */
  boolean: boolean;
  /** `xsd:base64Binary`. */
  base64: Uint8Array;
  /** `xsd:dateTime`, as text: a zone that was not sent is not made up. */
  dateTime: string;
  /** Whatever the value's own `xsi:type` says. */
  any: unknown;
}

export type ScalarKind = keyof ScalarTypes;

export interface ScalarSchema<K extends ScalarKind = ScalarKind> {
  readonly kind: K;
}

export interface ArraySchema<Item extends Schema = Schema> {
  readonly kind: "array";
  readonly item: Item;
  /** The name that the service's WSDL gives the array type, where it has one. Nothing on the wire depends on it. */
  readonly typeName: string | undefined;
}

export type Fields = { readonly [name: string]: Schema };

export interface StructSchema<F extends Fields = Fields> {
  readonly kind: "struct";
  /** The type's local name, as `xsi:type` has it. */
  readonly typeName: string;
  readonly fields: F;
}

export interface OptionalSchema<Of extends Schema = Schema> {
  readonly kind: "optional";
  readonly of: Of;
}

export type Schema = ScalarSchema | ArraySchema | StructSchema | OptionalSchema;

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
      : S extends StructSchema<infer F>
        ? { -readonly [Name in keyof F]: Infer<F[Name]> | null }
        : S extends ScalarSchema<infer K>
          ? ScalarTypes[K]
          : never;

/** The type of a value to be sent: like {@link Infer}, but a struct's members are required unless they are optional. */
export type InferInput<S extends Schema> = Schema extends S
  ? unknown
  : S extends OptionalSchema<infer Of>
    ? InferInput<Of> | undefined
    : S extends ArraySchema<infer Item>
      ? readonly InferInput<Item>[]
      : S extends StructSchema<infer F>
        ? InferFields<F>
        : S extends ScalarSchema<infer K>
          ? ScalarTypes[K]
          : never;

/** Named values to be sent: parameters of an operation, members of a struct. */
export type InferFields<F extends Fields> = Flatten<
  { readonly [Name in keyof F as F[Name] extends OptionalSchema ? never : Name]: InferInput<F[Name]> } & {
    readonly [Name in keyof F as F[Name] extends OptionalSchema ? Name : never]?: InferInput<F[Name]>;
  }
>;

type Flatten<T> = { [K in keyof T]: T[K] };

/** Text, `xsd:string`. */
export const string: ScalarSchema<"string"> = { kind: "string" };
/** A 32 bit integer, `xsd:int`. */
export const int: ScalarSchema<"int"> = { kind: "int" };
/** A 64 bit integer, `xsd:long`. */
export const long: ScalarSchema<"long"> = { kind: "long" };
/** A number, `xsd:float`. */
export const float: ScalarSchema<"float"> = { kind: "float" };
/** A number, `xsd:double`. */
export const double: ScalarSchema<"double"> = { kind: "double" };
/** A decimal number as text, `xsd:decimal`. */
export const decimal: ScalarSchema<"decimal"> = { kind: "decimal" };
/** True or false, `xsd:boolean`. */
export const boolean: ScalarSchema<"boolean"> = { kind: "boolean" };
/** Bytes, `xsd:base64Binary`. */
export const base64: ScalarSchema<"base64"> = { kind: "base64" };
/** A point in time as text, `xsd:dateTime`. */
export const dateTime: ScalarSchema<"dateTime"> = { kind: "dateTime" };
/** A value that says its own type by `xsi:type`. */
export const any: ScalarSchema<"any"> = { kind: "any" };

/** A SOAP-ENC array (SOAP 1.1 §5.4.2). It is a list whether none, one or many members arrive. */
export function array<const Item extends Schema>(item: Item, typeName?: string): ArraySchema<Item> {
  return { kind: "array", item, typeName };
}

/** A struct (SOAP 1.1 §5.4.1): members by name, written in the order given here, read in any order. */
export function struct<const F extends Fields>(typeName: string, fields: F): StructSchema<F> {
  return { kind: "struct", typeName, fields };
}

/** A parameter that may be left out, a result or array item that may be null. */
export function optional<const Of extends Schema>(of: Of): OptionalSchema<Of> {
  return { kind: "optional", of };
}
