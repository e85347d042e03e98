import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { installPeers } from "../peers/clients/index.ts";

/** Another language with a SOAP library in it. */
export interface Runtime {
  readonly command: string;
  readonly flags: readonly string[];
  /** Does what is needed for the library to be there; throws where that is for a person to do. */
  prepare(): Promise<void>;
}

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
}

export const php = debian("php", [], ["-r", "exit(extension_loaded('soap') ? 0 : 1);"], "php-cli php-soap");
export const perl = debian("perl", [], ["-MSOAP::Lite", "-e", "1"], "libsoap-lite-perl");
// By its path: another Python may come first in PATH, and python3-suds is for Debian's.
export const python = debian("/usr/bin/python3", [], ["-c", "import suds"], "python3-suds");
// Ruby's warnings are about soap4r's own code, which is older than what they ask for.
export const ruby = debian(
  "ruby",
  ["-W0"],
  ["-rlogger-application", "-rsoap/wsdlDriver", "-e", ""],
  "ruby-soap4r ruby-logger-application",
);
export const node: Runtime = { command: process.execPath, flags: [], prepare: installPeers };

/** How long a program may run before it is stopped, in milliseconds. */
const patience = 60_000;

function debian(command: string, flags: readonly string[], probe: readonly string[], packages: string): Runtime {
  return {
    command,
    flags,
    async prepare() {
      const { code, complaints } = await start(command, [...flags, ...probe], "");
      if (code !== 0) throw new Error(`${command} cannot be used: apt-get install ${packages}\n${complaints}`);
    },
  };
}

/** Runs a program of `programs/` to its end. */
export function run(runtime: Runtime, script: string, args: readonly string[], input = ""): Promise<Ended> {
  return start(runtime.command, [...runtime.flags, join(import.meta.dirname, "programs", script), ...args], input);
}

/** Runs a program that must succeed; gives what it printed, which is JSON. */
export async function runForJson(runtime: Runtime, script: string, args: readonly string[], input = ""): Promise<unknown> {
  const { code, output, complaints } = await run(runtime, script, args, input);
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${complaints}${output}`);
  return JSON.parse(output) as unknown;
}

async function start(command: string, args: readonly string[], input: string): Promise<Ended> {
  const child = spawn(command, args, { timeout: patience });
  const closed = once(child, "close").then(
    ([code]) => ({ code: code as number | null, failure: "" }),
    (error: Error) => ({ code: null, failure: error.message }), // there is no such command
  );
  child.stdin.on("error", () => {}).end(input); // a program that has ended reads nothing
  const [output, complaints, { code, failure }] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, output, complaints: complaints + failure };
}
