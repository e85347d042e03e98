import { CallWatch, type OnCall } from "./call-events.ts";
import { type Deadline, type Timed, type TimedRequest, TimeUp, timing } from "./deadline.ts";
import type { Encoding } from "./decode/encoding.ts";
import { type DecodeSettings, decodeOutcome } from "./decode/response.ts";
import { watcherOf } from "./diagnostics.ts";
import { type CallEncoding, encodeCall } from "./encode/request.ts";
import {
  AbortedError,
  ConnectionError,
  DecodeError,
  type ErrorDetails,
  GuardError,
  HttpError,
  type Origin,
  OutcomeUnknownError,
  SoapError,
  TimeoutError,
} from "./errors.ts";
import type { InFlight } from "./in-flight.ts";
import type { Operation } from "./operation.ts";
import type { AnyOutcome } from "./outcome.ts";
import { parseRetryAfter, type Retry } from "./retry.ts";
import { hiderOf } from "./secrets.ts";
import { DeliveryFailure, type Transport, type TransportRequest, type TransportResponse } from "./transport/transport.ts";

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

/** A call that is answered: what there is to read, and what errors are to say. */
export interface AnsweredCall {
  readonly connection: Connection;
  readonly operation: Operation;
  readonly response: TransportResponse;
  readonly deadline: Deadline;
  readonly origin: Origin;
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
  const origin = { ...originOf(connection, operation), hide: hiderOf(operation.input, Object(input), connection.secrets) };
  const { headers, body } = encodeCall(operation, input, connection, origin);
  if (deadline.aborted) throw interruption(deadline, origin, { requestSent: "no" });

  const isRead = operation.effect === "read";
  const isWrite = operation.effect === "write";
  const timed: TimedRequest = { deadline, request: undefined };
  const request: TransportRequest & Timed = {
    [timing]: timed,
    url: connection.url,
    headers,
    body,
    get signal() {
      return deadline.signal;
    },
    maxBytes: connection.limits.bytes,
    freshConnection: isWrite,
    stream: connection.read !== undefined,
  };
  timed.request = request;
  const read = connection.read ?? readWhole;
  const watcher = watcherOf(connection.onCall);
  const watch = watcher && new CallWatch(watcher, operation, origin.endpoint, body);
  let response: TransportResponse | undefined;
  const attempt = async () => {
    response = undefined;
    const isOver = watch?.attempt();
    try {
      response = await deliver(connection, request, deadline, origin);
      const given = read({ connection, operation, response, deadline, origin });
      const outcome = given instanceof Promise ? await given : given;
      isOver?.(response);
      return outcome;
    } catch (error) {
      if (error instanceof SoapError) isOver?.(response, error);
      throw error;
    }
  };
  const askedPause = () => parseRetryAfter(response?.retryAfter);
  const interrupted = ({ requestSent }: SoapError) => interruption(deadline, origin, { requestSent });
  try {
    const outcome = await (isRead ? connection.retry.run({ attempt, askedPause, interrupted }, deadline) : attempt());
    watch?.end(outcome.kind);
    return outcome;
  } catch (error) {
    if (!(error instanceof SoapError)) throw error;
    const told = isWrite && error.requestSent !== "no" ? new OutcomeUnknownError(error, origin, operation.readBack) : error;
    watch?.end("error", told);
    throw told;
  }
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
export function originOf({ address }: Connection, { name, confidential }: Operation): Origin & { readonly endpoint: string } {
  return { operation: name, endpoint: address, confidential };
}

/** Posts, and turns a failure to do so into an error of ours. */
async function deliver(
  connection: Connection,
  request: TransportRequest,
  deadline: Deadline,
  origin: Origin,
): Promise<TransportResponse> {
  const { inFlight, transport } = connection;
  if (inFlight !== undefined && !(await inFlight.enter(deadline.signal))) {
    throw interruption(deadline, origin, { requestSent: "no" });
  }
  let isUnderWay = false;
  try {
    const response = await deadline.limit(transport(request), abortGrace);
    isUnderWay = connection.read !== undefined && response.pieces !== undefined;
    return response;
  } catch (error) {
    const delivery = error instanceof DeliveryFailure ? error : new DeliveryFailure("maybe", "the transport failed", error);
    const { requestSent, cause } = delivery;
    if (deadline.aborted) throw interruption(deadline, origin, { requestSent });
    const what = requestSent === "no" ? "could not connect, nothing was sent" : "the connection broke before an answer came";
    throw new ConnectionError(`${what} (${reasonOf(cause)})`, origin, { requestSent, cause });
  } finally {
    // Who reads a body as it comes says when it is over.
    if (!isUnderWay) inFlight?.leave();
  }
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
  if (deadline.aborted) return interruption(deadline, origin, { requestSent: "yes", ...details });
  const message = `ends before it is whole (${reasonOf(cut)})`;
  const problem = { code: "truncated", path: "", position: error.position, message } as const;
  return new DecodeError([problem], error, origin, { ...details, cause: cut });
}

/** The error for a call whose time is up, or that was given up. */
export function interruption({ signal }: Deadline, origin: Origin, details: ErrorDetails): TimeoutError | AbortedError {
  const { reason } = signal;
  return reason instanceof TimeUp
    ? new TimeoutError(reason.timeout, origin, details)
    : new AbortedError(origin, { ...details, cause: reason });
}

/** A cause in a few words. Node hides the telling part of some errors in their `cause` or `code`. */
function reasonOf(cause: unknown): string {
  if (typeof cause === "string") return cause;
  if (!(cause instanceof Error)) return "no reason given";
  const { code } = cause as { code?: unknown };
  if (typeof code === "string") return code;
  return cause.cause instanceof Error ? reasonOf(cause.cause) : cause.message;
}
