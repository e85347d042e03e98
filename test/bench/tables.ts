import { markdownTable } from "../support/markdown.ts";
import { judge } from "./goals.ts";
import type { Measured } from "./measured.ts";
import { titles } from "./suites/index.ts";

/** The tables of all that was measured, one a suite, below their heads. */
export function writeTables(figures: readonly Measured[]): string {
  return Object.entries(titles)
    .map(([suite, title]) => [title, figures.filter((figure) => figure.suite === suite)] as const)
    .filter(([, some]) => some.length > 0)
    .map(([title, some]) => `${title}\n\n${writeTable(some)}`)
    .join("\n\n");
}

/** The goals beside what was measured. */
export function writeGoals(figures: readonly Measured[]): string {
  return markdownTable(
    ["", "beside", "goal", "measured", ""],
    judge(figures).map(({ title, column, goal, measured, isReached }) => [
      title,
      column,
      `${measured.better === "more" ? "≥" : "≤"} ${digits(goal)}`,
      digits(measured.median),
      isReached ? "reached" : "not yet",
    ]),
  );
}

function writeTable(figures: readonly Measured[]): string {
  const rows = [...new Set(figures.map(({ row }) => row))];
  const columns = [...new Set(figures.map(({ column }) => column))];
  const cell = (row: string, column: string) => {
    const figure = figures.find((one) => one.row === row && one.column === column);
    return figure === undefined ? "" : writeFigure(figure);
  };
  return markdownTable(
    ["", ...columns],
    rows.map((row) => [row, ...columns.map((column) => cell(row, column))]),
  );
}

function writeFigure({ median, rounds, low, high }: Measured): string {
  return rounds === 1 ? digits(median) : `${digits(median)} (${digits(low)}–${digits(high)})`;
}

/** Two digits, or a whole number. */
function digits(value: number): string {
  return value < 9.95 ? value.toPrecision(2) : value.toFixed(0);
}
