import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, type Schema, s } from "../../../src/soap/index.ts";
import { answer, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";

const read = (schema: Schema, text: string) => decodeResponse(schema, { body: utf8(answer(`<return>${text}</return>`)) });

describe("values", () => {
  test.each<[string, Schema, string, unknown]>([
    ["text", s.string, " a\tb ", " a\tb "],
    ["empty text", s.string, "", ""],
    ["a point in time", s.dateTime, "2026-11-22T10:00:00", "2026-11-22T10:00:00"],
    ["an int", s.int, "-2147483648", -2147483648],
    ["an int with a sign and zeros", s.int, "+007", 7],
    ["an int of PHP's, which are 64 bits wide", s.int, "9007199254740991", 9007199254740991],
    ["a fraction that PHP wrote as an int", s.int, "4.5", 4.5],
    ["a long that a number holds", s.long, "9007199254740991", 9007199254740991],
    ["a long that only a bigint holds", s.long, "-9223372036854775808", -9223372036854775808n],
    ["a long with a plus sign", s.long, "+9223372036854775807", 9223372036854775807n],
    ["a float with all its digits", s.float, "0.10000000000000001", 0.1],
    ["a float with an exponent", s.float, "-1.5E-7", -1.5e-7],
    ["a float without a leading zero", s.float, ".5", 0.5],
    ["a float without a fraction", s.float, "5.", 5],
    ["a negative zero", s.double, "-0", -0],
    ["infinity", s.double, "INF", Number.POSITIVE_INFINITY],
    ["negative infinity", s.float, "-INF", Number.NEGATIVE_INFINITY],
    ["no number", s.float, "NaN", Number.NaN],
    ["no number, as PHP writes it", s.double, "NAN", Number.NaN],
    ["a decimal, digit by digit", s.decimal, "12345678901234567890.10", "12345678901234567890.10"],
    ["true", s.boolean, "true", true],
    ["true as a digit", s.boolean, "1", true],
    ["false", s.boolean, "false", false],
    ["false as a digit", s.boolean, "0", false],
    ["bytes", s.base64, "AP+A", Uint8Array.of(0, 255, 128)],
    ["bytes on several lines", s.base64, "A P\n+\tA=\n=".replace("A=\n=", "A"), Uint8Array.of(0, 255, 128)],
    ["a number in white space", s.int, "\n\t 5 \r\n", 5],
  ])("%s", (_, schema, text, value) => {
    expect(read(schema, text)).toEqual({ kind: "ok", value });
  });
});

describe("nothing in a value other than text", () => {
  test.each<[string, Schema]>([
    ["int", s.int],
    ["long", s.long],
    ["float", s.float],
    ["double", s.double],
    ["decimal", s.decimal],
    ["boolean", s.boolean],
  ])("is null in %s, never 0 or false", (_, schema) => {
    expect(read(s.optional(schema), "")).toEqual({ kind: "ok", value: null });
    expect(read(s.optional(schema), " \n ")).toEqual({ kind: "ok", value: null });
  });

  test("is an error where the schema does not allow null", () => {
    const error = thrownBy(DecodeError, () => read(s.int, ""));
    expect(error).toMatchObject({
      code: "invalid-value",
      message: "the answer is null, which the schema does not allow",
    });
    expect(error.partial()).toBeNull();
  });
});

describe("texts that are no value", () => {
  test.each<[string, Schema, string]>([
    ["int", s.int, "five"],
    ["int", s.int, "0x10"],
    ["int", s.int, "1 2"],
    ["int", s.int, "\u00a05"],
    ["int", s.int, "9007199254740993"],
    ["int", s.int, "Infinity"],
    ["long", s.long, "4.5"],
    ["float", s.float, "$5 up"],
    ["float", s.float, "1,5"],
    ["float", s.float, "."],
    ["float", s.float, "Infinity"],
    ["double", s.double, "nan"],
    ["decimal", s.decimal, "1e5"],
    ["boolean", s.boolean, "TRUE"],
    ["boolean", s.boolean, "yes"],
    ["base64Binary", s.base64, "A!"],
  ])("%s: %s %j", (kind, schema, text) => {
    const error = thrownBy(DecodeError, () => read(schema, text));
    expect(error).toMatchObject({ code: "invalid-value", path: "return", problems: 1 });
    expect(error.message).toBe(`return is ${JSON.stringify(text)}, which is no ${kind}; partial() has what could be read`);
    expect(error.partial()).toBe(text);
  });

  test("are shown by their beginning only", () => {
    const error = thrownBy(DecodeError, () => read(s.int, "x".repeat(1000)));
    expect(error.message).toContain(`is "${"x".repeat(40)}…", which`);
    expect(error.partial()).toBe("x".repeat(1000));
  });

  test("are told with the place of their element", () => {
    const text = answer("<return>five</return>");
    const error = thrownBy(DecodeError, () => decodeResponse(s.int, { body: utf8(text) }));
    expect(error.position).toBe(text.indexOf("<return>"));
  });
});
