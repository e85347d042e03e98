/** The simple types of XML Schema 2 and what each is in JavaScript. */

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
