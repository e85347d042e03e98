/** Milliseconds of processor time that `run` takes, garbage collection included. */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times longer something of twice the size takes: about 2 where the time is linear, about 4 where it grows with
 * the square. Told from four times the size, and the best of six tries, since other programs and the garbage collector
 * disturb one now and then.
 *
 * @param prepare makes what is measured, of a size; making it does not count
 */
export function growth(prepare: (size: number) => () => void, size: number): number {
  prepare(size)(); // compiled now
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 6 && least >= mostGrowth; tries++) {
    const [small, large] = [prepare(size), prepare(4 * size)];
    // What takes no time at all is not compared: the clock is not that good.
    least = Math.min(least, Math.sqrt(cpuTime(large) / Math.max(cpuTime(small), 5)));
  }
  return least;
}

/** What still counts as linear. */
export const mostGrowth = 3;
