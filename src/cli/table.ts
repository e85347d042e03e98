import { pad, truncate, widthOf } from "./text-width.ts";

export interface Column {
  readonly name: string;
  /** One a row, each a line of text. */
  readonly cells: readonly string[];
  /** Numbers stand to the right. */
  readonly isNumeric: boolean;
}

const gap = "  ";
/** Texts of several words are not cut to less than this. */
const leastProse = 24;

/**
 * A line of headings and a line a row, none longer than `columns`; undefined where they do not fit. Texts of several words
 * are cut to make them fit. What might be copied, such as an id or the name of a file, is not.
 */
export function layOutTable(table: readonly Column[], columns: number): string[] | undefined {
  const widths = fitWidths(table, columns);
  if (widths === undefined) return undefined;
  const layOut = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return pad(truncate(cell, width), width, table[at]?.isNumeric ? "right" : "left");
      })
      .join(gap)
      .trimEnd();
  const rows = table[0]?.cells.map((_, row) => table.map(({ cells }) => cells[row] ?? "")) ?? [];
  return [table.map(({ name }) => name), ...rows].map(layOut);
}

/** The width of each column. */
function fitWidths(table: readonly Column[], columns: number): number[] | undefined {
  const widths = table.map(({ name, cells }) => widest([name, ...cells]));
  const least = table.map(({ name, cells }) =>
    Math.max(leastProse, widest([name, ...cells.filter((cell) => !cell.includes(" "))])),
  );
  let excess = widths.reduce((sum, width) => sum + width + gap.length, -gap.length) - columns;
  for (; excess > 0; excess--) {
    // The widest gives first, down to the next widest: one long text does not cost another its end.
    const most = Math.max(...widths.filter((width, at) => width > (least[at] ?? 0)));
    const giving = widths.findIndex((width, at) => width === most && width > (least[at] ?? 0));
    if (giving < 0) return undefined;
    widths[giving] = most - 1;
  }
  return widths;
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(widthOf));
}
