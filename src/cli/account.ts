import { UsageError } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/**
 * User name and password from the environment, else asked for. They are never taken from the command line, which other
 * users of the machine can read.
 */
export async function readCredentials(terminal: Terminal): Promise<{ username: string; password: string }> {
  const username = await obtain("INTERSERVER_USERNAME", "User name:", false, terminal);
  const password = await obtain("INTERSERVER_PASSWORD", "Password:", true, terminal);
  return { username, password };
}

async function obtain(variable: string, question: string, hidden: boolean, terminal: Terminal): Promise<string> {
  const set = terminal.env[variable];
  if (set !== undefined && set !== "") return set;
  if (!terminal.canAsk) throw new UsageError(`set ${variable}, or run this on a terminal to be asked`);
  return terminal.ask(question, hidden);
}
