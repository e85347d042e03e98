import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { programOf } from "./packages.ts";
import { runProgram, versionOf } from "./program.ts";
import type { Runtime } from "./runtime.ts";

/**
 * A function as AWS Lambda runs it: one bundled file that exports a handler, loaded and called in a fresh Node process, in a
 * folder that holds nothing else.
 */
export const lambda: Runtime = {
  name: "Lambda",
  async run(job) {
    const node = programOf("node24", "bin/node");
    const folder = join(job.project, "lambda");
    mkdirSync(folder, { recursive: true });
    await build({
      stdin: {
        contents: `
          import { runContract } from "./contract.js";
          export async function handler(event) {
            return { statusCode: 200, body: JSON.stringify(await runContract(JSON.parse(event.body))) };
          }`,
        resolveDir: job.project,
      },
      bundle: true,
      minify: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      outfile: join(folder, "index.cjs"),
      logLevel: "warning",
    });
    const call = 'require("./index.cjs").handler({ body: process.argv.at(-1) })';
    const print = 'console.log("contract: " + response.body)';
    writeFileSync(join(folder, "invoke.cjs"), `${call}.then((response) => ${print});`);
    const report = await runProgram(job, folder, [node], "invoke.cjs", { NODE_EXTRA_CA_CERTS: job.certificates.authority });
    return { version: `Node ${await versionOf(node)}`, ...report };
  },
};
