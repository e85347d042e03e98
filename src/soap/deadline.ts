import { AbortedError, type ErrorDetails, type Origin, TimeoutError } from "./errors.ts";

/** Timers for so many milliseconds, or more, fire at once. */
export const longestTimer: number = 2 ** 31;

/** Is told that a deadline is over. */
interface AbortListener {
  handleEvent(): void;
}

/** As much of an `AbortSignal` as a {@link Deadline} is itself. */
export interface Abortable {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: AbortListener): void;
  removeEventListener(type: "abort", listener: AbortListener): void;
}

/** The time that one call may take, joined with the caller's own signal. `clear` it when the call is over. */
export class Deadline implements Abortable {
  readonly #timeout: number;
  readonly #caller: AbortSignal | undefined;
  readonly #controller = new AbortController();
  /** Milliseconds that were left when the clock was last started. */
  #left: number;
  #startedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<AbortListener>();
  aborted = false;
  #isTimeUp = false;

  /** @param timeout milliseconds; `Infinity` sets no limit */
  constructor(timeout: number, caller: AbortSignal | undefined) {
    this.#timeout = timeout;
    this.#left = timeout;
    this.#caller = caller;
  }

  /** Aborted when it is over. Node makes a controller's signal only when it is asked for, which takes 2 µs. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get reason(): unknown {
    return this.signal.reason;
  }

  /** When it is up, by `performance.now()`. */
  get ends(): number {
    return this.#startedAt + this.#left;
  }

  /** Starts the clock, or starts it again. */
  start(): this {
    this.#startedAt = performance.now();
    this.check();
    this.#caller?.addEventListener("abort", this);
    if (this.#left < longestTimer) this.#timer = setTimeout(() => this.#endSoon(), this.#left);
    return this;
  }

  /** Stops the clock, and listening to the caller's signal. */
  clear(): void {
    this.#left = Math.max(0, this.ends - performance.now());
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this);
  }

  /** Whether it is over. While the clock stands, nobody else looks at the caller's signal. */
  check(): boolean {
    if (this.#caller?.aborted) this.handleEvent();
    return this.aborted;
  }

  addEventListener(_: "abort", listener: AbortListener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_: "abort", listener: AbortListener): void {
    this.#listeners.delete(listener);
  }

  /** The caller's signal was aborted. */
  handleEvent(): void {
    this.#end(this.#caller?.reason);
  }

  /**
   * Settles with `promise`, or rejects with the signal's reason once it has been over for `grace` milliseconds: time for
   * a promise that heeds the signal itself to settle with what it has. The promise is not stopped.
   */
  limit<T>(promise: Promise<T>, grace = 0): Promise<T> {
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const giveUp = {
        handleEvent: () => {
          timer = setTimeout(() => reject(this.reason), grace);
        },
      };
      const settled = () => {
        this.#listeners.delete(giveUp);
        clearTimeout(timer);
      };
      if (this.aborted) giveUp.handleEvent();
      else this.#listeners.add(giveUp);
      promise.then(
        (value) => {
          settled();
          resolve(value);
        },
        (error) => {
          settled();
          reject(error);
        },
      );
    });
  }

  /** The error for a call whose time is up, or that was given up. */
  interruption(origin: Origin, details: ErrorDetails): TimeoutError | AbortedError {
    return this.#isTimeUp
      ? new TimeoutError(this.#timeout, origin, details)
      : new AbortedError(origin, { ...details, cause: this.reason });
  }

  /** Where the process was busy, timers come before what has arrived meanwhile: that is read first. */
  #endSoon(): void {
    this.#timer = setTimeout(() => this.#end(new Error("timeout"), true));
  }

  #end(reason: unknown, isTimeUp = false): void {
    if (this.aborted) return;
    this.aborted = true;
    this.#isTimeUp = isTimeUp;
    this.#controller.abort(reason);
    for (const listener of this.#listeners) listener.handleEvent();
  }
}
