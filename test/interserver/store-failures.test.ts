import { describe, expect, test } from "vitest";
import { api_buy_license } from "../../src/interserver/operations/licenses.ts";
import { api_vps_get_services } from "../../src/interserver/operations/vps.ts";
import type { KeyValueStore } from "../../src/interserver/stored-session.ts";
import { clientOf, demoKey, kept, randomSid, startService, unknownSid } from "./shared-sessions.ts";

describe.concurrent("what cannot be a session is as good as nothing", () => {
  const now = new Date();
  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["a number, from a store that parses", 1e123],
    ["an object", { sid: unknownSid }],
    ["an object that is no text even when forced", Object.create(null)],
    ["an empty text", ""],
    ["another's text", "<html>"],
    ["too few digits", kept(unknownSid.slice(1), now)],
    ["too many digits", kept(`${unknownSid}0`, now)],
    ["other letters", kept(unknownSid.replace("a", "g"), now)],
    ["no time", unknownSid],
    ["a time that is none", `${unknownSid} yesterday`],
    ["a session of more than three hours ago", kept(unknownSid, new Date(Date.now() - 10_801_000))],
  ])("%s", async (_, value) => {
    const service = startService();
    const key = await demoKey();
    const store = new Map<string, unknown>([[key, value]]) as Map<string, string>;
    expect(await clientOf(service, store).call(api_vps_get_services)).toMatchObject({ kind: "ok" });
    expect(service.names).toEqual(["api_login", "api_vps_get_services"]);
    expect(store.get(key)).toMatch(/^[\da-f]{32} /);
  });
});

describe.concurrent("no call fails for a store that", () => {
  const fail = () => {
    throw new Error("down");
  };
  const hang = () => new Promise(() => {});
  const nothing = () => undefined;

  /** A store that fails in one thing. */
  const broken = (part: Partial<KeyValueStore>): KeyValueStore => {
    const store = new Map<string, string>();
    return {
      get: (key) => store.get(key),
      set: (key, value) => store.set(key, value),
      delete: (key) => store.delete(key),
      ...part,
    };
  };

  test.each<[string, Partial<KeyValueStore>, most: number]>([
    ["throws when asked", { get: fail }, 500],
    ["throws when told to keep", { set: fail }, 500],
    ["throws when told to forget", { delete: fail }, 500],
    ["rejects when asked", { get: async () => fail() }, 500],
    ["rejects when told to keep", { set: async () => fail() }, 500],
    ["rejects when told to forget", { delete: async () => fail() }, 500],
    ["forgets all", { set: nothing }, 500],
    ["hangs when asked", { get: hang }, 1500],
    ["hangs when told to keep", { set: hang }, 1500],
    ["hangs when told to forget", { delete: hang }, 1500],
    ["does nothing but hang", { get: hang, set: hang, delete: hang }, 1500],
    ["gives a session that the service does not know, whatever it is told", { get: () => kept(unknownSid) }, 3000],
    ["gives another such session each time", { get: () => kept(randomSid()) }, 3000],
    ["gives one key's text for the other", { get: () => "login 0.5" }, 3000],
  ])("%s", async (_, part, most) => {
    const service = startService();
    const client = clientOf(service, broken(part));
    const start = performance.now();
    expect(await client.call(api_buy_license, { ip: "192.0.2.7", type: 5000 })).toMatchObject({ kind: "ok" });
    expect(performance.now() - start).toBeLessThan(most);
    expect(service.count("api_login")).toBe(1);
    service.expire();
    expect(await client.call(api_buy_license, { ip: "192.0.2.8", type: 5000 })).toMatchObject({ kind: "ok" });
    expect(service.count("api_login")).toBe(2);
  });

  test("comes back", async () => {
    const service = startService();
    let isDown = true;
    const store = new Map<string, string>();
    const flaky = broken({ get: (key) => (isDown ? fail() : store.get(key)), set: (key, value) => store.set(key, value) });
    const client = clientOf(service, flaky);
    await client.call(api_vps_get_services);
    isDown = false;
    service.expire();
    await client.call(api_buy_license, { ip: "192.0.2.7", type: 5000 });
    await clientOf(service, flaky).call(api_vps_get_services);
    // The second of these was kept.
    expect(service.count("api_login")).toBe(2);
  });

  test("holds the note of one who has died", async () => {
    const [service, key] = [startService(), await demoKey()];
    const store = new Map([[`${key}:login`, "login 0.5"]]);
    const start = performance.now();
    await clientOf(service, store).call(api_vps_get_services);
    expect(performance.now() - start).toBeLessThan(3000);
    // Whoever comes next waits no more.
    expect([...store.keys()]).toEqual([key]);
    expect(service.names).toEqual(["api_login", "api_vps_get_services"]);
  });
});
