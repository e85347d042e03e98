/**
 * Builds dist: TypeScript checks the sources and writes the declarations, esbuild writes the JavaScript, terser makes it
 * short.
 *
 * JavaScript is written a door at a time, with what they share in chunks, since sixty small modules take 30 ms to import
 * and one takes 2.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { minify } from "terser";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One file for each address in `exports`, `imports` and `bin` of package.json. */
const entryPoints = [
  "src/index.ts",
  "src/interserver/client.ts",
  "src/interserver/operations/index.ts",
  "src/soap/index.ts",
  "src/soap/transport/platform-node.ts",
  "src/soap/transport/fetch-ways.ts",
  "src/soap/transport/platform-module.ts",
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

const { outputFiles } = await build({
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
  write: false,
  plugins: [await oneServiceChunk()],
  logLevel: "warning",
});

const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
for (const [path, text] of texts) {
  if (!path.endsWith(".js")) continue;
  const { code, map } = await shorten(withPureNamespaces(text), texts.get(`${path}.map`), basename(path));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  writeFileSync(`${path}.map`, map);
}

chmodSync(new URL("../../dist/cli/interserver-soap.js", import.meta.url), 0o755);

/**
 * Drops comments and spaces and gives what is local to a function short names, since a fresh process takes a tenth longer
 * to load them. Functions and classes keep their names and statements their lines, so that a stack tells where it was; the
 * marks for a user's bundler stay.
 *
 * @param {string} text
 * @param {string} map
 * @param {string} name
 */
function shorten(text, map, name) {
  return minify(
    { [name]: text },
    {
      module: true,
      compress: false,
      mangle: { module: false, keep_classnames: true, keep_fnames: true },
      format: { preserve_annotations: true, semicolons: false },
      sourceMap: { content: map, url: `${name}.map` },
    },
  );
}

/**
 * Marks the objects that esbuild makes of `import * as operations` as free of side effects, line for line, so that a user's
 * bundler leaves them out, and with them every operation that is not called.
 *
 * @param {string} text
 */
function withPureNamespaces(text) {
  const made = /^var (\w+) = \{\};\n__export\(\1, (\{\n[\s\S]*?\n\})\);$/gm;
  return text.replace(made, "var $1 = /* @__PURE__ */ ((all) =>\n(__export(all, $2), all))({});");
}

/**
 * Puts all that the front doors need into one chunk, by letting every door import it. Left alone, esbuild makes a chunk for
 * each set of doors, and Node takes more than a millisecond for each file; with the rest of the engine in it as well, the
 * front door would take half as long again.
 *
 * @returns {Promise<import("esbuild").Plugin>}
 */
async function oneServiceChunk() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/index.ts", "src/interserver/client.ts", "src/interserver/operations/index.ts"],
    outdir: "dist",
    bundle: true,
    platform: "neutral",
    external: ["#*"],
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const paths = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => join(root, path));
  // Modules that stand in for others hold nothing, and need nothing.
  const doors = entryPoints.filter((path) => !path.endsWith("-module.ts")).map((path) => join(root, path));
  return {
    name: "one-service-chunk",
    setup({ onLoad, onResolve }) {
      // An import for nothing but its effects is dropped where package.json says that there are none.
      onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        return { path: file, sideEffects: paths.includes(file) };
      });
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!doors.includes(path)) return null;
        const imports = paths.filter((file) => file !== path).map((file) => `import ${JSON.stringify(file)};`);
        return { contents: [readFileSync(path, "utf8"), ...imports].join("\n"), loader: "ts" };
      });
    },
  };
}
