/** Where a value stands, from member names and array indexes: `return[3].cost`. */
export function formatPath(steps: readonly (string | number)[]): string {
  return steps.map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");
}
