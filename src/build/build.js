/**
 * Builds dist: TypeScript checks the sources and writes the declarations, esbuild writes the JavaScript.
 *
 * JavaScript is written a door at a time, with what they share in chunks, since sixty small modules take 30 ms to import
 * and one takes 2.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One file for each address in `exports`, `imports` and `bin` of package.json. */
const entryPoints = [
  "src/index.ts",
  "src/interserver/client.ts",
  "src/interserver/operations/index.ts",
  "src/soap/index.ts",
  "src/soap/transport/fetch.ts",
  "src/soap/transport/undici.ts",
  "src/soap/transport/undici-module.ts",
  "src/soap/transport/zlib-module.ts",
  "src/sandbox/index.ts",
  "src/msw/index.ts",
  "src/cli/interserver-soap.ts",
];

// Clean, so that nothing stays of files that are gone. This also drops TypeScript's notes of what it wrote.
rmSync(new URL("../../dist", import.meta.url), { recursive: true, force: true });

try {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-b"], { cwd: root, stdio: "inherit" });
} catch {
  process.exit(1); // tsc has said why
}

await build({
  absWorkingDir: root,
  entryPoints,
  outbase: "src",
  outdir: "dist",
  chunkNames: "chunks/[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  // No platform's conditions and no platform's globals: which transport and whether undici is there is decided where the
  // package runs or is bundled, so `#…` stays as it is.
  platform: "neutral",
  packages: "external",
  external: ["#*"],
  sourcemap: "linked",
  // The maps lead to src, which ships.
  sourcesContent: false,
  logLevel: "warning",
});

chmodSync(new URL("../../dist/cli/interserver-soap.js", import.meta.url), 0o755);
