import type { Repertoire } from "../xml/escape.ts";
import { UnwritableValue } from "./unwritable.ts";
import type { Version } from "./version.ts";

export type SoapVersion = "1.1" | "1.2";

/** How a value is to be written: the same for a whole request. */
export interface WriteContext {
  readonly repertoire: Repertoire;
  readonly version: Version;
  /** The objects around the value being written, for values of no schema: one that holds itself has no end. */
  open?: object[];
}

/** Runs `write` inside an object, and refuses one that is inside itself. */
export function inside<T>(object: object, context: WriteContext, write: () => T): T {
  context.open ??= [];
  const { open } = context;
  if (open.includes(object)) throw new UnwritableValue("holds itself; only values without cycles can be sent");
  if (open.length >= deepest) throw new UnwritableValue(`is more than ${deepest} deep`);
  open.push(object);
  try {
    return write();
  } finally {
    open.pop();
  }
}

/** No server reads so deep, and this much fits into any runtime's stack. */
const deepest = 256;
