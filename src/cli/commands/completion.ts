import { parseArguments } from "../arguments.ts";
import { bashCompletion } from "../bash-completion.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";

/** `completion bash`: prints a completion script. */
export function completion(args: readonly string[], terminal: Terminal): number {
  const { words } = parseArguments(args, {});
  if (words.length !== 1 || words[0] !== "bash") throw new UsageError("which shell? There is a completion for bash");
  terminal.print(bashCompletion());
  return exitCodes.ok;
}
