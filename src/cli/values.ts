import type { Schema } from "../soap/schema.ts";
import { UsageError } from "./exit-codes.ts";

/** A parameter's value from the command line's text. The engine checks bounds and characters. */
export function parseValue(name: string, schema: Schema, text: string): unknown {
  switch (schema.kind) {
    case "optional":
      return parseValue(name, schema.of, text);
    case "int":
    case "long":
      if (!/^[+-]?\d+$/.test(text)) throw new UsageError(`--${name} takes an integer, not "${text}"`);
      return Number(text);
    case "float":
    case "double":
      if (text.trim() === "" || !Number.isFinite(Number(text))) throw new UsageError(`--${name} takes a number, not "${text}"`);
      return Number(text);
    case "boolean":
      if (text !== "true" && text !== "false") throw new UsageError(`--${name} takes true or false, not "${text}"`);
      return text === "true";
    default:
      return text;
  }
}
