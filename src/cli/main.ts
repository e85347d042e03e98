import { call } from "./commands/call.ts";
import { demo } from "./commands/demo.ts";
import { describe } from "./commands/describe.ts";
import { ops } from "./commands/ops.ts";
import { sandbox } from "./commands/sandbox.ts";
import { wsdl } from "./commands/wsdl.ts";
import { exitCodeOfError, exitCodes, UsageError } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

const usage = `Usage: interserver-soap COMMAND

  demo                 buy a licence and a mailbox on a sandbox, and show each step
  sandbox [--port N]   serve the sandbox on 127.0.0.1 (default port: 8080; 0: any free one)
  ops [WORD …]         list the operations, or those that match every word
  describe OPERATION   what an operation does, takes and answers
  call OPERATION --PARAMETER VALUE …
                       call it on the service
      --endpoint URL   another address, such as the sandbox's (or INTERSERVER_ENDPOINT)
      --dry-run        show the envelope and send nothing
      --json           print the outcome as JSON
      --yes            do not ask before a call that can charge or change the account
  wsdl                 write the catalogue as a WSDL

Credentials come from INTERSERVER_USERNAME and INTERSERVER_PASSWORD, or are asked for.
Exit codes: 0 ok, 1 refused, 2 fault, 3 not delivered, 4 outcome unknown, 64 usage.`;

/** Runs the program and gives its exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case "demo":
        return await demo(terminal);
      case "sandbox":
        return await sandbox(rest, terminal);
      case "ops":
        return ops(rest, terminal);
      case "describe":
        return describe(rest[0], terminal);
      case "call":
        return await call(rest, terminal);
      case "wsdl":
        return wsdl(terminal);
      case "help":
      case "--help":
      case "-h":
        terminal.print(usage);
        return exitCodes.ok;
      default:
        throw new UsageError(command === undefined ? usage : `there is no command ${command}\n\n${usage}`);
    }
  } catch (error) {
    const code = exitCodeOfError(error);
    const told = code === exitCodes.internal ? (error as Error).stack : (error as Error).message;
    terminal.note(told ?? String(error));
    return code;
  }
}
