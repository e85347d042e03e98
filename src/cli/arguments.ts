import { UsageError } from "./exit-codes.ts";
import { didYouMean } from "./nearest.ts";

/** Which options a command takes: `"flag"` stands alone, `"value"` is followed by one, `"values"` too, and can be repeated. */
export type OptionKinds = Readonly<Record<string, "flag" | "value" | "values">>;

export interface Arguments {
  /** What is no option. */
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** Of options that can be repeated. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads `--name value`, `--name=value` and `--flag`. Not Node's `parseArgs`: that takes the last of an option that is
 * repeated, wants `=` before `-1`, and knows no option that is nearly the one typed.
 *
 * @param hint what to say of an option that is unknown, and near none that is known
 * @throws {UsageError} for an option that is unknown, repeated, without its value, or with one that it does not take.
 */
export function parseArguments(args: readonly string[], kinds: OptionKinds, hint = ""): Arguments {
  const words: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (!arg.startsWith("--")) {
      if (/^-[A-Za-z]/.test(arg)) throw new UsageError(`there is no option ${arg}; every option begins with two dashes`);
      words.push(arg);
      continue;
    }
    const [, name = "", value] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) {
      throw new UsageError(`there is no option --${name}${didYouMean(name, Object.keys(kinds), "--") || hint}`);
    }
    if (flags.has(name) || values.has(name)) throw new UsageError(`--${name} is given more than once`);
    if (kind === "flag") {
      if (value !== undefined) throw new UsageError(`--${name} takes no value`);
      flags.add(name);
      continue;
    }
    const given = value ?? valueAfter(name, args[++at]);
    if (kind === "value") values.set(name, given);
    else lists.set(name, [...(lists.get(name) ?? []), given]);
  }
  return { words, flags, values, lists };
}

function valueAfter(name: string, next: string | undefined): string {
  if (next === undefined) throw new UsageError(`--${name} needs a value`);
  if (!next.startsWith("--")) return next;
  throw new UsageError(`--${name} needs a value; one that begins with two dashes is written --${name}=${next}`);
}
