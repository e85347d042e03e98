import type { Operation } from "../operation.ts";
import type { AnyOutcome } from "../outcome.ts";
import { redact } from "../secrets.ts";

/** Whether an answer means that the operation worked, by the operation's own words. */
export function judge({ success, output }: Operation, value: unknown): AnyOutcome {
  if (success === undefined) return { kind: "ok", value };
  if (typeof success === "function") {
    return success(value as never)
      ? { kind: "ok", value }
      : { kind: "refused", reason: `The service answered ${show(redact(output, value))} and gave no reason.`, value };
  }
  if (value === null) return { kind: "refused", reason: "The service answered null.", value };
  const { status, status_text: text } = value as { status?: unknown; status_text?: unknown };
  if (typeof status === "string" && success.includes(status)) return { kind: "ok", value };
  const reason = typeof text === "string" && text !== "" ? text : `The service answered with the status ${show(status)}.`;
  return { kind: "refused", reason, value };
}

/** A value for a person to read. Of an object only its kind: it may hold itself, or be shared without end. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return JSON.stringify(typeof value === "bigint" ? String(value) : (value ?? null));
}
