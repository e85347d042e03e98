/** A name, for people to read: one that a hostile server makes up can be as long as its answer. */
export function shorten(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}

/** A path is shown this far. */
const longest = 2000;

/** Where a value stands, from member names and array indexes: `return[3].cost`. */
export function formatPath(steps: readonly (string | number)[]): string {
  const written = steps.map((step, at) => {
    if (typeof step === "number") return `[${step}]`;
    return at === 0 ? shorten(step) : `.${shorten(step)}`;
  });
  const path = written.join("");
  return path.length > longest ? `${path.slice(0, longest)}…` : path;
}
