import { decodeText } from "../soap/charset.ts";
import type { SoapError } from "../soap/errors.ts";
import type { Operation } from "../soap/operation.ts";
import type { AnyOutcome, Fault } from "../soap/outcome.ts";
import { redact } from "../soap/secrets.ts";
import type { TransportResponse } from "../soap/transport/transport.ts";
import { formatValue, toJson } from "./format.ts";
import type { Invocation } from "./invocation.ts";
import { nextStep } from "./next-step.ts";
import type { Terminal } from "./terminal.ts";
import { harmless } from "./text-width.ts";

/** Prints what came back; why it is no success goes to standard error. */
export function showOutcome(
  operation: Operation,
  outcome: AnyOutcome,
  answer: TransportResponse | undefined,
  invocation: Invocation,
  terminal: Terminal,
): void {
  const { form } = invocation;
  const shown = outcome.kind === "fault" ? outcome : { ...outcome, value: withoutSecrets(operation, outcome.value, invocation) };
  if (form === "json") {
    terminal.print(toJson(shown));
    return;
  }
  if (form === "raw") printRaw(answer, terminal);
  if (shown.kind === "fault") {
    noteFault(shown.fault, terminal);
    return;
  }
  if (shown.kind === "refused") noteLine(terminal.noteStyle("yellow", "refused"), shown.reason, terminal);
  if (form === "text") for (const line of formatValue(shown.value, terminal)) terminal.print(line);
}

/** Says what failed and what to do next, and prints what could be read of an answer all the same. */
export function showError(
  operation: Operation,
  error: SoapError,
  answer: TransportResponse | undefined,
  invocation: Invocation,
  terminal: Terminal,
): void {
  const next = nextStep(error, invocation);
  const part = error.partial();
  const partial = part === null || part === undefined ? undefined : withoutSecrets(operation, part, invocation);
  if (invocation.form === "json") {
    terminal.print(toJson({ kind: "error", error, next, partial }));
    return;
  }
  // What could be read is printed below.
  const message = error.message.replace("; partial() has what could be read", "");
  noteLine(terminal.noteStyle("red", error.name), message, terminal);
  if (next !== null) noteLine(terminal.noteStyle("bold", "next:"), next, terminal);
  if (invocation.form === "raw") printRaw(answer, terminal);
  else if (partial !== undefined) {
    terminal.note("What could be read of the answer:");
    for (const line of formatValue(partial, terminal)) terminal.note(line);
  }
}

function withoutSecrets({ output }: Operation, value: unknown, { showSecrets }: Invocation): unknown {
  return showSecrets ? value : redact(output, value);
}

function noteFault({ code, string, detail }: Fault, terminal: Terminal): void {
  noteLine(terminal.noteStyle("red", "fault"), `${code ?? "without a code"}: ${string ?? "without a text"}`, terminal);
  if (detail !== null && detail !== undefined && detail !== "") {
    for (const line of formatValue(detail, terminal)) terminal.note(line);
  }
}

/** A label and words that may be the service's, which can have several lines. */
function noteLine(label: string, words: string, terminal: Terminal): void {
  terminal.note(`${label} ${harmless(words.trim())}`);
}

/** The answer as it came, as text. On a terminal without what that would obey. */
function printRaw(answer: TransportResponse | undefined, terminal: Terminal): void {
  if (answer === undefined) return;
  const { text, repair } = decodeText(answer.body, answer.contentType);
  const whole = (repair?.(text, true).text ?? text).replace(/\n$/, "");
  terminal.print(terminal.isInteractive ? harmless(whole) : whole);
}
