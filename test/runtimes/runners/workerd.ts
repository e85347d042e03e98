import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { build } from "esbuild";
import { packageVersion, programOf } from "./packages.ts";
import type { Runtime } from "./runtime.ts";

/** Cloudflare's runtime, with no compatibility flag: no part of Node is there. It may call this machine, and trusts our authority. */
const config = `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "contract", worker = .contract),
    (name = "internet", network = (
      allow = ["private"],
      tlsOptions = (trustBrowserCas = false, trustedCertificates = [embed "authority.pem"]),
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "contract")],
);

const contract :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
);
`;

export const workerd: Runtime = {
  name: "workerd",
  async run({ project, server, certificates }) {
    await build({
      stdin: {
        contents: `
          import { runContract } from "./contract.js";
          export default {
            async fetch(request) {
              return Response.json(await runContract(await request.json()));
            },
          };`,
        resolveDir: project,
      },
      bundle: true,
      platform: "neutral",
      conditions: ["workerd"],
      format: "esm",
      outfile: join(project, "worker.js"),
      logLevel: "warning",
    });
    copyFileSync(certificates.authority, join(project, "authority.pem"));
    writeFileSync(join(project, "config.capnp"), config);

    const program = programOf("@cloudflare/workerd-linux-64", "bin/workerd");
    const child = spawn(program, ["serve", "config.capnp", "--control-fd=3"], {
      cwd: project,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => (printed += piece));
    try {
      const port = await portOf(child);
      const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(server) });
      if (!response.ok) throw new Error(`workerd answered ${response.status}:\n${printed}`);
      return { version: packageVersion("@cloudflare/workerd-linux-64"), observations: await response.json(), printed };
    } finally {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    }
  },
};

/** The port that it took. It tells of it, in a line of JSON, once it listens. */
async function portOf(child: ChildProcess): Promise<number> {
  let text = "";
  let complaint = "";
  child.stderr?.on("data", (piece) => (complaint += piece));
  for await (const piece of child.stdio[3] as Readable) {
    text += piece;
    if (text.includes("\n")) return JSON.parse(text).port;
  }
  throw new Error(`workerd did not start:\n${complaint}`);
}
