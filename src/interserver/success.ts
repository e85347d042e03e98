/**
 * Tests of answers that have no `status`: what each operation's `success` takes, so that a failure that the service tells
 * as `false`, 0 or a blank is `refused`.
 */

/** For operations that answer with a truth. */
export function isTrue(value: boolean): boolean {
  return value;
}

/** For operations that answer with the id of what they made: 0, -1 and an empty number mean that nothing was made. */
export function isId(value: number | null): boolean {
  return value !== null && value > 0;
}

/** For operations that answer with a text. */
export function isNotBlank(value: string): boolean {
  return value.trim() !== "";
}
