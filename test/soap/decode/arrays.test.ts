import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, type Schema, s } from "../../../src/soap/index.ts";
import { answer, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";

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
