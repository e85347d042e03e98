/** A table in Markdown: what the first column names to the left, all else to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [head, head.map((_, at) => (at === 0 ? "---" : "--:")), ...rows].map(line).join("\n");
}
