import { markdownTable } from "../support/markdown.ts";
import { median, quantile } from "../support/statistics.ts";

/** How long the steps of one process took, in milliseconds. */
export interface Steps {
  /** Importing, and making a client that can be called. */
  readonly ready: number;
  /** The first call, with all that is only loaded then. */
  readonly first: number;
  readonly second: number;
}

type Runs = ReadonlyMap<string, readonly Steps[]>;

const columns: readonly (readonly [head: string, time: (steps: Steps) => number])[] = [
  ["client ready", ({ ready }) => ready],
  ["its first call", ({ first }) => first],
  ["its second call", ({ second }) => second],
  ["ready and first call", ({ ready, first }) => ready + first],
];

/** The medians, each with the quarters beside it. */
export function writeTable(runs: Runs): string {
  const cell = (times: readonly number[]) =>
    `${median(times).toFixed(1)} (${quantile(times, 0.25).toFixed(1)}–${quantile(times, 0.75).toFixed(1)})`;
  return markdownTable(
    ["", ...columns.map(([head]) => head)],
    [...runs].map(([client, steps]) => [client, ...columns.map(([, time]) => cell(steps.map(time)))]),
  );
}

/** How many times as long as the first client the others take, by their medians. */
export function writeRatios(runs: Runs): string {
  const [[, first] = ["", []], ...others] = [...runs];
  const cell = (steps: readonly Steps[], time: (steps: Steps) => number) =>
    `${(median(steps.map(time)) / median(first.map(time))).toFixed(1)} ×`;
  return markdownTable(
    ["", ...columns.map(([head]) => head)],
    others.map(([client, steps]) => [client, ...columns.map(([, time]) => cell(steps, time))]),
  );
}
