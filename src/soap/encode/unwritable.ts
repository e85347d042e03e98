const brand = Symbol.for("interserver-soap.unwritable");

/** A value that cannot be sent. Containers put their own step in front as it passes, so that `path` ends up whole. */
export class UnwritableValue extends Error {
  readonly [brand] = true;
  readonly steps: (string | number)[] = [];
}

/** Whether it is one, of this copy of the package or of another: a schema brings its own copy's codecs. */
export function isUnwritable(error: unknown): error is UnwritableValue {
  return error instanceof Error && brand in error;
}

/** Runs `write` for the member or item that `step` names. */
export function at<T, Arguments extends readonly unknown[]>(
  step: string | number,
  write: (...values: Arguments) => T,
  ...values: Arguments
): T {
  try {
    return write(...values);
  } catch (error) {
    if (isUnwritable(error)) error.steps.unshift(step);
    throw error;
  }
}

/** Names the type of the value, and shows it only where it is a number: text may be a secret. */
export function mismatch(value: unknown, expected: string): UnwritableValue {
  const found = typeof value === "number" || typeof value === "bigint" ? String(value) : nameType(value);
  return new UnwritableValue(`is ${found}; it must be ${expected}`);
}

function nameType(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
