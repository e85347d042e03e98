/**
 * Packs the package as it would be published and has two tools look at it: publint whether package.json tells the truth,
 * attw whether TypeScript finds the types behind every door. Needs dist.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "interserver-soap-"));
try {
  run("npm", "pack", "--ignore-scripts", "--silent", "--pack-destination", folder);
  const tarball = join(folder, readdirSync(folder)[0]);
  run("publint", "--strict", tarball);
  run("attw", "--profile", "esm-only", "--format", "ascii", "--no-emoji", tarball);
} catch (error) {
  process.exitCode = error.status ?? 1; // the tool has said why
} finally {
  rmSync(folder, { recursive: true });
}

/** `npm run` has put the tools on the path. */
function run(command, ...options) {
  execFileSync(command, options, { stdio: "inherit" });
}
