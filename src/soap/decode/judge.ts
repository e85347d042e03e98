import type { Operation } from "../operation.ts";
import type { AnyOutcome } from "../outcome.ts";

/** Whether an answer means that the operation worked, by the operation's own words. */
export function judge(operation: Operation, value: unknown): AnyOutcome {
  const { success } = operation;
  if (success === undefined) return { kind: "ok", value };
  if (typeof success === "function") {
    if (success(value as never)) return { kind: "ok", value };
    return { kind: "refused", reason: `The service answered ${JSON.stringify(value)}.`, value };
  }
  const { status, status_text: text } = value as { status?: unknown; status_text?: unknown };
  if (typeof status === "string" && success.includes(status)) return { kind: "ok", value };
  const reason = typeof text === "string" && text !== "" ? text : `The service answered with the status ${JSON.stringify(status)}.`;
  return { kind: "refused", reason, value };
}
