import { markdownTable } from "../support/markdown.ts";
import type { TransportName } from "./fault.ts";
import type { Row } from "./measure.ts";
import { type ReadFigures, wrongsOfReads } from "./reads.ts";
import type { Settled } from "./stages.ts";
import { writeTable, wrongsOf } from "./table.ts";

/** All that was measured over one transport. */
export interface Report {
  readonly transport: TransportName;
  readonly rows: readonly Row[];
  /** Absent where only some faults were asked for. */
  readonly reads: ReadFigures | undefined;
  readonly settled: readonly Settled[];
}

export function writeReport({ transport, rows, reads, settled }: Report): string {
  const parts = [`over ${transport}:`, writeTable(rows)];
  if (reads !== undefined) parts.push(writeReads(reads));
  if (settled.length > 0) parts.push(writeStages(settled));
  return parts.join("\n\n");
}

/** What must not be, one line each. */
export function wrongsOfReport({ rows, reads, settled }: Report): string[] {
  const late = settled
    .filter(({ took }) => took > 1000)
    .map((one) => `${placeOf(one)}: settled after ${Math.round(one.took)} ms`);
  const left = settled.filter((one) => one.left.length > 0).map((one) => `${placeOf(one)}: left ${one.left.join(", ")}`);
  return [...wrongsOf(rows), ...(reads === undefined ? [] : wrongsOfReads(reads)), ...late, ...left];
}

/** The totals, on one line. */
export function summarize(reports: readonly Report[]): string {
  const rows = reports.flatMap((report) => report.rows);
  const sum = (count: (row: Row) => number) => rows.reduce((total, row) => total + count(row), 0);
  const writes = sum((row) => (row.effect === "write" ? row.runs : 0));
  const counts = {
    faults: new Set(rows.map(({ fault }) => fault)).size,
    writes,
    "reads and logins": sum((row) => row.runs) - writes,
    duplicates: sum((row) => row.duplicates),
    "lost answers": sum((row) => row.lost),
    "wrong requestSent": sum((row) => row.wrongSent),
    "mixed up": sum((row) => row.mixedUp),
    untyped: sum((row) => row.untyped),
  };
  return Object.entries(counts)
    .map(([name, count]) => `${name}: ${count}`)
    .join(", ");
}

function writeReads(reads: ReadFigures): string {
  return markdownTable(
    ["reads", "", "must be"],
    [
      ["answered where 3 requests in 10 meet a fault", `${reads.answered.toFixed(1)} %`, "97 % or more"],
      ["requests for each of these", reads.requests.toFixed(2), ""],
      ["requests besides in an outage", `${reads.addedLoad.toFixed(1)} %`, "10 % or less"],
      ["past the time limit", `${Math.round(reads.pastDeadline)} ms`, "100 ms or less"],
      ["pause where Retry-After asks for a second", `${Math.round(reads.shortestPause)} ms`, "1,000 ms or more"],
      ["attempts that the time left did not allow", String(reads.pointless), "0"],
    ],
  );
}

function writeStages(settled: readonly Settled[]): string {
  const cells = (one: Settled) => [one.stage, one.how, one.took.toFixed(1), one.code, one.left.join(", ") || "nothing"];
  return markdownTable(["given up while", "by", "settled after, ms", "code", "left"], settled.map(cells));
}

function placeOf({ stage, how }: Settled): string {
  return `given up while ${stage}, by ${how}`;
}
