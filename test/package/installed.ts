/** The package as a user gets it: packed, and installed from the tarball into an empty folder. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

export interface Installed {
  /** A project with the package in its node_modules. */
  readonly folder: string;
  /** Every file in the tarball, by its path in the package. */
  readonly files: readonly string[];
  /** Runs a module in the project's folder, with flags of Node's; gives what it printed, or throws with what it complained of. */
  run(source: string, ...flags: string[]): string;
  remove(): void;
}

export function install(): Installed {
  const parent = mkdtempSync(join(tmpdir(), "interserver-soap-installed-"));
  const folder = join(parent, "project");
  mkdirSync(folder);
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", parent], { cwd: root });
  const tarball = join(parent, readdirSync(parent).find((name) => name.endsWith(".tgz")) ?? "");
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const quietly = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["install", "--prefix", folder, ...quietly, tarball], { cwd: folder });
  return {
    folder,
    files: execFileSync("tar", ["tzf", tarball], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map((path) => path.replace(/^package\//, "")),
    run(source, ...flags) {
      writeFileSync(join(folder, "run.js"), source);
      const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, "run.js"], {
        cwd: folder,
        encoding: "utf8",
        timeout: 60_000,
      });
      if (status !== 0) throw new Error(`the module ended with ${status}:\n${stdout}${stderr}`);
      return stdout;
    },
    remove: () => rmSync(parent, { recursive: true }),
  };
}
