/**
 * Every fault, a thousand writes each and some reads and logins, over both transports; then what retries do for reads, and
 * how calls end that are given up:
 *
 *     npm run test:faults
 *     npm run test:faults -- --fault=reset --runs=50      the faults whose names hold a word, and nothing more
 *
 * It ends with 1 where a write arrived twice, an answer was lost, an error is wrong about what was sent, or a figure is not
 * what it must be.
 */
import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fetchTransport, undiciTransport } from "../../src/soap/index.ts";
import { type Certificates, makeCertificates } from "./certificates.ts";
import type { TransportName } from "./fault.ts";
import { faults } from "./faults/index.ts";
import { measureAll, type Row } from "./measure.ts";
import { measureReads } from "./reads.ts";
import { type Report, summarize, writeReport, wrongsOfReport } from "./report.ts";
import { type Settled, settleAt, stages } from "./stages.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000" },
    fault: { type: "string", default: "" },
    /** For the processes that this one starts: a transport, and where the certificates are. */
    transport: { type: "string" },
    certificates: { type: "string" },
  },
});
if (values.transport !== undefined) await runHere(values.transport as TransportName);
else process.exitCode = await runBoth();

/** A process each, since they use a core each, and Node's fetch takes the authority from the environment alone. */
async function runBoth(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "interserver-soap-faults-"));
  const certificates = makeCertificates();
  const authority = join(folder, "authority.pem");
  const file = join(folder, "certificates.json");
  writeFileSync(authority, certificates.authority);
  writeFileSync(file, JSON.stringify(certificates));
  const start = performance.now();
  try {
    const reports = await Promise.all([runIn("undici", file, authority), runIn("fetch", file, authority)]);
    for (const report of reports) console.log(`${writeReport(report)}\n`);
    const wrongs = reports.flatMap((report) => wrongsOfReport(report).map((wrong) => `${report.transport}: ${wrong}`));
    for (const wrong of wrongs) console.log(wrong);
    console.log(`${summarize(reports)}, seconds: ${((performance.now() - start) / 1000).toFixed(0)}`);
    return wrongs.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runIn(transport: TransportName, file: string, authority: string): Promise<Report> {
  const options = [`--transport=${transport}`, `--certificates=${file}`, `--runs=${values.runs}`, `--fault=${values.fault}`];
  const child = fork(fileURLToPath(import.meta.url), options, { env: { ...process.env, NODE_EXTRA_CA_CERTS: authority } });
  let report: Report | undefined;
  child.on("message", (message) => {
    report = message as Report;
  });
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => {
      if (code === 0 && report !== undefined) resolve(report);
      else reject(new Error(`the process for ${transport} ended with ${code}`));
    });
  });
}

async function runHere(name: TransportName): Promise<void> {
  const certificates = JSON.parse(readFileSync(values.certificates ?? "", "utf8")) as Certificates;
  const transport =
    name === "undici"
      ? undiciTransport({ tls: { secureContext: createSecureContext({ ca: certificates.authority }) } })
      : fetchTransport();
  const runs = Number(values.runs);
  const few = Math.ceil(runs * 0.05);
  const rows: Row[] = [];
  await measureAll(
    faults.filter((fault) => fault.name.includes(values.fault)),
    // What must not be twice is a write.
    { write: runs, read: few, session: few },
    { name, transport, certificates, concurrency: 25, abreast: 3 },
    (row) => rows.push(row),
  );
  const isAll = values.fault === "";
  const reads = isAll ? await measureReads(transport, 4000, 1) : undefined;
  const settled: Settled[] = [];
  for (const stage of isAll ? stages : []) {
    for (const how of ["abort", "deadline"] as const) settled.push(await settleAt(stage, how, transport));
  }
  process.send?.({ transport: name, rows, reads, settled } satisfies Report);
  process.disconnect();
}
