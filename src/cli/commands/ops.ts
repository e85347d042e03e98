import { catalogue } from "../../interserver/catalogue.ts";
import type { Operation } from "../../soap/operation.ts";
import { parseArguments } from "../arguments.ts";
import { documentationOf, modules, parametersOf, summaryOf, typeOf } from "../catalogue.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { formatValue, toJson } from "../format.ts";
import { didYouMean, listOf } from "../nearest.ts";
import type { Terminal } from "../terminal.ts";
import { pad, truncate } from "../text-width.ts";

export const opsOptions = { module: "value", effect: "value", json: "flag" } as const;
export const effects = ["read", "write", "session"] as const;

/** `ops [WORD …] [--module M] [--effect E] [--json]`: the operations that hold every word. Ends with 1 where there is none. */
export function ops(args: readonly string[], terminal: Terminal): number {
  const { words, flags, values } = parseArguments(args, opsOptions);
  const module = oneOf("--module", values.get("module"), modules);
  const effect = oneOf("--effect", values.get("effect"), effects);
  const found = catalogue.filter(
    (operation) =>
      (module === undefined || documentationOf(operation).module === module) &&
      (effect === undefined || operation.effect === effect) &&
      holdsAll(operation, words),
  );
  if (flags.has("json")) terminal.print(toJson(found.map(entryOf)));
  else if (terminal.isInteractive) printGroups(found, terminal);
  else for (const line of formatValue(found.map(rowOf), terminal)) terminal.print(line);
  if (found.length > 0) return exitCodes.ok;
  const unknown = words.find((word) => !catalogue.some((operation) => holdsAll(operation, [word])));
  terminal.note(`no operation matches${unknown === undefined ? "" : didYouMean(unknown, vocabulary())}`);
  return exitCodes.refused;
}

/** What can be looked for: the names of operations, their parts, and modules. */
function vocabulary(): string[] {
  const names = catalogue.map(({ name }) => name);
  const parts = names.flatMap((name) => name.split(/_|(?<=[a-z])(?=[A-Z])/)).map((part) => part.toLowerCase());
  return [...new Set([...names, ...parts, ...modules])];
}

function oneOf(option: string, value: string | undefined, known: readonly string[]): string | undefined {
  if (value === undefined || known.includes(value)) return value;
  throw new UsageError(`${option} takes ${listOf(known, "or")}, not ${JSON.stringify(value)}${didYouMean(value, known)}`);
}

function holdsAll(operation: Operation, words: readonly string[]): boolean {
  const { module, text } = documentationOf(operation);
  const all = `${operation.name} ${module} ${text}`.toLowerCase();
  return words.every((word) => all.includes(word.toLowerCase()));
}

/** A heading a module, a line an operation. */
function printGroups(found: readonly Operation[], terminal: Terminal): void {
  const width = Math.max(0, ...found.map(({ name }) => name.length));
  for (const module of modules) {
    const group = found.filter((operation) => documentationOf(operation).module === module);
    if (group.length === 0) continue;
    terminal.print(terminal.style("bold", module));
    for (const operation of group) {
      const effect = terminal.style(operation.effect === "read" ? "dim" : "yellow", operation.effect.padEnd(7));
      const room = Math.max(20, terminal.columns - width - 13);
      terminal.print(`  ${pad(operation.name, width)}  ${effect}  ${truncate(summaryOf(operation), room)}`);
    }
  }
}

function rowOf(operation: Operation): Record<string, string> {
  const { name, effect } = operation;
  return { operation: name, module: documentationOf(operation).module, effect, summary: summaryOf(operation) };
}

function entryOf(operation: Operation): object {
  const parameters = parametersOf(operation).map(({ name, schema, isRequired }) => ({
    name,
    type: typeOf(schema),
    required: isRequired,
  }));
  const { summary, ...row } = rowOf(operation);
  return { ...row, parameters, summary };
}
