import { type Argument, toNumber } from "../nusoap/request.ts";
import type { Customer, State } from "../state.ts";

/** What an operation without a session does: a function of the arguments in wire order, as PHP would have it. */
export type OpenService = (state: State, ...args: Arguments) => unknown;

/** What an operation with a session does. The session was checked and is not among the arguments. */
export type Service = (state: State, customer: Customer, ...args: Arguments) => unknown;

/** An argument that was not sent is undefined. */
type Arguments = (Argument | undefined)[];

export type { Argument };

/** An answer before which PHP printed something, so that it stands before the XML. */
export class Printed {
  readonly text: string;
  readonly answer: unknown;

  constructor(text: string, answer: unknown) {
    this.text = text;
    this.answer = answer;
  }
}

/** What most operations answer with when they refuse. */
export function refusal(status_text: string): { status: string; status_text: string } {
  return { status: "error", status_text };
}

/** An argument as PHP's text of it; one that was not sent is blank. */
export function text(argument: Argument | undefined): string {
  if (argument === true) return "1";
  return argument === undefined || argument === null || argument === false ? "" : String(argument);
}

/** An argument as PHP's number of it. */
export function number(argument: Argument | undefined): number {
  return typeof argument === "string" ? toNumber(argument) : Number(argument ?? 0);
}

/** An argument as PHP's integer of it. */
export function integer(argument: Argument | undefined): number {
  return Math.trunc(number(argument));
}

/** An argument as PHP's idea of its truth. */
export function truth(argument: Argument | undefined): boolean {
  return argument !== "0" && Boolean(argument);
}

/** An IPv4 address, as PHP's `FILTER_VALIDATE_IP` takes it. */
export function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

export function isIpv6(text: string): boolean {
  return text.includes(":") && URL.canParse(`http://[${text}]`);
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);
}
