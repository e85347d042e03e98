import { afterAll, beforeAll, describe, expect, type TaskMeta, test } from "vitest";
import { contract } from "../contract/cases/index.ts";
import { comparable, differences, expected } from "../contract/expected.ts";
import { type Certificates, makeCertificates } from "../contract/server/certificates.ts";
import { startServer } from "../contract/server/index.ts";
import { installPackages } from "../support/install-packages.ts";
import { makeProject } from "./project.ts";
import { runtimes } from "./runners/index.ts";
import { folder } from "./runners/packages.ts";
import type { Report, Runtime } from "./runners/runtime.ts";

let certificates: Certificates;
let project: Awaited<ReturnType<typeof makeProject>>;
beforeAll(async () => {
  installPackages(folder);
  certificates = makeCertificates();
  project = await makeProject();
});
afterAll(() => {
  project?.remove();
  certificates?.remove();
});

describe.each(runtimes)("$name", (runtime) => {
  let report: Report;
  let secrets: readonly string[];
  beforeAll(async () => ({ report, secrets } = await runIn(runtime)));

  test.for(Object.keys(contract))("%s", (name, { task }) => {
    tell(task, name, differences[runtime.name]?.[name] !== undefined);
    const observation = report.observations[name];
    if (observation === undefined || "failed" in observation) throw new Error(observation?.failed ?? "it was not run");
    expect(comparable(name, observation.saw)).toEqual(expected(runtime.name, name));
  });

  test("what it printed holds no secret", ({ task }) => {
    tell(task, "what it printed holds no secret", false);
    expect(report.printed).toContain("printing");
    // A browser shows no more than a row's first members.
    if (!runtime.isBrowser) expect(report.printed).toMatch(/vps_rootpass: ["']•••/);
    expect(secrets.length).toBeGreaterThan(3);
    expect(secrets.filter((secret) => report.printed.includes(secret))).toEqual([]);
  });

  /** For the table at the end. */
  function tell(task: { readonly meta: TaskMeta }, name: string, isDifferent: boolean): void {
    task.meta.contract = { runtime: `${runtime.name} (${report.version})`, name, isDifferent };
  }
});

describe("every difference", () => {
  const all = Object.entries(differences).flatMap(([runtime, cases]) =>
    Object.entries(cases).map(([name, { why }]) => ({ runtime, name, why })),
  );

  test.each(all)("of $runtime is one, of a case that there is: $name ($why)", ({ runtime, name }) => {
    expect(runtimes.map((one) => one.name)).toContain(runtime);
    expect(contract).toHaveProperty([name]);
    expect(expected(runtime, name)).not.toEqual(expected("Node 24", name));
  });
});

/** Runs the contract against servers of its own. */
async function runIn(runtime: Runtime): Promise<{ report: Report; secrets: readonly string[] }> {
  const server = await startServer(certificates, { cors: runtime.isBrowser ?? false });
  try {
    const report = await runtime.run({ project: project.folder, server: server.addresses, certificates });
    return { report, secrets: server.secrets() };
  } finally {
    await server.close();
  }
}
