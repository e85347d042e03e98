import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  encodeRequest,
  InputError,
  type Operation,
  operation,
  type Schema,
  type SimpleKind,
  s,
} from "../../../src/soap/index.ts";
import { thrownBy } from "../../support/thrown.ts";

const namespace = "urn:shop";

/** What writing a value as the parameter `p` throws. */
function refusal(schema: Schema, value: unknown): InputError {
  const op: Operation = operation("op", { namespace, input: { p: schema }, output: s.any });
  return thrownBy(InputError, () => encodeRequest(op, { p: value }));
}

const row = s.struct("row", { name: s.string, size: s.optional(s.int) });

describe("values that cannot be sent", () => {
  test.each<[string, Schema, unknown, string]>([
    ["a control character", s.string, "a\u0007", "p holds U+0007 at position 1, which XML cannot carry; remove it"],
    ["half a surrogate pair", s.string, "\ud83d", "p holds U+D83D at position 0, which XML cannot carry; remove it"],
    ["a control character in a date", s.dateTime, "\u0000", "p holds U+0000 at position 0, which XML cannot carry; remove it"],
    ["a number as text", s.string, 5, "p is 5; it must be a string"],
    ["a String object", s.string, new String("a"), "p is an object; it must be a string"],
    ["null as text", s.string, null, "p is null; it must be a string"],
    ["a fraction as int", s.int, 4.5, "p is 4.5; it must be an integer from -2147483648 to 2147483647"],
    ["too great an int", s.int, 2147483648, "p is 2147483648; it must be an integer from -2147483648 to 2147483647"],
    ["too small an int", s.int, -2147483649, "p is -2147483649; it must be an integer from -2147483648 to 2147483647"],
    ["no number as int", s.int, Number.NaN, "p is NaN; it must be an integer from -2147483648 to 2147483647"],
    ["text as int", s.int, "5000", "p is a string; it must be an integer from -2147483648 to 2147483647"],
    ["a boolean as int", s.int, true, "p is a boolean; it must be an integer from -2147483648 to 2147483647"],
    ["too great a long", s.long, 2n ** 63n, `p is ${2n ** 63n}; it must be an integer from -${2n ** 63n} to ${2n ** 63n - 1n}`],
    [
      "a long that lost digits",
      s.long,
      2 ** 53,
      `p is ${2 ** 53}; it must be an integer from -${2n ** 63n} to ${2n ** 63n - 1n}`,
    ],
    ["no number as float", s.float, Number.NaN, "p is NaN; it must be a finite number"],
    ["infinity as float", s.float, Number.POSITIVE_INFINITY, "p is Infinity; it must be a finite number"],
    ["infinity as double", s.double, Number.NEGATIVE_INFINITY, "p is -Infinity; it must be a finite number"],
    ["text as float", s.float, "5", "p is a string; it must be a finite number"],
    ["a bigint as float", s.float, 5n, "p is 5; it must be a finite number"],
    ["text that is no decimal", s.decimal, "1e5", 'p is a string; it must be a decimal number as text, such as "12.50"'],
    ["a number as decimal", s.decimal, 12.5, 'p is 12.5; it must be a decimal number as text, such as "12.50"'],
    ["text as boolean", s.boolean, "false", "p is a string; it must be true or false"],
    ["0 as boolean", s.boolean, 0, "p is 0; it must be true or false"],
    ["text as bytes", s.base64, "AP8=", "p is a string; it must be a Uint8Array"],
    ["an object as list", s.array(s.int), { 0: 1 }, "p is an object; it must be an array"],
    ["a list as struct", row, [], "p is an array; it must be an object"],
    ["null as struct", row, null, "p is null; it must be an object"],
    [
      "a wrong type where it could be left out",
      s.optional(s.int),
      "5",
      "p is a string; it must be an integer from -2147483648 to 2147483647",
    ],
    [
      "a function as any",
      s.any,
      () => {},
      "p is a function; it must be text, a number, a boolean, a Uint8Array, an array, a Map or a plain object",
    ],
    [
      "a Date as any",
      s.any,
      new Date(0),
      "p is an object; it must be text, a number, a boolean, a Uint8Array, an array, a Map or a plain object",
    ],
    ["infinity as any", s.any, Number.POSITIVE_INFINITY, "p is Infinity; it must be a finite number"],
  ])("%s", (_, schema, value, message) => {
    const error = refusal(schema, value);
    expect(error).toMatchObject({
      code: "invalid-input",
      path: "p",
      operation: "op",
      requestSent: "no",
      message: `op: ${message}`,
    });
  });

  test.each<[string, Schema, unknown, string]>([
    ["in a list of structs", s.array(row), [{ name: "a" }, { name: "b" }, { name: "c" }, { name: "\u0000" }], "p[3].name"],
    ["a member that is missing", s.array(row), [{ size: 1 }], "p[0].name"],
    ["a member that the struct does not have", s.array(row), [{ name: "a", szie: 1 }], "p[0].szie"],
    ["in a list in a list", s.array(s.array(s.int)), [[1], [1, "2"]], "p[1][1]"],
    ["an item that is missing", s.array(s.int), [1, undefined, 3], "p[1]"],
    ["in any object", s.any, { rows: [{ ok: 1 }, { bad: Number.NaN }] }, "p.rows[1].bad"],
    ["a name that XML does not allow, in any object", s.any, { "a b": 1 }, "p.a b"],
    ["a name with a colon, in any object", s.any, { "x:y": 1 }, "p.x:y"],
  ])("are named by their path: %s", (_, schema, value, path) => {
    expect(refusal(schema, value).path).toBe(path);
  });
});

describe("values of the kinds with bounds of their own", () => {
  test.each<[SimpleKind, unknown, unknown, string]>([
    ["byte", -128, 128, "is 128; it must be an integer from -128 to 127"],
    ["short", 32767, -32769, "is -32769; it must be an integer from -32768 to 32767"],
    ["unsignedByte", 255, -1, "is -1; it must be an integer from 0 to 255"],
    ["unsignedShort", 65535, 65536, "is 65536; it must be an integer from 0 to 65535"],
    ["unsignedInt", 4294967295, 4294967296, "is 4294967296; it must be an integer from 0 to 4294967295"],
    ["unsignedLong", 2n ** 64n - 1n, 2n ** 64n, `is ${2n ** 64n}; it must be an integer from 0 to ${2n ** 64n - 1n}`],
    ["nonNegativeInteger", 10n ** 40n, -1, "is -1; it must be an integer from 0"],
    ["positiveInteger", 1, 0, "is 0; it must be an integer from 1"],
    ["nonPositiveInteger", 0, 1, "is 1; it must be an integer to 0"],
    ["negativeInteger", -1n, 0n, "is 0; it must be an integer to -1"],
    ["integer", -(10n ** 40n), 1.5, "is 1.5; it must be an integer"],
    ["hexBinary", Uint8Array.of(1), "01", "is a string; it must be a Uint8Array"],
    ["token", "a", 5, "is 5; it must be a string"],
  ])("%s", (kind, good, bad, problem) => {
    const op: Operation = operation("op", { namespace, input: { p: s.simple(kind) }, output: s.any });
    expect(encodeRequest(op, { p: good }).body).toContain(`<p xsi:type="xsd:${kind}">`);
    expect(refusal(s.simple(kind), bad).message).toBe(`op: p ${problem}`);
  });

  const color = s.enumeration("color", ["red", "dark green"]);

  test.each<[string, Schema, unknown, string, string]>([
    ["a text that is not in the list", color, "blue", "p", 'is a string; it must be one of "red", "dark green"'],
    ["a value of another type", color, 5, "p", 'is 5; it must be one of "red", "dark green"'],
    ["an object as a Map", s.map(s.string, s.int), { a: 1 }, "p", "is an object; it must be a Map"],
    [
      "a bad key",
      s.map(s.int, s.int),
      new Map<unknown, number>([
        [1, 1],
        ["b", 2],
      ]),
      "p[1].key",
      "is a string; it must be an integer from -2147483648 to 2147483647",
    ],
    [
      "a bad value",
      s.map(s.string, s.array(s.int)),
      new Map([["a", [1, "2"]]]),
      "p[0].value[1]",
      "is a string; it must be an integer from -2147483648 to 2147483647",
    ],
    [
      "a hole in a list",
      s.array(s.int),
      Object.assign([], { 0: 1, 2: 3 }),
      "p[1]",
      "is undefined; it must be an integer from -2147483648 to 2147483647",
    ],
  ])("%s", (_, schema, value, path, problem) => {
    expect(refusal(schema, value)).toMatchObject({ path, message: `op: ${path} ${problem}` });
  });

  test.each([
    ["nothing", s.nothing],
    ["parts", s.parts({ a: s.int })],
  ])("s.%s cannot be a parameter", (kind, schema) => {
    const op: Operation = operation("op", { namespace, input: { p: schema }, output: s.any });
    expect(() => encodeRequest(op, { p: null })).toThrow(`s.${kind} is for an operation's output; it cannot be sent`);
  });
});

describe("values that hold themselves", () => {
  const object: Record<string, unknown> = { a: 1 };
  object.self = { inner: [object] };
  const list: unknown[] = [];
  list.push([list]);
  const map = new Map<unknown, unknown>();
  map.set("a", { map });

  test.each<[string, unknown, string]>([
    ["an object", object, "p.self.inner[0]"],
    ["a list", list, "p[0][0]"],
    ["a Map", map, "p[0].value.map"],
  ])("%s is refused", (_, value, path) => {
    expect(refusal(s.any, value)).toMatchObject({
      path,
      message: `op: ${path} holds itself; only values without cycles can be sent`,
    });
  });

  test("not so one that stands in two places", () => {
    const op = operation("op", { namespace, input: { p: s.any }, output: s.any });
    const twice = { a: 1 };
    expect(encodeRequest(op, { p: [twice, twice] }).body.match(/<a xsi:type="xsd:int">1<\/a>/g)).toHaveLength(2);
  });

  test("256 levels are sent, one more is refused, and 100,000 do not overflow the stack", () => {
    const nested = (levels: number) => {
      let value: unknown[] = [];
      for (let level = 1; level < levels; level++) value = [value];
      return value;
    };
    const op = operation("op", { namespace, input: { p: s.any }, output: s.any });
    expect(encodeRequest(op, { p: nested(256) }).body).toContain("</p>");
    for (const levels of [257, 100_000]) expect(refusal(s.any, nested(levels)).message).toContain("is more than 256 deep");
  });
});

describe("names", () => {
  const op: Operation = operation("op", { namespace, input: { first: s.string, second: s.optional(s.int) }, output: s.any });

  test("an unknown parameter is refused, and the known ones are named", () => {
    const error = thrownBy(InputError, () => encodeRequest(op, { first: "a", secnod: 1 }));
    expect(error.message).toBe("op: secnod is not a parameter of this operation; its parameters: first, second");
    expect(error.path).toBe("secnod");
  });

  test("an unknown parameter is refused though it be undefined", () => {
    expect(thrownBy(InputError, () => encodeRequest(op, { first: "a", toString: undefined })).path).toBe("toString");
  });

  test("a missing parameter is refused", () => {
    expect(thrownBy(InputError, () => encodeRequest(op, {})).message).toBe("op: first is undefined; it must be a string");
  });

  test.each([null, undefined, 5, "text", [], ["a"]])("an input that is %j instead of an object is refused", (input) => {
    expect(thrownBy(InputError, () => encodeRequest(op, input as never))).toMatchObject({ operation: "op", requestSent: "no" });
  });

  test("a parameter that is named as a method of Object's is missing all the same", () => {
    const odd: Operation = operation("op", {
      namespace,
      input: { constructor: s.optional(s.string), toString: s.string },
      output: s.any,
    });
    expect(thrownBy(InputError, () => encodeRequest(odd, {})).message).toBe("op: toString is undefined; it must be a string");
  });
});

describe("a server of Latin-1", () => {
  const op = operation("op", { namespace, input: { rows: s.array(row) }, output: s.any });

  test("is not sent what it would turn into a question mark", () => {
    const error = thrownBy(InputError, () =>
      encodeRequest(op, { rows: [{ name: "Zoë" }, { name: "5 €" }] }, { repertoire: "latin1" }),
    );
    expect(error.message).toBe(
      'op: rows[1].name holds U+20AC at position 2, which this server would turn into "?"; replace it, or set repertoire: "unicode" to send it all the same',
    );
  });

  test("is sent it where the caller says so", () => {
    expect(encodeRequest(op, { rows: [{ name: "5 €" }] }, { repertoire: "unicode" }).body).toContain(">5 €<");
    expect(encodeRequest(op, { rows: [{ name: "5 €" }] }).body).toContain(">5 €<");
  });
});

test.each<[string, Schema, unknown]>([
  ["text with a control character", s.string, "hunter2\u0000"],
  ["text that should be a number", s.int, "hunter2"],
  ["text that should be a decimal", s.decimal, "hunter2"],
  ["an object that should be a text", s.string, { password: "hunter2" }],
  ["a list that should be a text", s.string, ["hunter2"]],
])("values never stand in an error: %s", (_, schema, value) => {
  const error = refusal(schema, value);
  expect(`${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${error.stack}`).not.toContain("hunter2");
});
