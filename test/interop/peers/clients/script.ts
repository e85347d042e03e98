import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Outcome } from "../right.ts";
import { type Client, planByPosition } from "./call.ts";

export interface ScriptOptions {
  readonly name: string;
  readonly program: "php" | "perl";
  readonly script: string;
  /** Prints the version. */
  readonly version: readonly string[];
  readonly wsdl: boolean;
  /** Debian's. */
  readonly packages: string;
}

/** A client in another language: a script that takes the calls as JSON and prints how each ended, a line each. */
export function scriptClient({ name, program, script, version, wsdl, packages }: ScriptOptions): Client {
  const run = async (args: readonly string[], input: string): Promise<string> => {
    const child = spawn(program, args);
    const [output, complaints, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "exit").then(
        ([code]) => code as number | null,
        () => null,
      ),
      child.stdin.on("error", () => {}).end(input),
    ]);
    if (code === 0) return output;
    throw new Error(`${name} cannot be run: apt-get install ${packages}\n${complaints}`);
  };
  return {
    name,
    version: () => run(version, ""),
    async call(cases, endpoint) {
      const plan = { endpoint, wsdl: wsdl ? `${endpoint}?wsdl` : null, calls: cases.map(planByPosition) };
      const output = await run([join(import.meta.dirname, script)], JSON.stringify(plan));
      const lines = output.split("\n").filter((line) => line !== "");
      return new Map(
        lines.map((line) => {
          const { name, ...outcome } = JSON.parse(line) as { name: string } & Outcome;
          return [name, outcome];
        }),
      );
    },
  };
}
