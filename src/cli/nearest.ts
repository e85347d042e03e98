/**
 * The names that somebody who typed `typed` may have meant, nearest first, three at the most: those a few letters away,
 * else those that hold every word of it.
 */
export function nearest(typed: string, names: readonly string[]): string[] {
  const wanted = typed.toLowerCase();
  const allowed = Math.min(4, Math.max(1, Math.floor(wanted.length / 4)));
  const close = names
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
  if (close.length > 0) return close.slice(0, 3);
  const words = wanted.split(/[^a-z0-9]+/).filter((word) => word !== "" && word !== "api");
  if (words.length === 0) return [];
  return names.filter((name) => words.every((word) => name.toLowerCase().includes(word))).slice(0, 3);
}

/** `; did you mean a or b?`, or nothing where no name is near. */
export function didYouMean(typed: string, names: readonly string[], prefix = ""): string {
  const found = nearest(typed, names).map((name) => prefix + name);
  return found.length === 0 ? "" : `; did you mean ${listOf(found, "or")}?`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[], word: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** How many characters must be put in, taken out, replaced or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
