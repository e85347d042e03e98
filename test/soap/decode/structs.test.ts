import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, type Schema, s } from "../../../src/soap/index.ts";
import { answer, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";

const licence = s.struct("licence", { id: s.int, ip: s.string, cost: s.float, active: s.boolean });

function read(schema: Schema, content: string, attributes = "") {
  return decodeResponse(schema, { body: utf8(answer(`<return${attributes}>${content}</return>`)) });
}

describe("structs", () => {
  const whole = { id: 1, ip: "192.0.2.7", cost: 5.5, active: true };

  test.each([
    ["members in the schema's order", "<id>1</id><ip>192.0.2.7</ip><cost>5.5</cost><active>true</active>", whole],
    ["members in any other order", "<active>1</active><cost>5.5</cost><ip>192.0.2.7</ip><id>1</id>", whole],
    [
      "members with white space between them",
      "\n\t<id>1</id>\r\n <ip>192.0.2.7</ip><cost>5.5</cost>\n<active>true</active>\n",
      whole,
    ],
    [
      "members with comments between them",
      "<!-- a --><id>1</id><!-- b --><ip>192.0.2.7</ip><cost>5.5</cost><active>1</active>",
      whole,
    ],
    [
      "members in a namespace",
      '<x:id xmlns:x="urn:x">1</x:id><ip xmlns="urn:y">192.0.2.7</ip><cost>5.5</cost><active>1</active>',
      whole,
    ],
    ["a missing member is null", "<id>1</id>", { id: 1, ip: null, cost: null, active: null }],
    ["no member at all", "", { id: null, ip: null, cost: null, active: null }],
    [
      "an empty number is null, an empty text is not",
      "<id/><ip/><cost></cost><active/>",
      { id: null, ip: "", cost: null, active: null },
    ],
    ["0 is not null", "<id>0</id><ip>0</ip><cost>0</cost><active>0</active>", { id: 0, ip: "0", cost: 0, active: false }],
  ])("%s", (_, content, value) => {
    expect(read(licence, content)).toEqual({ kind: "ok", value });
  });

  test("members come in the schema's order, whatever the wire's", () => {
    const outcome = read(licence, "<cost>1</cost><id>2</id>");
    expect(outcome.kind === "ok" && Object.keys(outcome.value as object)).toEqual(["id", "ip", "cost", "active"]);
  });

  test("structs stand in structs", () => {
    const outer = s.struct("outer", { inner: s.struct("inner", { leaf: s.int }), after: s.string });
    expect(read(outer, "<inner><leaf>1</leaf></inner><after>x</after>")).toEqual({
      kind: "ok",
      value: { inner: { leaf: 1 }, after: "x" },
    });
  });
});

describe("members that the schema does not know", () => {
  test.each([
    ["text without a type", "<extra>007</extra>", "007"],
    ["an int by its type", '<extra xsi:type="xsd:int">7</extra>', 7],
    ["a boolean by its type", '<extra xsi:type="xsd:boolean">false</extra>', false],
    ["a struct", '<extra><a xsi:type="xsd:int">1</a><b>2</b></extra>', { a: 1, b: "2" }],
    ["a list", '<extra SOAP-ENC:arrayType="xsd:int[1]"><item xsi:type="xsd:int">1</item></extra>', [1]],
    ["null", '<extra xsi:nil="true"/>', null],
    ["one that comes twice", "<extra>a</extra><extra>b</extra><extra>c</extra>", ["a", "b", "c"]],
  ])("are kept: %s", (_, content, extra) => {
    expect(read(licence, `${content}<id>1</id>`)).toEqual({
      kind: "ok",
      value: { id: 1, ip: null, cost: null, active: null, extra },
    });
  });

  test("are told where their value is not of their own type", () => {
    const error = thrownBy(DecodeError, () => read(licence, '<extra xsi:type="xsd:int">many</extra><id>1</id>'));
    expect(error).toMatchObject({ code: "invalid-value", path: "return.extra" });
    expect(error.partial()).toMatchObject({ id: 1, extra: "many" });
  });
});

describe("names that mean something to JavaScript", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
  const content = names.map((name) => `<${name}><polluted>yes</polluted></${name}>`).join("");

  test.each<[string, Schema]>([
    ["unknown members of a struct", licence],
    ["members of any value", s.any],
    ["members of the schema", s.struct("odd", Object.fromEntries(names.map((name) => [name, s.any])))],
    [
      "members of a schema with a secret",
      s.struct("odd", { password: s.secret, ...Object.fromEntries(names.map((name) => [name, s.any])) }),
    ],
  ])("change no prototype as %s", (_, schema) => {
    const outcome = read(schema, content);
    expect(outcome.kind).toBe("ok");
    const value = outcome.kind === "ok" ? (outcome.value as object) : {};
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
    for (const name of names) {
      expect(Object.getOwnPropertyDescriptor(value, name)).toEqual({
        value: { polluted: "yes" },
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
  });

  test("are null where the schema knows them and they did not come", () => {
    const outcome = read(s.struct("odd", { constructor: s.string, toString: s.int }), "");
    expect(outcome).toEqual({ kind: "ok", value: { constructor: null, toString: null } });
  });

  test("are own members of a struct with a secret, though they did not come", () => {
    const outcome = read(s.struct("odd", { password: s.secret, ["__proto__"]: s.string }), "");
    const value = outcome.kind === "ok" ? (outcome.value as object) : {};
    expect(Object.keys(value)).toEqual(["password", "__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test("are kept as lists where they come twice", () => {
    const outcome = read(s.any, "<__proto__>a</__proto__><__proto__>b</__proto__>");
    expect(outcome.kind === "ok" && Object.entries(outcome.value as object)).toEqual([["__proto__", ["a", "b"]]]);
  });
});

describe("what does not belong in a struct", () => {
  test("a text is told by its content", () => {
    const error = thrownBy(DecodeError, () => read(licence, "oops &amp; more<id>1</id>"));
    expect(error.message).toBe(
      'return holds the text "oops & more" where a struct was expected; partial() has what could be read',
    );
    expect(error.partial()).toMatchObject({ id: 1 });
  });

  test("a member that comes twice is told, and the last one counts", () => {
    const error = thrownBy(DecodeError, () => read(licence, "<id>1</id><id>2</id>"));
    expect(error).toMatchObject({ code: "invalid-value", path: "return.id" });
    expect(error.partial()).toMatchObject({ id: 2 });
  });

  test("HTML inside an int is told, and its text kept", () => {
    const error = thrownBy(DecodeError, () => read(licence, "<id><b>1</b> month</id><ip>192.0.2.7</ip>"));
    expect(error.message).toBe(
      "return.id holds an element <b> where text was expected (and 1 more); partial() has what could be read",
    );
    expect(error.partial()).toEqual({ id: "1 month", ip: "192.0.2.7", cost: null, active: null });
  });

  test("one bad value does not cost the others", () => {
    const error = thrownBy(DecodeError, () => read(licence, "<id>x</id><ip>192.0.2.7</ip><cost>y</cost><active>true</active>"));
    expect(error).toMatchObject({ path: "return.id", problems: 2 });
    expect(error.partial()).toEqual({ id: "x", ip: "192.0.2.7", cost: "y", active: true });
  });
});
