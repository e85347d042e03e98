import { type Connection, originOf, performCall } from "../soap/call.ts";
import type { Deadline } from "../soap/deadline.ts";
import { encodeCall } from "../soap/encode/request.ts";
import { InputError, type Origin, OutcomeUnknownError, SoapError } from "../soap/errors.ts";
import type { Operation } from "../soap/operation.ts";
import type { AnyOutcome } from "../soap/outcome.ts";
import { LoginRefusedError, SessionError } from "./errors.ts";
import type { Session } from "./session.ts";
import { rememberWrite } from "./writes.ts";

/** What a call of this service needs besides the operation. */
export interface SessionConnection extends Connection {
  readonly session: Session;
}

/**
 * Makes a call with the shared session: logs in where there is none, proves the session where the operation's answer
 * could not tell a bad one, and renews it once where the service has dropped it.
 *
 * `Invalid Session ID` is the one answer after which even a write is sent again: the service checks the session before
 * it does anything.
 */
export async function callWithSession(
  connection: SessionConnection,
  operation: Operation,
  input: object,
  deadline: Deadline,
): Promise<AnyOutcome> {
  const { session } = connection;
  const origin = originOf(connection, operation);
  const needsSession = Object.hasOwn(operation.input, "sid");
  if (needsSession && Object.hasOwn(input, "sid")) throw new InputError("sid", "is seen to by the client; leave it out", origin);
  // A value that cannot be sent is refused before a login or a proof is.
  if (needsSession && session.proved === undefined) encodeCall(operation, { ...input, sid: "" }, connection, origin);

  const send = (sid: string) => performCall(connection, operation, { sid, ...input }, deadline);
  const obtain = (sid: Promise<string>, requestSent: "no" | "yes") => obtainSession(sid, deadline, origin, requestSent);
  try {
    if (!needsSession) return await performCall(connection, operation, input, deadline);
    const mustBeProved = operation.effect === "write" && !tellsOfBadSession(operation);
    // Nearly always there is one, and nothing to wait for.
    const sid = session.proved ?? (await obtain(mustBeProved ? session.prove() : session.get(), "no"));
    const { doubts } = session;
    const outcome = await send(sid);
    if (isBadSession(outcome)) {
      const again = await send(await obtain(session.renew(sid), "no"));
      if (isBadSession(again)) session.doubt();
      return again;
    }
    if (!couldBeBadSession(operation, outcome)) {
      // A fault may have been there before the session was looked at.
      if (outcome.kind !== "fault") session.accepted(sid, doubts);
      return outcome;
    }
    if (operation.effect === "write") {
      session.doubt();
      return outcome;
    }
    const proved = await obtain(session.prove(), "yes");
    return proved === sid ? outcome : await send(proved);
  } catch (error) {
    // What broke the call may have been a restart, which drops sessions: what is read back next must not be fooled.
    session.doubt();
    if (error instanceof OutcomeUnknownError) rememberWrite(error, { operation, input });
    throw error;
  }
}

/** Waits for a session id, which may serve other calls too, no longer than this call may take. */
async function obtainSession(
  sid: Promise<string>,
  deadline: Deadline,
  origin: Origin,
  requestSent: "no" | "yes",
): Promise<string> {
  try {
    return await deadline.limit(sid);
  } catch (error) {
    if (deadline.aborted) throw deadline.interruption(origin, { requestSent });
    if (error instanceof LoginRefusedError) throw new LoginRefusedError(origin);
    const why = error instanceof SoapError ? error.message : "the login failed";
    const what = requestSent === "no" ? "not sent, as there is no session" : "an empty answer, which a bad session gives too";
    throw new SessionError(`${what} (${why})`, origin, requestSent, error);
  }
}

/**
 * What the operations that have a `status` answer to a bad session, before they do anything. An operation of the caller's
 * own may not say which words mean success, and be `ok` whatever its status.
 */
export function isBadSession(outcome: AnyOutcome): boolean {
  if (outcome.kind === "fault") return false;
  const { status, status_text: text } = (outcome.value ?? {}) as { status?: unknown; status_text?: unknown };
  return (outcome.kind === "refused" || status === "error") && typeof text === "string" && text.trim() === "Invalid Session ID";
}

/** Whether the operation can answer `Invalid Session ID`: those with a `status` and a `status_text` do. */
function tellsOfBadSession({ output }: Operation): boolean {
  return output.kind === "struct" && Object.hasOwn(output.fields, "status") && Object.hasOwn(output.fields, "status_text");
}

/** Whether the answer is one that an operation without a status gives to a bad session. */
function couldBeBadSession(operation: Operation, outcome: AnyOutcome): boolean {
  if (tellsOfBadSession(operation)) return false;
  if (outcome.kind === "fault") return outcome.fault.string === "unable to serialize result";
  const { value } = outcome;
  return !value || (Array.isArray(value) && value.length === 0);
}
