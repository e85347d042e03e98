/**
 * Every error the engine throws, one small tree. What a service answers, a fault included, is never thrown: it is an
 * `Outcome`.
 *
 * Each class says of each of its codes when it comes, whether the request was sent, and what to do. `src/ERRORS.md` is
 * written from that.
 */

import { toldOf } from "./cause.ts";
import type { Fault } from "./outcome.ts";
import { type ErrorDetails, nowhere, type Origin, SoapError } from "./soap-error.ts";

export { type ErrorDetails, type Origin, type RequestSent, SoapError } from "./soap-error.ts";

/**
 * A value cannot be sent as the operation's parameter. Thrown before anything is sent.
 *
 * @code invalid-input A value is missing, of another type than the parameter's, or holds what cannot be sent. Sent: no. To do:
 * change the value that `path` names.
 */
export class InputError extends SoapError {
  protected static override readonly className = "InputError";
  declare readonly code: "invalid-input";
  /** Where the value stands, such as `ip` or `rows[3].name`. */
  readonly path: string;

  constructor(path: string, problem: string, origin: Origin) {
    super("invalid-input", `${path} ${problem}`, origin, { requestSent: "no" });
    this.path = path;
  }
}

/**
 * A client was made, or called, with an option that cannot be used.
 *
 * @code invalid-option There is no such option, or it has a value that makes no sense. Sent: no. To do: change the option that
 * the message names.
 */
export class OptionError extends SoapError {
  protected static override readonly className = "OptionError";
  declare readonly code: "invalid-option";

  constructor(message: string) {
    super("invalid-option", message, nowhere, { requestSent: "no" });
  }
}

/**
 * The client was told not to make such a call: by `readOnly`, or by a limit on what it may spend. Nothing was sent.
 *
 * @code read-only The operation is a write, and the client was made with `readOnly`. Sent: no. To do: call it with a client that
 * may write.
 * @code charge-limit The purchase costs more than `maxCharge` allows, or its price is not to be had; `cause` says why where it
 * could not be read. Sent: no. To do: look at the price, and raise the limit where it is right.
 */
export class GuardError extends SoapError {
  protected static override readonly className = "GuardError";
  declare readonly code: "read-only" | "charge-limit";

  constructor(code: "read-only" | "charge-limit", message: string, origin: Origin, cause?: unknown) {
    super(code, message, origin, { requestSent: "no", cause });
  }
}

/**
 * The connection could not be made, or broke before an answer came.
 *
 * @code connection-failed No connection was made: there is no such host, it refused, or its certificate is not to be trusted.
 * Sent: no. To do: check the network and the endpoint, then call again.
 * @code connection-lost The connection broke before an answer came. Sent: maybe, yes. To do: call again; of a write there comes
 * an `OutcomeUnknownError` in its place.
 */
export class ConnectionError extends SoapError {
  protected static override readonly className = "ConnectionError";
  declare readonly code: "connection-failed" | "connection-lost";

  constructor(message: string, origin: Origin, details: ErrorDetails) {
    const code = details.requestSent === "no" ? "connection-failed" : "connection-lost";
    super(code, message, origin, { ...details, cause: toldOf(details.cause, origin.hide) });
  }
}

/**
 * No whole answer came within `timeout`.
 *
 * @code timeout The time was up, the login and the wait for a turn included. Sent: no, maybe, yes. To do: call again, with a
 * longer `timeout` where the server needs it.
 */
export class TimeoutError extends SoapError {
  protected static override readonly className = "TimeoutError";
  declare readonly code: "timeout";
  /** The time allowed, in milliseconds. */
  readonly timeout: number;

  constructor(timeout: number, origin: Origin, details: ErrorDetails) {
    super("timeout", `no whole answer within ${timeout} ms; pass a longer timeout if the server needs it`, origin, details);
    this.timeout = timeout;
  }
}

/**
 * The caller's `signal` was aborted; `cause` is the signal's reason.
 *
 * @code aborted Your own `signal` was aborted. Sent: no, maybe, yes. To do: nothing; you asked for it.
 */
export class AbortedError extends SoapError {
  protected static override readonly className = "AbortedError";
  declare readonly code: "aborted";

  constructor(origin: Origin, details: ErrorDetails, message = "aborted by the caller's signal") {
    super("aborted", message, origin, details);
  }
}

/**
 * HTTP came back with something that is no SOAP answer: an error page, or a redirect, which is not followed.
 *
 * @code http-status A page came under another HTTP status than 200, mostly of a proxy or of a server that is out of order; `body()`
 * has it. Sent: yes. To do: wait and call again; check the endpoint where that does not help.
 * @code redirected The server sent the call elsewhere. No redirect is followed: the password would go there. Sent: yes. To do:
 * check the endpoint.
 */
export class HttpError extends SoapError {
  protected static override readonly className = "HttpError";
  declare readonly code: "http-status" | "redirected";
  /** The HTTP status; 0 where the runtime hides a redirect's. */
  readonly status: number;

  constructor(
    code: "http-status" | "redirected",
    status: number,
    message: string,
    origin: Origin,
    details: Omit<ErrorDetails, "requestSent">,
  ) {
    super(code, message, origin, { ...details, requestSent: "yes" });
    this.status = status;
  }
}

/** What each means stands at {@link DecodeError}. */
export type DecodeErrorCode = "truncated" | "malformed" | "invalid-value" | "not-soap" | "too-large" | "charset";

/** One thing that is wrong in an answer. */
export interface Problem {
  readonly code: DecodeErrorCode;
  /** Where, such as `return[3].cost`; blank for the answer as a whole. */
  readonly path: string;
  /** How many characters into the decoded answer. */
  readonly position: number;
  readonly message: string;
}

/**
 * An answer came that cannot be read whole. `partial()` gives what could be read, `body()` the bytes.
 *
 * @code truncated The answer ends before its result does. Sent: yes. To do: call again; `partial()` has what came.
 * @code malformed It is no well-formed XML, or XML that SOAP does not allow, such as a DTD. Sent: yes. To do: look at `body()`, and
 * tell whoever runs the server.
 * @code invalid-value A value is not of its declared type; `path` says which. Sent: yes. To do: look at `partial()`, which has it as
 * it arrived; the service may have changed.
 * @code not-soap It is no SOAP envelope, though HTTP says that all is well. Sent: yes. To do: look at `body()` and check the
 * endpoint.
 * @code too-large One of the bounds of `limits` was passed; the message names it. Sent: yes. To do: raise that bound, where so much
 * was to be expected.
 * @code charset Bytes are not in the charset that they are declared in, or it is not known here. Sent: yes. To do: look at
 * `partial()`, which has a guess.
 */
export class DecodeError extends SoapError {
  protected static override readonly className = "DecodeError";
  declare readonly code: DecodeErrorCode;
  /** Where the first problem stands. */
  readonly path: string;
  /** How many characters into the decoded answer the first problem stands. */
  readonly position: number;
  /** In which line of the answer, counted from 1. */
  readonly line: number;
  /** The tags around the place, without the text between them: that may be private. */
  readonly snippet: string;
  /** How many problems were found, as far as they were counted: about 1,000. */
  readonly problems: number;

  /** @param problems at least one */
  constructor(
    problems: readonly Problem[],
    { line, snippet }: { readonly line: number; readonly snippet: string },
    origin: Origin,
    details: Omit<ErrorDetails, "requestSent">,
  ) {
    const first = problems[0] as Problem;
    const where = first.path === "" ? "the answer" : first.path;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    const isEmpty = origin.confidential || details.partial === undefined || details.partial === null;
    const rest = isEmpty ? "" : "; partial() has what could be read";
    const message = `${where} ${first.message}${more}${rest}`;
    super(first.code, message, origin, { ...details, cause: toldOf(details.cause, origin.hide), requestSent: "yes" });
    this.path = first.path;
    this.position = first.position;
    this.line = line;
    this.snippet = snippet;
    this.problems = problems.length;
  }
}

/**
 * A write may or may not have taken effect: it left, and no readable answer came. It is not sent again. `cause` says what
 * happened; `body()` and `partial()` give what arrived; the message names the call that shows what the service did.
 *
 * @code outcome-unknown A write left, and no readable answer came. It may have taken effect. Sent: maybe, yes. To do: find out by
 * `client.confirm(error)`, or by the call that the message names, before you try again.
 */
export class OutcomeUnknownError extends SoapError {
  protected static override readonly className = "OutcomeUnknownError";
  declare readonly code: "outcome-unknown";
  declare readonly cause: SoapError;

  constructor(cause: SoapError, origin: Origin, readBack: string | undefined) {
    const look = readBack === undefined ? "find out what it did" : `look at ${readBack}`;
    const why = cause.operation === null ? cause.message : cause.message.slice(cause.operation.length + 2);
    super("outcome-unknown", `may have taken effect; before trying again, ${look} (${why})`, origin, {
      requestSent: cause.requestSent,
      cause,
      body: cause.body(),
      partial: cause.partial(),
    });
  }
}

/**
 * Thrown by `unwrap` for an outcome that is `refused`; `partial()` gives the whole answer.
 *
 * @code refused The service said that it did not do it. Sent: yes. To do: act on its reason; read back what matters, since money
 * may have been spent all the same.
 */
export class RefusedError extends SoapError {
  protected static override readonly className = "RefusedError";
  declare readonly code: "refused";

  constructor(reason: string, value: unknown, origin: Origin = nowhere) {
    super("refused", `refused: ${reason}`, origin, { requestSent: "yes", partial: value });
  }
}

/**
 * Thrown by `unwrap` for an outcome that is a `fault`.
 *
 * @code fault The server answered with a SOAP fault; `fault` has it. Sent: yes. To do: act on what it says; read back what matters
 * after a write.
 */
export class FaultError extends SoapError {
  protected static override readonly className = "FaultError";
  declare readonly code: "fault";
  readonly #fault: Fault;

  constructor(fault: Fault, origin: Origin = nowhere) {
    super("fault", `fault ${fault.code ?? "without a code"}: ${fault.string ?? "no text"}`, origin, { requestSent: "yes" });
    this.#fault = fault;
  }

  get fault(): Fault {
    return this.#fault;
  }
}
