import { casesOf, ok, type Row } from "../recorded-case.ts";

const german = new TextEncoder().encode("Grüße");
const person = { name: "Ada", age: 36 };

const lists: readonly Row[] = [
  ["list-of-ints", "numbers", "list of ints", "three ints", ok([1, 2, 3])],
  ["list-of-none-is-of-any-type", "empty_list", "list of ints", "an empty list", ok([])],
  ["list-of-none-with-a-type", "typed_empty_list", "list of text", "an empty list, declared as of strings", ok([])],
  [
    "list-of-eight-types",
    "mixed_list",
    "list of any",
    "text, numbers, a truth, undef, German, a list and a hash",
    ok(["text", 71, 12.5, true, null, german, [1], { at: 1 }]),
  ],
  ["lists-of-unequal-length", "nested_lists", null, "lists in a list, one of them empty", ok([[1, 2], [], [["x"]]])],
  ["list-of-an-int-and-a-long-is-of-any-type", "ints_and_longs", "list of longs", "1 and 2**31", ok([1, 2_147_483_648])],
  ["list-of-one-null", "list_of_null", "list of text or null", "undef in a list", ok([null])],
  [
    "rows-and-columns",
    "rows_and_columns",
    "list of lists of ints",
    "four ints, declared as two rows",
    ok([
      [1, 2],
      [3, 4],
    ]),
  ],
  ["part-of-a-list", "part_of_a_list", null, "the third and fourth of five ints", ok([null, null, 3, 4])],
  [
    "sparse-list-with-positions",
    "sparse_list",
    "list of text with gaps",
    "the second and fifth of six texts",
    ok([null, "at 1", null, null, "at 4"]),
  ],
];

const hashes: readonly Row[] = [
  ["hash-is-a-struct-without-a-type", "hash", null, "a hash", ok({ ...person, email: null, tags: ["a"] })],
  ["hash-of-nothing-is-an-empty-element", "empty_hash", null, "an empty hash", ok("")],
  ["list-of-hashes", "list_of_hashes", null, "two hashes", ok([{ at: 1 }, { at: 2 }])],
  [
    "hash-with-odd-keys-is-a-map",
    "hash_with_odd_keys",
    "map of any",
    "a hash whose keys cannot be names",
    ok(
      new Map<unknown, unknown>([
        ["", null],
        [5000, "cPanel"],
        ["<&>", [1, 2]],
        ["two words", 1],
      ]),
    ),
  ],
  [
    "map-key-beyond-ascii-is-base64",
    "map_with_accents",
    "map of any",
    "a map with an accent in its key",
    ok(new Map([[new TextEncoder().encode("née"), new TextEncoder().encode("é")]])),
  ],
  ["object-gives-the-part-its-name", "object", "person", "a Person", ok(person)],
  ["list-of-objects", "list_of_objects", "list of people", "two Persons", ok([person, { name: "Grace", age: 36 }])],
  ["object-of-a-class-without-a-namespace", "unknown_class", null, "a Shape::Circle", ok({ radius: 2.5 })],
  ["member-that-comes-again-is-a-list", "ordered_members", null, "z, a and z again", ok({ z: [1, 3], a: 2 })],
];

export const listCases = casesOf([...lists, ...hashes]);
