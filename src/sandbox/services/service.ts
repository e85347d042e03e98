import type { Argument } from "../php.ts";
import type { Customer, State } from "../state.ts";

/** What an operation without a session does: a function of the arguments in wire order, as PHP would have it. */
export type OpenService = (state: State, ...args: Arguments) => unknown;

/** What an operation with a session does. The session was checked and is not among the arguments. */
export type Service = (state: State, customer: Customer, ...args: Arguments) => unknown;

/** An argument that was not sent is undefined. */
type Arguments = (Argument | undefined)[];

/** An answer before which PHP printed something, so that it stands before the XML. */
export class Printed {
  readonly text: string;
  readonly answer: unknown;

  constructor(text: string, answer: unknown) {
    this.text = text;
    this.answer = answer;
  }
}

/** In place of an answer: PHP ended with an error that nothing caught, which is HTTP 500 without a body. */
export const uncaught = Symbol("uncaught");
