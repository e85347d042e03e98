import { describe, expect, test } from "vitest";
import { createChargeLimit } from "../../src/interserver/charge-limit.ts";
import { createClient } from "../../src/interserver/client.ts";
import * as operations from "../../src/interserver/operations/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { GuardError, type Operation, OptionError, OutcomeUnknownError } from "../../src/soap/index.ts";
import { cases } from "../sandbox/every-operation.ts";
import { start } from "../sandbox/support.ts";
import { rejectionOf, thrownBy } from "../support/thrown.ts";

const { api_buy_license, api_get_license_types } = operations;

/** A client with a limit, on a sandbox that counts what arrives. */
function limited(options: Parameters<typeof createChargeLimit>[0]) {
  const sandbox = createSandbox();
  const maxCharge = createChargeLimit(options);
  const names: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    names.push(/<ns1:(\w+)/.exec(String(init?.body))?.[1] ?? "");
    return sandbox.fetch(input, init);
  };
  const client = createClient({ username: "demo@example.com", password: "demo", fetch, maxCharge, retry: { delay: 0 } });
  return { sandbox, maxCharge, client, names };
}

/** A kind of licence that costs something, and its price. */
async function pricedType({ client }: ReturnType<typeof limited>) {
  const types = await client.call(api_get_license_types);
  const row = types.kind === "ok" ? types.value.find(({ services_cost }) => (services_cost ?? 0) > 2) : undefined;
  return { type: row?.services_id ?? 0, price: row?.services_cost ?? 0 };
}

describe("an order", () => {
  test.each([Number.NaN, -90, Number.POSITIVE_INFINITY, null])("is not sent where its price is %s", async (services_cost) => {
    const limit = createChargeLimit({ total: 100 });
    const read = (async () => [{ services_id: 5000, services_cost }]) as never;
    let orders = 0;
    const order = async () => orders++;
    const origin = { operation: "api_buy_license", endpoint: null };
    const spend = limit.spend(order, api_buy_license, { ip: "192.0.2.50", type: 5000 }, read, origin);
    expect((await rejectionOf(GuardError, spend)).message).toContain("has no price that the service lists");
    expect([orders, limit.spent]).toEqual([0, 0]);
  });

  test("is the one that its price was asked for, and that was meant, whatever becomes of the caller's object", async () => {
    const world = limited({ perCall: 1000 });
    const { type } = await pricedType(world);
    const input = { ip: "192.0.2.60", type };
    const orders = ["192.0.2.61", "192.0.2.62"].map((ip) => {
      input.ip = ip;
      return world.client.call(api_buy_license, input);
    });
    Object.assign(input, { ip: "192.0.2.63", type: -1 });
    expect(await Promise.all(orders)).toMatchObject([{ kind: "ok" }, { kind: "ok" }]);
    const licenses = await world.client.call(operations.api_licenses_get_services);
    const ips = licenses.kind === "ok" ? licenses.value.map(({ license_ip }) => license_ip) : [];
    expect(ips.slice(-2).sort()).toEqual(["192.0.2.61", "192.0.2.62"]);
  });

  test("within the limit is made, and counts", async () => {
    const world = limited({ perCall: 1000, total: 1000 });
    const { type, price } = await pricedType(world);
    expect(await world.client.call(api_buy_license, { ip: "192.0.2.50", type })).toMatchObject({
      kind: "ok",
      value: { cost: price },
    });
    expect(world.maxCharge.spent).toBe(price);
  });

  test("beyond the limit of a call is not sent", async () => {
    const world = limited({ perCall: 1 });
    const { type, price } = await pricedType(world);
    const error = await rejectionOf(GuardError, world.client.call(api_buy_license, { ip: "192.0.2.50", type }));
    expect(error).toMatchObject({ code: "charge-limit", operation: "api_buy_license", requestSent: "no" });
    expect(error.message).toBe(
      `api_buy_license: would charge ${price}, more than the 1 that a call may; nothing was sent, see maxCharge`,
    );
    expect([world.names.includes("api_buy_license"), world.maxCharge.spent]).toEqual([false, 0]);
  });

  test("beyond what is left of the total is not sent, however many come together", async () => {
    const probe = limited({});
    const { type, price } = await pricedType(probe);
    const world = limited({ total: price * 2.5 });
    const ips = ["192.0.2.51", "192.0.2.52", "192.0.2.53", "192.0.2.54"];
    const settled = await Promise.allSettled(ips.map((ip) => world.client.call(api_buy_license, { ip, type })));
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    for (const one of settled) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(GuardError);
    expect(world.names.filter((name) => name === "api_buy_license")).toHaveLength(2);
    expect(world.maxCharge.spent).toBe(price * 2);
  });

  test("whose end is not known counts; one that was not sent does not", async () => {
    const world = limited({ total: 1000 });
    const { type, price } = await pricedType(world);
    world.sandbox.fail("api_buy_license:drop-before*1");
    await rejectionOf(OutcomeUnknownError, world.client.call(api_buy_license, { ip: "192.0.2.50", type }));
    expect(world.maxCharge.spent).toBe(price);
    await expect(world.client.call(api_buy_license, { ip: "192.0.2.\u0001", type })).rejects.toThrow();
    expect(world.maxCharge.spent).toBe(price);
  });

  test("of a kind that is not for sale has no price, and is not sent", async () => {
    const world = limited({ perCall: 1000 });
    const error = await rejectionOf(GuardError, world.client.call(api_buy_license, { ip: "192.0.2.50", type: 1 }));
    expect(error.message).toBe("api_buy_license: has no price that the service lists; nothing was sent, see maxCharge");
  });

  test("whose price cannot be read is not sent", async () => {
    const world = limited({ perCall: 1000 });
    world.sandbox.fail("api_get_license_types:502");
    const error = await rejectionOf(GuardError, world.client.call(api_buy_license, { ip: "192.0.2.50", type: 5000 }));
    expect(error.message).toMatch(
      /^api_buy_license: has a price that could not be read \(.*502.*\); nothing was sent, see maxCharge$/,
    );
    expect(world.names).not.toContain("api_buy_license");
  });
});

const charging = [
  "api_buy_license",
  "api_buy_license_prepay",
  "api_api_buy_vps",
  "api_api_buy_vps_admin",
  "api_make_payment",
  "api_api_buy_mail",
];
const writes = Object.values<Operation>(operations).filter(({ effect }) => effect === "write");

describe("of all writes", () => {
  test.each(writes.map((operation) => [operation.name, operation] as const))("%s", async (name, operation) => {
    const world = start();
    const input = cases[name]?.ok(world) ?? {};
    const options = { username: world.customer.username, password: world.customer.password, fetch: world.sandbox.fetch };
    const client = createClient({ ...options, maxCharge: createChargeLimit({ perCall: 0 }) });
    const call = client.call(operation, input as never);
    if (charging.includes(name)) await rejectionOf(GuardError, call);
    else expect(await call).toMatchObject({ kind: "ok" });
  });
});

test.each<[string, object, string]>([
  ["a negative amount", { total: -1 }, "total must be a number from 0, not -1"],
  ["no number", { perCall: Number.NaN }, "perCall must be a number from 0, not NaN"],
  ["a misspelt limit", { percall: 5 }, "there is no option percall; the options: perCall, total"],
])("%s is refused", (_, options, message) => {
  expect(thrownBy(OptionError, () => createChargeLimit(options)).message).toBe(message);
});

test("what is no limit is refused", () => {
  const options = { username: "me", password: "hunter2", maxCharge: { total: 5 } as never };
  expect(thrownBy(OptionError, () => createClient(options)).message).toBe(
    "maxCharge is what createChargeLimit({ perCall, total }) gives",
  );
});
