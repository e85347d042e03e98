import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as front from "../src/index.ts";
import * as client from "../src/interserver/client.ts";
import * as operations from "../src/interserver/operations/index.ts";
import * as msw from "../src/msw/index.ts";
import * as sandbox from "../src/sandbox/index.ts";
import * as soap from "../src/soap/index.ts";
import {
  AbortedError,
  ConnectionError,
  DecodeError,
  DeliveryFailure,
  type ErrorDetails,
  FaultError,
  GuardError,
  HttpError,
  InputError,
  OptionError,
  OutcomeUnknownError,
  RefusedError,
  type RequestSent,
  type SoapError,
  TimeoutError,
} from "../src/soap/index.ts";
import { problemCodes } from "./support/problem-codes.ts";

const { LoginRefusedError, SessionError } = front;

const text = readFileSync(new URL("../src/ERRORS.md", import.meta.url), "utf8");

/** The table's rows: for each class and code, what it says of `requestSent`. */
const told = Array.from(text.matchAll(/^\| `(\w+)` \| (?:`([\w-]+)`)? \| ([^|]+\.) \| ([a-z, ]*) \| ([^|]+\.) \|$/gm), (row) => {
  const [, name = "", code = "", , sent = ""] = row;
  return [`${name} ${code}`.trim(), sent.split(", ").filter(Boolean)] as const;
});

const origin = { operation: "buy", endpoint: "https://shop.example/api" };
const states: readonly RequestSent[] = ["no", "maybe", "yes"];
const each = (make: (details: ErrorDetails) => SoapError) => states.map((requestSent) => make({ requestSent }));

/** Every code that a class's type has: one that is missing or too many does not compile. */
type Codes<E extends { readonly code: string }> = Readonly<Record<E["code"], true>>;

const guards: Codes<GuardError> = { "read-only": true, "charge-limit": true };
const pages: Codes<HttpError> = { "http-status": true, redirected: true };
const namesOf = <Code extends string>(codes: Readonly<Record<Code, true>>) => Object.keys(codes) as Code[];

const lost = each((details) => new ConnectionError("x", origin, details));
const fault = { code: null, string: null, actor: null, detail: null };

/** Errors of every class, made in every way that their constructors allow. */
const made: readonly SoapError[] = [
  new InputError("a", "b", origin),
  new OptionError("a"),
  ...namesOf(guards).map((code) => new GuardError(code, "a", origin)),
  ...lost,
  ...each((details) => new TimeoutError(1, origin, details)),
  ...each((details) => new AbortedError(origin, details)),
  ...namesOf(pages).map((code) => new HttpError(code, 500, "a", origin, {})),
  ...namesOf(problemCodes).map((code) => {
    const problem = { code, path: "", position: 0, message: "a" };
    return new DecodeError([problem], { line: 1, snippet: "" }, origin, {});
  }),
  // Of a write that did not leave the error itself is thrown.
  ...lost.filter(({ requestSent }) => requestSent !== "no").map((error) => new OutcomeUnknownError(error, origin, undefined)),
  new RefusedError("a", null),
  new FaultError(fault),
  new LoginRefusedError(origin),
  new SessionError("a", origin, "no", undefined),
  new SessionError("a", origin, "yes", undefined),
];

/** The classes of errors that can be imported from some door. */
const exported = [front, client, operations, soap, sandbox, msw].flatMap((door) =>
  Object.values<unknown>(door).filter(
    (value): value is typeof Error => typeof value === "function" && value.prototype instanceof Error,
  ),
);

describe("the table of errors", () => {
  test("has every class of every door, and no other", () => {
    const names = new Set(exported.map(({ name }) => name));
    names.delete("SoapError");
    expect(new Set(told.map(([key]) => key.split(" ")[0]))).toEqual(names);
    expect(text).toContain("`SoapError` is the root");
  });

  test("has every code of every class, with what its requestSent can be", () => {
    const given = new Map<string, string[]>();
    for (const { name, code, requestSent } of made) {
      const key = `${name} ${code}`;
      given.set(key, [...(given.get(key) ?? []), requestSent]);
    }
    given.set("SandboxFaultError invalid-fault", []);
    given.set(
      "DeliveryFailure",
      states.map((sent) => new DeliveryFailure(sent, "a", null).requestSent),
    );
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(given));
    expect(new sandbox.SandboxFaultError("a", "b").code).toBe("invalid-fault");
  });

  test("has a row of its own for each", () => {
    expect(new Set(told.map(([key]) => key)).size).toBe(told.length);
    expect(told).toHaveLength(text.split("\n").filter((line) => line.startsWith("| `")).length);
  });
});
