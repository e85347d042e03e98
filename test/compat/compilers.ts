import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const packages = join(import.meta.dirname, "node_modules");

/** The versions of TypeScript, each installed under a name of its own. */
export const versions: readonly string[] = Object.keys(
  JSON.parse(readFileSync(join(import.meta.dirname, "package.json"), "utf8")).dependencies,
)
  .filter((name) => name.startsWith("typescript-"))
  .map((name) => name.slice("typescript-".length));

/** How users' programs are compiled: each way of looking for modules, and each sort of globals, at least once. */
export const settings = {
  "a browser, by a bundler": { module: "esnext", moduleResolution: "bundler", lib: ["ES2022", "DOM"], types: [] },
  "Cloudflare Workers, by a bundler": {
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["ES2022"],
    types: ["@cloudflare/workers-types"],
  },
  "a worker, by node16": { module: "node16", lib: ["ES2022", "WebWorker"], types: [] },
  "Node, by nodenext": { module: "nodenext", lib: ["ES2022"], types: ["node"] },
};

/** How many files of settings were written: each compilation has its own, since several run at a time. */
let written = 0;

/** What a version of TypeScript has to say against programs in a folder, their libraries included; blank where nothing. */
export function compile(version: string, folder: string, files: readonly string[], options: object): Promise<string> {
  const compilerOptions = {
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  const config = join(folder, `tsconfig.${written++}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const tsc = join(packages, `typescript-${version}`, "bin/tsc");
  return run(process.execPath, [tsc, "--pretty", "false", "-p", config], folder);
}

/** What Deno has to say against a program in a folder whose packages npm has installed. */
export function denoCheck(folder: string, file: string): Promise<string> {
  return run(join(packages, "@deno/linux-x64-glibc/deno"), ["check", "--quiet", file], folder);
}

/** Runs a script under the first version of Node that takes `require` for an ES module without a flag. */
export function runUnderFirstNode(folder: string, source: string): Promise<string> {
  return run(join(packages, "node-20.19/bin/node"), ["--no-warnings", "--eval", source], folder);
}

/** What a program printed, and why it failed, where it did. */
function run(program: string, options: readonly string[], folder: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, options, { cwd: folder, timeout: 120_000 }, (error, stdout, stderr) => {
      resolve(`${stdout}${stderr}${error === null ? "" : error.message}`.trim());
    });
  });
}
