import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { processorTime } from "./proc.ts";

/** A client, as a program of `peers/` in a process of its own. */
export interface Client {
  /** The column's head. */
  readonly name: string;
  /** The program, its flags and the file of `peers/`. */
  readonly command: readonly [program: string, ...args: string[]];
  /** What to install where it cannot be run. */
  readonly install: string;
}

/** What a program is asked for; `peers/program.mjs` says what it does then. */
export type Ask =
  | ({ readonly ask: "load" } & Task)
  | { readonly ask: "check" }
  | { readonly ask: "once" }
  | { readonly ask: "round"; readonly milliseconds: number }
  | { readonly ask: "calls"; readonly milliseconds: number; readonly inFlight: number; readonly by: "clock" | "processor" }
  | { readonly ask: "stream"; readonly endpoint: string; readonly operation: string };

/** What a program gets ready for. `name` is a case's in `cases.json`. */
export interface Task {
  readonly work: Work;
  readonly name: string;
  /** The server's, for calls. */
  readonly endpoint?: string;
}

export type Work = "decode" | "encode" | "call";

/** What a program answers. */
interface Reply {
  /** How often it was done. */
  readonly runs?: number;
  /** How long one takes by the clock, where it was a call. */
  readonly nanoseconds?: number;
  readonly cannot?: string;
}

/** How long a run takes on the processor, or a call by the clock where that is asked for; or why it cannot be done. */
export interface Answered {
  readonly nanoseconds?: number;
  /** How long the program was on the processor for this, in milliseconds. */
  readonly busy: number;
  readonly cannot?: string;
}

/** A client that runs, and takes its turn when it is asked. */
export interface Contender {
  readonly name: string;
  readonly pid: number;
  /** Never throws: a program that ends is one that cannot. */
  ask(ask: Ask): Promise<Answered>;
  stop(): Promise<void>;
}

/** Starts a client's program. `folder` is where {@link writeCases} wrote. */
export function startContender({ name, command, install }: Client, root: string, folder: string): Contender {
  const [program, ...args] = command;
  const child = spawn(program, [...args, folder], {
    cwd: join(root, "test/bench/peers"),
    env: { ...process.env, NO_COLOR: "1" },
  });
  const { pid = 0 } = child;
  const ended = once(child, "close").catch(() => undefined); // there may be no such program
  let complaints = "";
  child.stderr.on("data", (text) => {
    complaints = `${complaints}${text}`.slice(-2000);
  });
  child.stdin.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name,
    pid,
    async ask(ask) {
      const before = processorTime(pid);
      child.stdin.write(`${JSON.stringify(ask)}\n`);
      const { value, done } = await lines.next();
      if (!done) {
        const { runs, nanoseconds, ...reply } = JSON.parse(value) as Reply;
        const busy = processorTime(pid) - before;
        const time = "by" in ask && ask.by === "clock" ? nanoseconds : runs && busy / runs;
        return { ...reply, ...(time !== undefined && { nanoseconds: time }), busy: busy / 1e6 };
      }
      await ended;
      return { busy: 0, cannot: `has ended (${install}): ${complaints.trim().split("\n").at(-1) ?? ""}` };
    },
    async stop() {
      child.stdin.end();
      child.kill();
      await ended;
    },
  };
}
