/** Milliseconds that a transport has, after the time limit, to hand over what it has of an answer. */
const grace = 50;

/**
 * Starts a clock beside a call, and gives a function that says, once the call has settled, by how many milliseconds it
 * outlasted its time limit. It counts by timers that are set as the call's own are: what delays the process delays both.
 */
export function startClock(timeout: number): () => number {
  let due = Number.POSITIVE_INFINITY;
  const note = () => {
    due = performance.now();
  };
  let timer = setTimeout(() => {
    timer = setTimeout(note, grace);
  }, timeout);
  return () => {
    clearTimeout(timer);
    return Math.max(0, grace + performance.now() - due);
  };
}
