import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { InterServer, OutcomeUnknownError, unwrap } from "../../src/index.ts";
import * as operations from "../../src/interserver/operations/index.ts";
import { fault, handlers, on } from "../../src/msw/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { fetchTransport } from "../../src/soap/index.ts";
import { rejectionOf } from "../support/thrown.ts";

const { api_buy_license, api_get_license_types, api_licenses_get_services, api_vps_cancel_service, get_modules } = operations;

const sandbox = createSandbox();
const server = setupServer(...handlers(sandbox));

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** msw stands in for the platform's own `fetch`, not for undici; this transport looks it up at each call. */
const transport = fetchTransport();
const api = new InterServer({ username: "demo@example.com", password: "demo", transport });
const order = { ip: "192.0.2.200", type: 5000 };

describe("handlers", () => {
  test("answer by a sandbox, whose state can be looked into", async () => {
    const { invoice } = unwrap(await api.api_buy_license(order));
    const owned = sandbox.state.customers.flatMap(({ licenses }) => licenses);
    expect(owned).toContainEqual(expect.objectContaining({ license_ip: order.ip }));
    expect(invoice).toBeGreaterThan(0);
  });

  test("fail as the sandbox is told to: a broken connection is a network that fails", async () => {
    sandbox.fail("api_buy_license:drop-after*1");
    const lost = await rejectionOf(OutcomeUnknownError, api.api_buy_license({ ip: "192.0.2.201", type: 5000 }));
    expect(lost.cause).toMatchObject({ code: "connection-lost" });
    sandbox.fail("api_buy_license:502*1");
    const page = await rejectionOf(OutcomeUnknownError, api.api_buy_license({ ip: "192.0.2.202", type: 5000 }));
    expect(page.cause).toMatchObject({ status: 502 });
  });

  test("answer at another address where the caller says so", async () => {
    server.use(
      ...handlers(createSandbox({ accounts: [{ username: "you", password: "secret" }] }), {
        endpoint: "https://test.example/soap",
      }),
    );
    const there = new InterServer({
      username: "you",
      password: "secret",
      endpoint: "https://test.example/soap",
      transport,
    });
    expect(unwrap(await there.api_licenses_get_services())).toEqual(expect.any(Array));
    const wsdl = await fetch("https://test.example/soap?wsdl");
    expect(await wsdl.text()).toContain("<definitions");
  });
});

describe("on", () => {
  test("answers one operation, and leaves the others to the sandbox", async () => {
    server.use(on(api_buy_license, () => ({ status: "ok", status_text: "Bought.", invoice: 71, cost: 12.5 })));
    expect(await api.api_buy_license(order)).toEqual({
      kind: "ok",
      value: { status: "ok", status_text: "Bought.", invoice: 71, cost: 12.5 },
    });
    expect(unwrap(await api.api_get_license_types()).length).toBeGreaterThan(0);
  });

  test("is given the arguments by name; what was left out is blank or null", async () => {
    let seen: unknown;
    server.use(
      on(operations.api_buy_license_prepay, (input) => {
        seen = input;
        return { status: "error", status_text: `No licence for ${input.ip}.` };
      }),
    );
    expect(await api.api_buy_license_prepay(order)).toEqual({
      kind: "refused",
      reason: "No licence for 192.0.2.200.",
      value: { status: "error", status_text: "No licence for 192.0.2.200.", invoice: null, cost: null },
    });
    expect(seen).toEqual({ sid: expect.stringMatching(/^[0-9a-f]{32}$/), ...order, coupon: "", use_prepay: null });
  });

  test("answers lists, rows, truths and texts beyond Latin-1", async () => {
    server.use(
      on(api_licenses_get_services, () => [{ license_id: 1, license_hostname: "zoë.example €" }]),
      on(api_get_license_types, () => []),
      on(api_vps_cancel_service, () => false),
      on(get_modules, async () => ["vps", null]),
    );
    expect(unwrap(await api.api_licenses_get_services())).toMatchObject([
      { license_id: 1, license_hostname: "zoë.example €", license_ip: null },
    ]);
    expect(unwrap(await api.api_get_license_types())).toEqual([]);
    expect(await api.api_vps_cancel_service({ id: 1 })).toMatchObject({ kind: "refused", value: false });
    expect(unwrap(await api.get_modules())).toEqual(["vps", null]);
  });

  test("may answer with a fault", async () => {
    server.use(on(api_buy_license, () => fault("down for <maintenance>")));
    expect(await api.api_buy_license(order)).toMatchObject({
      kind: "fault",
      fault: { code: "Server", string: "down for <maintenance>" },
    });
    server.use(on(api_buy_license, () => fault("no", "Client")));
    expect(await api.api_buy_license(order)).toMatchObject({ fault: { code: "Client" } });
  });

  test("may fail as a network does, or as a gateway", async () => {
    server.use(on(api_buy_license, () => HttpResponse.error()));
    const lost = await rejectionOf(OutcomeUnknownError, api.api_buy_license(order));
    expect(lost.cause).toMatchObject({ code: "connection-lost" });
    server.use(on(api_buy_license, () => HttpResponse.html("<h1>502 Bad Gateway</h1>", { status: 502 })));
    const unknown = await rejectionOf(OutcomeUnknownError, api.api_buy_license(order));
    expect(unknown.cause).toMatchObject({ code: "http-status", status: 502 });
  });

  test("answers with the service's fault where the type does not allow the answer", async () => {
    server.use(
      on(api_get_license_types, () => null as never),
      on(operations.get_locked_ips, () => null as never),
    );
    expect(await api.get_locked_ips()).toMatchObject({ fault: { string: "unable to serialize result" } });
  });

  test("answers for the address that it is told", async () => {
    const endpoint = new URL("https://test.example/api.php");
    const there = new InterServer({ username: "x", password: "y", endpoint, transport });
    server.use(on(get_modules, () => ["there"], { endpoint }));
    expect(unwrap(await there.get_modules())).toEqual(["there"]);
    expect(unwrap(await api.get_modules())).not.toEqual(["there"]);
  });

  test("passes on what it cannot read", async () => {
    server.use(on(get_modules, () => ["never"]));
    const response = await fetch("https://my.interserver.net/api.php", { method: "POST", body: "no envelope" });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("faultstring");
  });
});
