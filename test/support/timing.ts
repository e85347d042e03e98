/** Milliseconds of processor time that `run` takes, garbage collection included. */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times longer something of twice the size takes: about 2 where the time is linear, about 4 where it grows with
 * the square. The better of two tries, since other programs and the garbage collector disturb one now and then.
 *
 * @param prepare makes what is measured, of a size; making it does not count
 */
export function growth(prepare: (size: number) => () => void, size: number): number {
  prepare(size)(); // compiled now
  const once = () => {
    const [single, double] = [prepare(size), prepare(2 * size)].map((run) => Math.min(cpuTime(run), cpuTime(run)));
    // What takes no time at all is not compared: the clock is not that good.
    return (double as number) / Math.max(single as number, 10);
  };
  const first = once();
  return first < mostGrowth ? first : Math.min(first, once());
}

/** What still counts as linear. */
export const mostGrowth = 3.2;
