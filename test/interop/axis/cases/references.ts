import { casesOf, ok, type RecordedCase } from "../recorded-case.ts";

const one = { varString: "one", varInt: 1, varFloat: 1.5 };
const two = { varString: "two", varInt: 2, varFloat: 2.5 };
const shared = { varString: "shared", varInt: 3, varFloat: 3.5 };
const five = [0, 1, 2, 3, 4].map((at) => ({ varString: `number ${at}`, varInt: at, varFloat: at / 2 }));
const chain = { name: "first", next: { name: "second", next: { name: "third", next: null } } };

// What leads back to itself is one object here, as it was one in Java.
const itself = { $ref: "outcome.value" };
const first = { $ref: "outcome.value[0]" };
const ring = { name: "first", next: { name: "second", next: itself } };

/** Answers in which a value stands in several places, or somewhere else than where it belongs (SOAP 1.1 §5.2.5, §5.4.1). */
export const referenceCases: readonly RecordedCase[] = [
  // Beans and maps are sent behind the answer, each once; arrays, texts and numbers stand where they belong.
  ...casesOf("references", [
    ["struct-stands-behind-the-answer", "struct", "SOAPStruct", "a bean", one],
    [
      "same-struct-twice-is-sent-once",
      "sameStructTwice",
      "list of SOAPStruct",
      "one bean, another and the first again",
      [one, two, first],
    ],
    ["equal-structs-are-sent-twice", "equalStructs", "list of SOAPStruct", "two equal beans", [one, one]],
    [
      "targets-come-in-no-order",
      "fiveStructs",
      "list of SOAPStruct",
      "five beans, sent in the order of their identity hashes",
      five,
      { until: /<multiRef id="id[1-4]".*<multiRef id="id0"/ },
    ],
    ["same-map-twice-is-sent-once", "sameMapTwice", null, "a HashMap twice", [{ key: "value" }, first]],
    [
      "same-array-twice-is-sent-twice",
      "sameArrayTwice",
      "list of lists of text",
      "a String[] twice",
      [
        ["a", "b"],
        ["a", "b"],
      ],
    ],
    ["reference-leads-to-a-reference", "chain", "Node", "three beans in a row", chain],
    ["ring-of-two", "ring", null, "two beans that hold each other", ring],
    // The schema makes one object of the target, and `s.any`, which reads its member, another.
    [
      "struct-that-is-its-own-member",
      "itself",
      "Node",
      "a bean that holds itself",
      { name: "itself", next: { name: "itself", next: { $ref: "outcome.value.next" } } },
      { any: ok({ name: "itself", next: itself }) },
    ],
    ["list-that-is-its-own-item", "listInItself", null, "an ArrayList that holds itself", ["before", itself]],
    [
      "map-that-is-its-own-value",
      "mapInItself",
      "map of ints to any",
      "a HashMap that holds itself",
      new Map([[1, new Map([[1, { $ref: "outcome.value.1" }]])]]),
      { any: ok(new Map([[1, itself]])) },
    ],
    ["int-of-the-encodings-own-type", "object", "int", "an Integer where Object is declared", 7],
  ]),
  ...casesOf("references-inline", [
    ["struct-in-its-place", "struct", "SOAPStruct", "a bean, with sendMultiRefs off", one],
    [
      "same-struct-twice-in-its-places",
      "sameStructTwice",
      "list of SOAPStruct",
      "one bean, another and the first again, with sendMultiRefs off",
      [one, two, one],
    ],
  ]),
  ...casesOf("references-untyped", [
    ["target-keeps-its-type-where-others-have-none", "struct", "SOAPStruct", "a bean, with sendXsiTypes off", one],
  ]),
  ...casesOf("references-bare", [
    [
      "struct-without-types",
      "struct",
      "SOAPStruct",
      "a bean, with sendMultiRefs and sendXsiTypes off",
      one,
      { any: ok({ varString: "one", varInt: "1", varFloat: "1.5" }) },
    ],
    [
      "array-of-structs-without-types",
      "equalStructs",
      "list of SOAPStruct",
      "two beans, with sendMultiRefs and sendXsiTypes off",
      [one, one],
      {
        any: ok([
          { varString: "one", varInt: "1", varFloat: "1.5" },
          { varString: "one", varInt: "1", varFloat: "1.5" },
        ]),
      },
    ],
  ]),
  ...casesOf("headed", [
    ["header-before-the-body", "integer", "int", "an Integer, behind two headers", -2_147_483_648],
    ["target-shared-with-the-header", "inTheHeaderToo", "SOAPStruct", "the bean that the header has", shared],
  ]),
  // In SOAP 1.2 nothing stands behind the answer: the first place has an id, later ones an unqualified `ref="#id0"`.
  ...casesOf(
    "references",
    [
      ["soap-1-2-names-the-result", "integer", "int", "an Integer", -2_147_483_648],
      ["soap-1-2-struct-has-an-id-that-nobody-uses", "struct", "SOAPStruct", "a bean", one],
      [
        "soap-1-2-second-of-the-same-refers-to-the-first",
        "sameStructTwice",
        "list of SOAPStruct",
        "one bean, another and the first again",
        [one, two, first],
      ],
      ["soap-1-2-same-map-twice", "sameMapTwice", null, "a HashMap twice", [{ key: "value" }, first]],
      ["soap-1-2-ring-of-two", "ring", null, "two beans that hold each other", ring],
      ["soap-1-2-list-that-is-its-own-item", "listInItself", null, "an ArrayList that holds itself", ["before", itself]],
    ],
    "1.2",
  ),
  ...casesOf(
    "headed",
    [["soap-1-2-reference-leads-into-the-header", "inTheHeaderToo", "SOAPStruct", "the bean that the header has", shared]],
    "1.2",
  ),
];
