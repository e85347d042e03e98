import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, type Schema, s } from "../../../src/soap/index.ts";
import { answer, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";

const read = (schema: Schema, result: string) => decodeResponse(schema, { body: utf8(answer(result)) });
const row = s.struct("row", { id: s.int, note: s.string });

describe("xsi:nil", () => {
  test.each<[string, Schema, string, unknown]>([
    ["true is null", s.optional(s.int), '<return xsi:nil="true" xsi:type="xsd:int"/>', null],
    ["1 is null", s.optional(s.int), '<return xsi:nil="1"/>', null],
    ["null hides what stands in the element", s.optional(s.int), '<return xsi:nil="true"><b>5</b></return>', null],
    ["a text is null, not empty", s.optional(s.string), '<return xsi:nil="true"/>', null],
    ["a list is null, not empty", s.optional(s.array(s.int)), '<return xsi:nil="true"/>', null],
    ["a struct is null", s.optional(row), '<return xsi:nil="true"/>', null],
    [
      "members are null",
      row,
      '<return><id xsi:nil="true"/><note xsi:nil="true" xsi:type="xsd:string"/></return>',
      { id: null, note: null },
    ],
    [
      "members are null beside others, written as NuSOAP writes them",
      row,
      '<return><id xsi:type="xsd:int">5</id><note xsi:nil="true" xsi:type="xsd:string"/></return>',
      { id: 5, note: null },
    ],
    [
      "the prefix does not count, its namespace does",
      row,
      '<return xmlns:xsi="urn:other"><id xsi:nil="true" xsi:type="xsd:int"/><note xsi:nil="true" xsi:type="xsd:string"/></return>',
      { id: null, note: "" },
    ],
    ["false is not null", s.optional(s.int), '<return xsi:nil="false">5</return>', 5],
    ["0 is not null", s.optional(s.string), '<return xsi:nil="0"/>', ""],
    ["another namespace's nil is not null", s.optional(s.string), '<return nil="true" tns:nil="true">a</return>', "a"],
    ["any prefix will do", s.optional(s.int), '<return xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>', null],
  ])("%s", (_, schema, result, value) => {
    expect(read(schema, result)).toEqual({ kind: "ok", value });
  });

  test("is an error in a result that the schema does not let be null", () => {
    const error = thrownBy(DecodeError, () => read(row, '<return xsi:nil="true"/>'));
    expect(error).toMatchObject({ code: "invalid-value", path: "" });
  });

  test("an answer without a result is null where the schema allows it", () => {
    expect(read(s.optional(row), "")).toEqual({ kind: "ok", value: null });
    expect(thrownBy(DecodeError, () => read(row, "")).message).toBe("the answer holds no result");
  });
});
