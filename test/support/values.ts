import { decodeResponse, type Limits, type Schema } from "../../src/soap/index.ts";
import { utf8 } from "./envelopes.ts";

/** The value that an answer holds by a schema. */
export function readValue(schema: Schema, text: string, limits: Partial<Limits> = {}): unknown {
  const outcome = decodeResponse(schema, { body: utf8(text) }, { limits });
  if (outcome.kind === "ok") return outcome.value;
  throw new Error(`It is a fault: ${JSON.stringify(outcome.fault)}`);
}

/** A member of a value, or an item, by steps from the outside in. */
export function inside(value: unknown, ...steps: (string | number)[]): unknown {
  return steps.reduce<unknown>((outer, step) => {
    if (typeof outer !== "object" || outer === null) throw new Error(`There is nothing inside ${String(outer)}`);
    return outer instanceof Map ? outer.get(step) : (outer as Readonly<Record<string | number, unknown>>)[step];
  }, value);
}
