import { describe, expect, test } from "vitest";
import { modules } from "../../src/cli/catalogue.ts";
import { nearest } from "../../src/cli/nearest.ts";
import { catalogue } from "../../src/interserver/catalogue.ts";
import { run } from "./support.ts";

const names = catalogue.map(({ name }) => name);

describe("ops in a pipe", () => {
  test("lists every operation in a row each", async () => {
    const { code, out } = await run(["ops"]);
    const rows = out.split("\n").map((line) => line.split("\t"));
    expect(code).toBe(0);
    expect(rows.shift()).toEqual(["operation", "module", "effect", "summary"]);
    expect(rows.map(([name]) => name)).toEqual(names);
    for (const row of rows)
      expect(row).toEqual([expect.any(String), expect.any(String), expect.any(String), expect.stringMatching(/\.$/)]);
  });

  test.each([
    [["cancel", "VPS"], ["api_vps_cancel_service"]],
    [["unpaid", "--module", "mail"], ["api_mail_get_client_unpaid_invoices"]],
    [["--module=ssl", "--effect=write"], ["api_ssl_cancel_service"]],
    [["--effect", "session"], ["api_login"]],
  ])("%j finds %j", async (args, found) => {
    const { out } = await run(["ops", ...args]);
    expect(
      out
        .split("\n")
        .slice(1)
        .map((line) => line.split("\t")[0]),
    ).toEqual(expect.arrayContaining(found));
    expect(out.split("\n").length).toBeLessThan(12);
  });

  test("ends with 1 where there is none, and says what is near", async () => {
    expect(await run(["ops", "no such words"])).toMatchObject({ code: 1, out: "", err: "no operation matches" });
    expect(await run(["ops", "api_buy_licence"])).toMatchObject({
      code: 1,
      err: "no operation matches; did you mean api_buy_license?",
    });
    expect(await run(["ops", "cancel", "lcense"])).toMatchObject({ err: "no operation matches; did you mean license?" });
    expect(await run(["ops", "tikcet"])).toMatchObject({ err: "no operation matches; did you mean ticket?" });
    expect(await run(["ops", "buy", "--module", "dns"])).toMatchObject({ err: "no operation matches" });
  });
});

test("ops on a terminal: a heading a module, a line an operation, none longer than the terminal", async () => {
  for (const columns of [80, 120]) {
    const { out } = await run(["ops"], { isInteractive: true, columns });
    const lines = out.split("\n");
    expect(lines.filter((line) => !line.startsWith(" "))).toEqual(modules);
    expect(lines).toHaveLength(modules.length + names.length);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  }
  const { out } = await run(["ops", "--module", "ssl", "--effect", "write"], { isInteractive: true });
  expect(out).toMatch(/^ssl\n {2}api_ssl_cancel_service {2}write {4}Cancels a certificate/);
});

test("ops --json adds the parameters", async () => {
  const { out } = await run(["ops", "api_buy_license_prepay", "--json"]);
  expect(JSON.parse(out)).toEqual([
    {
      operation: "api_buy_license_prepay",
      module: "licenses",
      effect: "write",
      parameters: [
        { name: "ip", type: "string", required: true },
        { name: "type", type: "int", required: true },
        { name: "coupon", type: "string", required: false },
        { name: "use_prepay", type: "boolean", required: false },
      ],
      summary: expect.stringMatching(/^Orders a licence/),
    },
  ]);
});

test.each([
  ["api_buy_licence", ["api_buy_license"]],
  ["api_buy_lciense", ["api_buy_license"]],
  ["API_LOGIN", ["api_login"]],
  ["buy_mail", ["api_api_buy_mail"]],
  ["template", ["get_vps_templates"]],
  ["vps_restart", ["api_vps_queue_restart"]],
  ["xyzzy", []],
  ["", []],
])("who types %j may have meant %j", (typed, found) => {
  expect(nearest(typed, names)).toEqual(found);
});
