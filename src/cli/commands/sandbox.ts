import { once } from "node:events";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Account, createSandbox, type Sandbox, SandboxFaultError } from "../../sandbox/index.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { serve } from "../serve.ts";
import type { Terminal } from "../terminal.ts";

/**
 * `sandbox [--port N] [--seed N] [--fault TEXT]…`: serves the sandbox until it is interrupted. `INTERSERVER_USERNAME` and
 * `INTERSERVER_PASSWORD` name one more account, so that a program can log in with the credentials that it has.
 */
export async function sandbox(args: readonly string[], terminal: Terminal): Promise<number> {
  const { port, seed, fault } = parse(args);
  const demo = { username: "demo@example.com", password: "demo" };
  const served = await serve(start(seed, fault, [demo, ...accountsIn(terminal.env)]).answer, port);
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

const options = {
  port: { type: "string", default: "8080" },
  seed: { type: "string", default: "1" },
  fault: { type: "string", multiple: true, default: [] },
} satisfies ParseArgsConfig["options"];

function parse(args: readonly string[]): { port: number; seed: number; fault: string[] } {
  let values: { port: string; seed: string; fault: string[] };
  try {
    values = parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { port, seed, fault } = values;
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port takes a number from 0 (any free one) to 65535, not "${port}"`);
  if (!/^\d{1,9}$/.test(seed)) throw new UsageError(`--seed takes a number of up to nine digits, not "${seed}"`);
  return { port: Number(port), seed: Number(seed), fault };
}
