type Class<E> = abstract new (...args: never[]) => E;

/** What `run` throws, which must be of that class. */
export function thrownBy<E extends Error>(type: Class<E>, run: () => unknown): E {
  let value: unknown;
  try {
    value = run();
  } catch (error) {
    return checked(type, error);
  }
  throw new Error(`Nothing was thrown, but given: ${JSON.stringify(value)}`);
}

/** What the promise rejects with, which must be of that class. */
export async function rejectionOf<E extends Error>(type: Class<E>, promise: Promise<unknown>): Promise<E> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return checked(type, error);
  }
  throw new Error(`Nothing was thrown, but given: ${JSON.stringify(value)}`);
}

function checked<E extends Error>(type: Class<E>, error: unknown): E {
  if (error instanceof type) return error;
  throw error;
}
