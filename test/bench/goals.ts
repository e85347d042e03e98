import type { Measured } from "./measured.ts";

/** What a figure is to be one day. */
export interface Goal {
  readonly title: string;
  readonly suite: string;
  /** What the figure's row begins with. */
  readonly row: string;
  readonly column: string;
  readonly goal: number;
}

const decoding = { title: "reads an answer of 1.9 MB", suite: "decode", row: "2,000 invoices, 1.9 MB" };
const balance = { title: "reads a balance, 32 in flight", suite: "calls", row: "reads of a balance, 32 in flight" };
const vps = { title: "reads a VPS, 32 in flight", suite: "calls", row: "reads of a VPS, 32 in flight" };

export const goals: readonly Goal[] = [
  { ...decoding, column: "node-soap", goal: 25 },
  { ...decoding, column: "fast-xml-parser", goal: 12 },
  { ...decoding, column: "PHP's SoapClient", goal: 4 },
  { ...decoding, column: "JSON.parse", goal: 1 / 7 },
  { title: "reads a purchase's answer", suite: "decode", row: "a purchase", column: "node-soap", goal: 15 },
  { title: "writes a purchase's request", suite: "encode", row: "a purchase", column: "node-soap", goal: 20 },
  { ...balance, column: "undici.request", goal: 1 },
  { ...balance, column: "node-soap", goal: 5 },
  { ...vps, column: "undici.request", goal: 1 },
  { ...vps, column: "node-soap", goal: 5 },
  { title: "time grows with rows", suite: "growth", row: "time", column: "exponent", goal: 1.1 },
  { title: "memory grows with rows", suite: "growth", row: "memory", column: "exponent", goal: 1.1 },
];

export interface Judged extends Goal {
  readonly measured: Measured;
  readonly isReached: boolean;
}

/** The goals of which something was measured. */
export function judge(figures: readonly Measured[]): readonly Judged[] {
  return goals.flatMap((goal) => {
    const measured = figures.find(
      ({ suite, row, column }) => suite === goal.suite && row.startsWith(goal.row) && column === goal.column,
    );
    if (measured === undefined) return [];
    const isReached = measured.better === "more" ? measured.median >= goal.goal : measured.median <= goal.goal;
    return [{ ...goal, measured, isReached }];
  });
}
