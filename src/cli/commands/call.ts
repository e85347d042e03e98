import { type ParseArgsConfig, parseArgs } from "node:util";
import { createClient, defaultEndpoint } from "../../interserver/client.ts";
import { encodeCall } from "../../soap/encode/request.ts";
import { SoapError } from "../../soap/errors.ts";
import type { Operation } from "../../soap/operation.ts";
import type { AnyOutcome } from "../../soap/outcome.ts";
import { callerParameters, findOperation } from "../catalogue.ts";
import { readCredentials } from "../credentials.ts";
import { exitCodeOf, exitCodeOfError, exitCodes, UsageError } from "../exit-codes.ts";
import { formatValue, indentXml, toJson } from "../format.ts";
import type { Terminal } from "../terminal.ts";
import { parseValue } from "../values.ts";

/** `call OP --param value … [--json] [--dry-run] [--yes] [--endpoint URL]` */
export async function call(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const operation = findOperation(name);
  const { input, flags } = parseInput(operation, rest);
  if (flags.dryRun) return dryRun(operation, input, terminal);
  if (operation.effect === "write" && !flags.yes) await confirm(operation, terminal);
  const credentials = await readCredentials(terminal);
  const endpoint = flags.endpoint ?? terminal.env.INTERSERVER_ENDPOINT ?? defaultEndpoint;
  try {
    const client = createClient({ ...credentials, endpoint });
    const values = operation.effect === "session" ? { ...credentials } : input;
    const outcome = (await client.call(operation, values as never)) as AnyOutcome;
    if (flags.json) terminal.print(toJson(outcome));
    else printOutcome(outcome, terminal);
    return exitCodeOf(outcome);
  } catch (error) {
    if (!(error instanceof SoapError)) throw error;
    if (flags.json) terminal.print(toJson({ kind: "error", error }));
    else terminal.note(`${terminal.style("red", error.name)} ${error.message}`);
    return exitCodeOfError(error);
  }
}

interface Flags {
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly endpoint: string | undefined;
}

/** Every parameter is an option of its own name; all are checked before anything is sent. */
function parseInput(operation: Operation, args: readonly string[]): { input: Record<string, unknown>; flags: Flags } {
  // The credentials that `api_login` takes never stand on the command line.
  const parameters = operation.effect === "session" ? [] : callerParameters(operation);
  const options: NonNullable<ParseArgsConfig["options"]> = {
    json: { type: "boolean" },
    "dry-run": { type: "boolean" },
    yes: { type: "boolean" },
    endpoint: { type: "string" },
    ...Object.fromEntries(parameters.map(([parameter]) => [parameter, { type: "string" }] as const)),
  };
  let values: Readonly<Record<string, unknown>>;
  try {
    values = parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const known = parameters.map(([parameter]) => `--${parameter}`).join(" ") || "no parameters";
    throw new UsageError(`${(error as Error).message.split(". ")[0]}; ${operation.name} takes ${known}`);
  }
  const input: Record<string, unknown> = {};
  for (const [parameter, schema] of parameters) {
    const text = values[parameter];
    if (typeof text === "string") input[parameter] = parseValue(parameter, schema, text);
    else if (schema.kind !== "optional") throw new UsageError(`${operation.name} needs --${parameter}`);
  }
  const { json, yes, endpoint } = values;
  const flags = { json: json === true, dryRun: values["dry-run"] === true, yes: yes === true };
  return { input, flags: { ...flags, endpoint: typeof endpoint === "string" ? endpoint : undefined } };
}

/** Shows the envelope, and sends nothing. */
function dryRun(operation: Operation, input: object, terminal: Terminal): number {
  const placeholders = Object.hasOwn(operation.input, "sid") ? { sid: "SESSION-ID" } : {};
  const credentials = operation.effect === "session" ? { username: "USERNAME", password: "PASSWORD" } : {};
  const { body } = encodeCall(
    operation,
    { ...placeholders, ...credentials, ...input },
    { repertoire: "latin1" },
    { operation: operation.name, endpoint: null },
  );
  for (const line of indentXml(body)) terminal.print(line);
  return exitCodes.ok;
}

async function confirm(operation: Operation, terminal: Terminal): Promise<void> {
  const effect = `${operation.name} can charge or change the account`;
  if (!terminal.canAsk) throw new UsageError(`${effect}: pass --yes to call it`);
  const answer = await terminal.ask(`${effect}. Call it? [y/N]`);
  if (!/^y(?:es)?$/i.test(answer.trim())) throw new UsageError("not called");
}

function printOutcome(outcome: AnyOutcome, terminal: Terminal): void {
  if (outcome.kind === "fault") {
    terminal.note(`${terminal.style("red", "fault")} ${outcome.fault.code ?? ""}: ${outcome.fault.string ?? ""}`);
    return;
  }
  if (outcome.kind === "refused") terminal.note(`${terminal.style("yellow", "refused")} ${outcome.reason}`);
  for (const line of formatValue(outcome.value, terminal)) terminal.print(line);
}
