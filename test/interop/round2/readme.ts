import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { round2Cases } from "./cases.ts";
import type { Gap } from "./gap.ts";

/** How many values of each operation came back equal, of how many that were sent. */
export type Tally = ReadonlyMap<string, { passed: number; tried: number; readonly of: number }>;

/** `WRITE_README=1` writes the tables of the servers that are tested in this run; without it they are compared. */
const isWriting = process.env.WRITE_README === "1";
const file = join(import.meta.dirname, "../README.md");

/** A table's cells by row, the heading first. */
type Table = readonly (readonly string[])[];

/**
 * Compares a server's numbers and gaps with the README. Each server has a column of the first table and rows of the
 * second, so that servers can be tested one by one.
 */
export async function compareWithReadme(server: string, tally: Tally, gaps: Readonly<Record<string, Gap>>): Promise<void> {
  const readme = await readFile(file, "utf8");
  const changed = [
    (text: string) => replaceTable(text, "round trips", (table) => withColumn(table, server, tally)),
    (text: string) => replaceTable(text, "known gaps", (table) => withGaps(table, server, gaps)),
  ].reduce((text, change) => change(text), readme);
  if (isWriting) await writeFile(file, changed);
  else expect(changed, "WRITE_README=1 brings test/interop/README.md up to date").toBe(readme);
}

/** Changes the table between `<!-- NAME -->` and `<!-- end -->`. */
function replaceTable(readme: string, name: string, change: (table: Table) => Table): string {
  const [before, rest] = split(readme, `<!-- ${name} -->\n`);
  const [table, after] = split(rest, "<!-- end -->");
  return before + format(change(parse(table))) + after;
}

/** What stands before a mark, the mark included, and what comes from there on; of the end mark, the mark goes with the rest. */
function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`test/interop/README.md has no ${mark.trim()}`);
  const cut = mark.endsWith("\n") ? at + mark.length : at;
  return [text.slice(0, cut), text.slice(cut)];
}

function parse(text: string): Table {
  const lines = text.split("\n").filter((line) => line.startsWith("|") && !/^\|[\s:|-]+\|$/.test(line));
  return lines.map((line) => {
    const cells = line.split("|").slice(1, -1);
    return cells.map((cell) => cell.trim());
  });
}

function format([heading = [], ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return line(heading) + line(heading.map(() => "---")) + rows.map(line).join("");
}

/** Puts a server's numbers into its column, which stands in the order of the servers' names. */
function withColumn(table: Table, server: string, tally: Tally): Table {
  const [heading = [], ...rows] = table;
  const columns = new Map<string, Map<string, string>>();
  for (const [at, name] of heading.entries()) {
    if (at > 0) columns.set(name, new Map(rows.map((row) => [row[0] ?? "", row[at] ?? ""])));
  }
  const numbers = [...tally].map(([name, { passed, tried }]) => [name, `${passed}/${tried}`] as const);
  const sum = (of: "passed" | "tried") => [...tally.values()].reduce((total, counts) => total + counts[of], 0);
  columns.set(server, new Map([...numbers, ["all", `${sum("passed")}/${sum("tried")}`]]));
  const servers = [...columns.keys()].sort();
  const row = (name: string) => [name, ...servers.map((column) => columns.get(column)?.get(name) ?? "")];
  return [["operation", ...servers], ...round2Cases.map(({ name }) => row(name)), row("all")];
}

/** Puts a server's gaps where its old ones stood. One that several servers have is one row. */
function withGaps([heading = [], ...rows]: Table, server: string, gaps: Readonly<Record<string, Gap>>): Table {
  const serversByGap = new Map<string, Set<string>>();
  const add = (gap: readonly string[], name: string) => {
    const key = gap.join(" | ");
    serversByGap.set(key, (serversByGap.get(key) ?? new Set()).add(name));
  };
  for (const [names = "", ...gap] of rows) {
    for (const name of names.split(separator)) if (name !== server) add(gap, name);
  }
  for (const [what, { whose, evidence }] of Object.entries(gaps)) add([what, whose, evidence], server);
  const merged = Array.from(serversByGap, ([gap, names]) => [[...names].sort().join(separator), ...gap.split(" | ")]);
  const text = (row: readonly string[]) => row.join("\n");
  return [heading, ...merged.sort((a, b) => (text(a) < text(b) ? -1 : 1))];
}

/** Between the servers of a gap. */
const separator = "<br>";
