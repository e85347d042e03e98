import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, InterServer, OptionError, stream } from "../../src/index.ts";
import { api_get_prepay_remaining, api_vps_get_services } from "../../src/interserver/operations/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { badSession } from "../support/envelopes.ts";
import { FakeService } from "../support/service.ts";
import { thrownBy } from "../support/thrown.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const minute = 60_000;

const account = { username: "me@example.com", password: "secret" };

const row = (id: number) => `<item><vps_id>${id}</vps_id></item>`;

/** A service whose list holds these rows for a good session, and none for a bad one, as the real one's. */
function serviceWith(rows: string) {
  const service: FakeService = new FakeService({
    api_get_prepay_remaining: ({ sid }) =>
      service.knows(sid) ? "<return><status>ok</status><status_text>12.50</status_text></return>" : badSession,
    api_vps_get_services: ({ sid }) => `<return>${service.knows(sid) ? rows : ""}</return>`,
  });
  return service;
}

async function idsOf(client: Parameters<typeof stream>[0]) {
  const rows = stream(client, api_vps_get_services);
  const ids: unknown[] = [];
  for await (const { vps_id } of rows) ids.push(vps_id);
  return { ids, outcome: await rows.outcome };
}

describe("a stream of the service's client", () => {
  test("logs in once, and needs no proof where rows come", async () => {
    const service = serviceWith(row(1) + row(2));
    const client = createClient({ ...account, fetch: service.fetch });
    expect(await idsOf(client)).toEqual({ ids: [1, 2], outcome: { kind: "ok", rows: 2 } });
    expect(await idsOf(client)).toMatchObject({ ids: [1, 2] });
    expect(service.names).toEqual(["api_login", "api_vps_get_services", "api_vps_get_services"]);
  });

  test("that is empty is proved by an operation that tells of a bad session", async () => {
    const service = serviceWith("");
    const client = createClient({ ...account, fetch: service.fetch });
    await idsOf(client);
    vi.advanceTimersByTime(minute);
    expect(await idsOf(client)).toEqual({ ids: [], outcome: { kind: "ok", rows: 0 } });
    expect(service.names.slice(2)).toEqual(["api_vps_get_services", "api_get_prepay_remaining"]);
  });

  test("that is empty since the session is gone is read again with another", async () => {
    const service = serviceWith(row(1) + row(2));
    const client = createClient({ ...account, fetch: service.fetch });
    await idsOf(client);
    service.expire();
    vi.advanceTimersByTime(minute);
    expect(await idsOf(client)).toEqual({ ids: [1, 2], outcome: { kind: "ok", rows: 2 } });
    expect(service.names.slice(2)).toEqual([
      "api_vps_get_services",
      "api_get_prepay_remaining",
      "api_login",
      "api_vps_get_services",
    ]);
  });

  test("is a method of InterServer too", async () => {
    const service = serviceWith(row(1));
    const api = new InterServer({ ...account, fetch: service.fetch });
    const rows = api.stream(api_vps_get_services);
    for await (const { vps_id } of rows) expect(vps_id).toBe(1);
    expect(await rows.outcome).toEqual({ kind: "ok", rows: 1 });
    expect((await idsOf(api)).ids).toEqual([1]);
  });

  test("gives what a call gives, on the sandbox", async () => {
    const sandbox = createSandbox();
    const api = new InterServer({ username: "demo@example.com", password: "demo", fetch: sandbox.fetch });
    const whole = await api.api_vps_get_services();
    if (whole.kind !== "ok") throw new Error("refused");
    const rows: unknown[] = [];
    for await (const one of api.stream(api_vps_get_services)) rows.push(one);
    expect(rows).toEqual(whole.value);
  });

  test("refuses, in JavaScript, what is no list", () => {
    const api = new InterServer({ ...account, fetch: serviceWith("").fetch });
    const message = "api_get_prepay_remaining cannot be streamed: it is no read of a list";
    expect(thrownBy(OptionError, () => api.stream(api_get_prepay_remaining as never)).message).toBe(message);
  });
});
