/** The nodes for the rest of XML Schema's simple types, and for what only other servers write. */
import { any as anyCodec } from "../kinds/any.ts";
import { base64 as base64Codec } from "../kinds/base64.ts";
import { decimal as decimalCodec } from "../kinds/decimal.ts";
import { enumeration as enumerationCodec } from "../kinds/enumeration.ts";
import { hexBinary as hexCodec } from "../kinds/hex.ts";
import { largeInteger, smallInteger } from "../kinds/integers.ts";
import { map as mapCodec } from "../kinds/map.ts";
import { nothing as nothingCodec } from "../kinds/nothing.ts";
import { floatingPoint } from "../kinds/numbers.ts";
import { parts as partsCodec } from "../kinds/parts.ts";
import { codecOf } from "../kinds/simple-types.ts";
import { token } from "../kinds/tokens.ts";
import type { EnumerationSchema, Fields, MapSchema, PartsSchema, ScalarSchema, Schema } from "../schema.ts";
import type { SimpleKind } from "../simple-types.ts";
import { node } from "./node.ts";

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
/** A number, `xsd:double`. */
export const double: ScalarSchema<"double"> = /* @__PURE__ */ node(/* @__PURE__ */ floatingPoint("double"), { kind: "double" });
/** A decimal number as text, `xsd:decimal`: no digit is lost. */
export const decimal: ScalarSchema<"decimal"> = /* @__PURE__ */ node(decimalCodec, { kind: "decimal" });
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
