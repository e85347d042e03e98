import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll } from "vitest";
import { InterServer } from "../../../src/interserver/interserver.ts";

/** The program as its users start it: `interserver-soap sandbox`, a process of its own. */
export interface SandboxProgram {
  /** Known once the tests run. */
  endpoint(): string;
  /** Our own client, logged in as the sandbox's demo account. */
  api(): InterServer;
}

/** Who can log in to a sandbox that was started with no options. */
export const demo = { username: "demo@example.com", password: "demo" };

const root = join(import.meta.dirname, "../../..");

/** How long the program may take to say its address, in milliseconds. */
const patience = 20_000;

/** Builds the program where a source is newer, starts it before the tests of a file at a free port, and stops it after them. */
export function useSandboxProgram(): SandboxProgram {
  let child: ChildProcess | undefined;
  let started: { readonly endpoint: string; readonly api: InterServer } | undefined;
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, ["src/build/prepare.js", "build"], { cwd: root });
    child = spawn(process.execPath, ["dist/cli/interserver-soap.js", "sandbox", "--port", "0"], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const endpoint = await untilListening(child);
    started = { endpoint, api: new InterServer({ ...demo, endpoint }) };
  });
  afterAll(async () => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill();
    await exited;
  });
  const running = () => {
    if (started === undefined) throw new Error("the sandbox has not been started");
    return started;
  };
  return { endpoint: () => running().endpoint, api: () => running().api };
}

/** Waits for the line that says the address. */
async function untilListening({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("the sandbox has no output to read");
  // The lines end with the program's life: then there is no address.
  for await (const line of createInterface({ input: stdout, signal: AbortSignal.timeout(patience) })) {
    const [endpoint] = /http:\S+/.exec(line) ?? [];
    if (endpoint !== undefined) {
      stdout.resume(); // read to the end: a full pipe would stop the program
      return endpoint;
    }
  }
  throw new Error(`the sandbox says no address within ${patience} ms`);
}
