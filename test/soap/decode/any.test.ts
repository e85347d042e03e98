import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, s } from "../../../src/soap/index.ts";
import { answer, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";

function read(attributes: string, content: string): unknown {
  const outcome = decodeResponse(s.any, { body: utf8(answer(`<return ${attributes}>${content}</return>`)) });
  return outcome.kind === "ok" ? outcome.value : outcome;
}

describe("values that say their own type", () => {
  test.each([
    ["xsd:string", " 007 ", " 007 "],
    ["xsd:int", "7", 7],
    ["xsd:short", "-7", -7],
    ["xsd:byte", "7", 7],
    ["xsd:unsignedInt", "4294967295", 4294967295],
    ["xsd:long", "9223372036854775807", 9223372036854775807n],
    ["xsd:unsignedLong", "18446744073709551615", 18446744073709551615n],
    ["xsd:integer", "7", 7],
    ["xsd:float", "1.5", 1.5],
    ["xsd:double", "INF", Number.POSITIVE_INFINITY],
    ["xsd:decimal", "1.50", "1.50"],
    ["xsd:boolean", "1", true],
    ["xsd:dateTime", "2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z"],
    ["xsd:base64Binary", "AP8=", Uint8Array.of(0, 255)],
    ["SOAP-ENC:int", "7", 7],
    ["SOAP-ENC:base64", "AP8=", Uint8Array.of(0, 255)],
    ["tns:anything", "7", "7"],
    ["int", "7", "7"],
    ["xsd:noSuchType", "7", "7"],
    ["nowhere:int", "7", "7"],
    ["xsd:int", "", null],
    ["xsd:int", "9223372036854775807", 9223372036854775807n],
    ["xsd:float", "", null],
    ["xsd:boolean", " ", null],
    ["xsd:string", "", ""],
  ])("%s %j", (type, content, value) => {
    expect(read(`xsi:type="${type}"`, content)).toEqual(value);
  });

  test("the type's prefix does not matter, its namespace does", () => {
    expect(read('xmlns:n="http://www.w3.org/2001/XMLSchema" xsi:type="n:int"', "7")).toBe(7);
    expect(read('xmlns="http://www.w3.org/2001/XMLSchema" xsi:type="int"', "7")).toBe(7);
    expect(read('xmlns:xsd="urn:other" xsi:type="xsd:int"', "7")).toBe("7");
  });
});

describe("values that do not", () => {
  test.each([
    ["text", "", "007", "007"],
    ["nothing", "", "", ""],
    ["an object", "", "<a>1</a> <b>2</b>", { a: "1", b: "2" }],
    ["a member that comes again", "", "<a>1</a><b>2</b><a>3</a>", { a: ["1", "3"], b: "2" }],
    ["a list by its arrayType", 'SOAP-ENC:arrayType="xsd:anyType[2]"', "<a>1</a><b>2</b>", ["1", "2"]],
    ["a list by its type", 'xsi:type="SOAP-ENC:Array"', "<item>1</item>", ["1"]],
    ["an empty list", 'SOAP-ENC:arrayType="tns:row[0]"', "", []],
    ["nested ones", "", '<a SOAP-ENC:arrayType="tns:row[1]"><item><id xsi:type="xsd:int">1</id></item></a>', { a: [{ id: 1 }] }],
  ])("%s", (_, attributes, content, value) => {
    expect(read(attributes, content)).toEqual(value);
  });

  test("text between members is told", () => {
    const error = thrownBy(DecodeError, () => read("", "lost<a>1</a>"));
    expect(error.message).toBe('return holds the text "lost" beside its members; partial() has what could be read');
    expect(error.partial()).toEqual({ a: "1" });
  });

  test("a value that is not of its type is told by its path", () => {
    const error = thrownBy(DecodeError, () =>
      read("", '<rows SOAP-ENC:arrayType="xsd:int[2]"><i xsi:type="xsd:int">1</i><i xsi:type="xsd:int">x</i></rows>'),
    );
    expect(error.path).toBe("return.rows[1]");
    expect(error.partial()).toEqual({ rows: [1, "x"] });
  });
});
