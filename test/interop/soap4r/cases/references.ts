import { casesOf, ok, type Row } from "../../soap-lite/recorded-case.ts";

const ada = { name: "Ada", age: 36 };
const first = { $ref: "outcome.value[0]" };
const whole = { $ref: "outcome.value" };

const shared: readonly Row[] = [
  [
    "same-text-twice",
    "same_text_twice",
    "list of text",
    "one text twice, and its copy",
    ok(["the same", "the same", "the same"]),
  ],
  ["same-struct-twice", "same_struct_twice", "list of people", "one Person twice", ok([ada, first])],
  ["same-date-twice", "same_date_twice", "list of text", "one Date twice", ok(["2026-11-22Z", "2026-11-22Z"])],
  [
    "same-list-twice-in-a-map",
    "same_list_twice",
    null,
    "a Hash of one Array twice",
    ok({ left: [1, 2], right: { $ref: "outcome.value.left" } }),
  ],
  [
    "same-map-twice",
    "same_map_twice",
    null,
    "a Struct of one Hash twice",
    ok({ left: { a: 1 }, right: { $ref: "outcome.value.left" } }),
  ],
  [
    "references-inside-references",
    "references_inside_references",
    null,
    "one Struct twice that holds a Person twice",
    ok([{ left: ada, right: { $ref: "outcome.value[0].left" } }, first]),
  ],
  [
    "text-shared-by-structs",
    "text_shared_by_structs",
    "list of people",
    "two Persons with one text for a name",
    ok([ada, { name: "Ada", age: 37 }]),
  ],
  [
    "same-struct-twice-in-a-row",
    "rows_of_one_struct",
    null,
    "a row of one Person twice",
    ok([[ada, { $ref: "outcome.value[0][0]" }]]),
  ],
];

const circular: readonly Row[] = [
  ["struct-that-holds-itself", "struct_that_holds_itself", null, "a Person", ok({ name: "Narcissus", age: 16, friend: whole })],
  ["list-that-holds-itself", "list_that_holds_itself", null, "an Array", ok(["first", whole])],
  [
    "two-that-hold-each-other",
    "two_that_hold_each_other",
    null,
    "two Persons",
    ok({ ...ada, friend: { name: "Charles", age: 44, friend: whole } }),
  ],
  [
    "ring-of-three",
    "ring",
    null,
    "three Persons, each the friend of the one before",
    ok([
      { name: "Ada", age: null, friend: { $ref: "outcome.value[1]" } },
      { name: "Grace", age: null, friend: { $ref: "outcome.value[2]" } },
      { name: "Alan", age: null, friend: first },
    ]),
  ],
];

export const referenceCases = casesOf([...shared, ...circular]);
