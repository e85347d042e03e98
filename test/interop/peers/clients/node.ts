import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Outcome } from "../right.ts";
import { tell } from "../told.ts";
import { type Client, planByName } from "./call.ts";

const peers = join(import.meta.dirname, "..");

/** What a script sends for a call: values come through with their types, cycles too. */
type Ended = { readonly name: string } & (
  | { readonly kind: "value"; readonly value: unknown; readonly polluted?: readonly string[] }
  | Extract<Outcome, { kind: "error" }>
);

/** A client from npm, which reads the WSDL, in a process of its own. */
export function nodeClient(packageName: string, name: string, script: string): Client {
  return {
    name,
    async version() {
      return (await installedVersion(packageName)) ?? "";
    },
    async call(cases, endpoint) {
      const child = fork(join(import.meta.dirname, script), [`${endpoint}?wsdl`], { serialization: "advanced", execArgv: [] });
      const outcomes = new Map<string, Outcome>();
      child.on("message", (message: unknown) => {
        const { name, ...ended } = message as Ended;
        outcomes.set(name, ended.kind === "value" ? { ...ended, value: tell(ended.value) } : ended);
      });
      child.send(cases.map(planByName));
      const [code] = await once(child, "exit");
      if (code !== 0) throw new Error(`${name} ended with ${code} after ${outcomes.size} cases`);
      return outcomes;
    },
  };
}

/** Installs the packages where they are missing, in the versions that `package-lock.json` names. */
export async function installPeers(): Promise<void> {
  const wanted = Object.entries((await readManifest("package.json")).dependencies ?? {});
  const installed = await Promise.all(wanted.map(([name]) => installedVersion(name)));
  if (wanted.every(([, version], i) => version === installed[i])) return;
  await promisify(execFile)("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", peers]);
}

async function installedVersion(packageName: string): Promise<string | undefined> {
  return readManifest("node_modules", packageName, "package.json").then(
    ({ version }) => version,
    () => undefined,
  );
}

async function readManifest(...path: readonly string[]): Promise<Manifest> {
  return JSON.parse(await readFile(join(peers, ...path), "utf8")) as Manifest;
}

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
