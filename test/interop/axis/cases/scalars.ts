import { casesOf, type RecordedCase, type Row } from "../recorded-case.ts";

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const longs = [-9_223_372_036_854_775_808n, -1, 0, 9_007_199_254_740_993n, 9_223_372_036_854_775_807n];
const ints = [-2_147_483_648, 0, 2_147_483_647];
const beyond = 2n ** 100n;
const { NaN: none, POSITIVE_INFINITY: endless } = Number;

/** Axis writes numbers as their Java classes do. */
const numbers: readonly Row[] = [
  ["longs-beyond-a-double", "longs", "list of longs", "a long[] with its least and greatest", longs],
  ["shorts-at-their-limits", "shorts", "list of shorts", "a short[] with its least and greatest", [-32_768, 32_767]],
  ["ints-at-their-limits", "ints", "list of ints", "an int[] with its least and greatest", ints],
  ["bytes-at-their-limits", "bytes", "list of bytes", "a Byte[] with its least and greatest", [-128, 127]],
  ["integers-of-a-hundred-bits", "integers", "list of integers", "a BigInteger[]", [-beyond, 0, beyond]],
  ["greatest-unsigned-long", "unsignedLong", "unsignedLong", "18446744073709551615", 18_446_744_073_709_551_615n],
  [
    "decimals-keep-every-digit",
    "decimals",
    "list of decimals",
    "a BigDecimal[]",
    ["-0.010", "123456789012345678901234567890.12345"],
  ],
  // BigDecimal.toString() since Java 5; xsd:decimal has no exponent (XML Schema 2 §3.2.3). The digits are kept as text.
  [
    "decimals-with-an-exponent",
    "decimalsWithAnExponent",
    "list of decimals",
    "the BigDecimals 1E+5 and 0.0000001",
    null,
    { expect: { error: { code: "invalid-value", partial: ["1E+5", "1E-7"] } } },
  ],
  [
    "floats-at-their-limits",
    "floats",
    "list of floats",
    "a float[] with NaN, both infinities, -0 and its limits",
    [none, endless, -endless, -0, 1.4e-45, 3.4028235e38, 0.1],
  ],
  [
    "doubles-at-their-limits",
    "doubles",
    "list of doubles",
    "a double[] with NaN, both infinities, -0 and its limits",
    [none, endless, -endless, -0, 5e-324, 1.7976931348623157e308, 0.1],
  ],
  ["boolean-true", "yes", "boolean", "true", true],
];

/** Bytes, times and names. */
const others: readonly Row[] = [
  ["every-byte-in-base64", "base64", "base64", "the 256 bytes", everyByte],
  ["no-bytes-in-base64", "noBytes", "base64", "an empty byte[]", new Uint8Array()],
  ["bytes-in-hexadecimal", "hexBinary", "hexBinary", "a HexBinary", Uint8Array.of(0, 1, 0xab, 0xff)],
  ["enumeration-stands-behind-the-answer", "enumeration", "Color", "a typesafe enumeration", "dark blue"],
  ["calendar-comes-in-utc", "calendar", "dateTime", "a Calendar in the zone +05:30", "2000-02-28T23:59:59.123Z"],
  ["date-of-java-util", "date", "dateTime", "a java.util.Date", "2000-02-28T23:59:59.123Z"],
  ["day", "day", "date", "a java.sql.Date", "2000-02-28"],
  ["time-of-day", "time", "time", "an Axis Time", "23:59:59.123Z"],
  ["duration-below-zero", "duration", "duration", "an Axis Duration", "-P1Y2M3DT4H5M6.5S"],
  ["year", "year", "gYear", "an Axis Year", "1999"],
  ["address", "uri", "anyURI", "an Axis URI", "http://example.org/a?b=c&d=e#f"],
  // The text as it came: what the prefix stands for is declared on the element.
  ["qualified-name", "qname", "QName", "a QName", "ns2:local"],
];

/** Everything beyond ASCII is sent as a reference to each UTF-16 unit. */
const texts: readonly Row[] = [
  ["markup-is-escaped", "text", "text", "what XML gives a meaning", `<b>&amp;</b> "quoted" & 'single' ]]> \ttab`],
  ["emoji-is-two-references", "emoji", "text", "é, €, an emoji and a musical sign", "é € 😀 𝄞"],
  ["line-ends-become-lf", "lineEnds", "text", "LF, CR LF and CR, not escaped", "LF\nCR LF\nCR\nend"],
  ["blanks-are-kept", "blanks", "text", "two blanks", "  "],
  ["empty-text-is-no-nil", "blank", "text", "an empty text", ""],
  [
    "half-an-emoji-is-no-character",
    "loneSurrogate",
    "text",
    "a text that ends in the first half of a surrogate pair",
    null,
    { expect: { error: { code: "malformed", partial: "a\ud83d" } } },
  ],
];

const calledUnsigned = "with typeMappingVersion 1.3, which calls it unsigned";

/** Simple values at the edges of what their types can be. */
export const scalarCases: readonly RecordedCase[] = [
  ...casesOf("scalars", [...numbers, ...others, ...texts]),
  // The schema counts, not what the answer calls the value.
  ...casesOf("scalars-jaxrpc-1.1", [
    ["ints-below-zero-are-called-unsigned-short", "ints", "list of ints", `an int[], ${calledUnsigned}`, ints],
    ["longs-below-zero-are-called-unsigned-int", "longs", "list of longs", `a long[], ${calledUnsigned}`, longs],
    ["point-in-time-is-called-a-time", "calendar", "dateTime", "a Calendar, with typeMappingVersion 1.3", "23:59:59.123Z"],
  ]),
];
