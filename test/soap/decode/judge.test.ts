import { describe, expect, test } from "vitest";
import { createSoapClient, DecodeError, decodeResponse, type Operation, operation, s } from "../../../src/soap/index.ts";
import { answer, utf8 } from "../../support/envelopes.ts";
import { buy } from "../../support/operations.ts";
import { thrownBy } from "../../support/thrown.ts";

const read = (op: Operation, result: string): unknown => decodeResponse(op, { body: utf8(answer(result)) });
const namespace = "urn:shop";

describe("success by the word in status", () => {
  test.each([
    ["the word", "<status>ok</status>", "ok", undefined],
    [
      "another word, with a text",
      "<status>error</status><status_text>Locked Account.</status_text>",
      "refused",
      "Locked Account.",
    ],
    ["another word, without a text", "<status>Failed</status>", "refused", 'The service answered with the status "Failed".'],
    ["the word in capitals", "<status>OK</status>", "refused", 'The service answered with the status "OK".'],
    ["an empty status", "<status></status>", "refused", 'The service answered with the status "".'],
    ["no status", "", "refused", "The service answered with the status null."],
    ["an empty text", "<status>error</status><status_text/>", "refused", 'The service answered with the status "error".'],
  ])("%s", (_, members, kind, reason) => {
    expect(read(buy, `<return>${members}</return>`)).toMatchObject(reason === undefined ? { kind } : { kind, reason });
  });

  test("a refusal has every field", () => {
    expect(
      read(buy, "<return><status>error</status><status_text>No.</status_text><invoice>0</invoice><extra>x</extra></return>"),
    ).toEqual({
      kind: "refused",
      reason: "No.",
      value: { status: "error", status_text: "No.", invoice: 0, cost: null, extra: "x" },
    });
  });

  test("several words may mean success", () => {
    const op = operation("op", {
      namespace,
      input: {},
      output: s.struct("r", { status: s.string }),
      success: ["success", "Success"],
    });
    expect(read(op, "<return><status>Success</status></return>")).toMatchObject({ kind: "ok" });
    expect(read(op, "<return><status>ok</status></return>")).toMatchObject({ kind: "refused" });
  });

  test("null where the struct may be null is a refusal", () => {
    const op = operation("op", {
      namespace,
      input: {},
      output: s.optional(s.struct("r", { status: s.string })),
      success: ["ok"],
    });
    expect(read(op, '<return xsi:nil="true"/>')).toEqual({ kind: "refused", reason: "The service answered null.", value: null });
  });
});

describe("success by a test of the value", () => {
  const restart = operation("restart", { namespace, input: {}, output: s.boolean, success: (done: boolean) => done });

  test("true is ok, false is refused", () => {
    expect(read(restart, "<return>true</return>")).toEqual({ kind: "ok", value: true });
    expect(read(restart, "<return>false</return>")).toEqual({
      kind: "refused",
      reason: "The service answered false and gave no reason.",
      value: false,
    });
  });

  test("null can be refused where the schema allows it, but an answer that holds nothing is none", () => {
    const op = operation("op", { ...restart, output: s.optional(s.boolean), success: (done: boolean | null) => done === true });
    expect(read(op, '<return xsi:nil="true"/>')).toEqual({
      kind: "refused",
      reason: "The service answered null and gave no reason.",
      value: null,
    });
    expect(() => read(op, "")).toThrow("op: the answer holds no result");
  });

  test("an answer's own words are the reason", () => {
    const output = s.struct("r", { status: s.string, status_text: s.string });
    const op = operation("op", { namespace, input: {}, output, success: () => false });
    expect(read(op, "<return><status>error</status><status_text>No.</status_text></return>")).toMatchObject({ reason: "No." });
    expect(read(op, "<return><status>ok</status><status_text/></return>")).toMatchObject({
      reason: 'The service answered with the status "ok" and gave no reason.',
    });
  });

  test("a secret among what was printed is hidden, whatever white space it holds", async () => {
    const check = operation("check", {
      namespace: "urn:test",
      effect: "read",
      input: { key: s.secret },
      output: s.boolean,
      success: (done: boolean) => done,
    });
    const body = `<p>no such key: pass  word-99, or pass&#039;word-99</p>${answer("<return>false</return>")}`;
    const fetch = async () => new Response(body);
    const client = createSoapClient({ endpoint: "https://shop.example/", fetch });
    expect(await client.call(check, { key: "pass  word-99" })).toMatchObject({ reason: expect.stringContaining("key: •••, or") });
    expect(await client.call(check, { key: "pass'word-99" })).toMatchObject({ reason: expect.stringMatching(/or •••$/) });
  });

  test("what the service printed before the envelope may be the reason", () => {
    const printed = '     <div class="error">Error: This is not a valid\n IPv4 address.</div>';
    const body = new TextEncoder().encode(printed + answer("<return>false</return>"));
    expect(decodeResponse(restart, { body })).toEqual({
      kind: "refused",
      reason: "The service answered false: Error: This is not a valid IPv4 address.",
      value: false,
    });
    const long = new TextEncoder().encode(`${"x".repeat(100_000)}${answer("<return>false</return>")}`);
    expect(decodeResponse(restart, { body: long })).toMatchObject({ reason: expect.stringMatching(/^.{20,400}$/) });
    const secret = operation("secret", { ...restart, confidential: true });
    expect(decodeResponse(secret, { body })).toMatchObject({ reason: "The service answered false and gave no reason." });
  });

  test("a test that throws is an error of ours, and the answer is kept", () => {
    const success = (): boolean => {
      throw new TypeError("of the caller's");
    };
    const op = operation("op", { namespace, input: {}, output: s.int, success });
    const error = thrownBy(DecodeError, () => read(op, "<return>5</return>"));
    expect(error.message).toContain("op: the answer is not as the operation's own test of success expects");
    expect(error.partial()).toBe(5);
  });

  test("a number that JSON cannot hold is told as text", () => {
    const op = operation("op", { namespace, input: {}, output: s.long, success: (id: number | bigint) => id < 0 });
    expect(read(op, "<return>9223372036854775807</return>")).toMatchObject({
      reason: 'The service answered "9223372036854775807" and gave no reason.',
    });
  });
});

describe("values that are no words are told by their kind, however great they are", () => {
  const any = { namespace, input: {}, output: s.any };
  const never = operation("op", { ...any, success: () => false });
  const list = '<return SOAP-ENC:arrayType="xsd:int[2]"><i>1</i><i>2</i></return>';
  const cycle = '<return id="a"><self href="#a"/></return>';
  // 2^40 texts, if it were written out.
  const doubling = Array.from({ length: 40 }, (_, at) => `<x id="n${at}"><a href="#n${at + 1}"/><b href="#n${at + 1}"/></x>`);
  const tree = `<return><status href="#n0"/>${doubling.join("")}<x id="n40">x</x></return>`;

  test.each([
    ["an object", "<return><a>1</a></return>", "The service answered an object and gave no reason."],
    ["a list", list, "The service answered a list of 2 and gave no reason."],
    ["an object that holds itself", cycle, "The service answered an object and gave no reason."],
    ["objects that share others", tree, "The service answered an object and gave no reason."],
  ])("%s", (_, result, reason) => {
    expect(read(never, result)).toMatchObject({ kind: "refused", reason });
  });

  test.each([
    ["an object", tree, "The service answered with the status an object."],
    ["not there", "<return><a>1</a></return>", "The service answered with the status null."],
  ])("a status that is %s", (_, result, reason) => {
    expect(read(operation("op", { ...any, success: ["ok"] }), result)).toMatchObject({ kind: "refused", reason });
  });
});

test("without success, every answer is ok", () => {
  const op = operation("op", { namespace, input: {}, output: s.struct("r", { status: s.string, status_text: s.string }) });
  expect(read(op, "<return><status>error</status></return>")).toEqual({
    kind: "ok",
    value: { status: "error", status_text: null },
  });
});
