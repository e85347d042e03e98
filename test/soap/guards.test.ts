import { expect, test } from "vitest";
import { createClient } from "../../src/interserver/client.ts";
import * as operations from "../../src/interserver/operations/index.ts";
import { createSoapClient, GuardError, type Operation, operation, s } from "../../src/soap/index.ts";
import { FakeService } from "../support/service.ts";
import { rejectionOf } from "../support/thrown.ts";

test("readOnly refuses every write of the service, and nothing is sent", async () => {
  const service = new FakeService();
  const client = createClient({ username: "me", password: "hunter2", fetch: service.fetch, readOnly: true });
  const writes = Object.values<Operation>(operations).filter(({ effect }) => effect === "write");
  expect(writes.length).toBeGreaterThan(30);
  for (const write of writes) {
    const error = await rejectionOf(GuardError, client.call(write, {} as never));
    expect(error).toMatchObject({ code: "read-only", operation: write.name, requestSent: "no" });
    expect(error.message).toBe(`${write.name}: is a write, and the client is readOnly; nothing was sent`);
  }
  expect(service.calls).toEqual([]);
});

test("readOnly lets reads and logins through", async () => {
  const service = new FakeService({ api_licenses_get_services: () => "<return><item/></return>" });
  const client = createClient({ username: "me", password: "hunter2", fetch: service.fetch, readOnly: true });
  await client.call(operations.api_licenses_get_services);
  expect(service.names).toEqual(["api_login", "api_licenses_get_services"]);
});

test("an operation of one's own is a write unless it says otherwise", async () => {
  const client = createSoapClient({ endpoint: "https://x.example/", readOnly: true });
  const unknown = operation("unknown", { namespace: "urn:x", input: {}, output: s.string });
  await rejectionOf(GuardError, client.call(unknown));
});
