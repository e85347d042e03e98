import type { Effort } from "./rounds.ts";

/** For the README's tables: some minutes. */
export const thorough: Effort = {
  rounds: 7,
  milliseconds: 60,
  patience: 2500,
  mostRows: 300_000,
  passes: 3,
  isThorough: true,
};

/** For the bounds: less than three minutes on a slow machine. */
export const quick: Effort = { rounds: 5, milliseconds: 40, patience: 800, mostRows: 30_000, passes: 3, isThorough: false };
