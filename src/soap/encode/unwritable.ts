/** A value that cannot be sent. Containers put their own step in front as it passes, so that `path` ends up whole. */
export class UnwritableValue extends Error {
  readonly steps: (string | number)[] = [];
}

/** Runs `write` for the member or item that `step` names. */
export function at<T>(step: string | number, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof UnwritableValue) error.steps.unshift(step);
    throw error;
  }
}
