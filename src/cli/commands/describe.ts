import { parseArguments } from "../arguments.ts";
import { findOperation, variableOf } from "../catalogue.ts";
import { type Answer, type Description, describeOperation } from "../description.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { toJson } from "../format.ts";
import type { Terminal } from "../terminal.ts";
import { wrap } from "../text-width.ts";

export const describeOptions = { json: "flag" } as const;

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 100;

/** `describe OPERATION [--json]`: what it does, takes and answers. */
export function describe(args: readonly string[], terminal: Terminal): number {
  const { words, flags } = parseArguments(args, describeOptions);
  if (words.length > 1) throw new UsageError("one operation at a time");
  const description = describeOperation(findOperation(words[0]));
  if (flags.has("json")) terminal.print(toJson({ ...description, command: description.command.join(" ") }));
  else for (const line of formatDescription(description, terminal)) terminal.print(line);
  return exitCodes.ok;
}

function formatDescription(description: Description, terminal: Terminal): string[] {
  const { operation, module, effect, text, parameters, answer, outcome, example, command } = description;
  const width = Math.min(terminal.columns, widest);
  const section = (title: string, lines: readonly string[]) => ["", terminal.style("bold", title), ...lines];
  const secrets = parameters
    .filter(({ secret }) => secret)
    .map(({ name }) => `# ${name}: set ${variableOf(name)}, or be asked for it`);
  return [
    `${terminal.style("bold", operation)}  ${terminal.style("dim", `${module}, ${effect}`)}`,
    "",
    ...wrap(text, width),
    ...section("Effect", wrap(effectOf(description), width, "  ")),
    ...section(
      "Parameters",
      parameters.length === 0 ? ["  none"] : parameters.flatMap((parameter) => formatParameter(parameter, width, terminal)),
    ),
    ...section("Answer", formatAnswer(answer, width, terminal)),
    ...section("Outcome", wrap(outcome, width, "  ")),
    ...(example === "" ? [] : section("In TypeScript", indent(example.split("\n")))),
    ...section("On the command line", indent([...formatCommand(command, width - 2), ...secrets])),
  ];
}

function formatParameter(
  { name, takes, required, secret, text }: Description["parameters"][number],
  width: number,
  terminal: Terminal,
): string[] {
  const about = [takes, ...(required ? [] : ["may be left out"]), ...(secret ? ["secret"] : [])].join(", ");
  return [`  ${terminal.style("cyan", `--${name}`)}  ${about}`, ...paragraph(text, width, "      ")];
}

function formatAnswer({ type, secret, text, fields }: Answer, width: number, terminal: Terminal): string[] {
  const heading = type.endsWith("[]") ? `a list of ${type.slice(0, -2)}` : type;
  return [
    ...wrap(`${heading}${secret ? ", secret" : ""}${text === "" ? "" : `: ${text}`}`, width, "  "),
    ...formatFields(fields, width, terminal, "    "),
  ];
}

function formatFields(fields: Answer["fields"], width: number, terminal: Terminal, margin: string): string[] {
  return (fields ?? []).flatMap((field) => [
    `${margin}${terminal.style("cyan", field.name)}  ${field.type}${field.secret ? ", secret" : ""}`,
    ...paragraph(field.text, width, `${margin}    `),
    ...formatFields(field.fields, width, terminal, `${margin}    `),
  ]);
}

/** A command line in lines that a shell joins again. */
function formatCommand(pieces: readonly string[], width: number): string[] {
  const lines = [""];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? "";
    if (line === "") lines[lines.length - 1] = piece;
    else if (`${line} ${piece} \\`.length <= width) lines[lines.length - 1] = `${line} ${piece}`;
    else lines.push(`  ${piece}`);
  }
  return lines.map((line, at) => (at < lines.length - 1 ? `${line} \\` : line));
}

function effectOf({ effect, readBack }: Description): string {
  switch (effect) {
    case "read":
      return "read: it changes nothing and charges nothing.";
    case "session":
      return "session: it logs in, with the user name and password that `call` finds for every operation.";
    case "write": {
      const after = readBack === null ? "" : ` Where no answer comes, look at ${readBack}.`;
      return `write: it can charge the account, or change or destroy something. \`call\` asks first, and never sends it twice.${after}`;
    }
  }
}

function paragraph(text: string, width: number, margin: string): string[] {
  return text === "" ? [] : wrap(text, width, margin);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}
