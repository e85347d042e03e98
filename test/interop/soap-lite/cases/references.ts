import { casesOf, ok, type Row } from "../recorded-case.ts";

const ada = { name: "Ada" };
const first = { $ref: "outcome.value[0]" };
const whole = { $ref: "outcome.value" };

const shared: readonly Row[] = [
  ["same-hash-twice", "same_hash_twice", null, "a list of one hash twice", ok([ada, first])],
  [
    "references-keep-their-array-type",
    "same_list_twice",
    null,
    "one list as two members",
    ok({ left: [1, 2], right: { $ref: "outcome.value.left" } }),
  ],
  [
    "same-object-in-two-parts",
    "same_object_in_two_parts",
    "seller and buyer",
    "one Person as two parts",
    ok({ seller: { ...ada, age: 36 }, buyer: { $ref: "outcome.value.seller" } }),
  ],
  [
    "references-inside-references",
    "references_inside_references",
    null,
    "a list twice that holds a hash twice",
    ok([[ada, { $ref: "outcome.value[0][0]" }], first]),
    { anyOrder: true },
  ],
  ["same-hash-twice-in-place", "same_hash_twice_in_place", null, "the same, with multirefinplace", ok([ada, first])],
];

const circular: readonly Row[] = [
  ["hash-that-holds-itself", "hash_that_holds_itself", null, "a hash", ok({ name: "Narcissus", friend: whole })],
  ["list-that-holds-itself", "list_that_holds_itself", null, "a list", ok(["first", whole])],
  [
    "two-that-hold-each-other",
    "two_that_hold_each_other",
    null,
    "two hashes",
    ok({ ...ada, friend: { name: "Charles", friend: whole } }),
  ],
];

/** A reference of Perl's is an element in an element, with made-up names. */
const ofPerl: readonly Row[] = [
  ["reference-to-a-text", "reference_to_text", null, "a reference to a text", ok({ "s-gensym4": "text" })],
  ["reference-to-a-reference", "reference_to_reference", null, "two of them", ok({ "s-gensym4": { "s-gensym5": "text" } })],
  ["reference-to-nothing", "reference_to_nothing", null, "a reference to undef", ok({ "s-gensym4": null })],
  [
    "same-reference-to-a-text-twice",
    "same_text_reference_twice",
    null,
    "a list of one reference twice",
    ok([{ "s-gensym6": "text" }, first]),
  ],
];

/** SOAP 1.2 has `enc:ref` and `enc:id` for them; SOAP::Lite keeps to those of 1.1. */
const inSoap12: readonly Row[] = [
  ["soap12-same-hash-twice", "same_hash_twice", null, "a list of one hash twice", ok([ada, first])],
  [
    "soap12-two-that-hold-each-other",
    "two_that_hold_each_other",
    null,
    "two hashes",
    ok({ ...ada, friend: { name: "Charles", friend: whole } }),
  ],
];

export const referenceCases = [...casesOf([...shared, ...circular, ...ofPerl]), ...casesOf(inSoap12, { soapVersion: "1.2" })];
