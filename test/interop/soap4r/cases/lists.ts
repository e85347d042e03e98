import { casesOf, ok, type Row } from "../../soap-lite/recorded-case.ts";

const ada = { name: "Ada", age: 36 };
const rows = [
  [1, 2],
  [3, 4],
];
const cube = [
  [
    ["a", "b"],
    ["c", "d"],
  ],
  [
    ["e", "f"],
    ["g", "h"],
  ],
];

const lists: readonly Row[] = [
  [
    "list-of-eight-types",
    "mixed_list",
    "list of any",
    "text, numbers, a truth, nil, a Date, an Array and a Hash",
    ok(["text", 71, 12.5, true, null, "2026-11-22Z", [1], { a: 1 }]),
  ],
  ["list-of-none", "empty_list", "list of any", "an empty Array", ok([])],
  ["lists-of-unequal-length", "nested_lists", null, "Arrays in an Array, one of them empty", ok([[1, 2], [], [[3]]])],
  [
    "lists-that-say-what-they-hold",
    "lists_of_typed_lists",
    null,
    "a list of ints, one of texts and one of Maps",
    ok([[1, 2], ["1", null], [new Map([[1, 2]])]]),
  ],
];

/** Items say nothing of themselves here: the array's start tag does. */
const dimensions: readonly Row[] = [
  ["rows-and-columns", "rows_and_columns", "list of lists of ints", "two rows of two ints", ok(rows)],
  ["three-dimensions", "three_dimensions", null, "two planes of two rows of two texts", ok(cube)],
  ["row-of-a-struct-and-a-nil", "rows_of_structs", null, "a row of a Person and nil", ok([[ada, null]])],
];

const sparse: readonly Row[] = [
  [
    "sparse-list-with-positions",
    "sparse_list",
    "list of text with gaps",
    "the second and fifth of five texts",
    ok([null, "one", null, null, "four"]),
  ],
  ["sparse-rows-with-positions", "sparse_rows", null, "one int in each of two rows", ok([[null, null, 2], [10]])],
  ["sparse-list-of-structs", "sparse_list_of_structs", null, "a Person in the third place", ok([null, null, ada])],
];

export const listCases = casesOf([...lists, ...dimensions, ...sparse]);
