import type { Schema } from "../../soap/schema.ts";
import { callerParameters, describeType, findOperation } from "../catalogue.ts";
import { operationTexts } from "../documentation.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";

/** `describe OP`: what it does, takes and answers. */
export function describe(name: string | undefined, terminal: Terminal): number {
  const operation = findOperation(name);
  const heading = (text: string) => terminal.style("bold", text);
  const parameters = callerParameters(operation);
  const example = parameters
    .map(([parameter, schema]) => (schema.kind === "optional" ? `[--${parameter} …]` : `--${parameter} …`))
    .join(" ");
  terminal.print(`${heading(operation.name)}  (${operation.effect})`);
  terminal.print("");
  terminal.print(operationTexts[operation.name]?.text ?? "");
  terminal.print("");
  terminal.print(heading("Parameters"));
  for (const [parameter, schema] of parameters) terminal.print(`  --${parameter}  ${describeType(schema)}`);
  if (parameters.length === 0) terminal.print("  none");
  terminal.print(heading("Answer"));
  for (const line of describeMembers(operation.output)) terminal.print(`  ${line}`);
  if (Array.isArray(operation.success))
    terminal.print(`  It worked where status is ${operation.success.map((word) => `"${word}"`).join(" or ")}.`);
  terminal.print(heading("Call"));
  terminal.print(`  interserver-soap call ${operation.name} ${example}`.trimEnd());
  return exitCodes.ok;
}

function describeMembers(schema: Schema): string[] {
  if (schema.kind === "optional") return describeMembers(schema.of);
  if (schema.kind === "array" && schema.item.kind === "struct") return ["a list of", ...describeMembers(schema.item)];
  if (schema.kind !== "struct") return [describeType(schema)];
  const width = Math.max(...Object.keys(schema.fields).map((name) => name.length));
  return Object.entries(schema.fields).map(([name, field]) => `${name.padEnd(width)}  ${describeType(field)}`);
}
