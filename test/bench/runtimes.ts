import { join } from "node:path";
import type { Client } from "./contender.ts";

/** Another runtime for JavaScript, in the version that `test/runtimes` installs. */
export interface Runtime {
  readonly name: string;
  /** Its program below `node_modules`, and flags in front of the module. */
  readonly command: readonly [program: string, ...flags: string[]];
  /** The package that says its version. */
  readonly packageName: string;
}

export const runtimes: readonly Runtime[] = [
  ...[20, 22, 24, 26].map((major) => ({
    name: `Node ${major}`,
    command: [`node${major}/bin/node`] as const,
    packageName: `node${major}`,
  })),
  { name: "Bun", command: ["@oven/bun-linux-x64/bin/bun", "--no-install"], packageName: "@oven/bun-linux-x64" },
  {
    name: "Deno",
    // It takes packages from node_modules as they are.
    command: ["@deno/linux-x64-glibc/deno", "run", "--allow-all", "--node-modules-dir=manual", "--cached-only", "--quiet"],
    packageName: "@deno/linux-x64-glibc",
  },
];

/** Where the runtimes are installed. */
export const runtimesFolder = (root: string) => join(root, "test/runtimes");

/** A client of Node's, in another runtime. */
export function clientIn({ command }: Runtime, { name, command: [, file = ""] }: Client, root: string): Client {
  const [program, ...flags] = command;
  const path = join(runtimesFolder(root), "node_modules", program);
  return { name, command: [path, ...flags, file], install: "npm ci in test/runtimes" };
}
