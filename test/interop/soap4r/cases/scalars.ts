import { casesOf, ok, type Row } from "../../soap-lite/recorded-case.ts";

const bytes = Uint8Array.of(0, 1, 254, 255);

const numbers: readonly Row[] = [
  ["more-than-32-bits-is-a-long", "beyond_32_bits", "long", "2**31", ok(2_147_483_648)],
  ["more-than-64-bits-is-an-integer", "beyond_64_bits", "integer", "-(2**70)", ok(-(2n ** 70n))],
  // Ten digits are written of 0.30000000000000004.
  ["double-of-ten-digits-with-a-plus", "digits_lost", "double", "0.1 + 0.2", ok(0.3)],
  ["float-with-an-exponent", "single_precision", "float", "1e-30, declared as a float", ok(1e-30)],
  [
    "doubles-that-are-not-finite",
    "no_finite_numbers",
    "list of floats",
    "NaN, both infinities and minus zero",
    ok([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0]),
  ],
  ["decimal-without-its-last-zero", "decimal", null, "-1234567890123456789.50", ok("-1234567890123456789.5")],
  [
    "integers-of-many-sizes",
    "small_numbers",
    "list of any",
    "a short, a byte, an unsignedByte, an unsignedInt, an unsignedLong and a positiveInteger",
    ok([-32_768, -128, 255, 4_294_967_295, 2n ** 64n - 1n, 2n ** 64n]),
  ],
  ["truths", "truths", "list of any", "true and false", ok([true, false])],
];

const times: readonly Row[] = [
  ["date-in-utc", "date", "date", "a Date", ok("2026-11-22Z")],
  ["date-time-in-a-zone", "date_time_in_a_zone", "dateTime", "a Time", ok("2026-11-22T10:00:00+05:30")],
  // The library multiplies the half second by the seconds of a day: no dateTime, and nothing can be made of it.
  ["fraction-of-a-second-is-wrong", "date_time_with_a_fraction", "dateTime", "10:00:00.5", ok("2026-11-22T10:00:0043200.Z")],
  [
    "times-and-parts-of-dates",
    "time_and_calendar",
    "map of text to any",
    "a time, a duration, a year and a day of a year",
    ok(
      new Map([
        ["time", "10:00:00Z"],
        ["duration", "P1DT2H"],
        ["year", "2026Z"],
        ["monthDay", "--11-22Z"],
      ]),
    ),
    { any: ok({ time: "10:00:00Z", duration: "P1DT2H", year: "2026Z", monthDay: "--11-22Z" }) },
  ],
];

const texts: readonly Row[] = [
  ["address-is-an-any-uri", "address", "anyURI", "a URI", ok("http://example.org/a?b=1&c=%3C2%3E")],
  ["qualified-name", "qualified_name", "QName", "xsd:string, declared as a QName", ok("xsd:string")],
  ["kinds-of-text", "kinds_of_text", "list of text", "texts of three types and a Symbol", ok(["a b", "a b", "en", "symbol"])],
  ["markup-is-escaped", "markup", "text", "what XML gives a meaning", ok(`<b a="1">&amp;</b> 'x' ]]>`)],
  ["carriage-returns-are-references", "carriage_returns", "text", "CR LF, CR and LF", ok("one\r\ntwo\rthree\n")],
  ["only-blanks", "only_blanks", "text", "blanks and a new line", ok("  \n ")],
  // Bytes that are not UTF-8 are read as windows-1252, and told.
  [
    "latin-1-under-a-utf-8-label",
    "latin1_under_a_utf8_label",
    "text",
    "café in ISO-8859-1",
    { error: { code: "charset", partial: "café" } },
  ],
  // XML 1.0 §2.2 has no such character, escaped or not.
  ["control-character-as-it-is", "control_character", "text", "a text with U+0001", ok("a\u0001b")],
  ["bytes-as-base64-of-soap", "base64", "base64", "four bytes", ok(bytes)],
  ["bytes-as-hexadecimal", "hexadecimal", "hexBinary", "four bytes", ok(bytes)],
  ["nil-part", "null", "text or null", "nil", ok(null)],
];

export const scalarCases = casesOf([...numbers, ...times, ...texts]);
