/**
 * The simple types of XML Schema 2, one table for reading and writing. SOAP 1.1 §5.2.2 and SOAP 1.2 part 2 §3.1 have an
 * element type of the same name for each.
 */

/** How a type's text becomes a value: its white space rule, and what it is in JavaScript. */
export type Family =
  | "string" //     text as it is
  | "normalized" // text with every line end and tab as a space
  | "token" //      text without space around it, and one space for several
  | "integer"
  | "number"
  | "decimal" //    text, so that no digit is lost
  | "boolean"
  | "base64"
  | "hex";

/** Types that are text here, white space collapsed. A point in time without a zone stays without one. */
type TokenKind =
  | ("token" | "language" | "NMTOKEN" | "NMTOKENS" | "Name" | "NCName" | "ID" | "IDREF" | "IDREFS" | "ENTITY" | "ENTITIES")
  | ("anyURI" | "QName" | "NOTATION")
  | ("duration" | "dateTime" | "time" | "date" | "gYearMonth" | "gYear" | "gMonthDay" | "gDay" | "gMonth");

/** Integers that a double holds exactly. */
type SmallIntegerKind = "int" | "short" | "byte" | "unsignedInt" | "unsignedShort" | "unsignedByte";

/** Integers that it may not. */
type LargeIntegerKind =
  | ("long" | "unsignedLong" | "integer")
  | ("nonNegativeInteger" | "positiveInteger" | "nonPositiveInteger" | "negativeInteger");

type IntegerKind = SmallIntegerKind | LargeIntegerKind;

/** What each simple kind is in JavaScript. */
export type SimpleTypes = {
  /** `xsd:string`. Line ends arrive as LF (XML 1.0 §2.11). */
  string: string;
  normalizedString: string;
  /** `xsd:float`. PHP writes its doubles under this name, so all digits are kept. */
  float: number;
  double: number;
  decimal: string;
  boolean: boolean;
  base64: Uint8Array;
  hexBinary: Uint8Array;
} & { [Kind in TokenKind]: string } & { [Kind in SmallIntegerKind]: number } & { [Kind in LargeIntegerKind]: number | bigint };

export type SimpleKind = keyof SimpleTypes;

/** What a kind is called in XML Schema, where that is another name. */
export function xsdName(kind: SimpleKind): string {
  return kind === "base64" ? "base64Binary" : kind;
}

/** The kind of a type in the namespace of XML Schema or of SOAP's encoding; undefined for one that is not simple. */
export function kindOfType(localName: string): SimpleKind | undefined {
  if (localName === "base64Binary") return "base64";
  return Object.hasOwn(families, localName) ? (localName as SimpleKind) : undefined;
}

export function familyOf(kind: SimpleKind): Family {
  return families[kind];
}

/** What may be sent as an integer of a kind. Reading takes any: PHP writes 64 bits under `xsd:int`. */
export function boundsOf(kind: SimpleKind): readonly [least: bigint | null, most: bigint | null] | undefined {
  return Object.hasOwn(bounds, kind) ? bounds[kind as IntegerKind] : undefined;
}

/** Whether every integer of a kind is exact in a double, so that it is a number and never a bigint. */
export function isSmallInteger(kind: SimpleKind): boolean {
  const [least, most] = boundsOf(kind) ?? [];
  return typeof least === "bigint" && typeof most === "bigint" && most - least < 2n ** 53n;
}

const bounds: { readonly [Kind in IntegerKind]: readonly [bigint | null, bigint | null] } = {
  byte: [-(2n ** 7n), 2n ** 7n - 1n],
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  unsignedByte: [0n, 2n ** 8n - 1n],
  unsignedShort: [0n, 2n ** 16n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  integer: [null, null],
  nonNegativeInteger: [0n, null],
  positiveInteger: [1n, null],
  nonPositiveInteger: [null, 0n],
  negativeInteger: [null, -1n],
};

const families: { readonly [Kind in SimpleKind]: Family } = {
  string: "string",
  normalizedString: "normalized",
  boolean: "boolean",
  float: "number",
  double: "number",
  decimal: "decimal",
  base64: "base64",
  hexBinary: "hex",
  ...all("integer", Object.keys(bounds) as IntegerKind[]),
  ...all("token", [
    "token",
    "language",
    "NMTOKEN",
    "NMTOKENS",
    "Name",
    "NCName",
    "ID",
    "IDREF",
    "IDREFS",
    "ENTITY",
    "ENTITIES",
    "anyURI",
    "QName",
    "NOTATION",
    "duration",
    "dateTime",
    "time",
    "date",
    "gYearMonth",
    "gYear",
    "gMonthDay",
    "gDay",
    "gMonth",
  ]),
};

function all<Kind extends SimpleKind>(family: Family, kinds: readonly Kind[]): Record<Kind, Family> {
  return Object.fromEntries(kinds.map((kind) => [kind, family])) as Record<Kind, Family>;
}
