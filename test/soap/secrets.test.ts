import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  createSoapClient,
  DecodeError,
  decodeResponse,
  encodeRequest,
  FaultError,
  InputError,
  operation,
  redact,
  s,
  unwrap,
} from "../../src/soap/index.ts";
import { answer, faultAnswer } from "../support/envelopes.ts";
import { thrownBy } from "../support/thrown.ts";

const server = s.struct("server", { id: s.int, rootpass: s.secret, key: s.secret });
const servers = s.array(server, "servers");
const list = operation("list", { namespace: "urn:test", effect: "read", input: { sid: s.secret }, output: servers });
const login = operation("login", { namespace: "urn:test", effect: "read", input: {}, output: s.secret });

const row = "<item><id>7</id><rootpass>hunter2</rootpass><key></key></item>";
const read = (result: string) => ({ body: new TextEncoder().encode(answer(result)) });
const rows = decodeResponse(list, read(`<return>${row}${row}</return>`));

describe("printing", () => {
  test("a struct shows ••• for each secret that it holds", () => {
    const shown = inspect(rows, { depth: 9 });
    expect(shown).not.toContain("hunter2");
    expect(shown).toContain("{ id: 7, rootpass: '•••', key: '' }");
  });

  test("an outcome whose value is a secret shows •••", () => {
    const outcome = decodeResponse(login, read("<return>5e551045e55104</return>"));
    expect(inspect(outcome)).toBe("{ kind: 'ok', value: '•••' }");
    expect(outcome).toEqual({ kind: "ok", value: "5e551045e55104" });
  });

  test("a parameter is no secret, unless it is one", () => {
    const error = thrownBy(InputError, () => encodeRequest(list, { sid: "hunter2\u0000" }));
    expect(inspect(error)).not.toContain("hunter2");
  });
});

describe("the data is plain", () => {
  const plain = { kind: "ok", value: [1, 2].map(() => ({ id: 7, rootpass: "hunter2", key: "" })) };

  test("members, comparisons and JSON have the secret", () => {
    expect(rows).toStrictEqual(plain);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(plain);
    expect(Object.keys((rows as { value: object[] }).value[0] ?? {})).toEqual(["id", "rootpass", "key"]);
  });

  test("so does a copy, which shows it", () => {
    expect(inspect({ ...(rows as { value: object[] }).value[0] })).toContain("hunter2");
    expect(structuredClone(rows)).toEqual(plain);
  });
});

describe("redact", () => {
  const outer = s.struct("outer", { inner: s.optional(server), list: servers, note: s.any });

  test("copies a value with ••• for every secret, at any depth", () => {
    const value = {
      inner: { id: 1, rootpass: "hunter2", key: null },
      list: [{ id: 2, rootpass: "", key: "hunter2" }],
      note: { rootpass: "kept" },
      unknown: "kept",
    };
    const before = structuredClone(value);
    expect(redact(outer, value)).toEqual({
      inner: { id: 1, rootpass: "•••", key: null },
      list: [{ id: 2, rootpass: "", key: "•••" }],
      note: { rootpass: "kept" },
      unknown: "kept",
    });
    expect(value).toEqual(before);
  });

  test.each([
    ["a secret", s.secret, "hunter2", "•••"],
    ["an optional secret", s.optional(s.secret), "hunter2", "•••"],
    ["a blank", s.secret, "", ""],
    ["null for a struct", server, null, null],
    ["a text where a list was expected", servers, "text", "text"],
    ["another kind", s.int, 5, 5],
  ])("%s", (_, schema, value, expected) => {
    expect(redact(schema, value)).toBe(expected);
  });

  test("a member called __proto__ stays a member", () => {
    const copy = redact(server, JSON.parse('{"__proto__": 1}'));
    expect(Object.keys(copy as object)).toEqual(["__proto__"]);
  });
});

test("no error quotes an answer that may hold a secret", () => {
  const broken = [
    "<return>hunter2</return>",
    "<return><item>hunter2</item></return>",
    "<return><item><id>hunter2</id></item></return>",
    "<return><item><rootpass><b>hunter2</b></rootpass></item></return>",
    "<return><item><rootpass>&hunter2;</rootpass></item></return>",
  ];
  for (const result of broken) {
    const error = thrownBy(DecodeError, () => decodeResponse(list, read(result)));
    expect(inspect(error)).not.toContain("hunter2");
    expect(JSON.stringify(error)).not.toContain("hunter2");
  }
});

test("text that is declared as another type is read and written as it is, under the declared type's name", () => {
  const ticket = operation("ticket", { namespace: "urn:test", input: { id: s.textAs("int") }, output: s.textAs("int") });
  expect(decodeResponse(ticket, read('<return xsi:type="xsd:int">KVO-530-34143</return>'))).toMatchObject({
    value: "KVO-530-34143",
  });
  expect(decodeResponse(ticket, read('<return xsi:type="xsd:int">-1</return>'))).toMatchObject({ value: "-1" });
  expect(encodeRequest(ticket, { id: "KVO-530-34143" }).body).toContain('<id xsi:type="xsd:int">KVO-530-34143</id>');
});

test("an address that logs in is no reason", () => {
  const answered = s.struct("r", { status: s.string, status_text: s.secret });
  const login = operation("login", { namespace: "urn:test", input: {}, output: answered, success: ["ok"] });
  const refused = (status: string, text: string) =>
    decodeResponse(login, read(`<return><status>${status}</status><status_text>${text}</status_text></return>`));
  const unknown = { reason: 'The service answered with the status "done".' };
  expect(refused("done", "https://host.example/?key=hunter2")).toMatchObject(unknown);
  expect(refused("done", "hunter2")).toMatchObject(unknown);
  expect(refused("error", "Invalid Website Passed")).toMatchObject({ reason: "Invalid Website Passed" });
  expect(refused("Failed", "Invalid Website Passed")).toMatchObject({ reason: "Invalid Website Passed" });
});

describe("what a server repeats of what was sent in confidence", () => {
  const op = operation("op", { namespace: "urn:test", effect: "read", input: { sid: s.secret }, output: s.int });
  const call = async (body: string, status = 200) => {
    const fetch = async () => new Response(body, { status });
    return createSoapClient({ endpoint: "http://127.0.0.1/", fetch }).call(op, { sid: "5e551045e55104" });
  };
  const page = "Fatal error: op('5e551045e55104') failed";

  test.each([
    ["a page", page, 500],
    ["a page with status 200", page, 200],
    ["a value that is none", answer("<return>5e551045e55104x</return>"), 200],
  ])("is not in an error: %s", async (_, body, status) => {
    const error = await call(body, status).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error)).not.toContain("5e551045e55104");
    expect((error as Error).message).toContain("•••");
  });

  test("is not in a fault's text, nor in the error that unwrap throws, which names the call", async () => {
    const outcome = await call(faultAnswer(`<faultcode>SOAP-ENV:Server</faultcode><faultstring>${page}</faultstring>`), 500);
    expect(outcome).toMatchObject({ kind: "fault", fault: { string: "Fatal error: op('•••') failed" } });
    expect(thrownBy(FaultError, () => unwrap(outcome))).toMatchObject({
      message: "op: fault Server: Fatal error: op('•••') failed",
      operation: "op",
      endpoint: "http://127.0.0.1/",
    });
  });
});

describe("secrets in lists and maps, and those that a server writes in another way", () => {
  const keys = s.array(s.secret, "keys");
  const holder = s.struct("holder", { keys, byName: s.map(s.string, s.secret) });

  test("are not printed", () => {
    const op = operation("op", { namespace: "urn:test", effect: "read", input: {}, output: holder });
    const outcome = decodeResponse(
      op,
      read("<return><keys><i>hunter2</i></keys><byName><item><key>a</key><value>hunter2</value></item></byName></return>"),
    );
    expect(inspect(outcome, { depth: 9 })).not.toContain("hunter2");
    const list = operation("list", { namespace: "urn:test", effect: "read", input: {}, output: keys });
    expect(inspect(decodeResponse(list, read("<return><i>hunter2</i></return>")), { depth: 9 })).not.toContain("hunter2");
  });

  test("are redacted", () => {
    const value = { keys: ["hunter2"], byName: new Map([["a", "hunter2"]]) };
    expect(JSON.stringify(redact(holder, value))).not.toContain("hunter2");
    const maps = s.map(s.string, s.struct("inner", { key: s.secret, id: s.int }));
    expect(redact(maps, new Map([["a", { key: "hunter2", id: 1 }]]))).toEqual(new Map([["a", { key: "•••", id: 1 }]]));
  });

  test("are found as HTML and JSON have them, whole, before anything is cut", async () => {
    const password = `ab&cd"ef<gh${"x".repeat(100)}`;
    const op = operation("op", { namespace: "urn:test", effect: "read", input: { password: s.secret }, output: s.string });
    const written = [password, "ab&amp;cd&quot;ef&lt;gh".concat("x".repeat(100)), JSON.stringify(password)];
    for (const text of written) {
      const fetch = async () => new Response(`${"-".repeat(60)}${text}`, { status: 500 });
      const call = createSoapClient({ endpoint: "http://127.0.0.1/", fetch }).call(op, { password });
      const error = (await call.catch((thrown: unknown) => thrown)) as Error;
      expect(error.message).toContain("•••");
      expect(error.message).not.toContain("ab&");
    }
  });
});

test("a schema is plain data to whoever prints, clones or writes it", () => {
  expect(inspect(s.int)).toBe("{ kind: 'int' }");
  expect(JSON.parse(JSON.stringify(server))).toEqual({
    kind: "struct",
    typeName: "server",
    fields: { id: { kind: "int" }, rootpass: { kind: "string", secret: true }, key: { kind: "string", secret: true } },
  });
  expect(structuredClone(s.long)).toEqual({ kind: "long" });
});
