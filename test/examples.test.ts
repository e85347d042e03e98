import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Inside the package, so that `interserver-soap` in an example is this one. */
const cache = join(import.meta.dirname, "../node_modules/.cache");

/** What examples may use without showing where it comes from. */
const context: Readonly<Record<string, string>> = {
  api: 'declare const api: import("interserver-soap").InterServer;',
  client: 'declare const client: import("interserver-soap").Client;',
  fetch: "",
  // Of the platforms that the guides are for, as much as they use.
  process: "declare const process: { readonly env: Readonly<Record<string, string | undefined>> };",
  Bun: "declare const Bun: { readonly env: Readonly<Record<string, string | undefined>>; serve(options: { fetch(request: Request): Promise<Response> }): void };",
  Deno: "declare const Deno: { env: Map<string, string>; serve(handler: (request: Request) => Promise<Response>): void };",
  username: "declare const username: string;",
  password: "declare const password: string;",
  unwrap: 'import { unwrap } from "interserver-soap";',
  InterServer: 'import { InterServer } from "interserver-soap";',
  createSessionStore: 'import { createSessionStore } from "interserver-soap/client";',
  createChargeLimit: 'import { createChargeLimit } from "interserver-soap/client";',
  redis: 'declare const redis: Record<"get" | "set" | "del", (...args: unknown[]) => Promise<unknown>>;',
  createClient: 'import { createClient } from "interserver-soap/client";',
  undiciTransport: 'import { undiciTransport } from "interserver-soap/soap";',
  redact: 'import { redact } from "interserver-soap/soap";',
  api_vps_get_services: 'import { api_vps_get_services } from "interserver-soap/operations";',
  api_api_buy_mail: 'import { api_api_buy_mail } from "interserver-soap/operations";',
  handlers: 'import { handlers } from "interserver-soap/msw";',
  on: 'import { on } from "interserver-soap/msw";',
  fault: 'import { fault } from "interserver-soap/msw";',
  HttpResponse: 'import { HttpResponse } from "msw";',
  setupServer: 'import { setupServer } from "msw/node";',
  server: 'declare const server: import("msw/node").SetupServer;',
  createClock: 'import { createClock } from "interserver-soap/sandbox";',
  createSandbox: 'import { createSandbox } from "interserver-soap/sandbox";',
  api_buy_license: 'import { api_buy_license } from "interserver-soap/operations";',
  stream: 'import { stream } from "interserver-soap";',
  shop: 'declare const shop: import("interserver-soap/soap").SoapClient;',
  operation: 'import { operation } from "interserver-soap/soap";',
  s: 'import { s } from "interserver-soap/soap";',
};

let folder: string;
beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, "examples-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The TypeScript blocks of the README, and the examples of every doc comment. */
function collect(): string[] {
  const root = join(import.meta.dirname, "..");
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
  for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    // methods.ts is made from the operations, whose examples are taken.
    if (!file.endsWith(".ts") || file.endsWith("methods.ts") || file.endsWith("documentation.ts")) continue;
    const source = readFileSync(join(root, "src", file), "utf8");
    for (const [, example = ""] of source.matchAll(/@example\n([\s\S]*?)\s*\*\//g))
      blocks.push(example.replace(/^\s*\* ?/gm, ""));
  }
  return blocks;
}

/** An example as a module, with what it takes for granted in front. */
function complete(block: string): string {
  const used = (name: string) => new RegExp(`(?<![\\w"'-]|(?<!\\.\\.)\\.)${name}(?![\\w"':])`).test(block);
  const declared = (name: string) => new RegExp(`(?:import[^;]*\\b${name}\\b[^;]*from|const \\{? ?${name}\\b)`).test(block);
  const missing = Object.entries(context).filter(([name]) => used(name) && !declared(name));
  return [...missing.map(([, line]) => line), block, "export {};\n"].join("\n");
}

test("every example in the README and in the doc comments compiles", () => {
  const examples = collect();
  expect(examples.length).toBeGreaterThan(20);
  for (const [index, block] of examples.entries()) writeFileSync(join(folder, `${index}.ts`), complete(block));
  const compilerOptions = {
    target: "ES2022",
    module: "nodenext",
    lib: ["ES2022", "DOM"],
    types: [],
    customConditions: ["interserver-soap-source"],
    allowImportingTsExtensions: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const tsc = join(import.meta.dirname, "../node_modules/typescript/bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
}, 30_000);
