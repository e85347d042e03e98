import type { State } from "./state.ts";

/**
 * Addresses that the sandbox hands out come from two of the networks that are kept for documentation (RFC 5737). The third,
 * 192.0.2.0/24, is left to whoever tries it.
 */
const network = "198.51.100.";
const elsewhere = "203.0.113.";

/** An address in the data centre that nothing else has. */
export function nextAddress(state: State): string {
  return unused(state, network);
}

/** An address on the customer's own premises. */
export function outsideAddress(state: State): string {
  return unused(state, elsewhere);
}

/** An address of RFC 3849. */
export function nextAddress6(state: State): string {
  return `2001:db8:${state.random.hex(4)}:${state.random.hex(4)}::1`;
}

/** After all 250 are taken, one is given out twice. */
function unused(state: State, prefix: string): string {
  let last = state.random.integer(10, 250);
  for (let tries = 0; tries < 250 && state.hostnames.has(`${prefix}${last}`); tries++) last = (last % 250) + 1;
  return `${prefix}${last}`;
}
