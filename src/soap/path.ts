import { shorten } from "./words.ts";

/** Where a value stands, from member names and array indexes: `return[3].cost`. */
export function formatPath(steps: readonly (string | number)[]): string {
  const written = steps.map((step, at) => {
    if (typeof step === "number") return `[${step}]`;
    return at === 0 ? shorten(step) : `.${shorten(step)}`;
  });
  return shorten(written.join(""), 2000);
}
