import type { Argument } from "../nusoap/request.ts";
import { toNumber } from "../nusoap/request.ts";
import type { Customer, State } from "../state.ts";

/** What one operation does: a function of the arguments in wire order, as PHP would have it. */
export type Service = (state: State, ...args: Argument[]) => unknown;

/** What an operation answers to a session that it does not know. */
export const invalidSession = "Invalid Session ID";

/** The customer of a session, or undefined. */
export function customerOf(state: State, sid: Argument): Customer | undefined {
  return state.sessions.get(text(sid));
}

/** An argument as PHP's text of it; one that was not sent is blank. */
export function text(argument: Argument | undefined): string {
  if (argument === true) return "1";
  return argument === undefined || argument === null || argument === false ? "" : String(argument);
}

/** An argument as PHP's integer of it. */
export function integer(argument: Argument | undefined): number {
  return typeof argument === "string" ? Math.trunc(toNumber(argument)) : Math.trunc(Number(argument ?? 0));
}
