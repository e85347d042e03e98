/** One number of a table, measured some times. */
export interface Figure {
  readonly suite: string;
  readonly row: string;
  readonly column: string;
  /** What is better. */
  readonly better: "more" | "less";
  /** One for each round, in any order. */
  readonly values: readonly number[];
}

/** How the bounds and the goals name it. */
export function keyOf({ suite, row, column }: Pick<Figure, "suite" | "row" | "column">): string {
  return `${suite} | ${row} | ${column}`;
}
