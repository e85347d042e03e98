import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { envelope, reply, run, type Service, startService } from "./support.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
beforeEach(() => service.reset());
afterAll(() => service.close());

const order = ["call", "api_buy_license", "--ip", "192.0.2.9", "--type", "5000"];
const buy = [...order, "--yes"];

const vps = envelope(
  '<return xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="tns:sql_row_vps[1]"><item xsi:type="tns:sql_row_vps">' +
    '<vps_id xsi:type="xsd:int">7</vps_id><vps_rootpass xsi:type="xsd:string">hunter2</vps_rootpass></item></return>',
);

describe("asking", () => {
  test("credentials that nobody gave are asked for, the password unseen", async () => {
    const ended = await run(buy, { env: { INTERSERVER_ENDPOINT: service.url }, typed: ["demo@example.com", "demo"] });
    expect(ended).toMatchObject({ code: 0, asked: ["User name:", "Password: (hidden)"] });
  });

  test.each([
    ["y", 0, ["api_login", "api_buy_license"]],
    ["YES", 0, ["api_login", "api_buy_license"]],
    ["", 64, []],
    ["no", 64, []],
  ])("before a write, %j ends with %i", async (answer, code, called) => {
    const ended = await run(order, { env: service.env, typed: [answer] });
    expect(ended.code).toBe(code);
    expect(ended.asked).toEqual(["It can charge or change the account. Call it? [y/N]"]);
    expect(ended.err.replaceAll(service.url, "ENDPOINT").split("\n").slice(0, 2)).toEqual([
      "api_buy_license  Orders a licence for an address.",
      "for demo@example.com at ENDPOINT",
    ]);
    expect(ended.err.endsWith("not called; nothing was sent")).toBe(code === 64);
    expect(service.called).toEqual(called);
  });

  test("a read is not asked about, nor is one that needs no session asked who calls", async () => {
    const ended = await run(["call", "api_get_license_types"], { env: { INTERSERVER_ENDPOINT: service.url }, typed: [] });
    expect(ended).toMatchObject({ code: 0, asked: [] });
    expect(service.called).toEqual(["api_get_license_types"]);
  });
});

describe("secrets", () => {
  const ticket = ["call", "api_openTicket", "--yes", "--user_email", "demo@example.com", "--user_ip", "192.0.2.1"];
  const open = [...ticket, "--subject", "Disk", "--product", "", "--body", "Full."];

  test("come from the environment", async () => {
    const ended = await run([...open, "--dry-run", "--show-secrets"], { env: { INTERSERVER_BOX_AUTH_VALUE: "hunter2" } });
    expect(ended.out).toContain('<box_auth_value xsi:type="xsd:string">hunter2</box_auth_value>');
  });

  test("are asked for otherwise, unseen", async () => {
    const ended = await run(open, { env: service.env, typed: ["hunter2"] });
    expect(ended.asked).toEqual(["box_auth_value: (hidden)"]);
    expect(service.called).toEqual(["api_login", "api_openTicket"]);
  });

  test("where nobody can be asked, the variable is named", async () => {
    const ended = await run(open, { env: service.env });
    expect(ended).toMatchObject({ code: 64, err: "set INTERSERVER_BOX_AUTH_VALUE, or run this on a terminal to be asked" });
    expect(service.called).toEqual([]);
  });

  test.each([
    ["as text", [], "\t•••\t", "\thunter2\t"],
    ["as JSON", ["--json"], '"vps_rootpass": "•••"', '"vps_rootpass": "hunter2"'],
  ])("in an answer are shown as ••• %s, unless asked for", async (_, form, concealed, shown) => {
    service.answer("api_vps_get_services", () => reply(vps));
    const args = ["call", "api_vps_get_services", ...form];
    const ended = await run(args, { env: service.env });
    expect(ended.out).toContain(concealed);
    expect(ended.out + ended.err).not.toContain("hunter2");
    expect((await run([...args, "--show-secrets"], { env: service.env })).out).toContain(shown);
  });

  test("a login's session id is one", async () => {
    expect(await run(["call", "api_login"], { env: service.env })).toMatchObject({ code: 0, out: "•••" });
    const shown = await run(["call", "api_login", "--show-secrets"], { env: service.env });
    expect(shown.out).toMatch(/^[0-9a-f]{32}$/);
  });

  test("what could be read of a broken answer hides them too", async () => {
    service.answer("api_vps_get_services", () => reply(vps.slice(0, vps.indexOf("</item>"))));
    const ended = await run(["call", "api_vps_get_services"], { env: service.env });
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(ended.err).toMatch(/^DecodeError api_vps_get_services: the answer ends before it is whole\n/);
    expect(ended.err).toMatch(
      /\nnext: --raw --show-secrets prints what came\nWhat could be read of the answer:\nvps_id\t.*\n7\t.*\t•••\t/,
    );
  });
});

describe("--json", () => {
  test("prints the whole outcome", async () => {
    const ended = await run([...buy, "--json"], { env: service.env });
    expect(JSON.parse(ended.out)).toEqual({
      kind: "ok",
      value: {
        status: "ok",
        status_text: "Order Completed Successfully.",
        invoice: expect.any(Number),
        cost: expect.any(Number),
      },
    });
  });

  test("prints an error, what to do next and what could be read", async () => {
    const ended = await run([...buy, "--json"], { env: { ...service.env, INTERSERVER_PASSWORD: "wrong" } });
    expect(ended).toMatchObject({ code: 3, err: "" });
    expect(JSON.parse(ended.out)).toMatchObject({
      kind: "error",
      error: { name: "LoginRefusedError", code: "login-refused", operation: "api_buy_license", requestSent: "no" },
      next: expect.stringContaining("INTERSERVER_PASSWORD"),
    });
  });
});

describe("--raw", () => {
  test("prints the answer as it came, decoded", async () => {
    const answer = envelope('<return xsi:type="xsd:int">12</return><!-- café -->');
    service.answer("strPixels", () => reply(answer));
    const ended = await run(["call", "strPixels", "--string", "hi", "--raw"], { env: service.env });
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toBe(answer);
  });

  test("says all the same that it is a refusal", async () => {
    const ended = await run(["call", "api_buy_license", "--ip", "x", "--type", "5000", "--yes", "--raw"], { env: service.env });
    expect(ended).toMatchObject({ code: 1, err: "refused Invalid IP Address" });
    expect(ended.out).toMatch(/^<\?xml .*Invalid IP Address.*<\/SOAP-ENV:Envelope>$/);
  });

  test("prints what is no answer, and nothing that a terminal would obey", async () => {
    service.answer("get_modules", () => reply("<html>\u001b[31mBad Gateway</html>", 502));
    const ended = await run(["call", "get_modules", "--raw"], { env: service.env, isInteractive: true });
    expect(ended).toMatchObject({ code: 3, out: "<html>\ufffd[31mBad Gateway</html>" });
  });
});

describe("--dry-run", () => {
  test("shows the envelope, needs no credentials and sends nothing", async () => {
    const ended = await run([...order, "--dry-run"], { env: { INTERSERVER_ENDPOINT: service.url } });
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain(
      `    <ns1:api_buy_license>
      <sid xsi:type="xsd:string">•••</sid>
      <ip xsi:type="xsd:string">192.0.2.9</ip>
      <type xsi:type="xsd:int">5000</type>
      <coupon xsi:type="xsd:string"></coupon>
    </ns1:api_buy_license>`,
    );
    expect(service.called).toEqual([]);
  });

  test("shows no secret, whether it is known or not", async () => {
    const known = await run(["call", "api_login", "--dry-run"], { env: service.env });
    expect(known.out).toContain('<username xsi:type="xsd:string">•••</username>');
    const parameters =
      "--os x --slices 1 --platform kvm --controlpanel none --period 1 --location 1 --version x --hostname a.b.c";
    const args = ["call", "api_api_validate_buy_vps", ...parameters.split(" "), "--dry-run"];
    for (const env of [{}, { INTERSERVER_ROOTPASS: "hunter2" }]) {
      expect((await run(args, { env })).out).toContain('<rootpass xsi:type="xsd:string">•••</rootpass>');
    }
  });
});

describe("a call that takes its time", () => {
  test("shows a line that moves, from half a second on, and clears it", async () => {
    service.answer("strPixels", () => delay(900, reply(envelope('<return xsi:type="xsd:int">12</return>'))));
    const lines: string[] = [];
    await run(["call", "strPixels", "--string", "hi"], { env: service.env, progress: (line) => lines.push(line) });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[0]).toBe("⠋ strPixels 0 s");
    expect(lines[1]).toBe("⠙ strPixels 0 s");
    expect(lines.at(-1)).toBe("");
  });

  test("a quick one shows nothing", async () => {
    const lines: string[] = [];
    await run(["call", "api_get_license_types"], { env: service.env, progress: (line) => lines.push(line) });
    expect(lines).toEqual([]);
  });

  test("--timeout ends it", async () => {
    service.answer("strPixels", () => delay(5000, "dropped" as const));
    const ended = await run(["call", "strPixels", "--string", "hi", "--timeout", "0.2"], { env: service.env });
    expect(ended).toMatchObject({
      code: 3,
      err:
        "TimeoutError strPixels: no whole answer within 200 ms; pass a longer timeout if the server needs it\n" +
        "next: call again, with --timeout SECONDS where the server needs longer; nothing was changed",
    });
  });

  test("Ctrl-C in the middle of a purchase says that its outcome is unknown", async () => {
    let press = () => {};
    service.answer("api_buy_license", () => {
      press();
      return delay(5000, "dropped" as const);
    });
    const ended = await run(buy, { env: service.env, onInterrupt: (listener) => (press = listener) });
    expect(ended.code).toBe(4);
    expect(ended.err).toContain("(aborted by the caller's signal)\nnext: interserver-soap call api_licenses_get_services");
  });
});
