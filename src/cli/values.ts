import type { Schema } from "../soap/schema.ts";
import { boundsOf, familyOf, type SimpleKind } from "../soap/simple-types.ts";
import { UsageError } from "./exit-codes.ts";
import { listOf } from "./nearest.ts";

/** What a parameter takes, in a word or two. */
export function whatItTakes(schema: Schema): string {
  switch (schema.kind) {
    case "optional":
      return whatItTakes(schema.of);
    case "enumeration":
      return listOf(schema.values, "or");
    case "boolean":
      return "true or false";
    default: {
      const kind = schema.kind as SimpleKind;
      if (boundsOf(kind) !== undefined) return "an integer";
      return familyOf(kind) === "number" ? "a number" : "text";
    }
  }
}

/**
 * A parameter's value from the command line's text.
 *
 * @throws {UsageError} for one that the parameter does not take. Which characters can be sent is the engine's to say.
 */
export function parseValue(name: string, schema: Schema, text: string): unknown {
  const inner = schema.kind === "optional" ? schema.of : schema;
  const value = readValue(inner, text);
  if (value !== undefined) return value;
  const [least, most] = boundsOf(inner.kind as SimpleKind) ?? [null, null];
  const bounds = `${least === null ? "" : ` from ${least}`}${most === null ? "" : ` to ${most}`}`;
  throw new UsageError(`--${name} takes ${whatItTakes(inner)}${bounds}, not ${JSON.stringify(text)}`);
}

/** Undefined for a text that is no value of the schema's. */
function readValue(schema: Schema, text: string): unknown {
  if (schema.kind === "enumeration") return schema.values.includes(text) ? text : undefined;
  if (schema.kind === "boolean") return text === "true" || text === "false" ? text === "true" : undefined;
  const bounds = boundsOf(schema.kind as SimpleKind);
  if (bounds !== undefined) return readInteger(text, ...bounds);
  if (familyOf(schema.kind as SimpleKind) !== "number") return text;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function readInteger(text: string, least: bigint | null, most: bigint | null): number | bigint | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const value = BigInt(text.replace("+", ""));
  if ((least !== null && value < least) || (most !== null && value > most)) return undefined;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
