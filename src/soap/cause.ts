/** What of an error is told: words, and more errors. */
const told = ["name", "message", "stack", "code", "cause", "errors"] as const;

/**
 * What is told of an error that somebody else's code threw. Nothing else of it is kept, since it may hold what was sent or
 * received: undici's errors of HTTP hold the rest of the answer, those of other clients the whole request.
 *
 * @param hide takes secrets out of its words
 */
export function toldOf(cause: unknown, hide: (text: string) => string = (text) => text, depth = 0): unknown {
  if (typeof cause === "string") return hide(cause);
  // One may be its own cause.
  if (typeof cause !== "object" || cause === null || depth > 5) return undefined;
  if (Array.isArray(cause)) return cause.map((one) => toldOf(one, hide, depth + 1));
  const error = new Error();
  for (const key of told) {
    const value = toldOf((cause as Readonly<Record<string, unknown>>)[key], hide, depth + 1);
    if (value === undefined) continue;
    // Only `code` is listed, as with any error.
    Object.defineProperty(error, key, { value, enumerable: key === "code", configurable: true, writable: true });
  }
  return error;
}
