import { once } from "node:events";
import { type Account, createSandbox, type Sandbox, SandboxFaultError } from "../../sandbox/index.ts";
import { parseArguments } from "../arguments.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { serve } from "../serve.ts";
import type { Terminal } from "../terminal.ts";

export const sandboxOptions = { port: "value", seed: "value", fault: "values" } as const;

/**
 * `sandbox [--port N] [--seed N] [--fault TEXT]…`: serves the sandbox until it is interrupted. `INTERSERVER_USERNAME` and
 * `INTERSERVER_PASSWORD` name one more account, so that a program can log in with the credentials that it has.
 */
export async function sandbox(args: readonly string[], terminal: Terminal): Promise<number> {
  const { port, seed, faults } = readOptions(args);
  const demo = { username: "demo@example.com", password: "demo" };
  const served = await serve(start(seed, faults, [demo, ...accountsIn(terminal.env)]).answer, port);
  terminal.print(`${served.url}  (user ${demo.username}, password ${demo.password}; WSDL at ?wsdl; Ctrl-C ends it)`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await served.close();
  return exitCodes.ok;
}

function start(seed: number, faults: readonly string[], accounts: readonly Account[]): Sandbox {
  try {
    return createSandbox({ seed, faults, accounts });
  } catch (error) {
    throw error instanceof SandboxFaultError ? new UsageError(`--fault: ${error.message}`) : error;
  }
}

function accountsIn({ INTERSERVER_USERNAME: username, INTERSERVER_PASSWORD: password }: Terminal["env"]): Account[] {
  return username && password && username !== "demo@example.com" ? [{ username, password }] : [];
}

function readOptions(args: readonly string[]): { port: number; seed: number; faults: readonly string[] } {
  const { words, values, lists } = parseArguments(args, sandboxOptions);
  if (words.length > 0) throw new UsageError(`sandbox takes no ${JSON.stringify(words[0])}; a port follows --port`);
  const { port = "8080", seed = "1" } = Object.fromEntries(values);
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port takes a number from 0 (any free one) to 65535, not "${port}"`);
  if (!/^\d{1,9}$/.test(seed)) throw new UsageError(`--seed takes a number of up to nine digits, not "${seed}"`);
  return { port: Number(port), seed: Number(seed), faults: lists.get("fault") ?? [] };
}
