import { CallWatch, type OnCall } from "./call-events.ts";
import type { Deadline } from "./deadline.ts";
import type { Encoding } from "./decode/encoding.ts";
import { type DecodeSettings, decodeOutcome } from "./decode/response.ts";
import { watcherOf } from "./diagnostics.ts";
import { type CallEncoding, encodeCall } from "./encode/request.ts";
import { ConnectionError, DecodeError, GuardError, HttpError, type Origin, OutcomeUnknownError, SoapError } from "./errors.ts";
import type { InFlight } from "./in-flight.ts";
import type { Operation } from "./operation.ts";
import type { AnyOutcome } from "./outcome.ts";
import type { Retry } from "./retry.ts";
import { hiderOf } from "./secrets.ts";
import { DeliveryFailure, post, type Transport, type TransportRequest, type TransportResponse } from "./transport/transport.ts";

/** Milliseconds that a transport has, after an abort, to give what it has of the body. */
export const abortGrace = 50;

/** What every call of a client has in common. */
export interface Connection extends CallEncoding, DecodeSettings {
  /** The endpoint. */
  readonly url: string;
  /** The endpoint as errors show it, without its query. */
  readonly address: string;
  readonly transport: Transport;
  /** What no error may repeat, of whichever call it is. */
  readonly secrets?: readonly string[] | undefined;
  /** How much of SOAP's encoding its answers may use. */
  readonly encoding: Encoding;
  readonly retry: Retry;
  /** Absent: any number of requests may be under way. */
  readonly inFlight: InFlight | undefined;
  readonly onCall: OnCall | undefined;
  readonly readOnly: boolean | undefined;
  /** Reads an answer from the body as it comes. Absent: the answer is read when it is there. */
  readonly read?: ReadAnswer | undefined;
}

/** A call that is under way. */
export interface PendingCall {
  readonly connection: Connection;
  readonly operation: Operation;
  readonly request: Omit<TransportRequest, "signal">;
  readonly deadline: Deadline;
  readonly origin: Origin;
  readonly watch: CallWatch | undefined;
  /** What came back at the last attempt. */
  response: TransportResponse | undefined;
}

/** A call that is answered: what there is to read, and what errors are to say. */
export interface AnsweredCall extends PendingCall {
  readonly response: TransportResponse;
}

export type ReadAnswer = (call: AnsweredCall) => AnyOutcome | Promise<AnyOutcome>;

/** The option of a call that sets `read`. It is a symbol, since it is for this package alone. */
export const reading: unique symbol = /* @__PURE__ */ Symbol.for("interserver-soap.reading");

/** What the options of a call say of how to read its answer. */
export function readOf(options: object | undefined): ReadAnswer | undefined {
  return (options as { readonly [reading]?: ReadAnswer } | undefined)?.[reading];
}

/**
 * Makes one call: encode, post, decode. A read that fails may be posted again, a write is posted once.
 *
 * @throws {OutcomeUnknownError} in place of any other error, once a write may have left.
 */
export async function performCall(
  connection: Connection,
  operation: Operation,
  input: unknown,
  deadline: Deadline,
): Promise<AnyOutcome> {
  const origin = originOf(connection, operation, hiderOf(operation.input, Object(input), connection.secrets));
  const { headers, body } = encodeCall(operation, input, connection, origin);
  if (deadline.aborted) throw deadline.interruption(origin, { requestSent: "no" });

  const watcher = watcherOf(connection.onCall);
  const watch = watcher && new CallWatch(watcher, operation, connection.address, body);
  const isWrite = operation.effect === "write";
  const request = {
    url: connection.url,
    headers,
    body,
    maxBytes: connection.limits.bytes,
    freshConnection: isWrite,
    stream: connection.read !== undefined,
  };
  const call: PendingCall = { connection, operation, request, deadline, origin, watch, response: undefined };
  try {
    const outcome = await (operation.effect === "read" ? connection.retry.run(attempt, call) : attempt(call));
    watch?.end(outcome.kind);
    return outcome;
  } catch (error) {
    if (!(error instanceof SoapError)) throw error;
    const told = isWrite && error.requestSent !== "no" ? new OutcomeUnknownError(error, origin, operation.readBack) : error;
    watch?.end("error", told);
    throw told;
  }
}

/** Posts once, and reads what comes back. */
async function attempt(call: PendingCall): Promise<AnyOutcome> {
  const { inFlight, read = readWhole } = call.connection;
  call.response = undefined;
  const report = call.watch?.attempt();
  try {
    call.response = await (inFlight === undefined ? deliver(call) : deliverInTurn(call, inFlight));
    const answer = read(call as AnsweredCall);
    const outcome = answer instanceof Promise ? await answer : answer;
    report?.(call.response);
    return outcome;
  } catch (error) {
    const told = call.response === undefined ? undelivered(error, call) : error;
    if (told instanceof SoapError) report?.(call.response, told);
    throw told;
  }
}

function deliver({ connection, request, deadline }: PendingCall): Promise<TransportResponse> {
  return deadline.limit(post(connection.transport, request, deadline), abortGrace);
}

async function deliverInTurn(call: PendingCall, inFlight: InFlight): Promise<TransportResponse> {
  const { connection, deadline, origin } = call;
  if (!(await inFlight.enter(deadline))) throw deadline.interruption(origin, { requestSent: "no" });
  let isUnderWay = false;
  try {
    const response = await deliver(call);
    isUnderWay = connection.read !== undefined && response.pieces !== undefined;
    return response;
  } finally {
    // Who reads a body as it comes says when it is over.
    if (!isUnderWay) inFlight.leave();
  }
}

/** The error for a call that got no response. */
function undelivered(error: unknown, { deadline, origin }: PendingCall): SoapError {
  // What the caller aborted with says nothing of this call: it may be the error of another one.
  if (deadline.aborted && error === deadline.reason) return deadline.interruption(origin, { requestSent: "maybe" });
  if (error instanceof SoapError) return error;
  const { requestSent, cause } = error instanceof DeliveryFailure ? error : ({ requestSent: "maybe", cause: error } as const);
  if (deadline.aborted) return deadline.interruption(origin, { requestSent });
  const what = requestSent === "no" ? "could not connect, nothing was sent" : "the connection broke before an answer came";
  return new ConnectionError(`${what} (${reasonOf(cause)})`, origin, { requestSent, cause });
}

/**
 * Refuses what the client was told not to do.
 *
 * @throws {GuardError} before anything is sent.
 */
export function checkGuards(connection: Connection, operation: Operation): void {
  if (!connection.readOnly || operation.effect !== "write") return;
  throw new GuardError("read-only", "is a write, and the client is readOnly; nothing was sent", originOf(connection, operation));
}

/** What an error says of the call it belongs to. */
export function originOf({ address }: Connection, { name, confidential }: Operation, hide?: Origin["hide"]): Origin {
  return { operation: name, endpoint: address, confidential, hide };
}

/** An answer whose result is whole counts, however its body ended. */
export function readWhole({ connection, operation, response, deadline, origin }: AnsweredCall): AnyOutcome {
  const { status, location, body, cut } = response;
  if ((status >= 300 && status < 400) || status === 0) {
    const where = location === undefined ? "" : ` to ${reasonOf(location)}`;
    throw new HttpError("redirected", status, `redirected${where}, which is not followed; check the endpoint`, origin, { body });
  }
  try {
    return decodeOutcome(operation, response, connection, origin, connection.encoding);
  } catch (error) {
    const isShort = error instanceof DecodeError && (error.code === "truncated" || error.code === "not-soap");
    throw cut === undefined || !isShort ? error : shortened(error, body, cut, deadline, origin);
  }
}

/** The error for an answer that cannot be read since its body ended early: `cut` says why it did. */
export function shortened(error: DecodeError, body: Uint8Array, cut: unknown, deadline: Deadline, origin: Origin): SoapError {
  const details = { body, partial: error.partial() };
  if (deadline.aborted) return deadline.interruption(origin, { requestSent: "yes", ...details });
  const message = `ends before it is whole (${reasonOf(cut)})`;
  const problem = { code: "truncated", path: "", position: error.position, message } as const;
  return new DecodeError([problem], error, origin, { ...details, cause: cut });
}

/** A cause in a few words. Node hides the telling part of some errors in their `cause` or `code`. */
function reasonOf(cause: unknown): string {
  if (typeof cause === "string") return cause;
  if (!(cause instanceof Error)) return "no reason given";
  const { code } = cause as { code?: unknown };
  if (typeof code === "string") return code;
  return cause.cause instanceof Error ? reasonOf(cause.cause) : cause.message;
}
