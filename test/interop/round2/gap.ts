import { expect } from "vitest";
import { SoapError } from "../../../src/soap/index.ts";
import type { AnyOutcome } from "../../../src/soap/outcome.ts";

/**
 * Something that does not come back as it was sent. It is tested all the same: a server that changes its ways, or an
 * engine that learns to cope, fails the test and the entry goes.
 */
export interface Gap {
  /** Whose fault: the software's name, "the value" where its type cannot say it, or "engine". */
  readonly whose: string;
  /** What happens and how that is known, in a sentence for the README's table. No `|` and no new line. */
  readonly evidence: string;
  /** What really comes, for each value that the gap is about. */
  readonly actual: Actual | ((input: Readonly<Record<string, unknown>>) => Actual);
}

/** What really comes: another value, a fault, or an error of ours by its code. Texts of faults are compared in part. */
export type Actual =
  | { readonly value: unknown }
  | { readonly fault: string | RegExp }
  | { readonly error: string; readonly message?: string | RegExp };

/** What a call came to. */
export type Result = AnyOutcome | { readonly kind: "error"; readonly error: SoapError };

/** Waits for a call; what is no `SoapError` is thrown on. */
export async function settle(call: Promise<AnyOutcome>): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof SoapError)) throw error;
    return { kind: "error", error };
  }
}

/** Expects of a result exactly the wrong that is known. */
export function expectActual(result: Result, actual: Actual): void {
  if ("value" in actual) {
    expect(result).toEqual({ kind: "ok", value: actual.value });
  } else if ("fault" in actual) {
    expect(result).toMatchObject({ kind: "fault" });
    expect(result.kind === "fault" ? result.fault.string : null).toMatch(actual.fault);
  } else {
    expect(result).toMatchObject({ kind: "error", error: { code: actual.error } });
    if (result.kind === "error" && actual.message !== undefined) expect(result.error.message).toMatch(actual.message);
  }
}
