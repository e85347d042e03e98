import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { serve } from "../../src/cli/serve.ts";
import { InterServer, OutcomeUnknownError, unwrap } from "../../src/index.ts";
import { api_getTicketList } from "../../src/interserver/operations/index.ts";
import { createSandbox, SandboxFaultError } from "../../src/sandbox/index.ts";
import { encodeRequest, undiciTransport } from "../../src/soap/index.ts";
import { type RawAnswer, rawPost } from "../interop/nusoap/raw-post.ts";
import { thrownBy } from "../support/thrown.ts";
import { credentials, start } from "./support.ts";

const purchase = { ip: "192.0.2.7", type: 5000 };
const tickets = { page: 1, limit: 10, status: "" };

type World = ReturnType<typeof start> & { close(): Promise<void> };

/** The client asks the sandbox's `fetch`, or a socket, by each of the transports. */
const renderings: readonly (readonly [string, () => Promise<World>])[] = [
  ["the handler", async () => ({ ...start(), close: async () => {} })],
  ["a socket, by undici", () => onSocket({ transport: undiciTransport() })],
  ["a socket, by the platform's fetch", () => onSocket({ fetch: globalThis.fetch })],
];

async function onSocket(how: Pick<ConstructorParameters<typeof InterServer>[0], "transport" | "fetch">): Promise<World> {
  const world = start();
  const served = await serve(world.sandbox.answer, 0);
  const api = new InterServer({ ...credentials, endpoint: served.url, ...how });
  return { ...world, api, close: served.close };
}

describe.each(renderings)("faults by %s", (_, begin) => {
  /** Runs a test and closes the socket. */
  const using = (run: (world: World) => Promise<void>) => async () => {
    const world = await begin();
    try {
      await run(world);
    } finally {
      await world.close();
    }
  };
  const licensed = ({ customer }: World) => customer.licenses.some((license) => license.license_ip === purchase.ip);

  for (const [fault, isHandled, cause] of [
    ["500", false, { code: "http-status" }],
    ["500-after", true, { code: "http-status" }],
    ["502", false, { code: "http-status" }],
    ["502-after", true, { code: "http-status" }],
    ["drop-before", false, { code: "connection-lost" }],
    ["drop-after", true, { code: "connection-lost" }],
    ["cut=0", true, {}],
    ["cut=600", true, {}],
  ] as const) {
    const outcome = isHandled ? "made" : "not made";
    test(
      `${fault}: the outcome of a purchase is unknown, and it was ${outcome}`,
      using(async (world) => {
        world.sandbox.fail(`api_buy_license:${fault}`);
        const error = await world.api.api_buy_license(purchase).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(OutcomeUnknownError);
        expect((error as OutcomeUnknownError).cause).toMatchObject(cause);
        expect(licensed(world)).toBe(isHandled);
      }),
    );
  }

  test(
    "cut after the result: the answer is whole all the same",
    using(async ({ api, sandbox }) => {
      const whole = unwrap(await api.api_get_license_types());
      sandbox.fail("api_get_license_types:cut=100000");
      expect(unwrap(await api.api_get_license_types())).toEqual(whole);
      sandbox.fail("api_buy_license:cut=850");
      expect((await api.api_buy_license(purchase)).kind).toBe("ok");
    }),
  );

  test(
    "utf8: letters are read as what they are",
    using(async ({ api, sandbox }) => {
      sandbox.fail("utf8");
      expect(JSON.stringify(unwrap(await api.api_getTicketList(tickets)))).toContain("Café page");
    }),
  );

  test(
    "short-length: the last bytes are missing, and the result is whole",
    using(async ({ api, sandbox }) => {
      const whole = unwrap(await api.api_getTicketList(tickets));
      sandbox.fail("short-length");
      expect(unwrap(await api.api_getTicketList(tickets))).toEqual(whole);
      sandbox.fail("utf8");
      expect(unwrap(await api.api_getTicketList(tickets))).toEqual(whole);
    }),
  );

  test(
    "php-warning: it stands before the declaration",
    using(async ({ api, sandbox }) => {
      sandbox.fail("php-warning");
      expect(JSON.stringify(unwrap(await api.api_getTicketList(tickets)))).toContain("Café page");
    }),
  );

  test(
    "expired: the client logs in again; a session that always ends is refused",
    using(async (world) => {
      world.sandbox.fail("api_buy_license:expired*1");
      unwrap(await world.api.api_buy_license(purchase));
      expect(world.customer.licenses).toHaveLength(2);
      world.sandbox.fail("api_buy_license:expired");
      expect(await world.api.api_buy_license({ ...purchase, ip: "192.0.2.8" })).toMatchObject({ reason: "Invalid Session ID" });
    }),
  );

  test(
    "latency: a deadline passes",
    using(async ({ api, sandbox }) => {
      sandbox.fail("get_modules:latency=5000");
      await expect(api.get_modules({}, { timeout: 50 })).rejects.toMatchObject({ code: "timeout" });
      sandbox.fail("get_locked_ips:latency=60");
      const begun = performance.now();
      unwrap(await api.get_locked_ips());
      expect(performance.now() - begun).toBeGreaterThan(55);
    }),
  );
});

describe("on the wire", () => {
  /** What a list of tickets is answered with. */
  async function exchange(fault: string): Promise<RawAnswer> {
    const { sandbox, customer } = start();
    sandbox.state.sessions.set("sid", { customer, expiresAt: Number.POSITIVE_INFINITY });
    const served = await serve(sandbox.answer, 0);
    const { headers, body } = encodeRequest(api_getTicketList, { sid: "sid", ...tickets });
    const answer = await rawPost(Number(new URL(served.url).port), { ...headers, "X-Sandbox-Fault": fault }, body);
    await served.close();
    return answer;
  }

  test("a short Content-Length counts as PHP's mb_strlen does, and all bytes are sent", async () => {
    const { contentLength, body } = await exchange("short-length");
    expect(Buffer.from(body).toString("latin1")).toMatch(/Envelope>$/);
    // mb_strlen takes a letter such as é, which begins three bytes in UTF-8, and the two after it for one character.
    const accents = body.filter((byte) => byte >= 0x80).length;
    expect(accents).toBeGreaterThan(0);
    expect(contentLength).toBe(body.length - 2 * accents);
    const utf8 = await exchange("short-length,utf8");
    expect(utf8.contentLength).toBe(Buffer.from(utf8.body).toString().length);
    expect(utf8.contentLength).toBeLessThan(utf8.body.length);
  });

  test("a cut answer announces all of it", async () => {
    const whole = await exchange("latency=0");
    const { contentLength, body } = await exchange("cut=500");
    expect(contentLength).toBe(whole.body.length);
    expect(body).toEqual(whole.body.subarray(0, 500));
  });

  test("a page on another name of this machine is turned away", async () => {
    const served = await serve(createSandbox().answer, 0);
    const statusFor = (host: string) =>
      new Promise((resolve, reject) => {
        const asked = request(served.url, { headers: { host } }, (response) => resolve(response.resume().statusCode));
        asked.on("error", reject).end();
      });
    try {
      expect(await statusFor("rebound.example")).toBe(421);
      expect(await statusFor("127.0.0.1.example:80")).toBe(421);
      expect(await statusFor("localhost:1234")).toBe(200);
    } finally {
      await served.close();
    }
  });
});

describe("how they are asked for", () => {
  test("by option, by `fail`, which can be ended, and by a request's header", async () => {
    const sandbox = createSandbox({ faults: ["get_modules:502*1, get_modules:502*1"] });
    const { fetch } = sandbox;
    const api = new InterServer({ ...credentials, fetch, retry: { attempts: 1 } });
    await expect(api.get_modules()).rejects.toThrow();
    await expect(api.get_modules()).resolves.toMatchObject({ kind: "ok" });
    const end = sandbox.fail("get_modules:500");
    await expect(api.get_modules()).rejects.toThrow();
    end();
    await expect(api.get_modules()).resolves.toMatchObject({ kind: "ok" });
    const withHeader = new InterServer({
      ...credentials,
      fetch: (input, init) => fetch(input as string, { ...init, headers: { ...init?.headers, "X-Sandbox-Fault": "502" } }),
    });
    await expect(withHeader.get_modules()).rejects.toMatchObject({ code: "http-status" });
    await expect(api.get_modules()).resolves.toMatchObject({ kind: "ok" });
  });

  test("an operation that is named is the only one to fail", async () => {
    const { api, sandbox } = start();
    sandbox.fail("get_modules:502");
    await expect(api.get_vps_templates()).resolves.toMatchObject({ kind: "ok" });
    await expect(api.get_modules()).rejects.toThrow();
  });

  test("a session ends for a call that needs one, and a login does not count", async () => {
    const sandbox = createSandbox({ faults: ["expired*1"] });
    const called: (string | undefined)[] = [];
    const api = new InterServer({
      ...credentials,
      fetch(input, init) {
        called.push(new Headers(init?.headers).get("SOAPAction")?.match(/#(\w+)/)?.[1]);
        return sandbox.fetch(input as string, init);
      },
    });
    unwrap(await api.get_modules());
    unwrap(await api.api_buy_license(purchase));
    expect(called).toEqual(["get_modules", "api_login", "api_buy_license", "api_login", "api_buy_license"]);
  });

  test.each([
    ["503", "503", "KIND is one of latency, 500, 500-after, 502"],
    ["502, drop", "drop", "KIND is one of"],
    ["latency", "latency", "say how many milliseconds, such as latency=200"],
    ["cut", "cut", "say how many bytes"],
    ["502=7", "502=7", "502 takes no number"],
    ["api_buy_licence:502", "api_buy_licence:502", "there is no operation api_buy_licence"],
    ["cut=-1", "cut=-1", "write it as [OPERATION:]KIND[=NUMBER][*TIMES]"],
    ["502*", "502*", "write it as"],
    ["502*0", "502*0", "TIMES is 1 or more"],
  ])("%s is none", async (text, part, problem) => {
    const { sandbox } = start();
    const error = thrownBy(SandboxFaultError, () => sandbox.fail(text));
    expect(error).toMatchObject({ name: "SandboxFaultError", code: "invalid-fault", text: part });
    expect(error.message).toContain(problem);
    expect(() => createSandbox({ faults: [text] })).toThrow(SandboxFaultError);
    const response = await sandbox.fetch("http://127.0.0.1/api.php", { method: "POST", headers: { "X-Sandbox-Fault": text } });
    expect(response.status).toBe(400);
    expect(await response.text()).toBe(error.message);
  });
});

test("a call that was aborted is not waited for", async () => {
  const { sandbox } = start();
  sandbox.fail("latency=5000");
  const controller = new AbortController();
  const answer = sandbox.fetch("http://127.0.0.1/api.php", { method: "POST", body: "", signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(answer).rejects.toThrow("enough");
});
