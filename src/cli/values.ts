import { soap11 } from "../soap/encode/version.ts";
import { parseInteger } from "../soap/kinds/integers.ts";
import type { SimpleCodec } from "../soap/kinds/simple.ts";
import { codecOf } from "../soap/kinds/simple-types.ts";
import type { Schema } from "../soap/schema.ts";
import type { SimpleKind } from "../soap/simple-types.ts";
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
    default:
      if (codecOf(schema.kind as SimpleKind).integers) return "an integer";
      return isNumber(schema) ? "a number" : "text";
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
  const takes = whatItTakes(inner) === "an integer" ? codecOf(inner.kind as SimpleKind).integers : whatItTakes(inner);
  throw new UsageError(`--${name} takes ${takes}, not ${JSON.stringify(text)}`);
}

/** Undefined for a text that is no value of the schema's. */
function readValue(schema: Schema, text: string): unknown {
  if (schema.kind === "enumeration") return schema.values.includes(text) ? text : undefined;
  if (schema.kind === "boolean") return text === "true" || text === "false" ? text === "true" : undefined;
  const codec = codecOf(schema.kind as SimpleKind);
  if (codec.integers) return /^[+-]?\d+$/.test(text) ? sendable(codec, parseInteger(text)) : undefined;
  if (!isNumber(schema)) return text;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function isNumber({ kind }: Schema): boolean {
  return kind === "float" || kind === "double";
}

/** The value, where it is within the type's bounds. */
function sendable(codec: SimpleCodec, value: unknown): unknown {
  try {
    codec.write(value, { repertoire: "unicode", version: soap11 });
    return value;
  } catch {
    return undefined;
  }
}
