import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll } from "vitest";

/** A program that serves SOAP and prints `ready ADDRESS SOFTWARE` once it listens. */
export interface Program {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What the program needs, for the message where it does not start. */
  readonly packages: string;
}

export interface RunningProgram {
  /** Known once the tests run. */
  endpoint(): string;
  /** The names and versions of the software, such as `SOAP::Lite 1.27 on Perl 5.36.0`. */
  software(): string;
}

/** How long a program may take to start, in milliseconds. */
const patience = 20_000;

/** Starts a program before the tests of a file or a `describe` and stops it after them. */
export function useProgram(program: Program): RunningProgram {
  let child: ChildProcess | undefined;
  let ready: readonly [endpoint: string, software: string] | undefined;
  beforeAll(async () => {
    child = spawn(program.command, program.arguments, {
      env: { ...process.env, ...program.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    ready = await untilReady(child, program);
  }, patience + 5_000);
  afterAll(() => (child === undefined ? undefined : stopChild(child)));
  const started = () => {
    if (ready === undefined) throw new Error(`${program.command} has not been started`);
    return ready;
  };
  return { endpoint: () => started()[0], software: () => started()[1] };
}

/** Waits for the line that says where the program listens. */
async function untilReady(child: ChildProcess, { command, packages }: Program): Promise<[string, string]> {
  let output = "";
  let errors = "";
  return new Promise((resolve, reject) => {
    const fail = (what: string, cause?: unknown) => {
      reject(new Error(`${command} ${what}; it needs: apt-get install ${packages}\n${errors}`, { cause }));
    };
    const timer = setTimeout(() => fail(`says no address within ${patience} ms`), patience);
    child.on("error", (cause) => fail("cannot be run", cause));
    // Once the program is ready, this comes too late to change anything.
    child.on("close", (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
    child.stdout?.on("data", (piece: Buffer) => {
      output += piece.toString();
      const [line, endpoint = "", software = ""] = /^ready (\S+) (.*)\n/.exec(output) ?? [];
      if (line === undefined) return;
      clearTimeout(timer);
      resolve([endpoint, software]);
    });
    // Read to the end of the program's life: a full pipe would stop it.
    child.stderr?.on("data", (piece: Buffer) => {
      errors = (errors + piece.toString()).slice(-10_000);
    });
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill();
  await exited;
}
