import { call } from "./commands/call.ts";
import { completion } from "./commands/completion.ts";
import { demo } from "./commands/demo.ts";
import { describe } from "./commands/describe.ts";
import { ops } from "./commands/ops.ts";
import { probe } from "./commands/probe.ts";
import { sandbox } from "./commands/sandbox.ts";
import { wsdl } from "./commands/wsdl.ts";
import { exitCodeOfError, exitCodes, UsageError } from "./exit-codes.ts";
import { type CommandName, helpTexts, overview } from "./help.ts";
import { didYouMean } from "./nearest.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";

type Command = (args: readonly string[], terminal: Terminal) => number | Promise<number>;

const commands: Readonly<Record<CommandName, Command>> = {
  ops,
  describe,
  call,
  probe,
  demo,
  sandbox,
  wsdl,
  completion,
};

/** Runs the program and gives its exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    const code = exitCodeOfError(error);
    const told = code === exitCodes.internal ? (error as Error).stack : (error as Error).message;
    terminal.note(told ?? String(error));
    return code;
  }
}

async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined) throw new UsageError(overview);
  if (name === "--version") return print(version(), terminal);
  if (name === "--help" || name === "-h") return print(overview, terminal);
  if (name === "help") return help(args, terminal);
  const command = commandOf(name);
  if (args.includes("--help") || args[0] === "-h") return help([name, ...args], terminal);
  return await command(args, terminal);
}

/** `help`, `help COMMAND`, `help call OPERATION`. */
function help([name, operation]: readonly string[], terminal: Terminal): number {
  if (name === undefined) return print(overview, terminal);
  commandOf(name);
  if (name === "call" && operation !== undefined && !operation.startsWith("-")) return describe([operation], terminal);
  return print(helpTexts[name as CommandName], terminal);
}

function commandOf(name: string): Command {
  if (Object.hasOwn(commands, name)) return commands[name as CommandName];
  if (name.startsWith("-")) throw new UsageError(`there is no option ${name}; what begins with dashes comes after a command`);
  const hint = didYouMean(name, Object.keys(commands)) || "; `interserver-soap --help` lists them";
  throw new UsageError(`there is no command ${name}${hint}`);
}

function print(text: string, terminal: Terminal): number {
  terminal.print(text);
  return exitCodes.ok;
}
