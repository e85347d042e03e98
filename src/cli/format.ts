import { layOutTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { harmless, pad, widthOf } from "./text-width.ts";

const gap = "  ";

type Row = Readonly<Record<string, unknown>>;

const unprintable = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A value as JSON, whole: bytes as base64, integers beyond JSON's as text. */
export function toJson(value: unknown): string {
  const replace = (_: string, inner: unknown) => {
    if (typeof inner === "bigint") return inner.toString();
    return inner instanceof Uint8Array ? Buffer.from(inner).toString("base64") : inner;
  };
  // JSON lets these stand, and a terminal may obey them.
  return (JSON.stringify(value, replace, 2) ?? "null").replace(unprintable, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/**
 * An answer in lines. For people: rows as a table where it fits, else a block each; a struct as a list of its members.
 * For a pipe: a row a line, a member a line, with tabs between.
 */
export function formatValue(value: unknown, terminal: Terminal): string[] {
  return terminal.isInteractive ? formatForPeople(value, terminal, terminal.columns) : formatForPipe(value);
}

function formatForPipe(value: unknown): string[] {
  if (Array.isArray(value)) {
    if (value.length === 0 || !value.every(isRow)) return value.map(formatCell);
    const names = namesOf(value);
    return [names, ...value.map((row) => names.map((name) => formatCell(row[name])))].map((line) => line.join("\t"));
  }
  if (isRow(value)) return Object.entries(value).map(([name, member]) => `${name}\t${formatCell(member)}`);
  return [formatCell(value)];
}

function formatForPeople(value: unknown, terminal: Terminal, columns: number): string[] {
  if (value === null || value === undefined) return [terminal.style("dim", "(none)")];
  if (Array.isArray(value)) {
    if (value.length === 0) return [terminal.style("dim", "(none)")];
    if (value.every(isRow)) return formatRows(value, terminal, columns);
    return value.map((item) => formatCell(item) || terminal.style("dim", "(none)"));
  }
  return isRow(value) ? formatMembers(value, terminal, columns) : [formatCell(value)];
}

/** A name and its value a line. What has members or items of its own stands below its name. */
function formatMembers(row: Row, terminal: Terminal, columns: number): string[] {
  const isNested = (member: unknown) => isRow(member) || (Array.isArray(member) && member.some(isRow));
  const names = Object.keys(row).filter((name) => !isNested(row[name]));
  const width = Math.max(0, ...names.map(widthOf));
  return Object.entries(row).flatMap(([name, member]) => {
    const label = terminal.style("dim", isNested(member) ? name : pad(name, width));
    if (!isNested(member)) return [`${label}${gap}${formatCell(member)}`.trimEnd()];
    const below = formatForPeople(member, terminal, columns - gap.length);
    return [label, ...below.map((line) => (line === "" ? "" : gap + line))];
  });
}

/** Rows as a table, without the columns that are empty in all of them; where that does not fit, a block each. */
function formatRows(rows: readonly Row[], terminal: Terminal, columns: number): string[] {
  const told = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, member]) => formatCell(member) !== "")));
  const table = layOutTable(
    namesOf(rows)
      .filter((name) => told.some((row) => Object.hasOwn(row, name)))
      .map((name) => ({
        name,
        cells: rows.map((row) => formatCell(row[name])),
        isNumeric: told.every((row) => !Object.hasOwn(row, name) || typeof row[name] === "number"),
      })),
    columns,
  );
  if (table === undefined) return told.flatMap((row, at) => [...(at > 0 ? [""] : []), ...formatMembers(row, terminal, columns)]);
  const [heading = "", ...lines] = table;
  return [terminal.style("bold", heading), ...lines];
}

function namesOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** One line, whatever it holds. */
function formatCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? toJson(value).replace(/\s+/g, " ") : String(value);
  return harmless(
    text
      .trim()
      .replace(/\s*\n\s*/g, "; ")
      .replaceAll("\t", " "),
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
