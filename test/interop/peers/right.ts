import { byId, type Told } from "./told.ts";

/** How a call ended. */
export type Outcome =
  | {
      readonly kind: "value";
      readonly value: Told;
      /** What the call left behind in `Object.prototype`. */
      readonly polluted?: readonly string[] | undefined;
    }
  | {
      readonly kind: "error";
      readonly message: string;
      /** What of the answer the error, or the client after it, still gives. */
      readonly kept?: string | undefined;
      readonly polluted?: readonly string[] | undefined;
      /** The error was thrown where no caller can catch it. */
      readonly uncaught?: boolean | undefined;
    };

/** A value that a case expects. A member that is null may as well be missing; members that are not named may be there too. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | Uint8Array
  | readonly Plain[]
  | { readonly [name: string]: Plain }
  /** Digits that must all be there, as a number or as text. */
  | { readonly digits: string };

/** What is right in a case. */
export interface Right {
  holds(outcome: Outcome): boolean;
}

/** One of these values. */
export function values(...expected: readonly Plain[]): Right {
  return valueThat((value) => expected.some((one) => same(value, one)));
}

export function valueThat(holds: (value: Told) => boolean): Right {
  return { holds: (outcome) => outcome.kind === "value" && holds(outcome.value) };
}

/** An error that says that. */
export function fault(text: string): Right {
  return { holds: (outcome) => outcome.kind === "error" && !outcome.uncaught && outcome.message.includes(text) };
}

/** Any error that a caller can catch. */
export const anError: Right = { holds: (outcome) => outcome.kind === "error" && !outcome.uncaught };

/** An error after which that part of the answer is at hand. */
export function errorKeeping(text: string): Right {
  return { holds: (outcome) => anError.holds(outcome) && outcome.kind === "error" && outcome.kept?.includes(text) === true };
}

/** The member of that name, or the item of that index. */
export function member(told: Told, name: string | number): Told {
  if (told.is === "list" && typeof name === "number") return told.items[name] ?? { is: "nothing" };
  if (told.is !== "object") return { is: "nothing" };
  return told.members.find(([known]) => known === String(name))?.[1] ?? { is: "nothing" };
}

/** Follows members, through cycles too. */
export function follow(told: Told, ...names: readonly (string | number)[]): Told {
  const known = byId(told);
  let at = told;
  for (const name of names) {
    at = member(at, name);
    if (at.is === "seen") at = known.get(at.id) ?? at;
  }
  return at;
}

/** Whether it is that value. Perl's scalars are whatever they are taken for. */
export function same(told: Told, expected: Plain): boolean {
  if (expected === null) return told.is === "null" || told.is === "nothing";
  if (expected instanceof Uint8Array) return sameBytes(told, Buffer.from(expected));
  switch (typeof expected) {
    case "boolean":
      return told.is === "scalar" ? isTrueInPerl(told.value) === expected : told.is === "boolean" && told.value === expected;
    case "number":
      return (told.is === "number" || told.is === "scalar") && told.value !== "" && Number(told.value) === expected;
    case "string":
      return (told.is === "text" || told.is === "scalar") && told.value === expected;
  }
  if (Array.isArray(expected)) {
    return told.is === "list" && told.items.length === expected.length && expected.every((one, i) => same(member(told, i), one));
  }
  if ("digits" in expected) {
    return (told.is === "number" || told.is === "text" || told.is === "scalar") && told.value === expected.digits;
  }
  return told.is === "object" && Object.entries(expected).every(([name, one]) => same(member(told, name), one));
}

function sameBytes(told: Told, expected: Buffer): boolean {
  if (told.is === "bytes") return told.value === expected.toString("hex");
  if (told.is === "text") return Buffer.from(told.value).equals(expected); // PHP's strings are bytes
  return told.is === "scalar" && Buffer.from(told.value, "latin1").equals(expected);
}

function isTrueInPerl(scalar: string): boolean {
  return scalar !== "" && scalar !== "0";
}
