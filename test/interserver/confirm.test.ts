import { describe, expect, test } from "vitest";
import type { Client } from "../../src/interserver/client.ts";
import * as operations from "../../src/interserver/operations/index.ts";
import { AbortedError, InputError, type Operation, OutcomeUnknownError } from "../../src/soap/index.ts";
import { cases } from "../sandbox/every-operation.ts";
import { first, start, vpsOrder } from "../sandbox/support.ts";
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

/** An account whose licences are all on one address. */
function licensed(...licenses: readonly { readonly type: number; readonly isCancelled?: boolean }[]) {
  const { api, customer } = start();
  const ip = "192.0.2.40";
  const [seeded] = customer.licenses;
  const rows = licenses.map(({ type, isCancelled = false }, at) => {
    const license_status = isCancelled ? "canceled" : "active";
    return {
      ...(seeded as NonNullable<typeof seeded>),
      license_id: 9000 + at,
      license_ip: ip,
      license_type: type,
      license_status,
    };
  });
  customer.licenses.splice(0, Number.POSITIVE_INFINITY, ...rows);
  return { api, customer, ip };
}

describe("what was cancelled before the write", () => {
  const [kept, other] = [5000, 5005];

  test("does not stand for a cancelling that took no effect", async () => {
    const { api, ip } = licensed({ type: other, isCancelled: true }, { type: kept });
    expect(await api.confirm(operations.api_cancel_license_ip, { ip, type: kept })).toEqual({ kind: "not-found" });
  });

  test("does not hide a cancelling that did", async () => {
    const { api, ip } = licensed({ type: other }, { type: kept, isCancelled: true });
    expect(await api.confirm(operations.api_cancel_license_ip, { ip, type: kept })).toMatchObject({
      kind: "found",
      value: { license_id: 9001 },
    });
  });

  test("does not hide a single licence that was cancelled under another type", async () => {
    const { api, ip } = licensed({ type: kept, isCancelled: true });
    expect(await api.confirm(operations.api_cancel_license_ip, { ip, type: other })).toMatchObject({ kind: "found" });
  });

  test("does not hide that a licence moved away from its address", async () => {
    const { api, customer, ip } = licensed({ type: other, isCancelled: true }, { type: kept });
    const moved = { oldip: ip, newip: "192.0.2.41" };
    expect(await api.confirm(operations.api_change_license_ip, moved)).toEqual({ kind: "not-found" });
    Object.assign(customer.licenses[1] ?? {}, { license_ip: moved.newip });
    expect(await api.confirm(operations.api_change_license_ip, moved)).toMatchObject({ kind: "found" });
  });

  test("does not stand for a licence that moved", async () => {
    const { api, customer, ip } = licensed({ type: kept, isCancelled: true });
    Object.assign(customer.licenses[0] ?? {}, { license_ip: "192.0.2.41" });
    const moved = { oldip: ip, newip: "192.0.2.41" };
    expect(await api.confirm(operations.api_change_license_ip, moved)).toEqual({ kind: "not-found" });
  });

  test("does not stand for an order: a licence's, a VPS's", async () => {
    const { api, customer, ip } = licensed({ type: kept, isCancelled: true });
    expect(await api.confirm(operations.api_buy_license, { ip, type: kept })).toEqual({ kind: "not-found" });
    const { vps_hostname } = Object.assign(first(customer.vps), { vps_status: "canceled" });
    const order = { ...vpsOrder, hostname: String(vps_hostname) };
    expect(await api.confirm(operations.api_api_buy_vps, order)).toEqual({ kind: "not-found" });
  });
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
