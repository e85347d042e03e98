import { afterEach, describe, expect, test, vi } from "vitest";
import { InterServer } from "../../../src/index.ts";
import { callsWithSession, transports, useNusoap, variants } from "./peer.ts";

const invalid = { status: "error", status_text: "Invalid Session ID" };
const noNumbers = { invoice: "", cost: "" };
const bought = { status: "ok", status_text: "Order Completed Successfully.", invoice: 71, cost: 12.5 };
const remaining = { status: "ok", status_text: "12.50" };
const row = { services_id: 5000, services_name: "cPanel", services_cost: 12.5 };
const order = { ip: "192.0.2.7", type: 5000 };

describe.each(variants)("NuSOAP that counts with %s", (variant) => {
  const nusoap = useNusoap({ variant });
  afterEach(() => vi.restoreAllMocks());

  describe.each(transports)("over %s", (_, options) => {
    const login = () => new InterServer({ username: "demo", password: "secret", endpoint: nusoap.endpoint, ...options });

    test("calls that start together share one login", async () => {
      await nusoap.prepare({ api_login: ["first", "second"], api_buy_license: [bought], api_get_prepay_remaining: [remaining] });
      const api = login();
      await Promise.all([
        api.api_buy_license(order),
        api.api_get_prepay_remaining({ module: "mail" }),
        api.api_buy_license(order),
      ]);
      const calls = await callsWithSession(nusoap);
      expect(calls.sort()).toEqual([
        "api_buy_license first",
        "api_buy_license first",
        "api_get_prepay_remaining first",
        "api_login demo",
      ]);
    });

    test("an order that met an expired session is sent once more, after one new login", async () => {
      await nusoap.prepare({ api_login: ["first", "second"], api_buy_license: [bought, { ...invalid, ...noNumbers }, bought] });
      const api = login();
      expect(await api.api_buy_license(order)).toEqual({ kind: "ok", value: bought });
      expect(await api.api_buy_license(order)).toEqual({ kind: "ok", value: bought });
      const renewal = ["api_buy_license first", "api_login demo", "api_buy_license second"];
      expect(await callsWithSession(nusoap)).toEqual(["api_login demo", "api_buy_license first", ...renewal]);
    });

    test("a session that is refused again is a refusal, and nothing is sent a third time", async () => {
      await nusoap.prepare({ api_login: ["first", "second"], api_buy_license: [{ ...invalid, ...noNumbers }] });
      const outcome = await login().api_buy_license(order);
      expect(outcome).toMatchObject({ kind: "refused", reason: "Invalid Session ID" });
      const renewal = ["api_login demo", "api_buy_license second"];
      expect(await callsWithSession(nusoap)).toEqual(["api_login demo", "api_buy_license first", ...renewal]);
    });

    test("an empty list is proved, and asked for again where the session was bad", async () => {
      const licence = { license_id: 1001, license_ip: "192.0.2.7", license_status: "active" };
      await nusoap.prepare({
        api_login: ["first", "second"],
        api_licenses_get_services: [[licence], [], [licence]],
        api_get_prepay_remaining: [invalid],
      });
      const api = login();
      await api.api_licenses_get_services();
      passAMinute();
      const outcome = await api.api_licenses_get_services();
      expect(outcome).toMatchObject({ kind: "ok", value: [licence] });
      expect(await callsWithSession(nusoap)).toEqual([
        "api_login demo",
        "api_licenses_get_services first",
        "api_licenses_get_services first",
        "api_get_prepay_remaining first",
        "api_login demo",
        "api_licenses_get_services second",
      ]);
    });

    test("an empty list of a good session is proved once and believed for a minute", async () => {
      await nusoap.prepare({ api_login: ["first"], api_licenses_get_services: [[]], api_get_prepay_remaining: [remaining] });
      const api = login();
      await api.api_licenses_get_services();
      passAMinute();
      expect(await api.api_licenses_get_services()).toEqual({ kind: "ok", value: [] });
      expect(await api.api_licenses_get_services()).toEqual({ kind: "ok", value: [] });
      const calls = await callsWithSession(nusoap);
      expect(calls.filter((call) => call === "api_get_prepay_remaining first")).toHaveLength(1);
      expect(calls).toHaveLength(5);
    });

    test("a struct that cannot be serialized is proved too", async () => {
      const licence = { license_id: 1001, license_ip: "192.0.2.7" };
      await nusoap.prepare({
        api_login: ["first", "second"],
        // What the service's functions give for a bad session: no struct at all.
        api_licenses_get_service: [licence, false, licence],
        api_get_prepay_remaining: [invalid],
      });
      const api = login();
      await api.api_licenses_get_service({ id: 1001 });
      passAMinute();
      expect(await api.api_licenses_get_service({ id: 1001 })).toMatchObject({ kind: "ok", value: licence });
      expect((await callsWithSession(nusoap)).slice(2)).toEqual([
        "api_licenses_get_service first",
        "api_get_prepay_remaining first",
        "api_login demo",
        "api_licenses_get_service second",
      ]);
    });

    test("a login that is refused sends nothing else", async () => {
      await nusoap.prepare({ api_login: [""], api_buy_license: [bought] });
      await expect(login().api_buy_license(order)).rejects.toMatchObject({ code: "login-refused", requestSent: "no" });
      expect(await callsWithSession(nusoap)).toEqual(["api_login demo"]);
    });

    test("an operation without a session needs no login", async () => {
      await nusoap.prepare({ api_get_license_types: [[row]] });
      expect(await login().api_get_license_types()).toEqual({ kind: "ok", value: [row] });
      expect(await callsWithSession(nusoap)).toEqual(["api_get_license_types undefined"]);
    });
  });
});

/** Moves the clock by which a session is trusted; nothing has to wait. */
function passAMinute(): void {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => now() + 61_000);
}
