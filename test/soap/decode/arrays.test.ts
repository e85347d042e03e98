import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, type Schema, s } from "../../../src/soap/index.ts";
import { answer, answer12, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";
import { cpuTime, growth, mostGrowth } from "../../support/timing.ts";
import { readValue } from "../../support/values.ts";

const row = s.struct("row", { id: s.int, cost: s.float });

/** An array as NuSOAP writes it. */
function read(schema: Schema, items: string, arrayType = "tns:row[1]") {
  const start = `<return xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="${arrayType}">`;
  return decodeResponse(schema, { body: utf8(answer(`${start}${items}</return>`)) });
}

describe("lists", () => {
  test.each<[string, Schema, string, unknown]>([
    ["none", s.array(row), "", []],
    ["none, with white space", s.array(row), "\n  ", []],
    ["one", s.array(row), "<item><id>1</id><cost>1.5</cost></item>", [{ id: 1, cost: 1.5 }]],
    [
      "two",
      s.array(row),
      "<item><id>1</id></item><item><id>2</id></item>",
      [
        { id: 1, cost: null },
        { id: 2, cost: null },
      ],
    ],
    ["members of any name", s.array(s.int), "<row>1</row><other>2</other><length>3</length>", [1, 2, 3]],
    ["members by their names only", s.array(s.int), '<x:item xmlns:x="urn:x">1</x:item>', [1]],
    [
      "lists in lists",
      s.array(s.array(s.int)),
      "<item><item>1</item><item>2</item></item><item/><item><item>3</item></item>",
      [[1, 2], [], [3]],
    ],
    ["empty texts, which are members", s.array(s.string), "<item/><item></item>", ["", ""]],
    ["nulls, where the schema allows them", s.array(s.optional(s.string)), '<item>a</item><item xsi:nil="true"/>', ["a", null]],
    ["empty numbers, where the schema allows null", s.array(s.optional(s.int)), "<item/><item>0</item>", [null, 0]],
    [
      "values that say their own type",
      s.array(s.any),
      '<item xsi:type="xsd:int">1</item><item>1</item><item xsi:nil="1"/>',
      [1, "1", null],
    ],
  ])("%s", (_, schema, items, value) => {
    expect(read(schema, items)).toEqual({ kind: "ok", value });
  });

  test.each(["tns:row[0]", "tns:row[5]", "tns:row[]", "xsi:nil[2]", "unnamed_struct_use_soapval[2]", "nonsense"])(
    "the count in arrayType %j does not matter",
    (arrayType) => {
      expect(read(s.array(s.int), "<item>1</item><item>2</item>", arrayType)).toEqual({ kind: "ok", value: [1, 2] });
    },
  );

  test("a list in a struct that did not come is null, one that came empty is empty", () => {
    const schema = s.struct("page", { rows: s.array(row), more: s.array(row) });
    const outcome = decodeResponse(schema, { body: utf8(answer("<return><rows/></return>")) });
    expect(outcome).toEqual({ kind: "ok", value: { rows: [], more: null } });
  });

  test("10,000 members", () => {
    const outcome = read(s.array(s.int), Array.from({ length: 10_000 }, (_, index) => `<item>${index}</item>`).join(""));
    expect(outcome.kind === "ok" && outcome.value).toEqual(Array.from({ length: 10_000 }, (_, index) => index));
  });
});

/** The items of a list of numbers, as soap4r writes them: without types of their own. */
const ints = (...numbers: number[]) => numbers.map((number) => `<item>${number}</item>`).join("");

/** Items each with its position. */
const at = (...items: [position: string, value: number][]) =>
  items.map(([position, value]) => `<item SOAP-ENC:position="${position}">${value}</item>`).join("");

const array = (arrayType: string, items: string, attributes = "") =>
  answer(`<return xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="${arrayType}"${attributes}>${items}</return>`);

const list = s.array(s.int);
const sparse = s.array(s.optional(s.int));
const table = s.array(s.array(s.int));
const cube = s.array(s.array(s.array(s.int)));

describe("arrays of every shape (SOAP 1.1 §5.4.2)", () => {
  test.each<[string, Schema, string, unknown]>([
    [
      "two dimensions",
      table,
      array("xsd:int[2,3]", ints(1, 2, 3, 4, 5, 6)),
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      "two dimensions, with spaces",
      table,
      array(" xsd:int[ 2 , 3 ] ", ints(1, 2, 3, 4, 5, 6)),
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      "two dimensions, the first not told",
      table,
      array("xsd:int[,2]", ints(1, 2, 3, 4)),
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["two dimensions, not all sent", table, array("xsd:int[3,2]", ints(1, 2, 3)), [[1, 2], [3]]],
    ["two dimensions, more sent", table, array("xsd:int[1,2]", ints(1, 2, 3)), [[1, 2], [3]]],
    ["two dimensions of none", table, array("xsd:int[0,0]", ""), []],
    ["two dimensions, empty in one", table, array("xsd:int[2,0]", ""), []],
    [
      "three dimensions",
      cube,
      array("xsd:int[2,2,2]", ints(1, 2, 3, 4, 5, 6, 7, 8)),
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 8],
        ],
      ],
    ],
    [
      "lists in a list, each with its own arrayType",
      table,
      array(
        "xsd:int[][2]",
        `<item SOAP-ENC:arrayType="xsd:int[2]">${ints(1, 2)}</item><item SOAP-ENC:arrayType="xsd:int[1]">${ints(3)}</item>`,
      ),
      [[1, 2], [3]],
    ],
    ["lists in a list, typed by that alone", table, array("xsd:int[][2]", `<item>${ints(1, 2)}</item><item/>`), [[1, 2], []]],
    ["lists in lists in a list", cube, array("xsd:int[][][1]", `<item><item>${ints(1, 2)}</item></item>`), [[[1, 2]]]],
    [
      "tables in a list",
      cube,
      array("xsd:int[,][1]", `<item SOAP-ENC:arrayType="xsd:int[2,2]">${ints(1, 2, 3, 4)}</item>`),
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    [
      "lists in a list, by reference",
      table,
      answer(
        '<return SOAP-ENC:arrayType="xsd:int[][2]"><item href="#a"/><item href="#b"/></return>' +
          `<x id="b" SOAP-ENC:arrayType="xsd:int[1]">${ints(3)}</x><x id="a" SOAP-ENC:arrayType="xsd:int[2]">${ints(1, 2)}</x>`,
      ),
      [[1, 2], [3]],
    ],
    ["fewer than announced", list, array("xsd:int[4]", ints(1, 2, 3)), [1, 2, 3]],
    ["more than announced", list, array("xsd:int[2]", ints(1, 2, 3)), [1, 2, 3]],
    ["not announced", list, array("xsd:int[]", ints(1, 2)), [1, 2]],
    ["announced with no number", list, array("xsd:int[many]", ints(1, 2)), [1, 2]],
    ["announced by no brackets", list, array("xsd:int", ints(1, 2)), [1, 2]],
    ["an offset that leaves nothing out", list, array("xsd:int[2]", ints(1, 2), ' SOAP-ENC:offset="[0]"'), [1, 2]],
    ["an offset", sparse, array("xsd:int[5]", ints(1, 2), ' SOAP-ENC:offset="[2]"'), [null, null, 1, 2]],
    ["positions", sparse, array("xsd:int[5]", at(["[1]", 1], ["[3]", 3])), [null, 1, null, 3]],
    [
      "a position, from which others count on",
      sparse,
      array("xsd:int[9]", `${at(["[2]", 1])}${ints(2, 3)}`),
      [null, null, 1, 2, 3],
    ],
    ["positions that leave nothing out", list, array("xsd:int[2]", at(["[0]", 1], ["[1]", 2])), [1, 2]],
    ["positions in any order", list, array("xsd:int[3]", at(["[2]", 3], ["[0]", 1], ["[1]", 2])), [1, 2, 3]],
    ["positions with spaces", list, array("xsd:int[1]", at([" [ 0 ] ", 1])), [1]],
    [
      "positions in two dimensions",
      s.array(s.array(s.optional(s.int))),
      array("xsd:int[3,2]", at(["[0,1]", 1], ["[2,0]", 2])),
      [[null, 1], [null, null], [2]],
    ],
    [
      "an offset in two dimensions",
      s.array(s.array(s.optional(s.int))),
      array("xsd:int[3,2]", ints(1, 2), ' SOAP-ENC:offset="[1,1]"'),
      [[null, null], [null, 1], [2]],
    ],
  ])("%s", (_, schema, text, value) => {
    expect(readValue(schema, text)).toEqual(value);
  });

  // The same by `xsi:type` alone, in as far as the wire says that it is an array.
  test.each<[string, string, unknown]>([
    ["items without types, typed by arrayType", array("xsd:int[2]", ints(1, 2)), [1, 2]],
    ["items with other types than the array's", array("xsd:int[2]", '<i xsi:type="xsd:string">1</i><i>2</i>'), ["1", 2]],
    [
      "items of any type",
      array("xsd:anyType[3]", '<i xsi:type="xsd:int">1</i><i xsi:type="xsd:boolean">1</i><i>1</i>'),
      [1, true, "1"],
    ],
    ["items of SOAP 1.1's own ur-type", array("SOAP-ENC:ur-type[1]", "<i>1</i>"), ["1"]],
    ["items of the service's types", array("tns:row[1]", '<i><id xsi:type="xsd:int">1</id></i>'), [{ id: 1 }]],
    [
      "NuSOAP's structs without a name",
      array("unnamed_struct_use_soapval[2]", "<i><a>1</a></i><i><a>2</a></i>"),
      [{ a: "1" }, { a: "2" }],
    ],
    ["PHP's nulls", array("xsi:nil[2]", '<i xsi:nil="true"/><i xsi:nil="true"/>'), [null, null]],
    ["an empty number", array("xsd:int[2]", "<i/><i>1</i>"), [null, 1]],
    [
      "two dimensions",
      array("xsd:int[2,2]", ints(1, 2, 3, 4)),
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["lists in a list, typed by that alone", array("xsd:int[][2]", `<item>${ints(1, 2)}</item><item/>`), [[1, 2], []]],
    ["lists in lists in a list", array("xsd:int[][][1]", `<item><item>${ints(1)}</item></item>`), [[[1]]]],
    ["tables in a list", array("xsd:int[,][1]", `<item SOAP-ENC:arrayType="xsd:int[1,2]">${ints(1, 2)}</item>`), [[[1, 2]]]],
    ["positions", array("xsd:int[5]", at(["[1]", 1], ["[3]", 3])), [null, 1, null, 3]],
    ["an offset", array("xsd:int[5]", ints(1, 2), ' SOAP-ENC:offset="[2]"'), [null, null, 1, 2]],
    ["a prefix that means something else further in", array("xsd:int[1]", '<i xmlns:xsd="urn:x">1</i>'), [1]],
  ])("by their own types: %s", (_, text, value) => {
    expect(readValue(s.any, text)).toEqual(value);
    expect(readValue(s.optional(s.any), text)).toEqual(value);
  });
});

describe("arrays of SOAP 1.2 (part 2 §3.1.6)", () => {
  const array12 = (attributes: string, items: string) => answer12(`<return ${attributes}>${items}</return>`);

  test.each<[string, Schema, string, string, unknown]>([
    ["an item type and a size", list, 'enc:itemType="xsd:int" enc:arraySize="2"', ints(1, 2), [1, 2]],
    ["a size that is open", list, 'enc:itemType="xsd:int" enc:arraySize="*"', ints(1, 2), [1, 2]],
    ["no size", list, 'enc:itemType="xsd:int"', ints(1, 2), [1, 2]],
    [
      "two dimensions",
      table,
      'enc:itemType="xsd:int" enc:arraySize="2 3"',
      ints(1, 2, 3, 4, 5, 6),
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["two dimensions, the first open", table, 'enc:itemType="xsd:int" enc:arraySize="* 3"', ints(1, 2, 3, 4), [[1, 2, 3], [4]]],
    ["sizes with white space around", table, 'enc:itemType="xsd:int" enc:arraySize=" 2\t\n2 "', ints(1, 2, 3), [[1, 2], [3]]],
    ["three dimensions", cube, 'enc:itemType="xsd:int" enc:arraySize="* 1 2"', ints(1, 2, 3, 4), [[[1, 2]], [[3, 4]]]],
    ["none", list, 'enc:itemType="xsd:int" enc:arraySize="0"', "", []],
  ])("%s", (_, schema, attributes, items, value) => {
    expect(readValue(schema, array12(attributes, items))).toEqual(value);
    expect(readValue(s.any, array12(attributes, items))).toEqual(value);
  });

  test("a size without a type", () => {
    expect(readValue(s.any, array12('enc:arraySize="2"', '<i xsi:type="xsd:int">1</i><i>2</i>'))).toEqual([1, "2"]);
  });
});

describe("items that did not come", () => {
  test.each<[string, Schema, string, number]>([
    ["before an offset", list, array("xsd:int[5]", ints(1), ' SOAP-ENC:offset="[2]"'), 2],
    ["between positions", list, array("xsd:int[5]", at(["[0]", 1], ["[4]", 2])), 3],
    ["in rows", table, array("xsd:int[3,2]", at(["[0,0]", 1], ["[2,0]", 2])), 3],
  ])("are told where the schema does not allow null: %s", (_, schema, text, gaps) => {
    const error = thrownBy(DecodeError, () => readValue(schema, text));
    expect(error).toMatchObject({ code: "invalid-value", path: "return", problems: 1 });
    expect(error.message).toBe(
      `return lacks ${gaps} of its items; declare its items as s.optional(…); partial() has what could be read`,
    );
    expect((error.partial() as unknown[]).flat()).toContain(null);
  });

  test("are no problem where they come later", () => {
    expect(readValue(list, array("xsd:int[3]", `${at(["[2]", 3])}${at(["[0]", 1])}${ints(2)}`))).toEqual([1, 2, 3]);
  });
});

describe("positions that cannot be", () => {
  test.each([
    ["a negative one", "xsd:int[3]", "[-1]"],
    ["a negative one in a row", "xsd:int[3,3]", "[-1,0]"],
    ["one beyond its row", "xsd:int[3,3]", "[0,3]"],
    ["one of two dimensions in a list", "xsd:int[3]", "[0,1]"],
    ["one of one dimension in a table", "xsd:int[3,3]", "[1]"],
    ["a fraction", "xsd:int[3]", "[1.5]"],
    ["a hexadecimal one", "xsd:int[3]", "[0x1]"],
    ["no number", "xsd:int[3]", "[x]"],
    ["nothing", "xsd:int[3]", "[]"],
    ["one that no double holds", "xsd:int[3]", "[99999999999999999999]"],
    [
      "one that is infinite in all",
      `xsd:int[${Array.from({ length: 31 }, () => "999999999999999")}]`,
      `[${Array.from({ length: 31 }, () => "999999999999998")}]`,
    ],
  ])("%s is told, and the item kept in its order", (_, arrayType, position) => {
    const text = array(arrayType, `${ints(1)}<item SOAP-ENC:position="${position}">2</item>`);
    for (const schema of [s.any, s.array(s.any)]) {
      const error = thrownBy(DecodeError, () => readValue(schema, text));
      expect(error).toMatchObject({ code: "invalid-value", path: "return" });
      expect(error.message).toContain("which is no place in the list");
      const flat = (error.partial() as unknown[]).flat(40);
      expect(flat.map(Number)).toEqual([1, 2]);
    }
  });

  test("an offset that cannot be is told too", () => {
    const error = thrownBy(DecodeError, () => readValue(sparse, array("xsd:int[3]", ints(1), ' SOAP-ENC:offset="[-5]"')));
    expect(error.message).toBe('return has an item at "[-5]", which is no place in the list; partial() has what could be read');
    expect(error.partial()).toEqual([1]);
  });

  test("a place that is taken is told, and the last item counts", () => {
    const error = thrownBy(DecodeError, () => readValue(list, array("xsd:int[3]", at(["[0]", 1], ["[1]", 2], ["[0]", 3]))));
    expect(error).toMatchObject({ code: "invalid-value", path: "return[0]" });
    expect(error.partial()).toEqual([3, 2]);
  });

  test("sizes that cannot be understood are told, and the items kept as a list", () => {
    for (const arrayType of ["xsd:int[2,]", "xsd:int[2,x]", "xsd:int[2,-3]", `xsd:int[${"1,".repeat(40)}1]`]) {
      const error = thrownBy(DecodeError, () => readValue(s.any, array(arrayType, ints(1, 2, 3))));
      expect(error.message).toContain("cannot be understood");
      expect(error.partial()).toEqual([1, 2, 3]);
    }
  });

  test("more dimensions than the schema has are told", () => {
    const error = thrownBy(DecodeError, () => readValue(list, array("xsd:int[1,2]", ints(1, 2))));
    expect(error).toMatchObject({ code: "invalid-value", path: "return" });
    expect(error.message).toContain("has 2 dimensions, more than its schema");
  });
});

describe("hostile positions", () => {
  test.each<[string, string]>([
    ["a position", array("xsd:int[]", at(["[999999999]", 1]))],
    ["an offset", array("xsd:int[]", ints(1), ' SOAP-ENC:offset="[999999999]"')],
    ["a position in rows", array("xsd:int[,2]", at(["[999999999,1]", 1]))],
    ["a position in long rows", array("xsd:int[2,999999999]", at(["[1,0]", 1]))],
    ["many positions", array("xsd:int[]", Array.from({ length: 200 }, (_, row) => at([`[${row}000]`, 1])).join(""))],
  ])("%s cannot fill the memory", (_, text) => {
    for (const schema of [s.any, s.array(s.any)]) {
      const error = thrownBy(DecodeError, () => readValue(schema, text, { members: 100_000 }));
      expect(error).toMatchObject({ code: "too-large" });
    }
  });

  test("positions within the bounds are read", () => {
    expect(readValue(s.any, array("xsd:int[]", at(["[99998]", 1])), { members: 100_001 })).toHaveLength(99_999);
  });

  test("20,000 dimensions neither overflow the stack nor take long", () => {
    const text = array(`xsd:int[${Array.from({ length: 20_000 }, () => "1")}]`, ints(1));
    const time = cpuTime(() => {
      expect(thrownBy(DecodeError, () => readValue(s.any, text)).code).toBe("invalid-value");
    });
    expect(time).toBeLessThan(1000);
  });

  test("a long arrayType is not read again for each item", () => {
    const time = growth((size) => {
      const text = array(`${"x".repeat(50 * size)}${"[]".repeat(size)}[2]`, "<i>1</i>".repeat(size));
      return () => readValue(s.array(s.any), text);
    }, 20_000);
    expect(time).toBeLessThan(mostGrowth);
  });
});

describe("what does not belong in a list", () => {
  test("a bad value is told with its index, and everything kept", () => {
    const rows = ["1", "2", "3", "$5 & up"].map(
      (cost, id) => `<item><id>${id}</id><cost>${cost.replace("&", "&amp;")}</cost></item>`,
    );
    const error = thrownBy(DecodeError, () => read(s.array(row), rows.join("")));
    expect(error).toMatchObject({ code: "invalid-value", path: "return[3].cost" });
    expect(error.message).toBe('return[3].cost is "$5 & up", which is no float; partial() has what could be read');
    expect(error.partial()).toEqual([
      { id: 0, cost: 1 },
      { id: 1, cost: 2 },
      { id: 2, cost: 3 },
      { id: 3, cost: "$5 & up" },
    ]);
  });

  test("a value in a list in a list is told with both indexes", () => {
    expect(
      thrownBy(DecodeError, () => read(s.array(s.array(s.int)), "<item/><item><item>1</item><item>x</item></item>")).path,
    ).toBe("return[1][1]");
  });

  test("a null is told where the schema does not allow it", () => {
    const error = thrownBy(DecodeError, () => read(s.array(s.int), '<item>1</item><item xsi:nil="true"/>'));
    expect(error.message).toBe(
      "return[1] is null, which the list's schema does not allow; declare its items as s.optional(…); partial() has what could be read",
    );
    expect(error.partial()).toEqual([1, null]);
  });

  test("a text is told by its content", () => {
    const error = thrownBy(DecodeError, () => read(s.array(s.int), "none<item>1</item>"));
    expect(error.message).toBe('return holds the text "none" where a list was expected; partial() has what could be read');
    expect(error.partial()).toEqual([1]);
  });
});

describe("several dimensions announced and an array of arrays sent, as Axis does", () => {
  const row = (...numbers: number[]) => `<item SOAP-ENC:arrayType="xsd:int[${numbers.length}]">${ints(...numbers)}</item>`;

  test("are an array of arrays", () => {
    const text = array("xsd:int[2,2]", row(1, 2) + row(3, 4));
    for (const schema of [table, s.any])
      expect(readValue(schema, text)).toEqual([
        [1, 2],
        [3, 4],
      ]);
  });

  test("is told by the first item: one without an array's attributes among them is a row all the same, and told", () => {
    const error = thrownBy(DecodeError, () => readValue(table, array("xsd:int[2,2]", `${row(1, 2)}<item>3</item>`)));
    expect(error).toMatchObject({ code: "invalid-value", path: "return[1]" });
    expect(error.partial()).toEqual([[1, 2], []]);
  });

  test("is told by the first item: an array among numbers is no row", () => {
    const text = array("xsd:int[2,2]", ints(1, 2, 3) + row(4));
    expect(thrownBy(DecodeError, () => readValue(table, text))).toMatchObject({ code: "invalid-value", path: "return[3]" });
    expect(readValue(s.any, text)).toEqual([
      [1, 2],
      [3, [4]],
    ]);
  });
});
