import { main } from "../../src/cli/main.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/** What a run of the program printed and how it ended. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly isInteractive?: boolean;
  /** What is typed, a line a question. Without it there is no terminal to ask on. */
  readonly typed?: readonly string[];
}

export const demoAccount = { INTERSERVER_USERNAME: "demo@example.com", INTERSERVER_PASSWORD: "demo" };

/** Runs the program in this process, on a terminal that remembers. */
export async function run(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Run & { readonly asked: readonly string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const asked: string[] = [];
  const typed = [...(options.typed ?? [])];
  const terminal: Terminal = {
    env: options.env ?? {},
    isInteractive: options.isInteractive ?? false,
    canAsk: options.typed !== undefined,
    print: (line) => void out.push(line),
    note: (line) => void err.push(line),
    style: (_, text) => text,
    async ask(question, hidden = false) {
      asked.push(hidden ? `${question} (hidden)` : question);
      return typed.shift() ?? "";
    },
  };
  const code = await main(args, terminal);
  return { code, out: out.join("\n"), err: err.join("\n"), asked };
}
