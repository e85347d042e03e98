/** Timers for so many milliseconds, or more, fire at once. */
export const longestTimer: number = 2 ** 31;

/** Why a {@link Deadline} is over, where it was not the caller. */
export class TimeUp extends Error {
  readonly timeout: number;

  constructor(timeout: number) {
    super(`${timeout} ms are up`);
    this.timeout = timeout;
  }
}

/** Is told that a deadline is over. */
interface AbortListener {
  handleEvent(): void;
}

/** As much of an `AbortSignal` as a {@link Deadline} is itself. Node takes longer to make a signal than for the rest of a call. */
export interface Abortable {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: AbortListener): void;
  removeEventListener(type: "abort", listener: AbortListener): void;
}

/** Where a request holds its deadline, for a transport that can do with an {@link Abortable}. */
export const timing: unique symbol = /* @__PURE__ */ Symbol("deadline");

/** A request as this package makes it. */
export interface Timed {
  readonly [timing]?: TimedRequest;
}

/** A copy of a request may have a signal of its own: the deadline is for the request that it was made with. */
export interface TimedRequest {
  readonly deadline: Abortable;
  request: object | undefined;
}

/** The deadline of a request, or undefined where only its signal tells. */
export function deadlineOf(request: object): Abortable | undefined {
  const timed = (request as Timed)[timing];
  return timed?.request === request ? timed.deadline : undefined;
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

  /** @param timeout milliseconds; `Infinity` sets no limit */
  constructor(timeout: number, caller: AbortSignal | undefined) {
    this.#timeout = timeout;
    this.#left = timeout;
    this.#caller = caller;
  }

  /** Aborted when it is over. Node makes a controller's signal only when it is asked for. */
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
    if (this.#left < longestTimer) this.#timer = setTimeout(() => this.#end(new TimeUp(this.#timeout)), this.#left);
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

  #end(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.#controller.abort(reason);
    for (const listener of this.#listeners) listener.handleEvent();
  }
}

/** Does what may take `timeout` milliseconds, and stops the clock when it is done. */
export async function within<T>(
  timeout: number,
  signal: AbortSignal | undefined,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(timeout, signal).start();
  try {
    return await work(deadline);
  } finally {
    deadline.clear();
  }
}
