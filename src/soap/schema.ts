/**
 * Schema nodes: plain data that says how one value looks on the wire, and the codec of its kind, which writes and reads it.
 * {@link Infer} gives the TypeScript type.
 *
 * Import this module as a namespace (`import * as s`): a bundler then drops every node that is not used.
 */
import type { Codec } from "./codec.ts";
import type { SimpleKind, SimpleTypes } from "./simple-types.ts";

export * from "./schemas/further.ts";
export * from "./schemas/usual.ts";

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
