/** Names are shown this far: one that a hostile server makes up can be as long as its answer. */
const longest = 100;

/** Where a value stands, from member names and array indexes: `return[3].cost`. */
export function formatPath(steps: readonly (string | number)[]): string {
  return steps
    .map((step, at) => {
      if (typeof step === "number") return `[${step}]`;
      const name = step.length > longest ? `${step.slice(0, longest)}…` : step;
      return at === 0 ? name : `.${name}`;
    })
    .join("");
}
