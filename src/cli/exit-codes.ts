import { InputError, OptionError, OutcomeUnknownError, SoapError } from "../soap/errors.ts";
import type { AnyOutcome } from "../soap/outcome.ts";

/** What the program ends with. 64 and 70 are `EX_USAGE` and `EX_SOFTWARE` of BSD's sysexits; 70 is a fault of our own. */
export const exitCodes = { ok: 0, refused: 1, fault: 2, notDelivered: 3, outcomeUnknown: 4, usage: 64, internal: 70 } as const;

/** Something is wrong with the command line: `message` says what to type instead. */
export class UsageError extends Error {}

export function exitCodeOf(outcome: AnyOutcome): number {
  return exitCodes[outcome.kind];
}

export function exitCodeOfError(error: unknown): number {
  if (error instanceof UsageError || error instanceof InputError || error instanceof OptionError) return exitCodes.usage;
  if (error instanceof OutcomeUnknownError) return exitCodes.outcomeUnknown;
  return error instanceof SoapError ? exitCodes.notDelivered : exitCodes.internal;
}
