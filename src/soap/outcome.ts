import { FaultError, RefusedError } from "./errors.ts";
import type { Operation, Output } from "./operation.ts";

/** A SOAP 1.1 fault (§4.4). A member that the server left out or sent as nil is null. */
export interface Fault {
  /** `Client`, `Server`, … for the codes of SOAP 1.1 §4.4.1; `{namespace}name` for a code of the service's own. */
  readonly code: string | null;
  /** What happened, for people. */
  readonly string: string | null;
  /** Who caused it: a URI. Mostly blank. */
  readonly actor: string | null;
  /** What the application adds: read by `xsi:type`, else text, else an object of members. */
  readonly detail: unknown;
}

/** The operation worked. */
export interface Ok<Value> {
  readonly kind: "ok";
  readonly value: Value;
}

/** The operation answered that it did not work. It does not follow that nothing was charged: read back what matters. */
export interface Refused<Value> {
  readonly kind: "refused";
  /** The service's words (`status_text`), or ours where it gives none. */
  readonly reason: string;
  readonly value: Value;
}

/** The server answered with a SOAP fault. */
export interface Faulted {
  readonly kind: "fault";
  readonly fault: Fault;
}

/** The three ways an operation can answer. Everything else is thrown. */
export type Outcome<Op extends Operation> =
  | Ok<OkValue<Op>>
  | (Op["success"] extends undefined ? never : Refused<Output<Op>>)
  | Faulted;

/** The outcome of an operation that is not known to the compiler. */
export type AnyOutcome = Ok<unknown> | Refused<unknown> | Faulted;

/** The answer with `status` narrowed to the words that mean success. */
type OkValue<Op extends Operation> = Op["success"] extends readonly (infer Word)[]
  ? Output<Op> & { readonly status: Word }
  : Output<Op>;

/**
 * The value of an outcome that is `ok`.
 *
 * @throws {RefusedError} where the service refused; `value` holds its whole answer.
 * @throws {FaultError} where the server answered with a fault.
 */
export function unwrap<Value>(outcome: Ok<Value> | Refused<unknown> | Faulted): Value {
  switch (outcome.kind) {
    case "ok":
      return outcome.value;
    case "refused":
      throw new RefusedError(outcome.reason, outcome.value);
    case "fault":
      throw new FaultError(outcome.fault);
  }
}
