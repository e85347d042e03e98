import { createSecureContext } from "node:tls";
import { describe, expect, test } from "vitest";
import { fetchTransport, undiciTransport } from "../../src/soap/index.ts";
import { makeCertificates } from "./certificates.ts";
import type { TransportName } from "./fault.ts";
import { faults } from "./faults/index.ts";
import { measureAll, type Row } from "./measure.ts";
import { wrongsOf } from "./table.ts";

const certificates = makeCertificates();
const runs = 2;

describe.each<[TransportName, ReturnType<typeof fetchTransport>]>([
  ["undici", undiciTransport({ tls: { secureContext: createSecureContext({ ca: certificates.authority }) } })],
  ["fetch", fetchTransport()],
])("over %s", (name, transport) => {
  // Node's fetch trusts what the process was started with; `npm run test:faults` sees to that.
  const possible = faults.filter(({ isTrusted }) => name === "undici" || !isTrusted);

  test(`${possible.length} faults: nothing is sent twice, nothing is lost`, { timeout: 60_000 }, async () => {
    const rows: Row[] = [];
    const runsOf = { write: runs, read: 1, session: 1 };
    const setting = { name, transport, certificates, concurrency: runs, abreast: 40 };
    await measureAll(possible, runsOf, setting, (row) => rows.push(row));
    expect(wrongsOf(rows)).toEqual([]);
    expect(rows.length).toBeGreaterThan(3 * 70);
  });
});

test("every fault has a name of its own", () => {
  expect(new Set(faults.map((fault) => fault.name)).size).toBe(faults.length);
});
