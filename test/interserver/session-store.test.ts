import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../../src/interserver/client.ts";
import { LoginRefusedError } from "../../src/interserver/errors.ts";
import { api_buy_license, api_licenses_get_services } from "../../src/interserver/operations/licenses.ts";
import { api_vps_get_services } from "../../src/interserver/operations/vps.ts";
import { createSessionStore } from "../../src/interserver/session-store.ts";
import type { KeyValueStore } from "../../src/interserver/stored-session.ts";
import { OptionError } from "../../src/soap/errors.ts";
import { rejectionOf, thrownBy } from "../support/thrown.ts";
import { clientOf, demoKey, kept, randomSid, SlowStore, startService, unknownSid } from "./shared-sessions.ts";

/** Two clients of one store, of which the first has found the session expired and logged in anew. */
async function expiredForOne() {
  const [service, store] = [startService(), new SlowStore()];
  const [early, late] = [clientOf(service, store), clientOf(service, store)];
  await early.call(api_vps_get_services);
  await late.call(api_vps_get_services);
  service.expire();
  await early.call(api_buy_license, { ip: "192.0.2.7", type: 5000 });
  return { service, late };
}

describe.concurrent("one login serves", () => {
  test("a client that is made later", async () => {
    const [service, store] = [startService(), new SlowStore()];
    expect(await clientOf(service, store).call(api_vps_get_services)).toMatchObject({ kind: "ok" });
    expect(await clientOf(service, store).call(api_vps_get_services)).toMatchObject({ kind: "ok" });
    expect(service.names).toEqual(["api_login", "api_vps_get_services", "api_vps_get_services"]);
  });

  test("8 clients that start together, with 10 calls each", async () => {
    const [service, store] = [startService(), new SlowStore()];
    service.fail("api_login:latency=200");
    const clients = Array.from({ length: 8 }, () => clientOf(service, store));
    const calls = clients.flatMap((client) => Array.from({ length: 10 }, () => client.call(api_vps_get_services)));
    for (const outcome of await Promise.all(calls)) expect(outcome).toMatchObject({ kind: "ok" });
    expect(service.count("api_login")).toBe(1);
  });

  test("100 calls that find the session expired", async () => {
    const [service, store] = [startService(), new SlowStore()];
    const client = clientOf(service, store);
    await client.call(api_buy_license, { ip: "192.0.2.7", type: 5000 });
    service.expire();
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, i) => client.call(api_buy_license, { ip: `192.0.2.${i + 100}`, type: 5000 })),
    );
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(["ok"]));
    expect([service.count("api_login"), service.count("api_buy_license")]).toEqual([2, 1 + 100 + 100]);
  });

  test("8 clients that find the session expired", async () => {
    const [service, store] = [startService(), new SlowStore()];
    const clients = Array.from({ length: 8 }, () => clientOf(service, store));
    for (const client of clients) await client.call(api_vps_get_services);
    expect(service.count("api_login")).toBe(1);
    service.expire();
    const order = { ip: "192.0.2.7", type: 5000 };
    const outcomes = await Promise.all(clients.map((client) => client.call(api_buy_license, order)));
    for (const outcome of outcomes) expect(outcome).not.toMatchObject({ reason: "Invalid Session ID" });
    expect(service.count("api_login")).toBe(2);
  });

  test("a client that finds its session expired after another has logged in", async () => {
    const { service, late } = await expiredForOne();
    service.names.length = 0;
    expect(await late.call(api_buy_license, { ip: "192.0.2.8", type: 5000 })).toMatchObject({ kind: "ok" });
    // Proved before the write is sent again, which is done once.
    expect(service.names).toEqual(["api_buy_license", "api_get_prepay_remaining", "api_buy_license"]);
  });
});

describe.concurrent("a session out of the store is not trusted", () => {
  test("an empty list is asked about", async () => {
    const service = startService();
    const store = new Map([[await demoKey(), kept(unknownSid)]]);
    const outcome = await clientOf(service, store).call(api_licenses_get_services);
    expect(outcome.kind === "ok" && outcome.value.length).toBeGreaterThan(0);
    expect(service.names.slice(0, 3)).toEqual(["api_licenses_get_services", "api_get_prepay_remaining", "api_login"]);
  });

  test("a purchase that it is refused is sent again with a new one, which is kept", async () => {
    const [service, key] = [startService(), await demoKey()];
    const store = new Map([[key, kept(unknownSid)]]);
    const outcome = await clientOf(service, store).call(api_buy_license, { ip: "192.0.2.7", type: 5000 });
    expect(outcome).toMatchObject({ kind: "ok" });
    expect(service.names).toEqual(["api_buy_license", "api_login", "api_buy_license"]);
    expect(store.get(key)).toMatch(/^[\da-f]{32} /);
    expect(store.get(key)).not.toContain(unknownSid);
  });
});

test("a session of another's that cannot be proved is done without", async () => {
  const { service, late } = await expiredForOne();
  service.fail("api_get_prepay_remaining:drop-before*3");
  expect(await late.call(api_buy_license, { ip: "192.0.2.8", type: 5000 })).toMatchObject({ kind: "ok" });
  expect(service.count("api_login")).toBe(3);
});

describe.concurrent("what is kept", () => {
  test("is the session id and when it was obtained, for three hours, under a key that names no account", async () => {
    const store = new SlowStore();
    await clientOf(startService(), store).call(api_vps_get_services);
    const [note, session] = store.sets;
    expect(session).toMatchObject({ ttl: 10_800, key: expect.stringMatching(/^interserver-soap:[\da-f]{64}$/) });
    expect(session?.value).toMatch(/^[\da-f]{32} \d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(note).toMatchObject({ ttl: 60, key: `${session?.key}:login`, value: expect.stringMatching(/^login /) });
    expect(store.sets).toHaveLength(2);
    expect([...store.kept.keys()]).toEqual([session?.key]);
    expect(JSON.stringify(store.sets)).not.toContain("demo");
  });

  test.each<[string, Partial<ClientOptions>]>([
    ["password", { password: "demo2" }],
    ["user name", { username: "demo2@example.com" }],
    ["endpoint", { endpoint: "https://proxy.example/api.php" }],
  ])("is not found with another %s", async (_, options) => {
    const [service, store] = [startService(), new SlowStore()];
    await clientOf(service, store).call(api_vps_get_services);
    await clientOf(service, store, options)
      .call(api_vps_get_services)
      .catch((error: unknown) => expect(error).toBeInstanceOf(LoginRefusedError));
    expect(service.count("api_login")).toBe(2);
  });
});

describe.concurrent("where the new login is refused", () => {
  const wrong = { password: "wrong" };

  /** Where a session of the wrong password would be, told from the note of the login. */
  async function keyOfWrong(): Promise<string> {
    const store = new SlowStore();
    await rejectionOf(LoginRefusedError, clientOf(startService(), store, wrong).call(api_vps_get_services));
    return (store.sets[0]?.key ?? "").replace(/:login$/, "");
  }

  test("the stale session is forgotten", async () => {
    const store = new Map([[await keyOfWrong(), kept(unknownSid)]]);
    const client = clientOf(startService(), store, wrong);
    await rejectionOf(LoginRefusedError, client.call(api_buy_license, { ip: "192.0.2.7", type: 5000 }));
    expect([...store]).toEqual([]);
  });

  test("a fresher one of somebody else stays", async () => {
    const key = await keyOfWrong();
    const store = new Map([[key, kept(unknownSid)]]);
    const service = startService();
    const fresh = kept(randomSid());
    const fetch: typeof globalThis.fetch = (input, init) => {
      if (String(init?.body).includes("api_login")) store.set(key, fresh);
      return service.fetch(input as string, init);
    };
    const client = clientOf(service, store, { ...wrong, fetch });
    await rejectionOf(LoginRefusedError, client.call(api_buy_license, { ip: "192.0.2.7", type: 5000 }));
    expect([...store]).toEqual([[key, fresh]]);
  });
});

test("of those who wait for a login that fails, one tries again for all", async () => {
  const [service, store] = [startService(), new SlowStore()];
  service.fail("api_login:502*1");
  const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => clientOf(service, store).call(api_vps_get_services)));
  expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
  expect(service.count("api_login")).toBe(2);
});

test.each(["get", "set", "delete"] as const)("a store without %s is refused", (name) => {
  const store = { get() {}, set() {}, delete() {}, [name]: undefined };
  const error = thrownBy(OptionError, () => createSessionStore(store as unknown as KeyValueStore));
  expect(error.message).toBe(`a session store needs get, set and delete: ${name} is no function`);
});
