import { casesOf, invalid, ok, type Row } from "../recorded-case.ts";

const markup = `<b a="1">&amp;</b> 'x' ]]>`;
const german = "Grüße, 日本";
const bytes = Uint8Array.of(0, 1, 254, 255);

/** Texts that SOAP::Lite types by their looks. A schema for text keeps every character. */
const looks: readonly Row[] = [
  ["telephone-number-is-an-int", "telephone_number", "text", "the text +15550100", ok("+15550100"), { any: ok(15_550_100) }],
  ["postcode-is-an-int", "postcode", "text", "the text 90210", ok("90210"), { any: ok(90_210) }],
  ["leading-zeros-stay-text", "leading_zeros", "text", "the text 007", ok("007")],
  ["amount-is-a-float", "amount", "text", "the text 12.50", ok("12.50"), { any: ok(12.5) }],
  ["more-than-32-bits-is-a-long", "beyond_32_bits", "long", "2147483648", ok(2_147_483_648)],
  [
    "more-than-64-bits-is-a-float",
    "beyond_64_bits",
    "text",
    "the text 92233720368547758080",
    ok("92233720368547758080"),
    { any: ok(92_233_720_368_547_760_000) },
  ],
  ["exponent-is-a-float", "exponent", "float", "1e300", ok(1e300)],
  ["not-a-number", "not_a_number", "float", "the text NaN", ok(Number.NaN)],
  ["minus-infinity", "minus_infinity", "float", "the text -INF", ok(Number.NEGATIVE_INFINITY)],
  ["the-word-true-is-a-boolean", "word_true", "boolean", "the text True", ok(true)],
  ["day-is-a-date", "calendar_day", "date", "the text 2026-11-22", ok("2026-11-22")],
  ["point-in-time", "point_in_time", "dateTime", "2026-11-22T10:00:00.125Z", ok("2026-11-22T10:00:00.125Z")],
  ["time-of-day", "time_of_day", null, "the text 10:00:00", ok("10:00:00")],
  ["length-of-time", "length_of_time", null, "the text P1DT2H", ok("P1DT2H")],
  ["year-and-month", "year_and_month", null, "the text 2026-11", ok("2026-11")],
  ["address-is-an-any-uri", "web_address", "anyURI", "an address with markup", ok("http://example.org/a?b=1&c=<2>")],
  [
    "letters-beyond-ascii-are-base64",
    "letters_beyond_ascii",
    "base64",
    "German and Japanese text",
    ok(new TextEncoder().encode(german)),
  ],
  ["control-character-is-base64", "control_character", null, "a text with U+0001", ok(Uint8Array.of(0x61, 1, 0x62))],
];

/** Text with nothing to be mistaken for, and values that say their type. */
const plain: readonly Row[] = [
  ["empty-text", "empty_text", "text", "an empty text", ok("")],
  ["only-blanks", "only_blanks", "text", "blanks and a new line", ok("  \n ")],
  ["markup-is-escaped", "markup", "text", "what XML gives a meaning", ok(markup)],
  ["carriage-returns-are-references", "carriage_returns", "text", "CR LF, CR and LF", ok("one\r\ntwo\rthree\n")],
  ["text-declared-as-text", "text_declared", "text", "German and Japanese text, declared as a string", ok(german)],
  ["bytes-declared-as-base64", "bytes", "base64", "four bytes", ok(bytes)],
  ["bytes-declared-as-hexadecimal", "hexadecimal", "hexBinary", "four bytes", ok(bytes)],
  ["qualified-name-goes-out-as-text", "qualified_name", "QName", "xsd:string, declared as a QName", ok("xsd:string")],
  ["letters-declared-as-an-int", "int_of_letters", "int", "n/a, declared as an int", invalid("n/a")],
  ["empty-int", "empty_int", "int or null", "an empty text, declared as an int", ok(null)],
];

export const looksCases = casesOf([...looks, ...plain]);
