import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { LoginRefusedError, SessionError } from "../../src/interserver/errors.ts";
import {
  AbortedError,
  ConnectionError,
  DecodeError,
  decodeResponse,
  FaultError,
  HttpError,
  InputError,
  OptionError,
  OutcomeUnknownError,
  type Problem,
  RefusedError,
  SoapError,
  TimeoutError,
  unwrap,
} from "../../src/soap/index.ts";
import { answer, utf8 } from "../support/envelopes.ts";
import { getSecret } from "../support/operations.ts";
import { thrownBy } from "../support/thrown.ts";

const origin = { operation: "buy", endpoint: "https://shop.example/api" };
const held = { body: utf8("hunter2"), partial: { secret: "hunter2" } };
const cause = new Error("cause");
const problem: Problem = { code: "invalid-value", path: "return[3].cost", position: 17, message: 'is "$5", which is no float' };
const location = { line: 2, snippet: "…<cost>…" };
const truncated: Problem = { code: "truncated", path: "", position: 99, message: "ends before it is whole" };
const lost = new ConnectionError("the connection broke before an answer came", origin, { requestSent: "maybe", ...held });

/** Every class, with its name, its codes, its exact messages, whether it says that the request left, and what else it shows. */
const table: [error: SoapError, name: string, code: string, message: string, requestSent: string, more?: object][] = [
  [new SoapError("x", "words", origin, { requestSent: "no", ...held }), "SoapError", "x", "buy: words", "no"],
  [
    new InputError("rows[3].name", "is null; it must be a string", origin),
    "InputError",
    "invalid-input",
    "buy: rows[3].name is null; it must be a string",
    "no",
    { path: "rows[3].name" },
  ],
  [new OptionError("timeout must be above 0"), "OptionError", "invalid-option", "timeout must be above 0", "no"],
  [
    new ConnectionError("could not connect, nothing was sent", origin, { requestSent: "no" }),
    "ConnectionError",
    "connection-failed",
    "buy: could not connect, nothing was sent",
    "no",
  ],
  [lost, "ConnectionError", "connection-lost", "buy: the connection broke before an answer came", "maybe"],
  [
    new ConnectionError("broke", origin, { requestSent: "yes", ...held }),
    "ConnectionError",
    "connection-lost",
    "buy: broke",
    "yes",
  ],
  [
    new TimeoutError(100, origin, { requestSent: "maybe", ...held }),
    "TimeoutError",
    "timeout",
    "buy: no whole answer within 100 ms; pass a longer timeout if the server needs it",
    "maybe",
    { timeout: 100 },
  ],
  [
    new AbortedError(origin, { requestSent: "maybe", cause, ...held }),
    "AbortedError",
    "aborted",
    "buy: aborted by the caller's signal",
    "maybe",
  ],
  [
    new HttpError("http-status", 502, "HTTP 502 without a SOAP answer: (empty)", origin, held),
    "HttpError",
    "http-status",
    "buy: HTTP 502 without a SOAP answer: (empty)",
    "yes",
    { status: 502 },
  ],
  [
    new HttpError("redirected", 302, "redirected", origin, held),
    "HttpError",
    "redirected",
    "buy: redirected",
    "yes",
    { status: 302 },
  ],
  [
    new DecodeError([truncated], location, origin, held),
    "DecodeError",
    "truncated",
    "buy: the answer ends before it is whole; partial() has what could be read",
    "yes",
    { path: "", position: 99, problems: 1, ...location },
  ],
  [
    new DecodeError([problem, truncated], location, origin, held),
    "DecodeError",
    "invalid-value",
    'buy: return[3].cost is "$5", which is no float (and 1 more); partial() has what could be read',
    "yes",
    { path: "return[3].cost", position: 17, problems: 2, ...location },
  ],
  [
    new OutcomeUnknownError(lost, origin, "listOrders, by sku"),
    "OutcomeUnknownError",
    "outcome-unknown",
    "buy: may have taken effect; before trying again, look at listOrders, by sku (the connection broke before an answer came)",
    "maybe",
  ],
  [
    new OutcomeUnknownError(lost, origin, undefined),
    "OutcomeUnknownError",
    "outcome-unknown",
    "buy: may have taken effect; before trying again, find out what it did (the connection broke before an answer came)",
    "maybe",
  ],
  [new RefusedError("Locked Account.", { secret: "hunter2" }), "RefusedError", "refused", "refused: Locked Account.", "yes"],
  [
    new FaultError({ code: "Server", string: "it broke", actor: null, detail: "hunter2" }),
    "FaultError",
    "fault",
    "fault Server: it broke",
    "yes",
  ],
  [
    new FaultError({ code: null, string: null, actor: null, detail: "hunter2" }),
    "FaultError",
    "fault",
    "fault without a code: no text",
    "yes",
  ],
  [
    new LoginRefusedError(origin),
    "LoginRefusedError",
    "login-refused",
    "buy: the login was refused, nothing else was sent; check the user name and password",
    "no",
  ],
  [
    new SessionError("not sent, as there is no session (x)", origin, "no", lost),
    "SessionError",
    "session-unavailable",
    "buy: not sent, as there is no session (x)",
    "no",
  ],
  [
    new SessionError("an empty answer (x)", origin, "yes", lost),
    "SessionError",
    "session-unavailable",
    "buy: an empty answer (x)",
    "yes",
  ],
];

const withoutOperation = new Set(["OptionError", "RefusedError", "FaultError"]);

describe.each(table)("%s", (error, name, code, message, requestSent, more) => {
  const own = {
    code,
    operation: withoutOperation.has(name) ? null : "buy",
    endpoint: withoutOperation.has(name) ? null : "https://shop.example/api",
    requestSent,
  };

  test("says what it is", () => {
    expect(error).toBeInstanceOf(Error);
    expect({ name: error.name, code: error.code, message: error.message }).toEqual({ name, code, message });
    expect(String(error)).toBe(`${name}: ${message}`);
    expect(error.stack).toContain(`${name}: ${message}`);
  });

  test("shows just this", () => {
    expect({ ...error }).toEqual({ ...own, ...more });
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name, message, ...own, ...more });
  });

  test("shows nothing that arrived", () => {
    const shown = [
      inspect(error, { depth: 9, showHidden: true, getters: false }),
      JSON.stringify(error),
      String(error),
      error.stack,
    ];
    expect(shown.join()).not.toContain("hunter2");
    expect(shown.join()).not.toContain("104, 117"); // the first bytes of it
  });
});

describe("what arrived", () => {
  test("comes from methods", () => {
    const error = new DecodeError([truncated], location, origin, held);
    expect(error.body()).toBe(held.body);
    expect(error.partial()).toBe(held.partial);
  });

  test("comes from an unknown outcome's cause", () => {
    const error = new OutcomeUnknownError(lost, origin, undefined);
    expect(error.cause).toBe(lost);
    expect(error.body()).toBe(held.body);
    expect(error.partial()).toBe(held.partial);
  });

  test("is the whole answer of a refusal, and the fault of a fault", () => {
    const value = { status: "error" };
    expect(thrownBy(RefusedError, () => unwrap({ kind: "refused", reason: "No.", value })).partial()).toBe(value);
    const fault = { code: "Server", string: "x", actor: null, detail: { id: 5 } };
    expect(thrownBy(FaultError, () => unwrap({ kind: "fault", fault })).fault).toBe(fault);
    expect(unwrap({ kind: "ok", value })).toBe(value);
  });

  test("is not kept where it is a secret", () => {
    const secret = { ...origin, confidential: true };
    for (const error of [
      new DecodeError([truncated], location, secret, held),
      new HttpError("http-status", 500, "x", secret, held),
      new TimeoutError(1, secret, { requestSent: "yes", ...held }),
      new OutcomeUnknownError(lost, secret, undefined),
    ]) {
      expect([error.body(), error.partial()]).toEqual([undefined, undefined]);
    }
  });

  test.each([
    ["a value", "<return><digits>hunter2</digits></return>"],
    ["a text", "<return>hunter2</return>"],
    ["a bad reference", "<return><key>&hunter2;</key></return>"],
    ["an unknown member", '<return><pin xsi:type="xsd:int">hunter2</pin></return>'],
    ["text beside members", "<return><pin>hunter2<a/></pin></return>"],
  ])("is not quoted where it is a secret: %s", (_, result) => {
    const error = thrownBy(DecodeError, () => decodeResponse(getSecret, { body: utf8(answer(result)) }));
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("hunter2");
    expect(error.message).toContain("(not shown)");
    expect(error.message).not.toContain("partial()");
    expect([error.body(), error.partial()]).toEqual([undefined, undefined]);
  });
});

test("a cause is there only where there is one", () => {
  expect("cause" in new TimeoutError(1, origin, { requestSent: "no" })).toBe(false);
  expect(new AbortedError(origin, { requestSent: "no", cause }).cause).toBe(cause);
});

describe("instanceof", () => {
  const error = new DecodeError([problem], location, origin, {});

  test("tells the classes apart", () => {
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toBeInstanceOf(SoapError);
    expect(error).not.toBeInstanceOf(HttpError);
    expect(new Error("DecodeError")).not.toBeInstanceOf(SoapError);
    expect(Object.assign(new Error("x"), { name: "DecodeError" })).not.toBeInstanceOf(DecodeError);
  });

  test.each([null, undefined, 5, "text", {}, () => {}])("is false for %s", (value) => {
    expect((value as unknown) instanceof SoapError).toBe(false);
  });

  test("recognises the errors of another copy of the package", async () => {
    vi.resetModules();
    const copy = await import("../../src/soap/errors.ts");
    expect(copy.DecodeError).not.toBe(DecodeError);
    expect(error instanceof copy.DecodeError).toBe(true);
    expect(error instanceof copy.SoapError).toBe(true);
    expect(error instanceof copy.HttpError).toBe(false);
    expect(new copy.TimeoutError(1, origin, { requestSent: "no" }) instanceof TimeoutError).toBe(true);
    expect(new copy.TimeoutError(1, origin, { requestSent: "no" }) instanceof DecodeError).toBe(false);
  });
});
