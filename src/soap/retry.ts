import type { PendingCall } from "./call.ts";
import { type Abortable, type Deadline, longestTimer } from "./deadline.ts";
import { ConnectionError, DecodeError, HttpError, SoapError } from "./errors.ts";

/** How often, and when, a read that failed is sent again. Writes never are. */
export interface RetryOptions {
  /** How often a read is sent at most, from 1. Default: 3. */
  readonly attempts?: number | undefined;
  /** Milliseconds: the first pause is a random time up to this, each further one up to twice as much. Default: 100. */
  readonly delay?: number | undefined;
  /** Milliseconds that a pause lasts at most, unless the server asks for more (`Retry-After`). Default: 5,000. */
  readonly maxDelay?: number | undefined;
}

/**
 * So many reads are sent again without any answer in between: an outage is not made worse by those who wait for its end.
 * Every answer allows one more, up to as many.
 */
const budget = 10;

/** What pages of proxies and overloaded servers say, of which another attempt may know nothing. */
const passing: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** One client's policy, with what is left of its budget. */
export class Retry {
  readonly #attempts: number;
  readonly #delay: number;
  readonly #maxDelay: number;
  #left = budget;

  constructor({ attempts = 3, delay = 100, maxDelay = 5000 }: RetryOptions = {}) {
    this.#attempts = attempts;
    this.#delay = delay;
    this.#maxDelay = maxDelay;
  }

  /** Makes attempts until one is answered, or there is no sense in another. */
  async run<T>(attempt: (call: PendingCall) => Promise<T>, call: PendingCall): Promise<T> {
    const { deadline, origin } = call;
    let sent: SoapError | undefined;
    for (let number = 1; ; number++) {
      try {
        const answer = await attempt(call);
        this.#left = Math.min(budget, this.#left + 1);
        return answer;
      } catch (error) {
        if (!(error instanceof SoapError)) throw error;
        // Of several failures, one that may have reached the server tells more than one that did not.
        if (error.requestSent !== "no") sent = error;
        const last = sent ?? error;
        const pause = Math.max(parseRetryAfter(call.response?.retryAfter), this.#pauseAfter(number));
        if (number >= this.#attempts || this.#left === 0 || !mayPass(error) || !isShort(pause, deadline)) throw last;
        this.#left--;
        await sleep(pause, deadline);
        if (deadline.aborted) throw deadline.interruption(origin, { requestSent: last.requestSent });
      }
    }
  }

  /** Milliseconds until the next attempt: full jitter, so that those who failed together do not come back together. */
  #pauseAfter(attempts: number): number {
    return Math.random() * Math.min(this.#maxDelay, this.#delay * 2 ** (attempts - 1));
  }
}

/** Whether a pause ends before the deadline, and is one that timers can wait for. */
function isShort(pause: number, { ends }: Deadline): boolean {
  return pause < longestTimer && performance.now() + pause < ends;
}

/** Whether another attempt may go better. */
function mayPass(error: SoapError): boolean {
  if (error instanceof HttpError) return passing.includes(error.status);
  if (error instanceof DecodeError) return error.code === "truncated" || error.code === "not-soap";
  return error instanceof ConnectionError;
}

/** Ends sooner where the deadline is over. */
function sleep(milliseconds: number, deadline: Abortable): Promise<void> {
  return new Promise((resolve) => {
    const wake = {
      handleEvent: () => {
        clearTimeout(timer);
        deadline.removeEventListener("abort", wake);
        resolve();
      },
    };
    const timer = setTimeout(wake.handleEvent, milliseconds);
    deadline.addEventListener("abort", wake);
  });
}

/** Milliseconds of a `Retry-After` header: seconds, or a date (RFC 9110 §10.2.3). Nothing above 0 for anything else. */
function parseRetryAfter(header = ""): number {
  const asked = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return asked || 0;
}
