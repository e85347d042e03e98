/** Imports point down, and the engine knows no platform: tsc says so. Each case adds one bad line to a copy of the sources. */
import { execFile } from "node:child_process";
import { appendFileSync, copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "interserver-soap-layers-"));

beforeAll(async () => {
  for (const name of ["src", "package.json", "tsconfig.json"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  // Node's types are within reach, so that it is our settings that keep them out.
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  expect(await compile("src/cli"), "the sources as they are").toBe("");
});
afterAll(() => rmSync(folder, { recursive: true }));

let spoilt: string;
afterEach(() => copyFileSync(join(root, spoilt), join(folder, spoilt)));

const notInProject = "TS6307";
const noNodeTypes = "TS2591";

test.each([
  ["src/soap/path.ts", 'import "../interserver/session.ts";', notInProject],
  ["src/soap/path.ts", 'import type {} from "../interserver/session.ts";', notInProject],
  ["src/soap/path.ts", 'import "../sandbox/index.ts";', notInProject],
  ["src/soap/path.ts", 'import "../index.ts";', notInProject],
  ["src/soap/path.ts", 'import "interserver-soap";', notInProject],
  ["src/interserver/session.ts", 'import "../sandbox/index.ts";', notInProject],
  ["src/interserver/session.ts", 'import "../index.ts";', notInProject],
  ["src/sandbox/index.ts", 'import "../cli/interserver-soap.ts";', notInProject],
  ["src/soap/path.ts", "Buffer.from([]);", noNodeTypes],
  ["src/soap/path.ts", "process.exit();", noNodeTypes],
  ["src/soap/path.ts", 'import { readFileSync } from "node:fs"; readFileSync("");', noNodeTypes],
  ["src/soap/path.ts", "document.body;", "TS2584"],
  ["src/interserver/session.ts", "Buffer.from([]);", noNodeTypes],
  ["src/sandbox/index.ts", "Buffer.from([]);", noNodeTypes],
])("%s does not compile with %s", async (file, line, code) => {
  spoilt = file;
  appendFileSync(join(folder, file), `\n${line}\n`);
  expect(await compile(file.slice(0, file.lastIndexOf("/")))).toContain(`error ${code}`);
});

/** What tsc has to say against a project and those below it. */
async function compile(project: string): Promise<string> {
  const tsc = [join(root, "node_modules/typescript/bin/tsc"), "-b", "--pretty", "false", project];
  return promisify(execFile)(process.execPath, tsc, { cwd: folder, encoding: "utf8" }).then(
    () => "",
    ({ stdout }) => stdout,
  );
}
