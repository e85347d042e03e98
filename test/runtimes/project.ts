import { join } from "node:path";
import { build } from "esbuild";
import { type Installed, install } from "../package/installed.ts";

/** A project with the packed tarball installed, and the contract as one plain module that imports it by its name. */
export async function makeProject(): Promise<Installed> {
  const installed = install();
  await build({
    entryPoints: [join(import.meta.dirname, "../contract/cases/index.ts")],
    bundle: true,
    packages: "external",
    platform: "neutral",
    target: "es2022",
    format: "esm",
    outfile: join(installed.folder, "contract.js"),
    logLevel: "warning",
  });
  return installed;
}
