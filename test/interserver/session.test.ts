import { describe, expect, test, vi } from "vitest";
import { type ClientOptions, createClient } from "../../src/interserver/client.ts";
import { LoginRefusedError, SessionError } from "../../src/interserver/errors.ts";
import { api_login } from "../../src/interserver/operations/general.ts";
import {
  api_buy_license,
  api_cancel_license,
  api_get_license_types,
  api_licenses_get_services,
} from "../../src/interserver/operations/licenses.ts";
import { AbortedError, ConnectionError, InputError, OutcomeUnknownError, TimeoutError } from "../../src/soap/index.ts";
import { faultAnswer, purchased } from "../support/envelopes.ts";
import { FakeService } from "../support/service.ts";
import { rejectionOf } from "../support/thrown.ts";

const order = { ip: "192.0.2.7", type: 5000 };
const bought = { kind: "ok", value: purchased };

function clientOf(service: FakeService, options: Partial<ClientOptions> = {}) {
  return createClient({ username: "me", password: "hunter2", fetch: service.fetch, ...options });
}

/** A promise and the function that settles it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe("logging in", () => {
  test("is done before the first call, with the user name and the password", async () => {
    const service = new FakeService();
    expect(await clientOf(service).call(api_buy_license, order)).toEqual(bought);
    expect(service.names).toEqual(["api_login", "api_buy_license"]);
    expect(service.calls[0]?.body).toContain(
      '<username xsi:type="xsd:string">me</username><password xsi:type="xsd:string">hunter2</password>',
    );
    expect(service.calls[1]?.sid).toBe("sid-1");
  });

  test("is not done for operations that take no session", async () => {
    const service = new FakeService({ api_get_license_types: () => "<return/>" });
    expect(await clientOf(service).call(api_get_license_types)).toEqual({ kind: "ok", value: [] });
    expect(service.names).toEqual(["api_get_license_types"]);
  });

  test("is not done when the client is made", () => {
    const service = new FakeService();
    clientOf(service);
    expect(service.calls).toEqual([]);
  });

  test("is done once for 50 calls that start together", async () => {
    const service = new FakeService();
    const client = clientOf(service);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => client.call(api_buy_license, order)));
    expect(outcomes).toEqual(Array.from({ length: 50 }, () => bought));
    expect([service.count("api_login"), service.count("api_buy_license")]).toEqual([1, 50]);
  });

  test("is done by each client for itself", async () => {
    const service = new FakeService();
    await clientOf(service).call(api_buy_license, order);
    await clientOf(service).call(api_buy_license, order);
    expect(service.count("api_login")).toBe(2);
  });

  test("by hand leaves the client's own session alone", async () => {
    const service = new FakeService();
    const client = clientOf(service);
    expect(await client.call(api_login, { username: "other", password: "x" })).toEqual({ kind: "ok", value: "sid-1" });
    expect(service.names).toEqual(["api_login"]);
  });
});

describe("a login that fails", () => {
  test("with a refusal is not tried again for a minute: the account might be locked", async () => {
    vi.useFakeTimers();
    try {
      const service = new FakeService({ api_login: () => "<return/>" });
      const client = clientOf(service);
      for (let call = 0; call < 100; call++) await rejectionOf(LoginRefusedError, client.call(api_buy_license, order));
      expect(service.names).toEqual(["api_login"]);
      vi.advanceTimersByTime(59_999);
      await rejectionOf(LoginRefusedError, client.call(api_licenses_get_services));
      expect(service.names).toEqual(["api_login"]);
      vi.advanceTimersByTime(1);
      await rejectionOf(LoginRefusedError, client.call(api_licenses_get_services));
      expect(service.names).toEqual(["api_login", "api_login"]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("for a blank session id is a refused login, and nothing else is sent", async () => {
    const service = new FakeService({ api_login: () => '<return xsi:type="xsd:string"></return>' });
    const error = await rejectionOf(LoginRefusedError, clientOf(service).call(api_buy_license, order));
    expect(error).toMatchObject({ code: "login-refused", requestSent: "no", operation: "api_buy_license" });
    expect(error.endpoint).toBe("https://my.interserver.net/api.php");
    expect(service.names).toEqual(["api_login"]);
  });

  test.each<[string, (service: FakeService) => Promise<string> | string, string]>([
    ["a fault", () => faultAnswer("<faultcode>SOAP-ENV:Server</faultcode><faultstring>down</faultstring>"), "fault Server: down"],
    [
      "an answer without a session id",
      () => '<return xsi:nil="true"/>',
      "api_login: the answer is null, which the schema does not allow",
    ],
    [
      "no answer",
      () => Promise.reject(new TypeError("fetch failed")),
      "api_login: the connection broke before an answer came (fetch failed)",
    ],
  ])("with %s is an error that says so, and the write was not sent", async (_, answer, why) => {
    const service: FakeService = new FakeService({ api_login: () => answer(service) });
    const error = await rejectionOf(SessionError, clientOf(service).call(api_buy_license, order));
    expect(error).toMatchObject({ code: "session-unavailable", requestSent: "no", operation: "api_buy_license" });
    expect(error.message).toBe(`api_buy_license: not sent, as there is no session (${why})`);
    expect(error.cause).toBeInstanceOf(Error);
    expect(service.names).toEqual(["api_login"]);
  });

  test("fails all calls that wait for it, and is tried again by the next", async () => {
    let isDown = true;
    const service: FakeService = new FakeService({
      api_login: () => (isDown ? Promise.reject(new TypeError("fetch failed")) : service.login()),
    });
    const client = clientOf(service);
    const failures = await Promise.allSettled(Array.from({ length: 10 }, () => client.call(api_buy_license, order)));
    expect(failures.every(({ status }) => status === "rejected")).toBe(true);
    expect(service.names).toEqual(["api_login"]);
    isDown = false;
    expect(await client.call(api_buy_license, order)).toEqual(bought);
  });
});

describe("a session that the service has dropped", () => {
  test("is renewed once, and the write sent again: the service had done nothing", async () => {
    const service = new FakeService();
    const client = clientOf(service);
    await client.call(api_buy_license, order);
    service.expire();
    expect(await client.call(api_buy_license, order)).toEqual(bought);
    expect(service.names).toEqual(["api_login", "api_buy_license", "api_buy_license", "api_login", "api_buy_license"]);
    expect(service.calls.at(-1)?.sid).toBe("sid-2");
  });

  test("is renewed once for 100 calls that find it so", async () => {
    const service = new FakeService();
    const client = clientOf(service);
    await client.call(api_buy_license, order);
    service.expire();
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => client.call(api_buy_license, order)));
    expect(outcomes).toEqual(Array.from({ length: 100 }, () => bought));
    expect(service.count("api_login")).toBe(2);
    expect(service.count("api_buy_license")).toBe(1 + 100 + 100);
  });

  test("is not renewed again where the new one is dropped at once", async () => {
    const service: FakeService = new FakeService({
      api_login: () => {
        const result = service.login();
        service.expire();
        return result;
      },
    });
    const outcome = await clientOf(service).call(api_buy_license, order);
    expect(outcome).toMatchObject({ kind: "refused", reason: "Invalid Session ID" });
    expect(service.names).toEqual(["api_login", "api_buy_license", "api_login", "api_buy_license"]);
  });

  test("is not renewed for a refusal of another kind", async () => {
    const service = new FakeService({
      api_cancel_license: () => "<return><status>error</status><status_text>Invalid License ID</status_text></return>",
    });
    const outcome = await clientOf(service).call(api_cancel_license, { id: 1 });
    expect(outcome).toMatchObject({ kind: "refused", reason: "Invalid License ID" });
    expect(service.names).toEqual(["api_login", "api_cancel_license"]);
  });

  test("keeps a write from being sent where the renewal fails", async () => {
    const service: FakeService = new FakeService({
      api_login: () => (service.count("api_login") === 1 ? service.login() : Promise.reject(new TypeError("fetch failed"))),
    });
    const client = clientOf(service);
    await client.call(api_buy_license, order);
    service.expire();
    const error = await rejectionOf(SessionError, client.call(api_buy_license, order));
    expect(error.requestSent).toBe("no");
  });
});

describe("a write", () => {
  test("whose answer is lost is not sent again", async () => {
    const service = new FakeService({ api_buy_license: () => Promise.reject(new TypeError("fetch failed")) });
    const error = await rejectionOf(OutcomeUnknownError, clientOf(service).call(api_buy_license, order));
    expect(error.cause).toBeInstanceOf(ConnectionError);
    expect(error.message).toBe(
      "api_buy_license: may have taken effect; before trying again, look at api_licenses_get_services, by address and type (the connection broke before an answer came (fetch failed))",
    );
    expect(service.count("api_buy_license")).toBe(1);
  });

  test("whose answer is cut off is not sent again", async () => {
    const service = new FakeService({ api_buy_license: () => '<?xml version="1.0"?><SOAP-ENV:Envel' });
    await rejectionOf(OutcomeUnknownError, clientOf(service).call(api_buy_license, order));
    expect(service.count("api_buy_license")).toBe(1);
  });
});

describe("a caller that gives up", () => {
  test("during the login was not sent, and does not stop the login for the others", async () => {
    const { opened, open } = gate();
    const service: FakeService = new FakeService({ api_login: () => opened.then(() => service.login()) });
    const client = clientOf(service);
    const controller = new AbortController();
    const first = client.call(api_buy_license, order, { signal: controller.signal });
    const second = client.call(api_buy_license, order);
    controller.abort();
    expect(await rejectionOf(AbortedError, first)).toMatchObject({ requestSent: "no", operation: "api_buy_license" });
    open();
    expect(await second).toEqual(bought);
    expect(service.names).toEqual(["api_login", "api_buy_license"]);
  });

  test("by its timeout during the login was not sent", async () => {
    const { opened, open } = gate();
    const service: FakeService = new FakeService({ api_login: () => opened.then(() => service.login()) });
    const client = clientOf(service);
    const error = await rejectionOf(TimeoutError, client.call(api_buy_license, order, { timeout: 20 }));
    expect(error).toMatchObject({ requestSent: "no", timeout: 20 });
    open();
    expect(await client.call(api_buy_license, order)).toEqual(bought);
    expect(service.names).toEqual(["api_login", "api_buy_license"]);
  });

  test("before the call sends nothing at all", async () => {
    const service = new FakeService();
    const call = clientOf(service).call(api_buy_license, order, { signal: AbortSignal.abort() });
    expect(await rejectionOf(AbortedError, call)).toMatchObject({ requestSent: "no" });
    expect(service.count("api_buy_license")).toBe(0);
  });
});

describe("what cannot be sent is refused before any login", () => {
  test.each<[string, object, string]>([
    ["a control character", { ...order, ip: "\u0000" }, "ip"],
    ["a letter beyond Latin-1", { ...order, coupon: "5 €" }, "coupon"],
    ["a missing parameter", { ip: "192.0.2.7" }, "type"],
    ["an unknown parameter", { ...order, cupon: "X" }, "cupon"],
    ["a session id", { ...order, sid: "sid-1" }, "sid"],
  ])("%s", async (_, input, path) => {
    const service = new FakeService();
    const error = await rejectionOf(InputError, clientOf(service).call(api_buy_license, input as typeof order));
    expect(error).toMatchObject({ path, operation: "api_buy_license", requestSent: "no" });
    expect(service.calls).toEqual([]);
  });

  test("a session id is refused with a hint", async () => {
    const input: typeof order = Object.assign({ sid: "sid-1" }, order);
    const error = await rejectionOf(InputError, clientOf(new FakeService()).call(api_buy_license, input));
    expect(error.message).toBe("api_buy_license: sid is seen to by the client; leave it out");
  });

  test("a letter beyond Latin-1 is sent where the caller says so", async () => {
    const service = new FakeService();
    await clientOf(service, { repertoire: "unicode" }).call(api_buy_license, { ...order, coupon: "5 €" });
    expect(service.calls.at(-1)?.body).toContain(">5 €<");
  });
});

test("an empty list is given as it is while the session is known to be good", async () => {
  const service = new FakeService({ api_licenses_get_services: () => "<return/>" });
  const client = clientOf(service);
  expect(await client.call(api_licenses_get_services)).toEqual({ kind: "ok", value: [] });
  expect(service.names).toEqual(["api_login", "api_licenses_get_services"]);
});
