import { InputError, type OutcomeUnknownError } from "../soap/errors.ts";
import type { Operation } from "../soap/operation.ts";
import { nowhere } from "../soap/soap-error.ts";

/** A write, and what it was called with. */
export interface Write {
  readonly operation: Operation;
  readonly input: object;
}

/** Which write an error leaves in the dark: beside the error, not on it, since the input may hold a password. */
const writes = new WeakMap<object, Write>();

export function rememberWrite(error: OutcomeUnknownError, write: Write): void {
  writes.set(error, write);
}

/** @throws {InputError} for an error that is not of a call that this process made. */
export function writeOf(error: OutcomeUnknownError): Write {
  const write = writes.get(error);
  if (write !== undefined) return write;
  const problem = "is not an OutcomeUnknownError that a call of this process threw; pass the operation and its input";
  throw new InputError("error", problem, nowhere);
}
