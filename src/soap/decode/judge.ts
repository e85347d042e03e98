import type { Operation } from "../operation.ts";
import type { AnyOutcome } from "../outcome.ts";
import type { Schema } from "../schema.ts";
import { hidden, isSecret } from "../secrets.ts";

/**
 * Whether an answer means that the operation worked, by the operation's own words.
 *
 * @param printed what stood before the envelope: PHP code that answers only `false` may have printed the reason there
 */
export function judge(
  { success, output }: Pick<Operation, "output"> & Partial<Pick<Operation, "success">>,
  value: unknown,
  printed: string,
): AnyOutcome {
  if (success === undefined) return { kind: "ok", value };
  if (typeof success === "function") {
    if (success(value as never)) return { kind: "ok", value };
    const status = statusOf(value);
    const answered =
      typeof status === "string" ? `with the status ${show(status)}` : show(isSecret(output) && value !== "" ? hidden : value);
    return { kind: "refused", reason: givenReason(output, value) ?? explain(answered, printed), value };
  }
  if (value === null) return { kind: "refused", reason: "The service answered null.", value };
  const status = statusOf(value);
  if (typeof status === "string" && success.includes(status)) return { kind: "ok", value };
  return {
    kind: "refused",
    reason: givenReason(output, value) ?? `The service answered with the status ${show(status)}.`,
    value,
  };
}

/** The answer's own words. Where a secret may stand in their place, they are words only beside a status that says so. */
function givenReason(output: Schema, value: unknown): string | undefined {
  const text = (value as { status_text?: unknown } | null)?.status_text;
  if (typeof text !== "string" || text === "") return undefined;
  const mayBeSecret = output.kind === "struct" && isSecret(output.fields.status_text);
  return mayBeSecret && !/^(?:error|fail)/i.test(String(statusOf(value))) ? undefined : text;
}

function statusOf(value: unknown): unknown {
  return (value as { status?: unknown } | null)?.status;
}

function explain(answered: string, printed: string): string {
  const why = textOf(printed);
  return why === "" ? `The service answered ${answered} and gave no reason.` : `The service answered ${answered}: ${why}`;
}

/** The text of a piece of HTML, on one line and no longer than anybody reads. */
function textOf(html: string): string {
  const text = html.slice(0, 2000).replace(/<[^<>]*>/g, " ");
  return text.replace(/\s+/g, " ").trim().slice(0, 300);
}

/** A value for a person to read. Of an object only its kind: it may hold itself, or be shared without end. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return JSON.stringify(typeof value === "bigint" ? String(value) : (value ?? null));
}
