import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findOperation } from "../../src/cli/catalogue.ts";
import { describeOperation } from "../../src/cli/description.ts";
import { callOptions } from "../../src/cli/invocation.ts";
import { catalogue } from "../../src/interserver/catalogue.ts";
import { run } from "./support.ts";

describe("describe", () => {
  test("tells what an operation does, takes and answers, and how it is called", async () => {
    const { code, out } = await run(["describe", "api_buy_license_prepay"]);
    expect(code).toBe(0);
    for (const part of [
      "api_buy_license_prepay  licenses, write",
      "Charges the account",
      "  write: it can charge the account",
      "  --type  an integer\n      ",
      "  --use_prepay  true or false, may be left out\n      ",
      "    invoice  int\n        The invoice to pay; 0 where",
      '  ok where status is "ok", else refused',
      "  const order = await api.api_buy_license_prepay({",
      "  interserver-soap call api_buy_license_prepay --ip 192.0.2.7 --type 5000 \\\n    --use_prepay false",
    ]) {
      expect(out).toContain(part);
    }
  });

  test("names the variable of a secret, and marks secrets in the answer", async () => {
    const { out } = await run(["describe", "api_api_validate_buy_vps"]);
    expect(out).toContain("  --rootpass  text, secret\n");
    expect(out).toContain("  # rootpass: set INTERSERVER_ROOTPASS, or be asked for it");
    expect(out).toContain("    rootpass  string, secret\n");
  });

  test("tells two structs of one name apart", async () => {
    for (const [operation, text] of [
      ["api_api_auto_cpanel_login", "An address that logs a browser in without a password, or why there is none."],
      ["api_get_prepay_remaining", "How an operation went, in words."],
    ] as const) {
      expect(describeOperation(findOperation(operation)).answer).toMatchObject({ type: "result_status", text });
    }
    const folder = new URL("../../src/interserver/types/", import.meta.url);
    const modules = await Promise.all(readdirSync(folder).map((file) => import(new URL(file, folder).href)));
    const renamed = modules.flatMap((types) => Object.keys(types).filter((name) => types[name].typeName !== name));
    expect(renamed).toEqual(["one_time_login"]);
  });

  test("wraps at the terminal's width, code excepted", async () => {
    const { out } = await run(["describe", "api_viewTicket"], { columns: 60, isInteractive: true });
    const prose = out.slice(0, out.indexOf("\nIn TypeScript"));
    expect(Math.max(...prose.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("--json holds all of it", async () => {
    const { out } = await run(["describe", "api_delete_dns_record", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      operation: "api_delete_dns_record",
      module: "dns",
      effect: "write",
      parameters: [
        { name: "domain_id", type: "int", takes: "an integer", required: true, secret: false },
        { name: "record_id", type: "int", takes: "an integer", required: true, secret: false },
      ],
      answer: { type: "boolean", secret: false },
      outcome: "ok where the answer is true, refused where it is false",
      readBack: "api_get_dns_records, by id",
      command: expect.stringMatching(/^interserver-soap call api_delete_dns_record --domain_id \S+ --record_id \S+$/),
    });
  });
});

describe("every operation", () => {
  test.each(catalogue.map((operation) => [operation.name, operation] as const))("%s is described whole", (_, operation) => {
    const { text, parameters, outcome, command } = describeOperation(operation);
    expect(text).toMatch(/\.$/m);
    for (const parameter of parameters) expect(parameter.text, parameter.name).not.toBe("");
    expect(outcome).not.toContain("as a whole");
    expect(command[0]).toBe(`interserver-soap call ${operation.name}`);
  });

  test("has no parameter of the name of an option", () => {
    const parameters = new Set(catalogue.flatMap(({ input }) => Object.keys(input)));
    expect(["help", ...Object.keys(callOptions)].filter((name) => parameters.has(name))).toEqual([]);
  });
});

test("the command line of every description is one that the program takes", async () => {
  for (const operation of catalogue) {
    const { command } = describeOperation(operation);
    // Placeholders stand for numbers too.
    const args = command.slice(1).flatMap((piece) => {
      const [option = "", value = ""] = piece.split(/ (.*)/s);
      return [option, /^[A-Z_]+$/.test(value) ? "1" : value.replace(/^'(.*)'$/s, "$1")];
    });
    const ended = await run(["call", operation.name, ...args, "--dry-run"]);
    expect(ended, command.join(" ")).toMatchObject({ code: 0, err: "" });
  }
});
