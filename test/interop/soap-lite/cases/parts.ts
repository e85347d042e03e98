import { casesOf, invalid, ok, type Row } from "../recorded-case.ts";

const german = new TextEncoder().encode("Grüße");
const people = { name: "Ada", age: 36, list: [{ at: 1 }, { at: 2 }] };

/** What stands between the envelope and the result. */
const parts: readonly Row[] = [
  ["nothing-is-a-nil-wrapper", "nothing", "nothing", "nothing", ok(null)],
  ["null-is-a-nil-part", "null", "text or null", "undef", ok(null)],
  [
    "parts-without-names-are-given-some",
    "several_parts",
    null,
    "German text, an int and a list",
    ok({ "s-gensym3": german, "s-gensym5": 71, Array: [1, 2] }),
  ],
  [
    "several-parts",
    "several_named_parts",
    "greeting, count and list",
    "three values with names",
    ok({ greeting: "hello", count: 71, list: [1, 2] }),
  ],
  ["part-in-a-namespace", "qualified_part", "float", "12.5 with a name in a namespace", ok(12.5)],
  ["headers-before-the-answer", "with_headers", "text", "two headers and a text", ok("see the header")],
  // Text beside elements is no SOAP value; what can be read of it is.
  ["raw-markup-for-a-part", "raw_markup", null, "a piece of XML", invalid({ title: { b: "b" } })],
  ["latin-1-answer", "latin1_answer", "text", "German text, in ISO-8859-1", ok("Grüße")],
  ["indented-answer", "indented_answer", null, "a hash, with `readable`", ok({ name: "Ada", list: [1, 2] })],
  [
    "answer-without-types",
    "untyped_answer",
    "person and places",
    "a hash, without `autotype`",
    ok(people),
    { any: ok({ name: "Ada", age: "36", list: { "s-gensym3": { at: "1" }, "s-gensym4": { at: "2" } } }) },
  ],
];

const inSoap12: readonly Row[] = [
  ["soap12-nothing", "nothing", "nothing", "nothing", ok(null)],
  ["soap12-telephone-number", "telephone_number", "text", "the text +15550100", ok("+15550100"), { any: ok(15_550_100) }],
  [
    "soap12-several-parts",
    "several_named_parts",
    "greeting, count and list",
    "three values with names",
    ok({ greeting: "hello", count: 71, list: [1, 2] }),
  ],
  [
    "soap12-list-with-an-array-type",
    "mixed_list",
    "list of any",
    "text, numbers, a truth, undef, German, a list and a hash",
    ok(["text", 71, 12.5, true, null, german, [1], { at: 1 }]),
  ],
  ["soap12-headers", "with_headers", "text", "two headers and a text", ok("see the header")],
];

export const partCases = [...casesOf(parts), ...casesOf(inSoap12, { soapVersion: "1.2" })];
