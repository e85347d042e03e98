import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { installPackages } from "../support/install-packages.ts";
import { type Service, startService } from "./service.ts";

interface Workers {
  call(name: string): Promise<unknown>;
  stop(): Promise<void>;
}

type StartWorkers = (options: { script: string; names: string[]; endpoint: string; folder: string }) => Promise<Workers>;

const programs = join(import.meta.dirname, "programs");
const names = ["one", "two", "three", "four"];

let start: StartWorkers;
let script: string;
beforeAll(async () => {
  installPackages(import.meta.dirname);
  ({ startWorkers: start } = (await import(join(programs, "workers.mjs"))) as { startWorkers: StartWorkers });
  const { outputFiles } = await build({
    entryPoints: [join(programs, "worker.mjs")],
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: ["workerd"],
    write: false,
    logOverride: { "ignored-bare-import": "silent" },
  });
  script = outputFiles[0]?.text ?? "";
});

let folder: string;
let service: Service;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kv-"));
  service = await startService(0);
});
afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

/** Starts workerd with four isolates, which share a namespace with each other and with whichever ran before. */
async function withWorkers(run: (workers: Workers) => Promise<void>): Promise<void> {
  const workers = await start({ script, names, endpoint: service.url, folder });
  try {
    await run(workers);
  } finally {
    await workers.stop();
  }
}

const rows = { kind: "ok", value: expect.arrayContaining([expect.objectContaining({ vps_status: "active" })]) };

test("one login serves isolates of workerd, and a workerd that is started later", async () => {
  await withWorkers(async (workers) => {
    for (const name of names) expect(await workers.call(name)).toMatchObject(rows);
    expect(service.takeCount("api_login")).toBe(1);
  });
  await withWorkers(async (workers) => {
    expect(await workers.call("two")).toMatchObject(rows);
    expect(service.takeCount("api_login")).toBe(0);
    service.expire();
    for (const name of names) expect(await workers.call(name)).toMatchObject(rows);
    expect(service.takeCount("api_login")).toBe(1);
  });
});

test("isolates that start together need a login or two", async () => {
  await withWorkers(async (workers) => {
    for (const outcome of await Promise.all(names.map((name) => workers.call(name)))) expect(outcome).toMatchObject(rows);
    const logins = service.takeCount("api_login");
    console.log(`Workers KV: of ${names.length} isolates that start together ${logins} logged in`);
    expect(logins).toBeGreaterThanOrEqual(1);
    expect(logins).toBeLessThanOrEqual(2);
  });
});
