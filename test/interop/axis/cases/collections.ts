import { casesOf, ok, type RecordedCase, type Row } from "../recorded-case.ts";

const one = { varString: "one", varInt: 1, varFloat: 1.5 };
const rectangle = [
  ["a", "b", "c"],
  ["d", "e", "f"],
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
const jagged = [[1, 2, 3], [], [4]];
const mixed = ["text", 1, 2, 2.5, true, null, Uint8Array.of(1, 2), ["a"], { key: 1 }, "red"];
const list = ["text", 1, null];
const circle = { name: "sun", radius: 0.5, color: null };

/** SOAP 1.1 §5.4.2: Axis names each item like the part that it stands in, not `item`. */
const arrays: readonly Row[] = [
  ["array-of-none", "noIntegers", "list of ints", "an empty int[]", []],
  ["array-of-no-structs", "noStructs", "list of SOAPStruct", "an empty array of beans", []],
  ["nil-among-texts", "nullStrings", "list of text or null", "a, null and an empty text", ["a", null, ""]],
  ["nil-among-numbers", "nullIntegers", "list of ints or null", "1, null and 3", [1, null, 3]],
  [
    "nil-among-structs",
    "structs",
    "list of SOAPStruct or null",
    "a bean, null and a bean of zeros",
    [one, null, { varString: "", varInt: 0, varFloat: -0 }],
  ],
  ["array-of-booleans", "booleans", "list of booleans", "true and false", [true, false]],
  ["array-of-arrays", "rectangle", "list of lists of text", "a String[2][3]", rectangle],
  ["arrays-of-unequal-length", "jagged", "list of lists of ints", "an int[3][], one of them empty", jagged],
  ["arrays-three-deep", "cube", null, "a String[2][2][2]", cube],
  ["items-of-ten-types", "mixed", "list of any", "an Object[] of what Java has", mixed],
  ["list-is-an-array-elsewhere", "arrayList", "list of any", "an ArrayList of a text, an Integer and null", list],
  [
    "vector-is-a-list",
    "vector",
    "list of any",
    "a Vector of a text, an Integer and null",
    list,
    // Nothing but the name of the type, Apache's own, says that it is a list.
    { any: ok({ item: list }) },
  ],
];

/** Entries come in the order of the keys' hashes, which for these keys is the same each time. */
const maps: readonly Row[] = [
  [
    "map-with-keys-of-five-types",
    "mapWithKeysOfAllKinds",
    "map of any to text",
    "a map with the keys 1, 2L, true, a text and 2.5",
    new Map<unknown, string>([
      [1, "an int"],
      [2, "a long"],
      [true, "a boolean"],
      ["text", "a string"],
      [2.5, "a double"],
    ]),
  ],
  ["map-in-a-map", "nestedMaps", null, "a HashMap that holds one that holds an int[]", { inner: { deep: [1, 2] } }],
  [
    "map-of-structs",
    "mapOfBeans",
    "map of text to SOAPStruct",
    "a HashMap of a bean",
    new Map([["bean", one]]),
    { any: ok({ bean: one }) },
  ],
  [
    "map-with-nil-for-key-and-value",
    "mapWithNulls",
    "map of text or null",
    "a HashMap of null under a text and a text under null",
    new Map([
      [null, "no key"],
      ["nothing", null],
    ]),
  ],
  [
    "map-with-a-struct-for-a-key",
    "mapWithABeanForAKey",
    "map of SOAPStruct to text",
    "a HashMap with a bean for its key",
    new Map([[one, "value"]]),
  ],
  ["map-of-none", "emptyMap", "map of any", "an empty HashMap", new Map(), { any: ok({}) }],
  [
    "array-of-maps",
    "maps",
    "list of maps of text to SOAPStruct",
    "a HashMap, null and an empty HashMap",
    [new Map([["bean", one]]), null, new Map()],
    { any: ok([{ bean: one }, null, {}]) },
  ],
  ["map-of-a-hashtable", "hashtable", null, "a Hashtable", { key: "value" }],
];

const noMembers = { text: null, number: null, flag: null, time: null, list: null, struct: null };

/** A null member is sent as nil, never left out. */
const beans: readonly Row[] = [
  ["members-are-all-nil", "optionals", "Optionals", "a bean of nulls", noMembers],
  [
    "empty-and-zero-are-no-nil",
    "optionalsWithSome",
    "Optionals",
    "a bean with an empty text, 0, false and an empty array",
    { ...noMembers, text: "", number: 0, flag: false, list: [] },
  ],
  [
    "struct-of-an-extending-type",
    "shape",
    "Shape",
    "a Circle where Shape is declared",
    { name: "sun", radius: 0.5, color: "dark blue" },
  ],
  [
    "array-of-a-type-and-one-that-extends-it",
    "shapes",
    "list of Shape",
    "a Shape and a Circle as Shape[]",
    [{ name: "plain", radius: null, color: null }, circle],
    { any: ok([{ name: "plain" }, circle]) },
  ],
  ["nil-for-a-text", "nothing", "text or null", "null for a String", null],
  ["nil-for-a-struct", "noStruct", "SOAPStruct or null", "null for a bean", null],
  ["nil-for-an-array", "noArray", "list of text or null by itself", "null for a String[]", null],
  ["response-of-nothing", "empty", "nothing", "nothing: a void method", null],
];

/** Lists, maps and beans with something about them. */
export const collectionCases: readonly RecordedCase[] = [
  ...casesOf("collections", [...arrays, ...maps, ...beans]),
  ...casesOf("collections-untyped", [
    [
      "array-names-the-type-of-items-that-have-none",
      "jagged",
      "list of lists of ints",
      "an int[3][], with sendXsiTypes off",
      jagged,
    ],
  ]),
  ...casesOf(
    "collections",
    [
      // The asterisk is wrong: it would be a matrix of two columns (SOAP 1.2 part 2 §3.1.6), and arrays of three come.
      ["soap-1-2-array-size-with-an-asterisk", "rectangle", "list of lists of text", "a String[2][3]", rectangle],
      ["soap-1-2-array-of-none", "noIntegers", "list of ints", "an empty int[]", []],
      ["soap-1-2-items-of-ten-types", "mixed", "list of any", "an Object[] of what Java has", mixed],
      [
        "soap-1-2-array-of-maps",
        "maps",
        "list of maps of text to SOAPStruct",
        "a HashMap, null and an empty HashMap",
        [new Map([["bean", one]]), null, new Map()],
        { any: ok([{ bean: one }, null, {}]) },
      ],
      ["soap-1-2-members-are-all-nil", "optionals", "Optionals", "a bean of nulls", noMembers],
      ["soap-1-2-result-is-nil", "nothing", "text or null", "null for a String", null],
      ["soap-1-2-response-of-nothing", "empty", "nothing", "nothing: a void method", null],
    ],
    "1.2",
  ),
];
