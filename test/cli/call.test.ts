import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Served, serve } from "../../src/cli/serve.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { demoAccount, run } from "./support.ts";

let sandbox: Sandbox;
let served: Served;
let env: Record<string, string>;

beforeAll(async () => {
  served = await serve((request) => sandbox.fetch(request), 0);
  env = { ...demoAccount, INTERSERVER_ENDPOINT: served.url };
});
beforeEach(() => {
  sandbox = createSandbox({ now: () => new Date("2026-11-22T10:00:00Z") });
});
afterAll(() => served.close());

const buy = ["call", "api_buy_license", "--ip", "192.0.2.9", "--type", "5000", "--yes"];

describe("what a call prints, and its exit code", () => {
  test("ok: 0, a line a member when piped", async () => {
    expect(await run(buy, { env })).toMatchObject({
      code: 0,
      out: "status\tok\nstatus_text\tOrder Completed Successfully.\ninvoice\t1003\ncost\t2.5",
      err: "",
    });
  });

  test("refused: 1, with the reason on standard error", async () => {
    await run(buy, { env });
    expect(await run(buy, { env })).toMatchObject({ code: 1, err: "refused That IP is already licensed in our system" });
  });

  test("fault: 2", async () => {
    const outcome = await run(["call", "api_mail_get_service", "--id", "1"], { env });
    expect(outcome).toMatchObject({ code: 2, out: "", err: "fault Server: unable to serialize result" });
  });

  test("not delivered: 3, and it says that nothing was sent", async () => {
    const outcome = await run(buy, { env: { ...env, INTERSERVER_ENDPOINT: "http://127.0.0.1:1/api.php" } });
    expect(outcome.code).toBe(3);
    expect(outcome.err).toBe(
      "SessionError api_buy_license: not sent, as there is no session (api_login: could not connect, nothing was sent (ECONNREFUSED))",
    );
  });

  test("a refused login: 3", async () => {
    const outcome = await run(buy, { env: { ...env, INTERSERVER_PASSWORD: "wrong" } });
    expect(outcome).toMatchObject({ code: 3, err: expect.stringContaining("the login was refused") });
    expect(outcome.err).not.toContain("wrong");
  });

  test("outcome unknown: 4, naming the call that tells", async () => {
    const { fetch } = sandbox;
    sandbox = {
      ...sandbox,
      async fetch(request) {
        const text = request instanceof Request ? await request.clone().text() : "";
        return text.includes("api_buy_license") ? new Response("<html>Bad Gateway</html>", { status: 502 }) : fetch(request);
      },
    };
    const outcome = await run(buy, { env });
    expect(outcome.code).toBe(4);
    expect(outcome.err).toBe(
      "OutcomeUnknownError api_buy_license: may have taken effect; before trying again, look at api_licenses_get_services, by address and type " +
        '(HTTP 502 without a SOAP answer: "<html>Bad Gateway</html>")',
    );
  });
});

describe("wrong use: 64, and nothing is sent", () => {
  test.each([
    [["call"], "which operation?"],
    [["call", "api_nope"], "there is no operation api_nope"],
    [["call", "api_buy_license", "--type", "5000"], "api_buy_license needs --ip"],
    [["call", "api_buy_license", "--ip", "192.0.2.9", "--type", "many", "--yes"], '--type takes an integer, not "many"'],
    [
      ["call", "api_buy_license", "--ip", "192.0.2.9", "--type", "99999999999", "--yes"],
      "type is 99999999999; it must be an integer from",
    ],
    [["call", "api_buy_license", "--ip", "192.0.2.9\u0007", "--type", "5000", "--yes"], "ip holds U+0007 at position 9"],
    [
      ["call", "api_buy_license", "--address", "192.0.2.9"],
      "Unknown option '--address'; api_buy_license takes --ip --type --coupon",
    ],
    [["call", "api_buy_license", "192.0.2.9"], "Unexpected argument '192.0.2.9'"],
    [
      ["call", "api_buy_license_prepay", "--ip", "192.0.2.9", "--type", "5000", "--use_prepay", "maybe"],
      "--use_prepay takes true or false",
    ],
    [["call", "api_buy_license", "--ip", "192.0.2.9", "--type", "5000"], "pass --yes to call it"],
    [["call", "api_login", "--password", "demo"], "Unknown option '--password'"],
    [["sandbox", "--port", "http"], "--port takes a number"],
    [["sell"], "there is no command sell"],
    [[], "Usage: interserver-soap COMMAND"],
  ])("%j", async (args, message) => {
    const outcome = await run(args, { env });
    expect(outcome).toMatchObject({ code: 64, out: "", err: expect.stringContaining(message) });
    expect(sandbox.state.sessions.size).toBe(0);
    expect(outcome.err).not.toContain("    at ");
  });

  test("no credentials and nobody to ask", async () => {
    const outcome = await run(buy, { env: { INTERSERVER_ENDPOINT: served.url } });
    expect(outcome).toMatchObject({ code: 64, err: "set INTERSERVER_USERNAME, or run this on a terminal to be asked" });
  });
});

test("credentials that are not in the environment are asked for, the password unseen", async () => {
  const typed = ["demo@example.com", "demo"];
  const outcome = await run(buy, { env: { INTERSERVER_ENDPOINT: served.url }, typed });
  expect(outcome).toMatchObject({ code: 0, asked: ["User name:", "Password: (hidden)"] });
});

test.each([
  ["y", 0, 1],
  ["", 64, 0],
  ["no", 64, 0],
])("asked before a purchase, %j ends with %i and leaves %i licences", async (answer, code, licenses) => {
  const outcome = await run(buy.slice(0, -1), { env, typed: [answer] });
  expect(outcome.code).toBe(code);
  expect(outcome.asked).toEqual(["api_buy_license can charge or change the account. Call it? [y/N]"]);
  expect(sandbox.state.customers[0]?.licenses).toHaveLength(licenses);
});

test("--json prints the whole outcome, an error too", async () => {
  const bought = await run([...buy, "--json"], { env });
  expect(JSON.parse(bought.out)).toEqual({
    kind: "ok",
    value: { status: "ok", status_text: "Order Completed Successfully.", invoice: 1003, cost: 2.5 },
  });
  const failed = await run([...buy, "--json"], { env: { ...env, INTERSERVER_PASSWORD: "wrong" } });
  expect(JSON.parse(failed.out)).toMatchObject({ kind: "error", error: { code: "login-refused", requestSent: "no" } });
});

test("--dry-run shows the envelope, needs no credentials and sends nothing", async () => {
  const outcome = await run([...buy, "--dry-run"]);
  expect(outcome).toMatchObject({ code: 0, err: "" });
  expect(outcome.out).toContain('<ip xsi:type="xsd:string">192.0.2.9</ip>');
  expect(sandbox.state.sessions.size).toBe(0);
});

test("rows are a table on a terminal and tab-separated in a pipe", async () => {
  await run(buy, { env });
  const piped = await run(["call", "api_get_license_types"], { env });
  expect(piped.out.split("\n").slice(0, 2)).toEqual(["services_id\tservices_name\tservices_cost", "5000\tSoftaculous VPS\t2.5"]);
  const seen = await run(["call", "api_get_license_types"], { env, isInteractive: true });
  expect(seen.out.split("\n").slice(0, 2)).toEqual([
    "services_id  services_name         services_cost",
    "5000         Softaculous VPS       2.5",
  ]);
});
