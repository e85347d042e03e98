import type { Operation } from "../operation.ts";
import type { AnyOutcome } from "../outcome.ts";
import { redact } from "../secrets.ts";

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
    const why = textOf(printed);
    const answered = `The service answered ${show(redact(output, value))}`;
    return { kind: "refused", reason: why === "" ? `${answered} and gave no reason.` : `${answered}: ${why}`, value };
  }
  if (value === null) return { kind: "refused", reason: "The service answered null.", value };
  const { status, status_text: text } = value as { status?: unknown; status_text?: unknown };
  if (typeof status === "string" && success.includes(status)) return { kind: "ok", value };
  const reason = typeof text === "string" && text !== "" ? text : `The service answered with the status ${show(status)}.`;
  return { kind: "refused", reason, value };
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
