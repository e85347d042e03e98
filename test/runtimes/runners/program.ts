import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Job, Report, Runtime } from "./runtime.ts";

/** What a program prints in front of what the contract saw. */
const mark = "contract: ";

interface Program {
  readonly name: string;
  /** The program, and its arguments in front of the module. */
  readonly command: readonly [string, ...string[]];
  environment(job: Job): Readonly<Record<string, string>>;
}

/** A runtime that takes a module to run on its command line, such as Node. */
export function programRuntime({ name, command, environment }: Program): Runtime {
  return {
    name,
    async run(job) {
      writeFileSync(
        join(job.project, "main.js"),
        `import { runContract } from "./contract.js";
         console.log(${JSON.stringify(mark)} + JSON.stringify(await runContract(JSON.parse(process.argv[2]))));`,
      );
      const version = await versionOf(command[0]);
      return { version, ...(await runProgram(job, job.project, command, "main.js", environment(job))) };
    },
  };
}

/** Runs a module with the server's addresses as its argument. It must end by itself. */
export async function runProgram(
  job: Job,
  folder: string,
  [program, ...args]: readonly [string, ...string[]],
  module: string,
  environment: Readonly<Record<string, string>>,
): Promise<Omit<Report, "version">> {
  const { stdout, stderr } = await promisify(execFile)(program, [...args, module, JSON.stringify(job.server)], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: job.project, NO_COLOR: "1", ...environment },
    timeout: 100_000,
    maxBuffer: 2 ** 26,
  });
  const lines = stdout.split("\n");
  const line = lines.find((one) => one.startsWith(mark));
  if (line === undefined) throw new Error(`${program} printed no results:\n${stdout}${stderr}`);
  const printed = [...lines.filter((one) => one !== line), stderr].join("\n");
  return { observations: JSON.parse(line.slice(mark.length)), printed };
}

/** The version that a program gives, as the first number with two points. */
export async function versionOf(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, ["--version"]);
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? stdout.trim();
}
