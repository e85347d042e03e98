import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Installed, install, root } from "../package/installed.ts";
import { installPackages } from "../support/install-packages.ts";
import { compile, denoCheck, runUnderFirstNode, settings, versions } from "./compilers.ts";

/** The packed tarball's types, read by the compilers that users have, with nothing left unchecked. */

let installed: Installed;
beforeAll(() => {
  installPackages(import.meta.dirname);
  installed = install();
  for (const file of readdirSync(join(import.meta.dirname, "users"))) {
    copyFileSync(join(import.meta.dirname, "users", file), join(installed.folder, file));
  }
  const modules = join(installed.folder, "node_modules");
  mkdirSync(join(modules, "@cloudflare"));
  for (const name of ["@types", "@cloudflare/workers-types"]) {
    symlinkSync(join(import.meta.dirname, "node_modules", name), join(modules, name));
  }
  symlinkSync(join(root, "node_modules/msw"), join(modules, "msw"));
});
afterAll(() => installed?.remove());

describe.concurrent.each(versions)("TypeScript %s", (version) => {
  // What msw itself depends on does not compile before TypeScript 5.5.
  const hasMsw = (lib: readonly string[]) => lib.includes("DOM") && Number(version) >= 5.5;

  test.each(Object.entries(settings))("finds nothing wrong in a program for %s", async (_, options) => {
    const files = hasMsw(options.lib) ? ["user.ts", "msw.ts"] : ["user.ts"];
    expect(await compile(version, installed.folder, files, options)).toBe("");
  });
});

describe.concurrent.each(versions.filter((version) => Number(version) >= 5.8))("TypeScript %s", (version) => {
  test("lets CommonJS require the package", async () => {
    const found = await compile(version, installed.folder, ["common-js.cts"], settings["Node, by nodenext"]);
    expect(found).toBe("");
  });
});

test("Node 20.19 lets CommonJS require every door", async () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const doors = Object.keys(exports).filter((door) => !/msw|package\.json/.test(door));
  const sizes = `${JSON.stringify(doors)}.map((door) => Object.keys(require(door.replace(".", "interserver-soap"))).length)`;
  const printed = await runUnderFirstNode(installed.folder, `console.log(process.version, JSON.stringify(${sizes}))`);
  expect(printed).toMatch(/^v20\.19\.0 \[\d+(,\d+)+\]$/);
  expect(doors.length).toBe(5);
});

test("deno check finds nothing wrong", async () => {
  expect(await denoCheck(installed.folder, "user.ts")).toBe("");
});
