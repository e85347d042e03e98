import type { Fields, ScalarSchema, Schema } from "./schema.ts";
import { escapeText } from "./xml/escape.ts";

/** What stands for a secret where it is shown. */
export const hidden = "•••";

/** What Node, Deno and Bun ask a value for before they print it. */
const inspect = Symbol.for("nodejs.util.inspect.custom");

/** Gives an object whose secrets do not show when it is printed. They are there all the same, for code and for JSON. */
export type Concealer = <T extends object>(value: T) => T;

/** Conceals these members; undefined where there is nothing to conceal. The members' own members see to themselves. */
export function concealerOf(fields: Fields): Concealer | undefined {
  const names = Object.keys(fields).filter((name) => isSecret(fields[name]));
  if (names.length === 0) return undefined;
  const property = {
    value(this: Readonly<Record<string, unknown>>) {
      const shown = { ...this };
      for (const name of names) if (isGiven(shown[name])) shown[name] = hidden;
      return shown;
    },
  };
  // Not enumerable, so that a copy or a comparison sees plain data.
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
  if (isSecret(schema)) return isGiven(value) ? hidden : value;
  if (typeof value !== "object" || value === null) return value;
  switch (schema.kind) {
    case "map":
      return value instanceof Map ? new Map(Array.from(value, ([key, inner]) => [key, redact(schema.value, inner)])) : value;
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

/**
 * Takes the secrets among these parameters, and others, out of a text, as they are and as HTML, XML or JSON would have them.
 * Those of a few characters could be any word, and stay.
 */
export function hiderOf(fields: Fields, input: object, others: readonly string[] = []): (text: string) => string {
  const given: Readonly<Record<string, unknown>> = { ...input }; // the caller may change it meanwhile
  let forms: readonly string[] | undefined; // made when first asked for, as most calls never do
  return (text) => {
    if (forms === undefined) {
      const own = Object.entries(given).flatMap(([name, value]) => (isSecret(fields[name]) ? [value] : []));
      forms = formsOf([...own, ...others].filter((secret): secret is string => typeof secret === "string" && secret.length > 7));
    }
    return forms.reduce((shown, form) => shown.replaceAll(form, hidden), text);
  };
}

/** The longest first, since one can hold another. PHP's `htmlspecialchars` has the first of these for an apostrophe. */
function formsOf(secrets: readonly string[]): string[] {
  const forms = secrets.flatMap((secret) => {
    const escaped = ["&#039;", "&#39;", "&apos;", "'"].map((quote) => escapeText(secret).replaceAll("'", quote));
    return [secret, ...escaped, JSON.stringify(secret).slice(1, -1)];
  });
  // Most secrets have only one form.
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

/** Whether the schema is, or anywhere holds, a secret. */
export function holdsSecret(schema: Schema): boolean {
  if ("fields" in schema) return Object.values(schema.fields).some(holdsSecret);
  if ("key" in schema && holdsSecret(schema.key)) return true;
  const inner = innerOf(schema);
  return inner === undefined ? isSecret(schema) : holdsSecret(inner);
}

/** Whether a schema is a secret, or a list or map of nothing else. */
export function isSecret(schema: Schema | undefined): boolean {
  const inner = schema && innerOf(schema);
  return inner === undefined ? (schema as ScalarSchema | undefined)?.secret === true : isSecret(inner);
}

/** What a schema is an option, a list or a map of. */
function innerOf(schema: Schema): Schema | undefined {
  const { of, item, value } = schema as Partial<Record<"of" | "item" | "value", Schema>>;
  return of ?? item ?? value;
}

/** Whether there is anything to hide: null and blank are shown as they are. */
function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}
