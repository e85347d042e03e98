import type { SimpleKind } from "../simple-types.ts";
import { base64 } from "./base64.ts";
import { boolean } from "./boolean.ts";
import { decimal } from "./decimal.ts";
import { hexBinary } from "./hex.ts";
import { largeInteger, smallInteger } from "./integers.ts";
import { floatingPoint } from "./numbers.ts";
import type { SimpleCodec } from "./simple.ts";
import { text } from "./text.ts";
import { normalizedString, token } from "./tokens.ts";

/** The types that are text, white space collapsed. */
const tokens = [
  ...["token", "language", "NMTOKEN", "NMTOKENS", "Name", "NCName", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES"],
  ...["anyURI", "QName", "NOTATION", "duration", "dateTime", "time", "date"],
  ...["gYearMonth", "gYear", "gMonthDay", "gDay", "gMonth"],
];

/** Every simple type, by its kind. */
const codecs = /* @__PURE__ */ makeCodecs();

/** A function, so that a bundle that reads no type by its name holds none of them. */
function makeCodecs(): Readonly<Record<string, SimpleCodec>> {
  return {
    string: text,
    normalizedString,
    boolean,
    float: floatingPoint("float"),
    double: floatingPoint("double"),
    decimal,
    base64,
    hexBinary,
    byte: smallInteger("byte", -(2 ** 7), 2 ** 7 - 1),
    short: smallInteger("short", -(2 ** 15), 2 ** 15 - 1),
    int: smallInteger("int", -(2 ** 31), 2 ** 31 - 1),
    unsignedByte: smallInteger("unsignedByte", 0, 2 ** 8 - 1),
    unsignedShort: smallInteger("unsignedShort", 0, 2 ** 16 - 1),
    unsignedInt: smallInteger("unsignedInt", 0, 2 ** 32 - 1),
    long: largeInteger("long", -(2n ** 63n), 2n ** 63n - 1n),
    unsignedLong: largeInteger("unsignedLong", 0n, 2n ** 64n - 1n),
    integer: largeInteger("integer", null, null),
    nonNegativeInteger: largeInteger("nonNegativeInteger", 0n, null),
    positiveInteger: largeInteger("positiveInteger", 1n, null),
    nonPositiveInteger: largeInteger("nonPositiveInteger", null, 0n),
    negativeInteger: largeInteger("negativeInteger", null, -1n),
    ...Object.fromEntries(tokens.map((name) => [name, token(name)])),
  };
}

export function codecOf(kind: SimpleKind): SimpleCodec {
  return codecs[kind] as SimpleCodec;
}

/** The kind of a type in the namespace of XML Schema or of SOAP's encoding; undefined for one that is not simple. */
export function kindOfType(localName: string): SimpleKind | undefined {
  if (localName === "base64Binary") return "base64";
  return Object.hasOwn(codecs, localName) ? (localName as SimpleKind) : undefined;
}
