import { format } from "node:util";
import { beforeAll, expect, test, vi } from "vitest";
import { contract, type Observation, runContract } from "./cases/index.ts";
import { comparable, expected } from "./expected.ts";
import { makeCertificates } from "./server/certificates.ts";
import { startServer } from "./server/index.ts";

// What `npm run test:runtimes` runs everywhere, from the packed tarball, is run here in this Node, from the sources.

let observations: Record<string, Observation>;
let secrets: readonly string[];
let printed = "";
beforeAll(async () => {
  for (const name of ["log", "error"] as const) {
    vi.spyOn(console, name).mockImplementation((...values) => {
      printed += `${format(...values)}\n`;
    });
  }
  const certificates = makeCertificates();
  const server = await startServer(certificates);
  try {
    observations = await runContract(server.addresses);
    secrets = server.secrets();
  } finally {
    await server.close();
    certificates.remove();
    vi.restoreAllMocks();
  }
});

/** Node is told at its start which further authorities to trust: too late here. */
const needsAuthority = [
  "a certificate that is trusted",
  "expired certificate",
  "another host's certificate",
  "the same by the platform's own fetch",
];

test.for(Object.keys(contract).filter((name) => !needsAuthority.includes(name)))("%s", (name) => {
  const observation = observations[name];
  if (observation === undefined || "failed" in observation) throw new Error(observation?.failed ?? "it was not run");
  expect(comparable(name, observation.saw)).toEqual(expected("Node", name));
});

test("what it printed holds no secret", () => {
  expect(printed).toMatch(/printing.*vps_rootpass: '•••'/s);
  expect(secrets.length).toBeGreaterThan(3);
  expect(secrets.filter((secret) => printed.includes(secret))).toEqual([]);
});
