import { expect, test } from "vitest";
import { InterServer } from "../../src/index.ts";
import * as operations from "../../src/interserver/operations/index.ts";
import { purchased } from "../support/envelopes.ts";
import { FakeService } from "../support/service.ts";

const make = (service: FakeService) => new InterServer({ username: "me", password: "hunter2", fetch: service.fetch });

test("there is one method for each operation, by its wire name", () => {
  const methods = Object.getOwnPropertyNames(InterServer.prototype).filter((name) => name !== "constructor");
  expect(methods.sort()).toEqual(Object.keys(operations).sort());
  for (const [name, { name: wireName }] of Object.entries(operations)) expect(wireName).toBe(name);
});

test("a method calls its operation", async () => {
  const service = new FakeService();
  expect(await make(service).api_buy_license({ ip: "192.0.2.7", type: 5000 })).toEqual({ kind: "ok", value: purchased });
  expect(service.names).toEqual(["api_login", "api_buy_license"]);
});

test("a method's second argument is the call's options", async () => {
  const service = new FakeService();
  const call = make(service).api_buy_license({ ip: "192.0.2.7", type: 5000 }, { signal: AbortSignal.abort() });
  await expect(call).rejects.toMatchObject({ code: "aborted" });
  expect(service.count("api_buy_license")).toBe(0);
});

test("a client shows no password when it is printed", async () => {
  const { inspect } = await import("node:util");
  const api = make(new FakeService());
  expect(inspect(api, { depth: 9, showHidden: true })).not.toContain("hunter2");
  expect(JSON.stringify(api)).not.toContain("hunter2");
});
