import type { Case } from "./case.ts";
import { type Outcome, same } from "./right.ts";
import { type Parameter, type Request, readSent } from "./sent.ts";
import { describe } from "./told.ts";

/** `cannot`: an error that the caller can handle, in place of what is right, or the work left to the caller. */
export type Verdict = "right" | "wrong" | "cannot";

export interface Cell {
  readonly verdict: Verdict;
  /** What the client gave or sent. */
  readonly gave: string;
}

/** Judges a call by how it ended and what it sent. */
export function judge(one: Case, outcome: Outcome | undefined, request: Request | undefined): Cell {
  if (outcome === undefined) return { verdict: "wrong", gave: "the process ended" };
  return one.kind === "read" ? judgeRead(one, outcome) : judgeWrite(one, outcome, request);
}

function judgeRead(one: Case & { kind: "read" }, outcome: Outcome): Cell {
  const gave = tellOutcome(outcome);
  if (outcome.polluted !== undefined) return { verdict: "wrong", gave };
  if (one.right.holds(outcome)) return { verdict: "right", gave };
  if (outcome.kind === "error") return { verdict: outcome.uncaught ? "wrong" : "cannot", gave };
  return { verdict: one.left?.some((value) => same(outcome.value, value)) ? "cannot" : "wrong", gave };
}

function judgeWrite(one: Case & { kind: "write" }, outcome: Outcome, request: Request | undefined): Cell {
  if (request === undefined) {
    const gave = `${tellOutcome(outcome)}; nothing was sent`;
    if (one.right === "refused") return { verdict: outcome.kind === "error" ? "right" : "wrong", gave };
    return { verdict: outcome.kind === "error" && !outcome.uncaught ? "cannot" : "wrong", gave };
  }
  const sent = readSent(request);
  const gave = `sent ${sent.parameters.map(describeParameter).join(", ")}`;
  return { verdict: one.right !== "refused" && one.right(sent) ? "right" : "wrong", gave };
}

function describeParameter({ type, text }: Parameter): string {
  return `${JSON.stringify(text)} ${type === "" ? "untyped" : `as ${type.replace(/^.*}/, "")}`}`;
}

function tellOutcome(outcome: Outcome): string {
  const polluted = outcome.polluted === undefined ? "" : `; Object.prototype has ${outcome.polluted.join(", ")} after it`;
  if (outcome.kind === "value") return describe(outcome.value) + polluted;
  return `an error, ${JSON.stringify(shorten(outcome.message))}${polluted}`;
}

/** The beginning of a message, without what differs from run to run or from version to version. */
function shorten(message: string): string {
  const line = message
    .replace(/\s+/g, " ")
    .replace(/ at \/.*/, "")
    .replace(/,? (?:at )?line:? \d.*/i, "")
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1")
    .trim();
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
}
