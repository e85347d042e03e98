import { once } from "node:events";
import { parseArgs } from "node:util";
import { createSandbox } from "../../sandbox/sandbox.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { serve } from "../serve.ts";
import type { Terminal } from "../terminal.ts";

/** `sandbox [--port N]`: serves the sandbox until it is interrupted. */
export async function sandbox(args: readonly string[], terminal: Terminal): Promise<number> {
  const served = await serve(createSandbox().fetch, parsePort(args));
  terminal.print(`${served.url}  (user demo@example.com, password demo; WSDL at ?wsdl; Ctrl-C ends it)`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await served.close();
  return exitCodes.ok;
}

function parsePort(args: readonly string[]): number {
  let port: string;
  try {
    port = parseArgs({ args: [...args], options: { port: { type: "string", default: "8080" } } }).values.port;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port takes a number from 0 (any free one) to 65535, not "${port}"`);
  return Number(port);
}
