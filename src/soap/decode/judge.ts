import type { Operation } from "../operation.ts";
import type { AnyOutcome } from "../outcome.ts";
import type { Schema } from "../schema.ts";
import { hidden, isSecret } from "../secrets.ts";
import { oneLine } from "../words.ts";

/**
 * Whether an answer means that the operation worked, by the operation's own words.
 *
 * @param printed gives what stood before the envelope: PHP code that answers only `false` may have printed the reason there
 */
export function judge(
  { success, output }: Pick<Operation, "output"> & Partial<Pick<Operation, "success">>,
  value: unknown,
  printed: () => string,
): AnyOutcome {
  const { status, status_text: text } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isTest = typeof success === "function";
  const isOk = isTest ? success(value as never) : typeof status === "string" && success?.includes(status);
  if (isOk || success === undefined) return { kind: "ok", value };
  if (isReason(text, status, output)) return { kind: "refused", reason: text, value };
  const hasStatus = typeof status === "string" || !(isTest || value === null);
  const answered = hasStatus ? `with the status ${show(status)}` : show(isSecret(output) && value !== "" ? hidden : value);
  return { kind: "refused", reason: `The service answered ${answered}${isTest ? why(printed()) : "."}`, value };
}

/** Whether a text is the answer's own words. Where it may be a secret, it is that only beside a status that says so. */
function isReason(text: unknown, status: unknown, output: Schema): text is string {
  const mayBeSecret = output.kind === "struct" && isSecret(output.fields.status_text);
  return typeof text === "string" && text !== "" && (!mayBeSecret || /^(?:error|fail)/i.test(String(status)));
}

/** What stands in a piece of HTML, on one line and no longer than anybody reads, as the end of a sentence. */
function why(html: string): string {
  const text = html.replace(/<[^<>]*>/g, " ");
  const line = oneLine(text).slice(0, 300);
  return line === "" ? " and gave no reason." : `: ${line}`;
}

/** A value for a person to read. Of an object only its kind: it may hold itself, or be shared without end. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return JSON.stringify(typeof value === "bigint" ? String(value) : (value ?? null));
}
