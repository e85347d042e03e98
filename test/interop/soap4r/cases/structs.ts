import { casesOf, ok, type Row } from "../../soap-lite/recorded-case.ts";

const structs: readonly Row[] = [
  ["struct-of-the-service", "person", "person", "a Person", ok({ name: "Zoë <Quine>", age: 36 })],
  [
    "class-that-nobody-registered",
    "unregistered_class",
    null,
    "an object with a number and a nil",
    ok({ radius: 2.5, colour: null }),
  ],
  ["struct-of-any-type", "ruby_struct", null, "a Struct in a Struct", ok({ left: "a", right: { left: 1, right: null } })],
  ["struct-with-attributes", "struct_with_attributes", null, "a struct with an attribute", ok({ text: "inside" })],
  ["member-that-comes-again-is-a-list", "repeated_member", null, "a member three times", ok({ item: ["one", "two", "three"] })],
];

const texts = new Map<string, unknown>([
  ["cPanel", 12.5],
  ["née <&>", "text"],
  ["", null],
  ["__proto__", true],
]);

const maps: readonly Row[] = [
  ["map-of-text-to-anything", "map", "map of text to any", "a Hash", ok(texts), { any: ok(Object.fromEntries(texts)) }],
  [
    "map-with-keys-of-five-types",
    "map_with_keys_of_many_kinds",
    "map of any",
    "a Hash with the keys 5000, nil, true, 0.5 and a Date",
    ok(
      new Map<unknown, string>([
        [5000, "cPanel"],
        [null, "nobody"],
        [true, "yes"],
        [0.5, "half"],
        ["2026-11-22Z", "Sunday"],
      ]),
    ),
  ],
  ["maps-in-maps", "map_of_maps", null, "a Hash of Hashes", ok({ inner: new Map([[1, { deep: [1, 2] }]]), none: {} })],
  [
    "map-with-structs-for-keys",
    "map_with_structs_for_keys",
    "map of any",
    "a Hash with a Struct for a key",
    ok(
      new Map([
        [
          { left: 1, right: 2 },
          { left: 3, right: 4 },
        ],
      ]),
    ),
  ],
];

export const structCases = casesOf([...structs, ...maps]);
