import { encodeCall } from "../../soap/encode/request.ts";
import { SoapError } from "../../soap/errors.ts";
import type { Operation } from "../../soap/operation.ts";
import { parts } from "../../soap/schema.ts";
import { hidden, redact } from "../../soap/secrets.ts";
import type { TransportResponse } from "../../soap/transport/transport.ts";
import { findAccount } from "../account.ts";
import { findOperation, summaryOf } from "../catalogue.ts";
import { exitCodeOf, exitCodeOfError, exitCodes, UsageError } from "../exit-codes.ts";
import { askSecrets, type Invocation, readInvocation } from "../invocation.ts";
import { showError, showOutcome } from "../report.ts";
import { type Call, send } from "../send.ts";
import type { Terminal } from "../terminal.ts";
import { indentXml } from "../xml.ts";

/** `call OPERATION --param value …`: checks all of it, asks before a write, makes the call and shows what comes back. */
export async function call(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name?.startsWith("-")) throw new UsageError("which operation? It stands before its options");
  const operation = findOperation(name);
  const invocation = readInvocation(operation, rest, terminal);
  if (invocation.form === "dry-run") return dryRun(operation, invocation, terminal);
  const prepared = await prepare(operation, invocation, terminal);
  let answer: TransportResponse | undefined;
  try {
    const outcome = await send(prepared, terminal, (response) => {
      answer = response;
    });
    showOutcome(operation, outcome, answer, invocation, terminal);
    return exitCodeOf(outcome);
  } catch (error) {
    if (!(error instanceof SoapError)) throw error;
    showError(operation, error, answer, invocation, terminal);
    return exitCodeOfError(error);
  }
}

/** Shows the envelope, and sends nothing. */
function dryRun(operation: Operation, { input, toAsk, showSecrets }: Invocation, terminal: Terminal): number {
  const stand = operation.effect === "session" ? Object.keys(operation.input) : ["sid", ...toAsk.map(({ name }) => name)];
  const unknown = stand.filter((name) => Object.hasOwn(operation.input, name)).map((name) => [name, hidden]);
  const known = showSecrets ? input : (redact(parts(operation.input), input) as object);
  // `•••` is beyond Latin-1; what is really sent has been checked before.
  const origin = { operation: operation.name, endpoint: null };
  const { body } = encodeCall(operation, { ...known, ...Object.fromEntries(unknown) }, { repertoire: "unicode" }, origin);
  for (const line of indentXml(body)) terminal.print(line);
  return exitCodes.ok;
}

/** Finds out who calls, and asks what only a person can say: whether to do it, and secrets. */
async function prepare(operation: Operation, invocation: Invocation, terminal: Terminal): Promise<Call> {
  const { name, effect } = operation;
  const { timeout } = invocation;
  const account = findAccount(invocation, terminal);
  const { endpoint } = account;
  const needsAccount = effect === "session" || Object.hasOwn(operation.input, "sid");
  if (!needsAccount) return { operation, input: invocation.input, endpoint, credentials: undefined, timeout };

  const mustConfirm = effect === "write" && !invocation.yes;
  if (mustConfirm && !terminal.canAsk) {
    throw new UsageError(`${name} can charge or change the account: --yes calls it without asking`);
  }
  const username = await account.username();
  if (mustConfirm) await confirm(operation, username, endpoint, terminal);
  const credentials = { username, password: await account.password() };
  const input = effect === "session" ? credentials : await askSecrets(invocation, terminal);
  return { operation, input, endpoint, credentials, timeout };
}

async function confirm(operation: Operation, username: string, endpoint: string, terminal: Terminal): Promise<void> {
  terminal.note(`${terminal.noteStyle("bold", operation.name)}  ${summaryOf(operation)}`);
  terminal.note(`for ${username} at ${endpoint}`);
  const answer = await terminal.ask("It can charge or change the account. Call it? [y/N]");
  if (!/^y(?:es)?$/i.test(answer.trim())) throw new UsageError("not called; nothing was sent");
}
