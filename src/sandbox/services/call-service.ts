import type { Operation } from "../../soap/operation.ts";
import { type Argument, text } from "../php.ts";
import { refusal } from "../refusal.ts";
import type { State } from "../state.ts";
import { openServices, services } from "./table.ts";

/** What an operation answers with, as its PHP function would return it. Checks the session first, where it takes one. */
export function callService(state: State, operation: Operation, args: readonly Argument[]): unknown {
  const open = openServices.get(operation.name);
  if (open !== undefined) return open(state, ...args);
  const service = services.get(operation.name);
  if (service === undefined) throw new Error(`the sandbox has no ${operation.name}`);
  const [sid, ...rest] = args;
  const session = state.sessions.get(text(sid));
  if (session !== undefined && session.expiresAt > state.now()) return service(state, session.customer, ...rest);
  state.sessions.delete(text(sid));
  return answerToBadSession(operation);
}

/**
 * What an operation answers to a session that the service does not know, before it does anything: PHP's false, which
 * becomes an empty list, a false, a blank, or a fault in place of a row; where the answer has a `status`, a refusal whose
 * other members are blank.
 */
function answerToBadSession({ output }: Operation): unknown {
  if (output.kind !== "struct" || !Object.hasOwn(output.fields, "status")) return false;
  const blanks = Object.keys(output.fields).map((name) => [
    name,
    name === "ticket_reference_id" ? -1 : blankOf(output.fields[name]?.kind),
  ]);
  return { ...Object.fromEntries(blanks), ...refusal("Invalid Session ID") };
}

function blankOf(kind: string | undefined): unknown {
  return kind === "struct" || kind === "array" ? [] : "";
}
