/** Where a sandbox takes the time from. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** A clock that stands still until it is moved on. */
export interface StandingClock extends Clock {
  /** Moves the clock on. @throws {RangeError} for a number below 0, or none. */
  advance(milliseconds: number): void;
}

/** The machine's clock. */
export const machineClock: Clock = { now: () => Date.now() };

/**
 * A clock for tests: what takes time in the sandbox, such as setting up a VPS, is done when the clock is moved on.
 *
 * @param start default: 22 November 2026, 10:00 UTC
 *
 * @example
 * import { createClock, createSandbox } from "interserver-soap/sandbox";
 *
 * const clock = createClock();
 * const sandbox = createSandbox({ clock });
 * clock.advance(60_000);
 */
export function createClock(start: Date | number = Date.UTC(2026, 10, 22, 10)): StandingClock {
  let now = checked(Number(start));
  return {
    now: () => now,
    advance(milliseconds) {
      now += checked(milliseconds);
    },
  };
}

function checked(milliseconds: number): number {
  if (!(milliseconds >= 0 && milliseconds < Number.POSITIVE_INFINITY))
    throw new RangeError(`a clock takes milliseconds from 0, not ${milliseconds}`);
  return milliseconds;
}

/** A time as the service writes it in rows: `2026-11-22 10:00:00`. */
export function formatTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
}

/** A time as the helpdesk writes it: seconds since 1970, as text. */
export function formatSeconds(milliseconds: number): string {
  return String(Math.floor(milliseconds / 1000));
}
