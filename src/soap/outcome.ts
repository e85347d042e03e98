import { FaultError, type Origin, RefusedError } from "./errors.ts";
import type { Operation, Output } from "./operation.ts";

/** A fault (SOAP 1.1 §4.4, SOAP 1.2 part 1 §5.4). A member that the server left out or sent as nil is null. */
export interface Fault {
  /**
   * `Client`, `Server`, … for the codes of SOAP 1.1 §4.4.1, `Sender`, `Receiver`, … for those of SOAP 1.2 §5.4.6;
   * `{namespace}name` for a code of the service's own.
   */
  readonly code: string | null;
  /** What happened, for people; of SOAP 1.2 the English reason, or the first. */
  readonly string: string | null;
  /** Who caused it: a URI; of SOAP 1.2 the node. Mostly blank. */
  readonly actor: string | null;
  /** What the application adds: by the operation's `detail`, else by `xsi:type`, else text, else an object of members. */
  readonly detail: unknown;
  /** SOAP 1.2 only: finer and finer codes. */
  readonly subcodes?: readonly string[];
  /** SOAP 1.2 only: the reason in each language that it came in. */
  readonly reasons?: readonly { readonly language: string; readonly text: string }[];
  /** SOAP 1.2 only: where it happened: a URI. */
  readonly node?: string | null;
  /** SOAP 1.2 only: in which role the node acted: a URI. */
  readonly role?: string | null;
}

/** Blocks of the answer's `Header`, by local name. There where the operation has `responseHeaders`. */
export type Headers = Readonly<Record<string, unknown>>;

/** The operation worked. */
export interface Ok<Value> {
  readonly kind: "ok";
  readonly value: Value;
  readonly headers?: Headers;
}

/** The operation answered that it did not work. It does not follow that nothing was charged: read back what matters. */
export interface Refused<Value> {
  readonly kind: "refused";
  /** The service's words (`status_text`), or ours where it gives none. */
  readonly reason: string;
  readonly value: Value;
  readonly headers?: Headers;
}

/** The server answered with a SOAP fault. */
export interface Faulted {
  readonly kind: "fault";
  readonly fault: Fault;
  readonly headers?: Headers;
}

/** The three ways an operation can answer. Everything else is thrown. */
export type Outcome<Op extends Operation> =
  | Ok<OkValue<Op>>
  | (Op["success"] extends undefined ? never : Refused<Output<Op>>)
  | Faulted;

/** The outcome of an operation that is not known to the compiler. */
export type AnyOutcome = Ok<unknown> | Refused<unknown> | Faulted;

/** The answer with `status` narrowed to the words that mean success, or as the test of it that is a type guard has it. */
type OkValue<Op extends Operation> = Op["success"] extends readonly (infer Word)[]
  ? Output<Op> & { readonly status: Word }
  : // biome-ignore lint/suspicious/noExplicitAny: a type guard's parameter must allow the type that is guarded
    Op["success"] extends (value: any) => value is infer Value
    ? Value
    : Output<Op>;

const callOf = Symbol.for("interserver-soap.call");

/** Notes which call an outcome is of, for the errors of {@link unwrap}; a copy or a comparison does not see it. */
export function ofCall(outcome: AnyOutcome, origin: Origin): AnyOutcome {
  return Object.defineProperty(outcome, callOf, { value: origin });
}

interface Told {
  readonly [callOf]?: Origin;
}

/**
 * The value of an outcome that is `ok`.
 *
 * @throws {RefusedError} where the service refused; `partial()` gives its whole answer.
 * @throws {FaultError} where the server answered with a fault.
 */
export function unwrap<Value>(outcome: Ok<Value> | Refused<unknown> | Faulted): Value {
  switch (outcome.kind) {
    case "ok":
      return outcome.value;
    case "refused":
      throw new RefusedError(outcome.reason, outcome.value, (outcome as Told)[callOf]);
    case "fault":
      throw new FaultError(outcome.fault, (outcome as Told)[callOf]);
  }
}
