import { ok, type RecordedCase } from "./recorded-case.ts";
import type { SoapVersion } from "./server.ts";

const both: readonly SoapVersion[] = ["1.1", "1.2"];

type Options = Pick<RecordedCase, "any"> & { readonly versions?: readonly SoapVersion[] };

/** An answer of `php/answers.php`; its name is the function's, which is called without a WSDL. Default: SOAP 1.1 only. */
function answer(
  name: string,
  how: string,
  schema: string | null,
  expect: RecordedCase["expect"],
  { versions = ["1.1"], any }: Options = {},
): RecordedCase[] {
  return versions.map((version) => ({
    name: version === "1.1" ? name : `${name}-in-soap-1.2`,
    service: "answers",
    mode: "plain",
    version,
    operation: name.replaceAll("-", "_"),
    input: {},
    how,
    schema,
    expect,
    ...(any === undefined ? {} : { any }),
  }));
}

const licence = { ip: "192.0.2.7", type: 5000 };
const address = { address: "192.0.2.7" };
/** The object at that place once more. */
const same = (path: string) => ({ $ref: `outcome.value${path}` });

const references: readonly RecordedCase[] = [
  ...answer("same-object-twice", "one object twice in a list", "list of licences", ok([licence, same("[0]")]), {
    versions: both,
  }),
  ...answer(
    "same-object-in-three-members",
    "one object in three members and one like it in a fourth",
    "three addresses and another",
    ok({ first: address, inner: { second: same(".first") }, third: same(".first"), other: address }),
    { versions: both },
  ),
  // The schema reads the member by its own types, so that the cycle begins one object later.
  ...answer(
    "object-that-holds-itself",
    "an object whose member is itself",
    "name and self",
    ok({ name: "root", self: { name: "root", self: same(".self") } }),
    { versions: both, any: ok({ name: "root", self: same("") }) },
  ),
  ...answer(
    "parents-and-children",
    "an object whose list of two objects leads back to it",
    null,
    ok({
      name: "vps",
      children: [
        { name: "one", parent: same("") },
        { name: "two", parent: same("") },
      ],
    }),
    { versions: both },
  ),
  ...answer(
    "ring-of-three",
    "three objects in a ring",
    null,
    ok({ name: "a", next: { name: "b", next: { name: "c", next: same("") } } }),
  ),
  ...answer(
    "same-object-in-a-map",
    "one object for two keys of an array",
    "map of text to addresses",
    ok(
      new Map<string, unknown>([
        ["a", address],
        ["b", same(".a")],
      ]),
    ),
    { versions: both, any: ok({ a: address, b: same(".a") }) },
  ),
  ...answer(
    "result-whose-href-leads-into-the-header",
    "an object that is a header too",
    "session",
    ok({ sid: "5e55", age: 3 }),
    // ext/soap writes no types in headers.
    { versions: both, any: ok({ sid: "5e55", age: "3" }) },
  ),
  ...answer(
    "member-whose-href-leads-into-the-header",
    "an object that holds one that is a header too",
    "status and session",
    ok({ status: "ok", session: { sid: "5e55" } }),
  ),
];

const maps: readonly RecordedCase[] = [
  ...answer(
    "map-with-text-keys",
    "an array with text keys",
    "map of text to any",
    ok(new Map<string, unknown>(Object.entries({ one: 1, two: "zwei", "é€😀 <b>": 0.5, "": true }))),
    { versions: both, any: ok({ one: 1, two: "zwei", "é€😀 <b>": 0.5, "": true }) },
  ),
  ...answer(
    "map-with-int-keys",
    "an array with int keys",
    "map of ints to text",
    ok(
      new Map([
        [5000, "cPanel"],
        [5006, "Softaculous"],
        [-1, "none"],
      ]),
    ),
    { versions: both },
  ),
  ...answer(
    "map-with-keys-of-both-kinds",
    "an array with a text and an int for keys",
    "map of any",
    ok(
      new Map<unknown, unknown>([
        ["ip", "192.0.2.7"],
        [7, "seven"],
      ]),
    ),
  ),
  ...answer(
    "maps-in-a-map",
    "arrays in an array",
    "map of text to any",
    ok(
      new Map<string, unknown>([
        ["vps", { id: 1, ips: ["192.0.2.7", "192.0.2.8"] }],
        ["mail", new Map([[2, { deep: null }]])],
      ]),
    ),
    {
      versions: both,
      any: ok({ vps: { id: 1, ips: ["192.0.2.7", "192.0.2.8"] }, mail: new Map([[2, { deep: null }]]) }),
    },
  ),
  ...answer(
    "list-of-maps",
    "a list of two arrays with text keys",
    "list of maps of text to numbers",
    ok(
      [
        { services_id: 5000, services_cost: 12.5 },
        { services_id: 5006, services_cost: 2 },
      ].map((row) => new Map(Object.entries(row))),
    ),
    {
      any: ok([
        { services_id: 5000, services_cost: 12.5 },
        { services_id: 5006, services_cost: 2 },
      ]),
    },
  ),
  ...answer("empty-map", "an empty array as APACHE_MAP", "map of any", ok(new Map()), { any: ok({}) }),
  ...answer(
    "map-of-nulls",
    "an array of two nulls with text keys",
    "map of text to any",
    ok(new Map(Object.entries({ a: null, b: null }))),
    {
      any: ok({ a: null, b: null }),
    },
  ),
  ...answer(
    "map-whose-keys-held-ampersands",
    "an array with the keys 'AT&T', 'R&D' and '&lt;'",
    "map of text to any",
    // The first two have become one.
    ok(new Map(Object.entries({ "": 2, "<": 3 }))),
    { any: ok({ "": 2, "<": 3 }) },
  ),
  ...answer(
    "map-with-the-key-proto",
    "an array with the keys '__proto__' and 'constructor'",
    "map of text to any",
    ok(new Map(Object.entries({ ["__proto__"]: "harmless", constructor: 1 }))),
    { any: ok({ ["__proto__"]: "harmless", constructor: 1 }) },
  ),
];

const lists: readonly RecordedCase[] = [
  ...answer("list-of-nulls", "two nulls", "list of text or null", ok([null, null]), { versions: both }),
  ...answer("list-of-all-types", "a list of seven types", "list of any", ok(["text", 7, 1.5, true, null, ["inner"], { a: 1 }]), {
    versions: both,
  }),
  ...answer("list-of-lists", "lists of two, none and one", "list of lists of text", ok([["a", "b"], [], ["c"]]), {
    versions: both,
  }),
  ...answer("empty-list", "an empty array", "list of text", ok([]), { versions: both }),
];

const simpleValues: readonly RecordedCase[] = [
  ...answer(
    "numbers-without-an-end",
    "INF, -INF, NAN, -0.0, 1e-300 and 0.1 + 0.2",
    "list of floats",
    ok([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, -0, 1e-300, 0.3]),
    { versions: both },
  ),
  ...answer(
    "more-than-32-bits-in-an-int",
    "integers of 64 bits",
    "list of longs",
    ok([9_223_372_036_854_775_807n, -9_223_372_036_854_775_808n, 9_007_199_254_740_993n, 9_007_199_254_740_991, -2_147_483_649]),
  ),
  ...answer(
    "text-with-markup-and-line-ends",
    "what XML gives a meaning, LF and CR LF",
    "text",
    ok("<b>&amp;</b> \"a\" & 'b' ]]>\n\ttab\r\nCR LF é€😀 "),
  ),
  ...answer(
    "bytes-and-times",
    "eight SoapVars",
    "bytes and times",
    ok({
      base64: Uint8Array.of(0, 1, 255),
      hex: Uint8Array.of(0, 1, 255),
      dateTime: "2026-11-22T10:00:00+02:00",
      date: "2026-11-22",
      time: "10:00:00.5",
      duration: "P1DT2H",
      uri: "https://example.com/?a=1&b=2",
      year: "2026",
    }),
  ),
  ...answer(
    "decimals-and-large-integers",
    "six SoapVars",
    "decimals and integers",
    ok({
      decimal: "12345678901234567890.50",
      integer: 10_000_000_000_000_000_905_969_664n,
      unsignedLong: 9_223_372_036_854_775_807n,
      short: -32_768,
      byte: 127,
      double: 2.5,
    }),
  ),
  ...answer("boolean-result", "false", "boolean", ok(false)),
  ...answer("null-result", "null", "text or null", ok(null)),
  ...answer("no-result", "nothing", "nothing", ok(null), { versions: both }),
  ...answer(
    "typed-struct-in-a-namespace",
    "a SoapVar with a type of its own",
    "licence type",
    ok({ services_id: 5000, services_name: "cPanel", services_cost: null }),
  ),
  ...answer("object-with-private-members", "an object of a class", "purchase", ok({ status: "ok", invoice: 71, coupon: null })),
  ...answer("header-before-the-answer", "text, after two headers were added", "text", ok("after the header"), {
    versions: both,
  }),
];

/** Every answer of `php/answers.php` that is no fault. */
export const recordedAnswers: readonly RecordedCase[] = [...references, ...maps, ...lists, ...simpleValues];
