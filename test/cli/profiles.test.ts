import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { endpointIn, findAccount } from "../../src/cli/account.ts";
import { UsageError } from "../../src/cli/exit-codes.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { thrownBy } from "../support/thrown.ts";
import { demoAccount, run, type Service, startService } from "./support.ts";

const home = mkdtempSync(join(tmpdir(), "interserver-soap-profiles-"));
const file = join(home, ".config/interserver-soap/profiles.json");

let service: Service;
beforeAll(async () => {
  service = await startService();
  mkdirSync(join(file, ".."), { recursive: true });
});
beforeEach(() => service.reset());
afterAll(async () => {
  rmSync(home, { recursive: true });
  await service.close();
});

const list = ["call", "api_licenses_get_client_unpaid_invoices"];
const demo = { username: demoAccount.INTERSERVER_USERNAME, password: demoAccount.INTERSERVER_PASSWORD };
const wrong = { INTERSERVER_USERNAME: "nobody@example.com", INTERSERVER_PASSWORD: "wrong" };
const closed = "http://127.0.0.1:1/api.php";

function write(profiles: unknown, mode = 0o600): void {
  writeFileSync(file, typeof profiles === "string" ? profiles : JSON.stringify(profiles));
  chmodSync(file, mode);
}

function runWith(args: readonly string[], env: Readonly<Record<string, string>> = {}, typed?: readonly string[]) {
  return run([...list, ...args], { env: { HOME: home, ...env }, ...(typed && { typed }) });
}

describe("which account counts", () => {
  test("an empty INTERSERVER_ENDPOINT is no endpoint, least of all the live service", () => {
    // Not by a run of the program: should this ever fail, nothing may be called.
    const terminal = { env: { INTERSERVER_ENDPOINT: "" } } as unknown as Terminal;
    for (const find of [() => findAccount({ profile: undefined, endpoint: undefined }, terminal), () => endpointIn(terminal)]) {
      expect(thrownBy(UsageError, find).message).toContain("INTERSERVER_ENDPOINT is empty; unset it for the live service");
    }
  });

  test("--profile, and nothing of the environment", async () => {
    write({ work: { ...demo, endpoint: service.url } });
    expect(await runWith(["--profile", "work"], { ...wrong, INTERSERVER_ENDPOINT: closed })).toMatchObject({ code: 0 });
  });

  test("--endpoint before the profile's", async () => {
    write({ work: { ...demo, endpoint: closed } });
    expect(await runWith(["--profile", "work", "--endpoint", service.url])).toMatchObject({ code: 0 });
  });

  test("the environment before INTERSERVER_PROFILE", async () => {
    write({ work: { username: "nobody@example.com", password: "wrong", endpoint: closed } });
    expect(await runWith([], { ...service.env, INTERSERVER_PROFILE: "work" })).toMatchObject({ code: 0 });
    write({ work: { ...demo, endpoint: service.url } });
    expect(await runWith([], { INTERSERVER_PROFILE: "work" })).toMatchObject({ code: 0 });
    write({ work: { ...demo, endpoint: closed } });
    const env = { INTERSERVER_PROFILE: "work", INTERSERVER_ENDPOINT: service.url };
    expect(await runWith([], env)).toMatchObject({ code: 0 });
  });

  test("the environment's password never goes to a profile's endpoint", async () => {
    write({ try: { ...demo, endpoint: closed } });
    const env = { HOME: home, INTERSERVER_PROFILE: "try" };
    const asked = (account: Readonly<Record<string, string>>) =>
      run(["call", "api_api_buy_mail"], { env: { ...env, ...account }, typed: ["n"] });
    expect((await asked(wrong)).err).toContain("for nobody@example.com at https://my.interserver.net/api.php\n");
    expect((await asked({})).err).toContain(`for demo@example.com at ${closed}\n`);
    write({ try: { endpoint: closed } });
    const ended = await run(["call", "api_api_buy_mail"], { env, typed: ["me@example.com", "n"] });
    expect(ended.err).toContain(`for me@example.com at ${closed}\n`);
  });

  test("a password never goes with another's user name", async () => {
    write({ work: { username: demo.username, endpoint: service.url } });
    const asked = await runWith(["--profile", "work"], { INTERSERVER_PASSWORD: "wrong" }, ["demo"]);
    expect(asked).toMatchObject({ code: 0, asked: ["Password: (hidden)"] });
    const env = { INTERSERVER_USERNAME: demo.username, INTERSERVER_ENDPOINT: service.url, INTERSERVER_PROFILE: "other" };
    write({ other: { username: "nobody@example.com", password: "wrong" } });
    expect(await runWith([], env, ["demo"])).toMatchObject({ code: 0, asked: ["Password: (hidden)"] });
  });

  test("where nobody can be asked, the place that lacks something is named", async () => {
    write({ work: { username: demo.username } });
    for (const ended of [await runWith(["--profile", "work"]), await runWith([], { INTERSERVER_PROFILE: "work" })]) {
      expect(ended).toMatchObject({
        code: 64,
        err: "give the profile work a password, or run this on a terminal to be asked",
      });
    }
  });

  test("$XDG_CONFIG_HOME moves the file", async () => {
    write({ work: { ...demo, endpoint: service.url } });
    const moved = await run([...list, "--profile", "work"], {
      env: { HOME: "/nowhere", XDG_CONFIG_HOME: join(home, ".config") },
    });
    expect(moved).toMatchObject({ code: 0 });
  });
});

describe("passwordCommand", () => {
  const profile = (passwordCommand: readonly string[]) => {
    write({ work: { username: demo.username, passwordCommand, endpoint: service.url } }, 0o644);
    return runWith(["--profile", "work"]);
  };

  test("prints the password in its first line", async () => {
    expect(await profile(["printf", "demo\\nurl: https://example.com\\n"])).toMatchObject({ code: 0 });
  });

  test.each([
    [["false"], "the passwordCommand false ended with 1"],
    [["true"], "the passwordCommand true printed nothing"],
    [["/no/such/program"], "the passwordCommand /no/such/program cannot be run (spawnSync /no/such/program ENOENT)"],
  ])("%j cannot be used", async (command, err) => {
    expect(await profile(command)).toMatchObject({ code: 64, err });
    expect(service.called).toEqual([]);
  });
});

describe("a file that cannot be used", () => {
  const at = `the profile work in ${file}`;
  test.each([
    ["an unknown profile", { home: {}, play: {} }, `there is no profile work: ${file} names home and play`],
    ["no profile", {}, `there is no profile work: ${file} names none`],
    ["no JSON", '{"work": "hunter2', `${file} is not JSON`],
    ["a list", [], `${file} must hold an object with a profile a name`],
    ["a profile that is none", { work: "demo" }, `${at} must be an object`],
    [
      "a misspelt key",
      { work: { pasword: "hunter2" } },
      `${at} holds pasword; it may hold username, password, passwordCommand and endpoint`,
    ],
    ["a number", { work: { username: 5 } }, `${at}: username must be a text that is not empty`],
    [
      "a command that is a text",
      { work: { passwordCommand: "pass" } },
      `${at}: passwordCommand must be a list of texts, a program and its arguments`,
    ],
    [
      "two passwords",
      { work: { password: "hunter2", passwordCommand: ["pass"] } },
      `${at} holds password and passwordCommand; one of them must go`,
    ],
    [
      "an endpoint in the clear",
      { work: { endpoint: "http://api.example" } },
      "the endpoint cannot be used: the address must begin with https://, unless it is on this machine",
    ],
  ])("%s", async (_, profiles, err) => {
    write(profiles);
    expect(await runWith(["--profile", "work"])).toMatchObject({ code: 64, out: "", err });
  });

  test.each([0o640, 0o604, 0o666])("one with a password and the mode %o", async (mode) => {
    write({ work: demo }, mode);
    expect(await runWith(["--profile", "work"])).toMatchObject({
      code: 64,
      err: `${file} holds a password that other users can read; run: chmod 600 '${file}'`,
    });
  });

  test("one that is not there", async () => {
    const ended = await run([...list, "--profile", "work"], { env: { HOME: "/nowhere" } });
    expect(ended).toMatchObject({ code: 64, err: expect.stringContaining("the profiles cannot be read (ENOENT") });
  });
});
