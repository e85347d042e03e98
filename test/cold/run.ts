/**
 * How long it takes from nothing to a client that can be called, and what the first call costs: 15 fresh Node processes
 * for each client, one after the other in turns, so that whatever else the machine does befalls all of them alike.
 *
 *     npm run bench:cold
 *
 * The other clients read the WSDL that the sandbox writes, once from the sandbox on this machine, as their documentation
 * shows, and once from a file, which is the best case for them. It ends with 1 where ours is ready less than 15 times
 * sooner than node-soap with a file.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { installPackages } from "../support/install-packages.ts";
import { median } from "../support/statistics.ts";
import { startSandbox } from "./sandbox.ts";
import { type Steps, writeRatios, writeTable } from "./table.ts";

const rounds = 15;
const leastRatio = 15;

/** The rows, each with its program and where that reads the WSDL. */
const clients = {
  "interserver-soap": ["interserver-soap.mjs", "none"],
  "node-soap, WSDL from a file": ["node-soap.mjs", "file"],
  "node-soap, WSDL by HTTP": ["node-soap.mjs", "server"],
  "strong-soap, WSDL from a file": ["strong-soap.mjs", "file"],
  "strong-soap, WSDL by HTTP": ["strong-soap.mjs", "server"],
} as const;
type Client = keyof typeof clients;
const names = Object.keys(clients) as Client[];

const root = process.cwd(); // npm starts scripts there
const peers = join(root, "test/interop/peers");
installPackages(peers);
const folder = mkdtempSync(join(tmpdir(), "interserver-soap-cold-"));
const sandbox = await startSandbox(root);
try {
  const server = `${sandbox.endpoint}?wsdl`;
  const file = join(folder, "api.wsdl");
  writeFileSync(file, new Uint8Array(await (await fetch(server)).arrayBuffer()));
  const wsdl = { none: "", file, server };
  const runs = new Map(names.map((name) => [name, [] as Steps[]]));
  // The first round fills the machine's caches and does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const [program, source] = clients[name];
      const options = [join(root, "test/cold/programs", program), wsdl[source], sandbox.endpoint, join(peers, "package.json")];
      const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: root, timeout: 60_000 });
      if (round > 0) runs.get(name)?.push(JSON.parse(stdout) as Steps);
    }
  }
  console.log(`Node ${process.versions.node}, medians of ${rounds} fresh processes, in milliseconds (the middle half of them)\n`);
  console.log(writeTable(runs));
  console.log(`\nas long as ours:\n\n${writeRatios(runs)}`);
  const ready = (name: Client) => median((runs.get(name) ?? []).map((steps) => steps.ready));
  if (ready("node-soap, WSDL from a file") < leastRatio * ready("interserver-soap")) {
    console.error(`ours must be ready at least ${leastRatio} times sooner than node-soap`);
    process.exitCode = 1;
  }
} finally {
  await sandbox.stop();
  rmSync(folder, { recursive: true });
}
