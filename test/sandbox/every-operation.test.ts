import { describe, expect, test } from "vitest";
import * as operations from "../../src/interserver/operations/index.ts";
import { createSoapClient, type Operation } from "../../src/soap/index.ts";
import type { AnyOutcome } from "../../src/soap/outcome.ts";
import { cases } from "./every-operation.ts";
import { start } from "./support.ts";

const names = Object.keys(operations).sort();
const refusable = names.filter((name) => cases[name]?.refused !== undefined);
const withSession = Object.values<Operation>(operations).filter(({ input }) => Object.hasOwn(input, "sid"));

test("there is a case for each of the 101 operations, and for no other", () => {
  expect(Object.keys(cases).sort()).toEqual(names);
  expect(names).toHaveLength(101);
});

/** Calls a method by its name. */
function call({ api }: ReturnType<typeof start>, name: string, input: object | undefined): Promise<AnyOutcome> {
  const methods = api as unknown as Record<string, (input?: object) => Promise<AnyOutcome>>;
  return methods[name]?.call(api, input) ?? Promise.reject(new Error(`there is no method ${name}`));
}

test.each(names)("%s works", async (name) => {
  const world = start();
  const outcome = await call(world, name, cases[name]?.ok(world));
  expect(outcome).toMatchObject({ kind: "ok" });
});

test.each(refusable)("%s is refused", async (name) => {
  const world = start();
  const refused = cases[name]?.refused;
  const outcome = await call(world, name, refused?.input(world));
  if (refused?.as === "fault") expect(outcome).toMatchObject({ kind: "fault", fault: { string: "unable to serialize result" } });
  else expect(outcome).toMatchObject({ kind: "refused", reason: expect.stringContaining(refused?.as ?? "") });
});

describe("a bad session", () => {
  test.each(withSession.map((operation) => [operation.name, operation] as const))("%s", async (_, operation) => {
    const world = start();
    const before = JSON.stringify(world.customer);
    const client = createSoapClient({ endpoint: "http://127.0.0.1/api.php", fetch: world.sandbox.fetch });
    const input = { ...cases[operation.name]?.ok(world), sid: "0".repeat(32) };
    expect(await client.call(operation, input as never)).toMatchObject(answerToBadSession(operation));
    expect(JSON.stringify(world.customer), "and nothing was done").toBe(before);
  });
});

/** By the answer's shape alone. */
function answerToBadSession({ output, success }: Operation): object {
  if (output.kind === "array") return { kind: "ok", value: [] };
  if (output.kind === "struct") return { kind: "refused", reason: "Invalid Session ID" };
  if (success !== undefined) return { kind: "refused" };
  return { kind: "fault", fault: { code: "Server", string: "unable to serialize result" } };
}
