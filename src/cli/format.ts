import type { Terminal } from "./terminal.ts";

/** A value as JSON, whole: bytes as base64, integers beyond JSON's as text. */
export function toJson(value: unknown): string {
  const replace = (_: string, inner: unknown) => {
    if (typeof inner === "bigint") return inner.toString();
    return inner instanceof Uint8Array ? Buffer.from(inner).toString("base64") : inner;
  };
  return JSON.stringify(value, replace, 2) ?? "null";
}

/** An answer for people: rows as a table, a struct as a list of its members. For a pipe: values and tabs. */
export function formatValue(value: unknown, terminal: Terminal): string[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return terminal.isInteractive ? [terminal.style("dim", "(none)")] : [];
    return value.every(isRecord) ? formatRows(value, terminal) : value.map(formatCell);
  }
  if (!isRecord(value)) return [formatCell(value)];
  const width = Math.max(...Object.keys(value).map((name) => name.length));
  return Object.entries(value).map(([name, member]) =>
    terminal.isInteractive
      ? `${terminal.style("dim", name.padEnd(width))}  ${formatCell(member)}`
      : `${name}\t${formatCell(member)}`,
  );
}

/** Columns that hold nothing in any row are left out on a terminal. */
function formatRows(rows: readonly Record<string, unknown>[], terminal: Terminal): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => names.map((name) => formatCell(row[name])));
  if (!terminal.isInteractive) return [names, ...cells].map((line) => line.join("\t"));
  const shown = names.map((_, column) => column).filter((column) => cells.some((line) => line[column] !== ""));
  const widths = shown.map((column) => Math.max(...[names, ...cells].map((line) => (line[column] ?? "").length)));
  const layOut = (line: readonly string[]) =>
    shown
      .map((column, at) => (line[column] ?? "").padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  return [terminal.style("bold", layOut(names)), ...cells.map(layOut)];
}

/** One line, whatever it holds: a control character of the service's must not reach the terminal. */
function formatCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? toJson(value).replace(/\s+/g, " ") : String(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it makes harmless
  return text.replace(/\s*\n\s*/g, "; ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** An envelope with a line and an indent for every element that holds others. */
export function indentXml(xml: string): string[] {
  let depth = 0;
  return xml
    .trim()
    .replace(/>\s*<(?!\/)/g, ">\n<")
    .replace(/(<\/[^>]*>|\/>)(?=<\/)/g, "$1\n")
    .split("\n")
    .map((line) => {
      if (line.startsWith("</")) depth--;
      const indented = "  ".repeat(depth) + line;
      if (/^<[^?/!]/.test(line) && !line.endsWith("/>") && !line.includes("</")) depth++;
      return indented;
    });
}
