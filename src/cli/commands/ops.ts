import { callerParameters, catalogue, describeType } from "../catalogue.ts";
import { operationTexts } from "../documentation.ts";
import { exitCodes } from "../exit-codes.ts";
import { formatValue } from "../format.ts";
import type { Terminal } from "../terminal.ts";

/** `ops [words]`: the operations whose name or description holds every word. */
export function ops(words: readonly string[], terminal: Terminal): number {
  const wanted = words.map((word) => word.toLowerCase());
  const rows = catalogue
    .filter(({ name }) => wanted.every((word) => `${name} ${operationTexts[name]?.text}`.toLowerCase().includes(word)))
    .map((operation) => ({
      operation: operation.name,
      effect: operation.effect,
      parameters: callerParameters(operation)
        .map(([name, schema]) => `${name}:${describeType(schema)}`)
        .join(" "),
      summary: firstSentence(operationTexts[operation.name]?.text),
    }));
  for (const line of formatValue(rows, terminal)) terminal.print(line);
  return rows.length > 0 ? exitCodes.ok : exitCodes.refused;
}

function firstSentence(description = ""): string {
  return /^[\s\S]*?\.(?=\s|$)/.exec(description)?.[0].replace(/\s+/g, " ") ?? description;
}
