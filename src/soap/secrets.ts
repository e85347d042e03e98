import type { Fields, Schema } from "./schema.ts";

/** What stands for a secret where it is shown. */
export const hidden = "•••";

/** What Node, Deno and Bun ask a value for before they print it. */
const inspect = Symbol.for("nodejs.util.inspect.custom");

/** Gives an object whose secrets do not show when it is printed. They are there all the same, for code and for JSON. */
export type Concealer = (value: object) => void;

/** Conceals these members; undefined where there is nothing to conceal. The members' own members see to themselves. */
export function concealerOf(fields: Fields): Concealer | undefined {
  const names = Object.keys(fields).filter((name) => isSecret(fields[name]));
  if (names.length === 0) return undefined;
  const property = {
    value(this: Readonly<Record<string, unknown>>) {
      const shown = { ...this };
      for (const name of names) if (isTold(shown[name])) shown[name] = hidden;
      return shown;
    },
    // Not enumerable, so that a copy or a comparison sees plain data.
    enumerable: false,
  };
  return (value) => Object.defineProperty(value, inspect, property);
}

/**
 * A copy of a value in which `•••` stands for each secret, for a log or a screen.
 *
 * @param schema what the value is, such as an operation's `output`
 *
 * @example
 * const outcome = await api.api_vps_get_services();
 * if (outcome.kind === "ok") console.log(JSON.stringify(redact(api_vps_get_services.output, outcome.value)));
 */
export function redact(schema: Schema, value: unknown): unknown {
  if (isSecret(schema)) return isTold(value) ? hidden : value;
  if (typeof value !== "object" || value === null) return value;
  switch (schema.kind) {
    case "optional":
      return redact(schema.of, value);
    case "array":
      return Array.isArray(value) ? value.map((item) => redact(schema.item, item)) : value;
    case "struct":
    case "parts": {
      const { fields } = schema;
      const members = Object.entries(value).map(([name, member]) => {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return [name, field === undefined ? member : redact(field, member)];
      });
      return Object.fromEntries(members);
    }
    default:
      return value;
  }
}

/** Takes the secrets among these parameters out of a text; those of a few characters could be any word. */
export function hiderOf(fields: Fields, input: object): (text: string) => string {
  const secrets = Object.entries(input).filter(([name, value]) => isSecret(fields[name]) && String(value).length > 7);
  return (text) => secrets.reduce((shown, [, value]) => shown.replaceAll(String(value), hidden), text);
}

/** Whether the schema is, or anywhere holds, a secret. */
export function holdsSecret(schema: Schema): boolean {
  return JSON.stringify(schema, (name, value) => (name === "codec" ? undefined : value)).includes('"secret":true');
}

export function isSecret(schema: Schema | undefined): boolean {
  if (schema?.kind === "optional") return isSecret(schema.of);
  return schema !== undefined && "secret" in schema && schema.secret === true;
}

/** That there is no secret is none. */
function isTold(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}
