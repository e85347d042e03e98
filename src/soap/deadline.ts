/** Why a {@link Deadline}'s signal was aborted, where it was not the caller. */
export class TimeUp extends Error {
  readonly timeout: number;

  constructor(timeout: number) {
    super(`${timeout} ms are up`);
    this.timeout = timeout;
  }
}

/** The time that one call may take, joined with the caller's own signal. `clear` it when the call is over. */
export interface Deadline {
  readonly signal: AbortSignal;
  clear(): void;
}

/** Starts the clock. A `timeout` of `Infinity` sets none. */
export function startDeadline(timeout: number, signal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal?.reason);
  if (signal?.aborted) giveUp();
  signal?.addEventListener("abort", giveUp, { once: true });
  // Longer than this, timers fire at once.
  const timer = timeout < 2 ** 31 ? setTimeout(() => controller.abort(new TimeUp(timeout)), timeout) : undefined;
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    },
  };
}

/**
 * Settles with `promise`, or rejects with the signal's reason once it has been aborted for `grace` milliseconds: time for
 * a promise that heeds the signal itself to settle with what it has. The promise is not stopped.
 */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal, grace = 0): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      timer = setTimeout(() => reject(signal.reason), grace);
    };
  });
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
    clearTimeout(timer);
  }
}
