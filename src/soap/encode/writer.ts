import type { WriteContext } from "./context.ts";

/** Writes a value, or what its element has that is not the same for every value. */
export type Writer = (value: unknown, context: WriteContext) => string;

/** Writes one value as an element, its `xsi:type` included. */
export interface ElementWriter {
  /** What stands before and behind every value, mostly the tags; blank where `write` gives the whole element. */
  readonly start: string;
  readonly write: Writer;
  readonly end: string;
}

export function elementWriter(write: Writer, start = "", end = ""): ElementWriter {
  return { start, write, end };
}

export function wholeElement({ start, write, end }: ElementWriter): Writer {
  return (value, context) => start + write(value, context) + end;
}
