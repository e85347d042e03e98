import { TimeUp, untilAborted } from "./deadline.ts";
import type { Encoding } from "./decode/encoding.ts";
import { type DecodeOptions, decodeOutcome } from "./decode/response.ts";
import { type CallEncoding, encodeCall } from "./encode/request.ts";
import {
  AbortedError,
  ConnectionError,
  DecodeError,
  type ErrorDetails,
  HttpError,
  type Origin,
  OutcomeUnknownError,
  SoapError,
  TimeoutError,
} from "./errors.ts";
import { limitsFrom } from "./limits.ts";
import type { Operation } from "./operation.ts";
import type { AnyOutcome } from "./outcome.ts";
import { hiderOf } from "./secrets.ts";
import { DeliveryFailure, type Transport, type TransportRequest, type TransportResponse } from "./transport/transport.ts";

/** Milliseconds that a transport has, after an abort, to give what it has of the body. */
const abortGrace = 50;

/** What every call of a client has in common. */
export interface Connection extends CallEncoding, DecodeOptions {
  readonly endpoint: URL;
  readonly transport: Transport;
  /** How much of SOAP's encoding its answers may use. */
  readonly encoding: Encoding;
}

/**
 * Makes one call: encode, post once, decode. `signal` carries the deadline.
 *
 * @throws {OutcomeUnknownError} in place of any other error, once a write may have left.
 */
export async function performCall(
  connection: Connection,
  operation: Operation,
  input: unknown,
  signal: AbortSignal,
): Promise<AnyOutcome> {
  const origin = { ...originOf(connection, operation), hide: hiderOf(operation.input, Object(input)) };
  const { headers, body } = encodeCall(operation, input, connection, origin);
  const limits = limitsFrom(connection.limits);
  if (signal.aborted) throw interruption(signal, origin, { requestSent: "no" });
  try {
    const freshConnection = operation.effect === "write";
    const request = { url: connection.endpoint.href, headers, body, signal, maxBytes: limits.bytes, freshConnection };
    const response = await deliver(connection, request, origin);
    return readAnswer(connection, operation, response, signal, origin);
  } catch (error) {
    if (operation.effect === "write" && error instanceof SoapError && error.requestSent !== "no") {
      throw new OutcomeUnknownError(error, origin, operation.readBack);
    }
    throw error;
  }
}

/** What an error says of the call it belongs to. */
export function originOf({ endpoint }: Connection, { name, confidential }: Operation): Origin {
  return { operation: name, endpoint: `${endpoint.origin}${endpoint.pathname}`, confidential };
}

/** Posts, and turns a failure to do so into an error of ours. */
async function deliver(connection: Connection, request: TransportRequest, origin: Origin): Promise<TransportResponse> {
  const { signal } = request;
  try {
    return await untilAborted(connection.transport(request), signal, abortGrace);
  } catch (error) {
    const delivery = error instanceof DeliveryFailure ? error : new DeliveryFailure("maybe", "the transport failed", error);
    const { requestSent, cause } = delivery;
    if (signal.aborted) throw interruption(signal, origin, { requestSent });
    const what = requestSent === "no" ? "could not connect, nothing was sent" : "the connection broke before an answer came";
    throw new ConnectionError(`${what} (${reasonOf(cause)})`, origin, { requestSent, cause });
  }
}

/** An answer whose result is whole counts, however its body ended. */
function readAnswer(
  connection: Connection,
  operation: Operation,
  response: TransportResponse,
  signal: AbortSignal,
  origin: Origin,
): AnyOutcome {
  const { status, location, body, cut } = response;
  if ((status >= 300 && status < 400) || status === 0) {
    const where = location === undefined ? "" : ` to ${reasonOf(location)}`;
    throw new HttpError("redirected", status, `redirected${where}, which is not followed; check the endpoint`, origin, { body });
  }
  try {
    return decodeOutcome(operation, response, connection, origin, connection.encoding);
  } catch (error) {
    const isShort = error instanceof DecodeError && (error.code === "truncated" || error.code === "not-soap");
    if (cut === undefined || !isShort) throw error;
    const details = { body, partial: error.partial() };
    if (signal.aborted) throw interruption(signal, origin, { requestSent: "yes", ...details });
    const message = `ends before it is whole (${reasonOf(cut)})`;
    const problem = { code: "truncated", path: "", position: error.position, message } as const;
    throw new DecodeError([problem], error, origin, { ...details, cause: cut });
  }
}

/** The error for a call whose signal was aborted. */
export function interruption(signal: AbortSignal, origin: Origin, details: ErrorDetails): TimeoutError | AbortedError {
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
