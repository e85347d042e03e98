import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { catalogue } from "../../src/interserver/catalogue.ts";
import { isSecret } from "../../src/soap/secrets.ts";
import { envelope, reply, run, startService } from "../cli/support.ts";
import { secretsIn } from "./support.ts";

/** Values that must be seen nowhere. */
const password = "correct-horse-battery-9";
const rootpass = "Root-Pass-of-a-VPS-1";
const sid = "0123456789abcdef0123456789abcdef";
const all = [password, rootpass, sid];

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundle = join(root, "node_modules/.cache/security-program.mjs");
const home = mkdtempSync(join(tmpdir(), "interserver-soap-security-"));
beforeAll(async () => {
  await build({
    entryPoints: [join(root, "src/cli/interserver-soap.ts")],
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["interserver-soap-source"],
    packages: "external",
    logLevel: "error",
  });
});
afterAll(() => rmSync(home, { recursive: true }));

/** A process of the program, with what it has written. */
function start(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [bundle, ...args], {
    cwd: home,
    env: { PATH: process.env.PATH ?? "", HOME: home, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill());
  const written: Buffer[] = [];
  child.stdout.on("data", (piece) => written.push(piece));
  child.stderr.on("data", (piece) => written.push(piece));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, ended, written: () => Buffer.concat(written).toString() };
}

/** What every user of the machine can see of a process. */
function listed({ pid }: ChildProcess): string {
  if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "latin1");
  return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
}

const vps = [
  ..."--os ubuntu24 --version ubuntu --slices 1 --platform kvm --controlpanel none".split(" "),
  ..."--period 1 --location 1 --hostname web.example.com".split(" "),
];

const account = { INTERSERVER_USERNAME: "demo@example.com", INTERSERVER_PASSWORD: password, INTERSERVER_ROOTPASS: rootpass };

/** A service that logs anybody in, and answers an order as it is told. */
async function serviceWith(answer: Parameters<Awaited<ReturnType<typeof startService>>["answer"]>[1]) {
  const service = await startService();
  onTestFinished(() => service.close());
  service.answer("api_login", () => reply(envelope(`<return>${sid}</return>`)));
  service.answer("api_api_buy_vps", answer);
  return service;
}

test("credentials and secrets are not in the process list, nor in any file that a call leaves behind", {
  timeout: 30_000,
}, async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const service = await serviceWith(async () => {
    await held;
    return reply(envelope("<return><status>ok</status><status_text>5</status_text></return>"));
  });
  const process = start(["call", "api_api_buy_vps", ...vps, "--yes", "--endpoint", service.url], account);
  await expect.poll(() => service.called, { timeout: 10_000 }).toEqual(["api_login", "api_api_buy_vps"]);
  expect(listed(process.child)).toContain("api_api_buy_vps");
  expect(secretsIn(listed(process.child), all)).toEqual([]);
  release();
  expect(await process.ended).toBe(0);
  expect(secretsIn(process.written(), all)).toEqual([]);
  expect(readdirSync(home)).toEqual([]);
});

test.each(["undici,fetch,http,https,net,tls,stream,timer,module,child_process", "*"])(
  "credentials and secrets are not in what Node writes of itself: NODE_DEBUG=%s",
  { timeout: 30_000 },
  async (NODE_DEBUG) => {
    const service = await serviceWith(() => "dropped");
    const process = start(["call", "api_api_buy_vps", ...vps, "--yes", "--endpoint", service.url], { ...account, NODE_DEBUG });
    expect(await process.ended).toBe(4);
    expect(process.written()).toMatch(/UNDICI|NET/);
    expect(secretsIn(process.written(), all)).toEqual([]);
  },
);

const echo = (status: number) => () => reply(`<b>Fatal error</b>: ${all.slice(1).join(" ")}`, status, "text/html");

test.each([
  ["an answer", () => reply(envelope("<return><status>ok</status><status_text>5</status_text></return>"))],
  ["a page that repeats them", echo(500)],
  ["a page with status 200 that repeats them", echo(200)],
  ["a broken connection", () => "dropped" as const],
])("neither standard output nor standard error holds a secret, in any form: %s", async (_, answer) => {
  const service = await serviceWith(answer);
  for (const form of [[], ["--json"]]) {
    const { out, err } = await run(["call", "api_api_buy_vps", ...vps, "--yes", "--endpoint", service.url, ...form], {
      env: account,
    });
    expect(out + err).not.toBe("");
    expect(secretsIn(out + err, all)).toEqual([]);
  }
  const dry = await run(["call", "api_api_buy_vps", ...vps, "--dry-run"], { env: account });
  expect(dry.out).toContain("•••");
  expect(secretsIn(dry.out + dry.err, all)).toEqual([]);
});

test("a secret on the command line is refused, and not repeated", async () => {
  const secrets = new Set(catalogue.flatMap(({ input }) => Object.keys(input).filter((name) => isSecret(input[name]))));
  for (const name of ["username", "password", ...secrets]) {
    const { name: operation } = catalogue.find(({ input }) => Object.hasOwn(input, name)) ?? { name: "" };
    for (const option of [[`--${name}`, password], [`--${name}=${password}`]]) {
      const { code, out, err } = await run(["call", operation, ...option], { env: account });
      expect({ code, out }).toEqual({ code: 64, out: "" });
      expect(err).toContain(`--${name} is`);
      expect(secretsIn(out + err, all)).toEqual([]);
    }
  }
  expect(secrets.size).toBeGreaterThan(1);
});

test("the completion offers no option for a secret, and knows nothing of the account", async () => {
  const { out } = await run(["completion", "bash"], { env: account });
  expect(out).toBe((await run(["completion", "bash"])).out);
  expect(out).toContain("--hostname");
  expect(out).not.toMatch(/--(?:password|rootpass|sid|username)\b/);
});
