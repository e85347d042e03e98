import { describe, expect, test } from "vitest";
import type { Client } from "../../src/interserver/client.ts";
import * as operations from "../../src/interserver/operations/index.ts";
import { AbortedError, InputError, type Operation, OutcomeUnknownError } from "../../src/soap/index.ts";
import { cases } from "../sandbox/every-operation.ts";
import { start } from "../sandbox/support.ts";
import { rejectionOf } from "../support/thrown.ts";

const writes = Object.values<Operation>(operations).filter(({ effect }) => effect === "write");
const confirmed = writes.filter(({ confirm }) => confirm !== undefined).map((operation) => [operation.name, operation] as const);
const unconfirmed = writes
  .filter(({ confirm }) => confirm === undefined)
  .map((operation) => [operation.name, operation] as const);

/** What a VPS's host takes for a backup. */
const tenMinutes = 600_000;

/** A world in which the operation can work, and the input that it then takes. */
function prepare(name: string) {
  const world = start();
  const input = cases[name]?.ok(world) ?? {};
  const call = (operation: Operation) =>
    (world.api.call as (operation: Operation, input: object) => Promise<unknown>)(operation, input);
  const confirm = world.api.confirm as Client["confirm"];
  return { ...world, input: input as never, call, confirm };
}

test("most writes can be confirmed", () => {
  expect(confirmed.length).toBeGreaterThanOrEqual(28);
  expect(confirmed.length + unconfirmed.length).toBe(writes.length);
});

describe.each(confirmed)("%s", (name, operation) => {
  test("that took effect before the connection broke is found, by the error and by its input", async () => {
    const { clock, sandbox, input, call, confirm } = prepare(name);
    sandbox.fail(`${name}:drop-after*1`);
    const error = await rejectionOf(OutcomeUnknownError, call(operation));
    clock.advance(tenMinutes);
    expect(await confirm(error)).toMatchObject({ kind: "found", value: expect.any(Object) });
    expect(await confirm(operation, input)).toMatchObject({ kind: "found" });
  });

  test("that took no effect is not found", async () => {
    const { sandbox, input, call, confirm } = prepare(name);
    sandbox.fail(`${name}:drop-before*1`);
    const error = await rejectionOf(OutcomeUnknownError, call(operation));
    expect(await confirm(error)).toEqual({ kind: "not-found" });
    expect(await confirm(operation, input)).toEqual({ kind: "not-found" });
  });

  test("is asked on a session that is good", async () => {
    const { clock, sandbox, call, confirm } = prepare(name);
    sandbox.fail(`${name}:drop-after*1`);
    const error = await rejectionOf(OutcomeUnknownError, call(operation));
    clock.advance(tenMinutes);
    sandbox.state.sessions.clear();
    expect(await confirm(error)).toMatchObject({ kind: "found" });
  });

  test("is unknown where nobody answers", async () => {
    const { sandbox, input, confirm } = prepare(name);
    sandbox.fail("drop-before");
    expect(await confirm(operation, input)).toMatchObject({ kind: "unknown", reason: expect.stringMatching(/\w/) });
  });
});

test.each(unconfirmed)("%s is unknown, and the reason says where to look", async (name, operation) => {
  const { input, confirm } = prepare(name);
  const reason = operation.readBack === undefined ? "no call shows what it did" : `look at ${operation.readBack}`;
  expect(await confirm(operation, input)).toEqual({ kind: "unknown", reason });
});

describe("confirm", () => {
  test("takes no error but those of this process", async () => {
    const { sandbox, call, confirm } = prepare("api_buy_license");
    sandbox.fail("api_buy_license:drop-after*1");
    const { cause } = await rejectionOf(OutcomeUnknownError, call(operations.api_buy_license));
    const foreign = new OutcomeUnknownError(cause, { operation: "api_buy_license", endpoint: null }, undefined);
    const error = await rejectionOf(InputError, confirm(foreign));
    expect(error.message).toBe(
      "error is not an OutcomeUnknownError that a call of this process threw; pass the operation and its input",
    );
  });

  test("ends with an abort", async () => {
    const { input, confirm } = prepare("api_buy_license");
    const signal = AbortSignal.abort();
    await rejectionOf(AbortedError, confirm(operations.api_buy_license, input, { signal }));
  });

  test("writes nothing", async () => {
    const { sandbox, customer, input, confirm } = prepare("api_buy_license");
    const before = JSON.stringify(customer);
    await confirm(operations.api_buy_license, input);
    expect(JSON.stringify(customer)).toBe(before);
    expect(sandbox.state.sessions.size).toBeGreaterThan(0);
  });
});
