import type { Operation } from "../operation.ts";
import type { AnyOutcome } from "../outcome.ts";

/** Whether an answer means that the operation worked, by the operation's own words. */
export function judge({ success }: Operation, value: unknown): AnyOutcome {
  if (success === undefined) return { kind: "ok", value };
  if (typeof success === "function") {
    return success(value as never)
      ? { kind: "ok", value }
      : { kind: "refused", reason: `The service answered ${show(value)}.`, value };
  }
  if (value === null) return { kind: "refused", reason: "The service answered null.", value };
  const { status, status_text: text } = value as { status?: unknown; status_text?: unknown };
  if (typeof status === "string" && success.includes(status)) return { kind: "ok", value };
  const reason = typeof text === "string" && text !== "" ? text : `The service answered with the status ${show(status)}.`;
  return { kind: "refused", reason, value };
}

function show(value: unknown): string {
  // JSON has no such numbers.
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner));
}
