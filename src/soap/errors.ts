/**
 * Every error the engine throws, one small tree. What a service answers, a fault included, is never thrown: it is an
 * `Outcome`.
 *
 * An error's own properties hold nothing that was sent or received, so printing or logging one leaks nothing. What
 * arrived comes from the methods `body()` and `partial()`.
 */

import type { Fault } from "./outcome.ts";

const brand = Symbol.for("interserver-soap.error");

/** Whether the request left this machine: `"maybe"` where the runtime cannot tell. */
export type RequestSent = "no" | "maybe" | "yes";

/** Which call an error belongs to. */
export interface Origin {
  readonly operation: string | null;
  readonly endpoint: string | null;
  /** True: the answer is a secret, so errors keep nothing of it. */
  readonly confidential?: boolean;
  /** Takes out of a server's words what was sent in confidence, should it repeat that. */
  readonly hide?: ((text: string) => string) | undefined;
}

export interface ErrorDetails {
  readonly requestSent: RequestSent;
  readonly cause?: unknown;
  /** The bytes that arrived. */
  readonly body?: Uint8Array | undefined;
  /** What could be read of them. */
  readonly partial?: unknown;
}

/** The root of the tree. `instanceof`, here and below, also recognises errors made by another copy of this package. */
export class SoapError extends Error {
  /** The class's name, as a literal: minifiers rename classes. */
  protected static readonly className: string = "SoapError";

  /** From a closed list, for programs to switch on. */
  readonly code: string;
  /** The operation's wire name, or null where none was involved. */
  readonly operation: string | null;
  /** The address called, without user information and query, or null. */
  readonly endpoint: string | null;
  readonly requestSent: RequestSent;
  readonly #body: Uint8Array | undefined;
  readonly #partial: unknown;

  constructor(code: string, message: string, origin: Origin, details: ErrorDetails) {
    const told = origin.hide?.(message) ?? message;
    super(origin.operation === null ? told : `${origin.operation}: ${told}`, { cause: details.cause });
    this.code = code;
    this.operation = origin.operation;
    this.endpoint = origin.endpoint;
    this.requestSent = details.requestSent;
    if (!origin.confidential) {
      this.#body = details.body;
      this.#partial = details.partial;
    }
    Object.defineProperty(this, "name", { value: new.target.className, configurable: true, writable: true });
    Object.defineProperty(this, brand, { value: true });
    if (details.cause === undefined) delete this.cause;
  }

  /** The bytes that arrived; undefined where none did, or where they hold a secret. May hold private data: log with care. */
  body(): Uint8Array | undefined {
    return this.#body;
  }

  /** What could be read of the answer, or undefined. A text that is no valid value stands in its place as it arrived. */
  partial(): unknown {
    return this.#partial;
  }

  /** Own properties, with the two that `JSON.stringify` would leave out. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    const own: object = { ...this };
    return { name, message, ...own };
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (typeof value !== "object" || value === null || !(brand in value)) return false;
    // biome-ignore lint/complexity/noThisInStatic: it is the class to the right of `instanceof`
    return this === SoapError || ("name" in value && value.name === this.className);
  }
}

/** A value cannot be sent as the operation's parameter. Thrown before anything is sent. */
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

/** A client was made with an option that cannot be used. */
export class OptionError extends SoapError {
  protected static override readonly className = "OptionError";
  declare readonly code: "invalid-option";

  constructor(message: string) {
    super("invalid-option", message, nowhere, { requestSent: "no" });
  }
}

/**
 * The connection could not be made (`connection-failed`, nothing was sent) or broke before an answer came
 * (`connection-lost`).
 */
export class ConnectionError extends SoapError {
  protected static override readonly className = "ConnectionError";
  declare readonly code: "connection-failed" | "connection-lost";

  constructor(message: string, origin: Origin, details: ErrorDetails) {
    super(details.requestSent === "no" ? "connection-failed" : "connection-lost", message, origin, details);
  }
}

/** No whole answer came within `timeout`. */
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

/** The caller's `signal` was aborted; `cause` is the signal's reason. */
export class AbortedError extends SoapError {
  protected static override readonly className = "AbortedError";
  declare readonly code: "aborted";

  constructor(origin: Origin, details: ErrorDetails) {
    super("aborted", "aborted by the caller's signal", origin, details);
  }
}

/** HTTP came back with something that is no SOAP answer: an error page (`http-status`) or a redirect, which is not followed. */
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

export type DecodeErrorCode =
  /** The answer ends before its result does. */
  | "truncated"
  /** Not well-formed XML, or XML that SOAP does not allow, such as a DTD. */
  | "malformed"
  /** A value is not of its declared type. */
  | "invalid-value"
  /** Not a SOAP envelope. */
  | "not-soap"
  /** One of the bounds on bytes, depth or members was passed. */
  | "too-large"
  /** The bytes are not in the charset they are declared in, or it is not known here. */
  | "charset";

/** One thing that is wrong in an answer. */
export interface Problem {
  readonly code: DecodeErrorCode;
  /** Where, such as `return[3].cost`; blank for the answer as a whole. */
  readonly path: string;
  /** How many characters into the decoded answer. */
  readonly position: number;
  readonly message: string;
}

/** An answer came that cannot be read whole. `partial()` gives what could be read, `body()` the bytes. */
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

  constructor(
    problems: readonly [Problem, ...Problem[]],
    { line, snippet }: { readonly line: number; readonly snippet: string },
    origin: Origin,
    details: Omit<ErrorDetails, "requestSent">,
  ) {
    const [first] = problems;
    const where = first.path === "" ? "the answer" : first.path;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    const isEmpty = origin.confidential || details.partial === undefined || details.partial === null;
    const rest = isEmpty ? "" : "; partial() has what could be read";
    super(first.code, `${where} ${first.message}${more}${rest}`, origin, { ...details, requestSent: "yes" });
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

/** Thrown by `unwrap` for an outcome that is `refused`; `partial()` gives the whole answer. */
export class RefusedError extends SoapError {
  protected static override readonly className = "RefusedError";
  declare readonly code: "refused";

  constructor(reason: string, value: unknown, origin: Origin = nowhere) {
    super("refused", `refused: ${reason}`, origin, { requestSent: "yes", partial: value });
  }
}

/** Thrown by `unwrap` for an outcome that is a `fault`. */
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

const nowhere: Origin = { operation: null, endpoint: null };
