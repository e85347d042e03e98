import { quantile } from "../support/statistics.ts";
import { ours } from "./clients.ts";
import type { Figure } from "./figure.ts";
import { byProcessor } from "./suites/calls.ts";

/** A figure as it is kept in `measured.json`. */
export interface Measured {
  readonly suite: string;
  readonly row: string;
  readonly column: string;
  readonly median: number;
  /** How many rounds there were. */
  readonly rounds: number;
  /** The middle half of the rounds lies between these. */
  readonly low: number;
  readonly high: number;
  readonly better: Figure["better"];
  /** `npm run bench:check` fails beyond it: below it, or above it where less is better. None for what is no matter of ours. */
  readonly bound?: number;
}

/** What is kept in `measured.json`, by which the README's tables are written. */
export interface Measurement {
  readonly machine: string;
  readonly figures: readonly Measured[];
}

export function measuredOf(figure: Figure): Measured {
  const { suite, row, column, better, values } = figure;
  const [low, median, high] = [0.25, 0.5, 0.75].map((part) => rounded(quantile(values, part))) as [number, number, number];
  const bound = boundFor(figure, median);
  return {
    suite,
    row,
    column,
    median,
    rounds: values.length,
    low,
    high,
    better,
    ...(bound !== undefined && { bound: rounded(bound) }),
  };
}

/** Half of what was measured; of a growth, half-way from a line to a square. */
function boundFor({ suite, row, column, better }: Figure, median: number): number | undefined {
  if (suite === "growth") return column === "exponent" ? 1.5 : undefined;
  if (suite === "calls" && !row.endsWith(byProcessor)) return undefined;
  if (suite === "memory" && column !== ours.name) return undefined;
  return better === "more" ? median / 2 : median * 2;
}

/** Whether a figure is beyond the bound of one that was kept. */
export function isLoss({ bound, better }: Measured, { median }: Measured): boolean {
  if (bound === undefined) return false;
  // What is no number is within no bound.
  return better === "more" ? !(median >= bound) : !(median <= bound);
}

/** The figures in their order, with those replaced that were measured again. */
export function merge(kept: readonly Measured[], again: readonly Measured[]): readonly Measured[] {
  const suites = new Set(again.map(({ suite }) => suite));
  return [...kept.filter(({ suite }) => !suites.has(suite)), ...again];
}

/** Three digits are more than the machine's noise leaves. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
