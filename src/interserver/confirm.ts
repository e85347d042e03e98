import type { Deadline } from "../soap/deadline.ts";
import { AbortedError, SoapError } from "../soap/errors.ts";
import type { SessionConnection } from "./call.ts";
import { readerFor } from "./read.ts";
import type { Write } from "./writes.ts";

/** Whether a write took effect, as the service's own records show it. */
export type Confirmation =
  /** They show what the write was to do. `value` is what shows it, such as the licence's row. */
  | { readonly kind: "found"; readonly value: object }
  /** They do not. A write that the service is still at work on may yet take effect: give it the time that it takes. */
  | { readonly kind: "not-found" }
  /** They could not be read, or nothing in them tells. */
  | { readonly kind: "unknown"; readonly reason: string };

/** Asks the service on a session that was proved since the write. */
export async function confirmWrite(
  connection: SessionConnection,
  { operation, input }: Write,
  deadline: Deadline,
): Promise<Confirmation> {
  const { confirm, readBack } = operation;
  if (confirm === undefined) {
    return { kind: "unknown", reason: readBack === undefined ? "no call shows what it did" : `look at ${readBack}` };
  }
  // A session that is gone is answered with empty lists.
  connection.session.doubt();
  try {
    const value = await confirm(input as never, readerFor(connection, deadline));
    return value === undefined ? { kind: "not-found" } : { kind: "found", value };
  } catch (error) {
    if (!(error instanceof SoapError) || error instanceof AbortedError) throw error;
    return { kind: "unknown", reason: error.message };
  }
}
