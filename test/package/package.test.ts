import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transformSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Installed, install, root } from "./installed.ts";

let installed: Installed;
beforeAll(() => {
  installed = install();
  // The optional peer of one door, which is not installed with the package.
  symlinkSync(join(root, "node_modules/msw"), join(installed.folder, "node_modules/msw"));
});
afterAll(() => installed?.remove());

/** Every door, and some of what stands behind it. */
const doors = {
  "interserver-soap": ["InterServer", "createClient", "unwrap", "SoapError", "OutcomeUnknownError"],
  "interserver-soap/client": ["createClient"],
  "interserver-soap/operations": ["api_login", "api_buy_license", "api_get_prepay_remaining"],
  "interserver-soap/soap": [
    "s",
    "operation",
    "createSoapClient",
    "encodeRequest",
    "decodeResponse",
    "fetchTransport",
    "undiciTransport",
  ],
  "interserver-soap/sandbox": ["createSandbox", "createClock"],
  "interserver-soap/msw": ["handlers", "on", "fault"],
};

describe("the tarball", () => {
  test("holds the build and the sources, and nothing of how they are made and tested", () => {
    expect(installed.files).toEqual(
      expect.arrayContaining(["package.json", "LICENSE", "README.md", "dist/index.js", "src/index.ts"]),
    );
    expect(installed.files.filter((path) => /tsconfig|tsbuildinfo|^test|^fixtures|^\.|src\/build|\.test\b/.test(path))).toEqual(
      [],
    );
  });

  test("runs nothing when it is installed", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|uninstall)$/.test(name))).toEqual([]);
  });

  test("has a source for every map", () => {
    for (const path of installed.files.filter((file) => file.endsWith(".map"))) {
      const { sources } = JSON.parse(readFileSync(join(installed.folder, "node_modules/interserver-soap", path), "utf8"));
      for (const source of sources) expect(installed.files).toContain(join(path, "..", source));
    }
  });
});

describe("the doors", () => {
  test("are those in package.json", () => {
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const addresses = Object.keys(exports).filter((address) => address !== "./package.json");
    expect(addresses.map((address) => join("interserver-soap", address))).toEqual(Object.keys(doors));
  });

  test.each(Object.entries(doors))("%s can be imported and required", (door, names) => {
    for (const load of ["await import", "createRequire(import.meta.url)"]) {
      const keys = installed.run(
        `import { createRequire } from "node:module"; console.log(JSON.stringify(Object.keys(${load}("${door}"))));`,
      );
      expect(JSON.parse(keys), load).toEqual(expect.arrayContaining(names));
    }
  });

  test.each([
    ["Node", { module: "nodenext", types: ["node"], lib: ["ES2022"] }],
    ["a bundler", { module: "esnext", moduleResolution: "bundler", types: [], lib: ["ES2022", "DOM"] }],
  ])("have types that compile for %s", (_, options) => {
    // msw's own types need those of a browser.
    const taken = Object.keys(doors).filter((door) => options.lib.includes("DOM") || door !== "interserver-soap/msw");
    const source = taken.map((door, at) => `import * as door${at} from "${door}"; export { door${at} };`);
    expect(compile(source.join("\n"), options)).toBe("");
  });

  // Each file more takes Node a twentieth of the time for all of it.
  test.each(["index", "interserver/client", "interserver/operations/index"])(
    "dist/%s.js is loaded with one file more",
    (door) => {
      const text = readFileSync(join(installed.folder, `node_modules/interserver-soap/dist/${door}.js`), "utf8");
      expect(text.match(/import\b/g)).toHaveLength(1);
    },
  );

  test("load neither undici nor fetch before the first call", () => {
    const report = installed.run(`
      import module from "node:module";
      const loaded = () => [
        ...process.moduleLoadList.filter((name) => name.includes("undici")),
        ...Object.keys(module._cache).filter((path) => path.includes("/undici/")).slice(0, 1),
      ];
      const start = performance.now();
      const { InterServer } = await import("interserver-soap");
      const importTime = performance.now() - start;
      const api = new InterServer({ username: "a", password: "b", endpoint: "http://127.0.0.1:1/" });
      const before = loaded();
      await api.api_get_license_types().catch(() => {});
      console.log(JSON.stringify({ importTime, before, after: loaded() }));
    `);
    const { importTime, before, after } = JSON.parse(report);
    expect(before).toEqual([]);
    // What is looked for is there once it has been used.
    expect(after).toContainEqual(expect.stringContaining("/node_modules/undici/"));
    console.log(`importing interserver-soap took ${importTime.toFixed(1)} ms`);
  });

  test("lead stacks to the lines of the sources that ship", () => {
    const report = installed.run(
      `
      import { InterServer } from "interserver-soap";
      const api = new InterServer({ username: "a", password: "b", endpoint: "http://127.0.0.1:1/" });
      const { stack } = await api.strPixels({ string: 5 }).catch((error) => error);
      console.log(stack);
      `,
      "--enable-source-maps",
    );
    const [, file = "", line] = /([^\s(]+\/encode\/request\.ts):(\d+)/.exec(report) ?? [];
    const source = readFileSync(file, "utf8").split("\n");
    expect(source[Number(line) - 1]).toContain("throw new InputError(");
  });

  const askOnce = `
    import { createServer } from "node:http";
    import { InterServer } from "interserver-soap";
    const server = createServer((_, response) => response.writeHead(418).end());
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const endpoint = "http://127.0.0.1:" + server.address().port;
    const api = new InterServer({ username: "a", password: "b", endpoint });
    const { status } = await api.strPixels({ string: "Hello" }).catch((error) => error);
    server.close();
  `;

  test("call without putting another agent behind Node's own fetch", () => {
    const report = installed.run(`
      ${askOnce}
      const agent = () => globalThis[Symbol.for("undici.globalDispatcher.1")]?.constructor.name;
      const before = agent();
      await import("undici");
      console.log(JSON.stringify({ status, before, after: agent() }));
    `);
    // What is looked for is there once all of undici is loaded.
    expect(JSON.parse(report)).toEqual({ status: 418, after: "Agent" });
  });

  test("call with an undici that keeps its agent in another file", () => {
    const undici = join(installed.folder, "node_modules/undici");
    const aside = `${undici}-as-it-is`;
    renameSync(undici, aside);
    try {
      mkdirSync(undici);
      writeFileSync(join(undici, "package.json"), JSON.stringify({ name: "undici", main: "index.js" }));
      writeFileSync(join(undici, "index.js"), `exports.Agent = require(${JSON.stringify(aside)}).Agent;`);
      expect(installed.run(`${askOnce} console.log(status);`).trim()).toBe("418");
    } finally {
      rmSync(undici, { recursive: true });
      renameSync(aside, undici);
    }
  });

  // A tool may set the conditions of another platform, such as a bundler whose output Node then runs.
  test.each(["workerd", "edge-light", "deno", "bun", "browser"])(
    "under Node with the condition %s, a write that is answered with 421 goes out once",
    (condition) => {
      const report = installed.run(
        `
        import { createServer } from "node:http";
        import { createSoapClient, operation, s } from "interserver-soap/soap";
        let requests = 0;
        const server = createServer((_, response) => {
          requests++;
          response.writeHead(421).end();
        });
        await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
        const client = createSoapClient({ endpoint: "http://127.0.0.1:" + server.address().port });
        const buy = operation("buy", { namespace: "urn:shop", effect: "write", input: { sku: s.string }, output: s.any });
        const { code } = await client.call(buy, { sku: "A" }).catch((error) => error);
        server.close();
        console.log(JSON.stringify({ requests, code }));
        `,
        `--conditions=${condition}`,
      );
      expect(JSON.parse(report)).toEqual({ requests: 1, code: "outcome-unknown" });
    },
  );

  test("the program runs", () => {
    const program = join(installed.folder, "node_modules/.bin/interserver-soap");
    expect(execFileSync(program, ["demo"], { cwd: installed.folder, encoding: "utf8" })).not.toBe("");
  });
});

describe("a bundle with one operation", () => {
  test.each(["workerd", "edge-light", "deno", "bun", "browser", "of-no-known-platform"])(
    "for %s holds only our own code",
    async (condition) => {
      const { metafile, outputFiles } = await build({
        stdin: {
          contents: `
            import { createClient } from "interserver-soap/client";
            import { api_get_prepay_remaining } from "interserver-soap/operations";
            export const ask = (options) => createClient(options).call(api_get_prepay_remaining, { module: "licenses" });
          `,
          resolveDir: installed.folder,
        },
        bundle: true,
        minify: true,
        format: "esm",
        platform: "neutral",
        conditions: [condition],
        metafile: true,
        write: false,
      });
      const others = Object.keys(metafile.inputs).filter((path) => !/^<stdin>$|node_modules\/interserver-soap\//.test(path));
      expect(others).toEqual([]);
      const text = outputFiles[0]?.text ?? "";
      expect(text).toContain("api_get_prepay_remaining");
      expect(text).not.toMatch(/["'`]node:|\brequire\(|api_buy_/);
      if (condition === "workerd") console.log(`one operation: ${gzipSync(text).length} bytes gzipped`);
    },
  );
});

describe("the first example in README.md", () => {
  test("compiles", () => {
    expect(compile(readmeExample(), { module: "nodenext", types: ["node"], lib: ["ES2022"] })).toBe("");
  });

  test("runs as it stands, and buys", () => {
    const { code } = transformSync(readmeExample(), { loader: "ts" });
    expect(installed.run(code)).toMatch(/^invoice \d+/);
  });
});

/** The first block marked js or ts that imports the package. It is a whole module, and brings its own sandbox. */
function readmeExample(): string {
  const blocks = readFileSync(join(root, "README.md"), "utf8").matchAll(/^```[jt]s\n([\s\S]*?)^```/gm);
  for (const [, block = ""] of blocks) if (block.includes('from "interserver-soap"')) return block;
  throw new Error('README.md has no js or ts block with an import from "interserver-soap"');
}

/** What tsc has to say against a user's module. */
function compile(source: string, options: object): string {
  writeFileSync(join(installed.folder, "user.ts"), source);
  const compilerOptions = {
    target: "es2022",
    strict: true,
    noEmit: true,
    typeRoots: [join(root, "node_modules/@types")],
    ...options,
  };
  writeFileSync(join(installed.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["user.ts"] }));
  try {
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--pretty", "false"], {
      cwd: installed.folder,
    });
    return "";
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  }
}
