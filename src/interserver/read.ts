import type { Deadline } from "../soap/deadline.ts";
import type { ReadCall } from "../soap/operation.ts";
import { unwrap } from "../soap/outcome.ts";
import { callWithSession, type SessionConnection } from "./call.ts";

/** Reads that belong to another call, in the time that it has. */
export function readerFor(connection: SessionConnection, deadline: Deadline): ReadCall {
  return (async (operation, input) => unwrap(await callWithSession(connection, operation, input, deadline))) as ReadCall;
}
