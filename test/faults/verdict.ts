import { OutcomeUnknownError, SoapError } from "../../src/soap/index.ts";
import { type Effect, operationOf } from "./calls.ts";
import type { Arrival } from "./proxy/ledger.ts";

/** One call that has settled. */
export interface Run {
  readonly number: number;
  /** By `performance.now()`. */
  readonly deadline: number;
  /** Milliseconds by which it outlasted its time limit. */
  readonly late: number;
  /** Milliseconds. */
  readonly took: number;
  readonly kind?: string;
  /** The number that the answer names. */
  readonly said?: number | undefined;
  readonly error?: unknown;
}

/** What must not be. */
export interface Wrongs {
  /** Requests that came again, where what they ask for would be done again. */
  duplicates: number;
  /** An answer that the machine had in time, and the caller did not get. */
  lost: number;
  /** `requestSent` is "no" though the request arrived, or "yes" though it did not. */
  wrongSent: number;
  /** An answer to another call. */
  mixedUp: number;
  /** A write's error that says neither that it is unknown what became of it nor that nothing was sent; or none of ours. */
  untyped: number;
}

export const wrongNames = ["duplicates", "lost", "wrongSent", "mixedUp", "untyped"] as const;

/** What is wrong with a call, by all the requests that arrived for its number. */
export function judge(effect: Effect, run: Run, all: readonly Arrival[]): Wrongs {
  const arrivals = all.filter(({ operation }) => operation === operationOf[effect]);
  const { error, kind } = run;
  const answered = arrivals.filter(({ answeredAt = Number.POSITIVE_INFINITY }) => answeredAt <= run.deadline);
  const allowed = 1 + arrivals.filter(({ badSession }) => badSession).length;
  const sent = error instanceof SoapError ? error.requestSent : "maybe";
  const isSettled = effect === "read" || error instanceof OutcomeUnknownError || sent === "no";
  return {
    duplicates: effect === "read" ? 0 : Math.max(0, arrivals.length - allowed),
    lost: Number(answered.length > 0 && kind === undefined),
    wrongSent: Number((sent === "no" && arrivals.length > 0) || (sent === "yes" && arrivals.length === 0)),
    mixedUp: Number((kind === "ok" && run.said !== run.number) || (kind !== undefined && arrivals.length === 0)),
    untyped: Number(error !== undefined && !(error instanceof SoapError && isSettled)),
  };
}

/** How a call ended, in the words of `Ending`. */
export function endingOf({ error, kind }: Run): "ok" | "refused" | "unknown" | "not sent" {
  if (kind !== undefined) return kind === "ok" ? "ok" : "refused";
  return error instanceof SoapError && error.requestSent === "no" ? "not sent" : "unknown";
}
