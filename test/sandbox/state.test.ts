import { describe, expect, test } from "vitest";
import { InterServer, LoginRefusedError, OptionError, unwrap } from "../../src/index.ts";
import { createClock, createSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { thrownBy } from "../support/thrown.ts";
import { credentials, customerOf, first, start, vpsOrder } from "./support.ts";

const hour = 3_600_000;

/** Every byte that a few calls are answered with, and the state that they leave. */
async function traceOf(options: SandboxOptions): Promise<string> {
  const sandbox = createSandbox({ clock: createClock(), ...options });
  const bodies: string[] = [];
  const api = new InterServer({
    ...credentials,
    async fetch(input, init) {
      const response = await sandbox.fetch(input as string, init);
      bodies.push(await response.clone().text());
      return response;
    },
  });
  unwrap(await api.api_buy_license({ ip: "192.0.2.7", type: 5000 }));
  unwrap(await api.api_api_buy_vps(vpsOrder));
  unwrap(await api.api_vps_get_services());
  unwrap(await api.api_getTicketList({ page: 1, limit: 10, status: "" }));
  return JSON.stringify([bodies, customerOf(sandbox)]);
}

test.each<[string, object, string]>([
  ["an option", { acounts: [] }, "there is no option acounts; the options: seed, clock, accounts, faults"],
  [
    "a detail of an account",
    { accounts: [{ ...credentials, prepaid: 5 }] },
    "there is no option prepaid; the options: username, ",
  ],
])("%s that there is not is refused", (_, options, message) => {
  expect(thrownBy(OptionError, () => createSandbox(options)).message).toContain(message);
});

describe("the seed", () => {
  test("the same one gives the same bytes", async () => {
    expect(await traceOf({})).toBe(await traceOf({ seed: 1 }));
    expect(await traceOf({ seed: 7 })).toBe(await traceOf({ seed: 7 }));
  });

  test("another gives others", async () => {
    expect(await traceOf({ seed: 2 })).not.toBe(await traceOf({}));
  });

  test("two accounts own different things", () => {
    const { state } = createSandbox({ accounts: [credentials, { ...credentials, username: "other@example.com" }] });
    const [one, other] = state.customers;
    expect(other?.vps[0]?.vps_ip).not.toBe(one?.vps[0]?.vps_ip);
    expect(other?.dnsDomains[0]?.name).not.toBe(one?.dnsDomains[0]?.name);
  });
});

test("an account owns one of everything, and an empty one nothing", () => {
  const { customer } = start();
  const lists = Object.entries(customer).filter(([, value]) => Array.isArray(value) && value.length === 0);
  expect(lists.map(([name]) => name)).toEqual(["sentMail"]);
  expect(customer.invoices.some((invoice) => invoice.invoices_paid === 0)).toBe(true);
  expect(JSON.stringify(customer.tickets)).toContain("Zoë");
  const empty = start({ empty: true }).customer;
  expect(Object.values(empty).filter((value) => Array.isArray(value) && value.length > 0)).toEqual([]);
});

describe("the clock", () => {
  test("stands still until it is moved on", async () => {
    const { api, clock } = start({ empty: true });
    unwrap(await api.api_buy_license({ ip: "192.0.2.7", type: 5000 }));
    clock.advance(90_000);
    unwrap(await api.api_buy_license({ ip: "192.0.2.8", type: 5000 }));
    const dates = unwrap(await api.api_licenses_get_services()).map((row) => row.license_order_date);
    expect(dates).toEqual(["2026-11-22 10:00:00", "2026-11-22 10:01:30"]);
  });

  test("begins where it is told to, and never goes back", () => {
    const clock = createClock(new Date("2030-01-01T00:00:00Z"));
    expect(clock.now()).toBe(Date.UTC(2030, 0, 1));
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => createClock(Number.NaN)).toThrow(RangeError);
  });

  test("is the machine's by default", () => {
    const before = Date.now();
    expect(createSandbox().clock.now()).toBeGreaterThanOrEqual(before);
  });
});

describe("reset", () => {
  test("puts back everything, in the same state object", async () => {
    const { api, sandbox } = start();
    const { state } = sandbox;
    const before = JSON.stringify(state.customers);
    const [license] = unwrap(await api.api_licenses_get_services());
    unwrap(await api.api_cancel_license({ id: license?.license_id ?? 0 }));
    unwrap(await api.api_api_buy_mail());
    state.mailCost = 99;
    state.licenseTypes.length = 0;
    sandbox.fail("502");
    expect(JSON.stringify(state.customers)).not.toBe(before);

    sandbox.reset();
    expect(JSON.stringify(state.customers)).toBe(before);
    expect(state.sessions.size).toBe(0);
    expect(state.mailCost).toBe(1);
    expect(unwrap(await api.api_get_license_types()).length).toBeGreaterThan(3);
  });

  test("keeps the faults that the sandbox was made with", async () => {
    const sandbox = createSandbox({ faults: ["get_modules:502*1"] });
    const api = new InterServer({ ...credentials, fetch: sandbox.fetch, retry: { attempts: 1 } });
    await expect(api.get_modules()).rejects.toMatchObject({ code: "http-status" });
    expect((await api.get_modules()).kind).toBe("ok");
    sandbox.reset();
    await expect(api.get_modules()).rejects.toMatchObject({ code: "http-status" });
  });
});

describe("sessions", () => {
  test("end after some hours, and the client logs in again", async () => {
    const { api, sandbox, clock } = start();
    unwrap(await api.api_vps_get_services());
    const [old] = sandbox.state.sessions.keys();
    clock.advance(4 * hour - 1);
    expect(unwrap(await api.api_vps_get_services())).toHaveLength(1);
    expect([...sandbox.state.sessions.keys()]).toEqual([old]);
    clock.advance(1);
    expect(unwrap(await api.api_buy_license({ ip: "192.0.2.7", type: 5000 })).status).toBe("ok");
    expect([...sandbox.state.sessions.keys()]).not.toContain(old);
  });

  test("that a test ends are renewed, and the purchase goes through once", async () => {
    const { api, sandbox, customer } = start({ empty: true });
    unwrap(await api.api_buy_license({ ip: "192.0.2.7", type: 5000 }));
    sandbox.state.sessions.clear();
    unwrap(await api.api_buy_license({ ip: "192.0.2.8", type: 5000 }));
    expect(customer.licenses).toHaveLength(2);
  });

  test("a wrong password logs in blank; an API key stands for the right one", async () => {
    const { sandbox } = start({ apiKey: "k-1" });
    const login = (password: string) => new InterServer({ ...credentials, password, fetch: sandbox.fetch });
    await expect(login("wrong").api_get_ima()).rejects.toThrow(LoginRefusedError);
    expect(await login("wrong").api_login({ ...credentials, password: "wrong" })).toMatchObject({ kind: "refused", value: "" });
    expect(unwrap(await login("k-1").api_get_ima())).toBe("client");
  });

  test("an administrator is one", async () => {
    expect(unwrap(await start({ admin: true }).api.api_get_ima())).toBe("admin");
  });
});

test("each sandbox has a state of its own", async () => {
  const [one, other] = [start({ empty: true }), start({ empty: true })];
  unwrap(await one.api.api_buy_license({ ip: "192.0.2.7", type: 5000 }));
  expect(unwrap(await other.api.api_licenses_get_services())).toEqual([]);
});

test("what a test adds to the state is answered with", async () => {
  const { api, sandbox, customer } = start();
  sandbox.state.licenseTypes.push({ services_id: 1, services_name: "New", services_cost: 0.5 });
  expect(unwrap(await api.api_get_license_types()).at(-1)).toEqual({ services_id: 1, services_name: "New", services_cost: 0.5 });
  first(customer.vps).vps_comment = "<b>mine</b>";
  expect(first(unwrap(await api.api_vps_get_services())).vps_comment).toBe("<b>mine</b>");
});
