import { markdownTable } from "../support/markdown.ts";
import type { Row } from "./measure.ts";
import { wrongNames } from "./verdict.ts";

const heads = [
  "fault",
  "effect",
  "runs",
  "arrivals",
  "duplicates",
  "lost",
  "wrong sent",
  "mixed up",
  "untyped",
  "slowest, ms",
  "ended",
];

/** A row for each fault and effect. */
export function writeTable(rows: readonly Row[]): string {
  return markdownTable(heads, rows.map(cells));
}

function cells(row: Row): string[] {
  const endings = Object.entries(row.endings).map(([ending, count]) => `${ending} ${count}`);
  const counts = [row.runs, row.arrivals, ...wrongNames.map((name) => row[name]), Math.round(row.slowest)];
  return [row.fault, row.effect, ...counts.map(String), endings.join(", ")];
}

/** What must not be, one line each. */
export function wrongsOf(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    const place = `${row.fault} (${row.effect})`;
    const counts = wrongNames.filter((name) => row[name] > 0).map((name) => `${place}: ${name} ${row[name]}`);
    return [...counts, ...row.problems.map((problem) => `${place}: ${problem}`)];
  });
}
