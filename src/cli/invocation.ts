import { encodeCall } from "../soap/encode/request.ts";
import { InputError } from "../soap/errors.ts";
import type { Operation } from "../soap/operation.ts";
import { holdsSecret, isSecret } from "../soap/secrets.ts";
import { nowhere } from "../soap/soap-error.ts";
import { ask } from "./account.ts";
import { parseArguments } from "./arguments.ts";
import { type Parameter, parametersOf, variableOf } from "./catalogue.ts";
import { UsageError } from "./exit-codes.ts";
import { listOf } from "./nearest.ts";
import type { Terminal } from "./terminal.ts";
import { parseValue } from "./values.ts";

/** The options of `call` that are no parameters. No operation has a parameter of such a name. */
export const callOptions = {
  json: "flag",
  raw: "flag",
  "dry-run": "flag",
  yes: "flag",
  "show-secrets": "flag",
  endpoint: "value",
  profile: "value",
  timeout: "value",
} as const;

/** What a command line asks for, checked. */
export interface Invocation {
  readonly input: Readonly<Record<string, unknown>>;
  /** Secret parameters that the environment does not hold. */
  readonly toAsk: readonly Parameter[];
  /** How the answer is shown. */
  readonly form: "text" | "json" | "raw" | "dry-run";
  readonly showSecrets: boolean;
  /** Whether a write needs no asking. */
  readonly yes: boolean;
  readonly endpoint: string | undefined;
  readonly profile: string | undefined;
  /** Milliseconds. */
  readonly timeout: number | undefined;
}

/**
 * Checks a command line: every parameter is an option of its own name.
 *
 * @throws {UsageError} for anything that could not be sent as it is.
 */
export function readInvocation(operation: Operation, args: readonly string[], terminal: Terminal): Invocation {
  refuseSecrets(operation, args);
  const parameters = parametersOf(operation);
  const names = parameters.filter((parameter) => !parameter.isSecret).map(({ name }) => name);
  const takes = `; ${operation.name} takes ${names.length === 0 ? "no parameters" : optionsNamed(names)}`;
  const kinds = { ...Object.fromEntries(names.map((name) => [name, "value"] as const)), ...callOptions };
  const { words, flags, values } = parseArguments(args, kinds, takes);
  if (words[0] !== undefined) throw new UsageError(`${JSON.stringify(words[0])} belongs to no option${takes}`);
  const forms = (["json", "raw", "dry-run"] as const).filter((flag) => flags.has(flag));
  if (forms.length > 1) throw new UsageError(`${optionsNamed(forms)} do not go together`);
  const form = forms[0] ?? "text";
  const showSecrets = flags.has("show-secrets");
  if (form === "raw" && !showSecrets && holdsSecret(operation.output)) {
    throw new UsageError(`the answer of ${operation.name} can hold a secret, and --raw hides nothing: add --show-secrets`);
  }
  return {
    ...readInput(operation, parameters, values, terminal),
    form,
    showSecrets,
    yes: flags.has("yes"),
    endpoint: values.get("endpoint"),
    profile: values.get("profile"),
    timeout: readTimeout(values.get("timeout")),
  };
}

/** Asks a person for each secret that the environment does not hold. */
export async function askSecrets({ input, toAsk }: Invocation, terminal: Terminal): Promise<Invocation["input"]> {
  const secrets: Record<string, unknown> = {};
  for (const { name } of toAsk) secrets[name] = await ask(`${name}:`, true, `set ${variableOf(name)}`, terminal);
  return { ...input, ...secrets };
}

/** Nothing secret is taken from a command line, which other users of the machine can read, and no part of a login. */
function refuseSecrets(operation: Operation, args: readonly string[]): void {
  const secrets = Object.keys(operation.input).filter((name) => isSecret(operation.input[name]));
  for (const name of ["username", "password", ...secrets]) {
    if (!args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`))) continue;
    if (name === "sid") throw new UsageError("--sid is seen to by the program, which logs in: leave it out");
    const how = `set ${variableOf(name)}, or leave it out to be asked for it`;
    throw new UsageError(`--${name} is never taken from the command line, which other users of this machine can read: ${how}`);
  }
}

function optionsNamed(names: readonly string[]): string {
  const options = names.map((name) => `--${name}`);
  return listOf(options, "and");
}

/** Seconds as milliseconds. */
function readTimeout(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0) throw new UsageError(`--timeout takes a number of seconds above 0, not ${JSON.stringify(text)}`);
  return seconds * 1000;
}

function readInput(
  operation: Operation,
  parameters: readonly Parameter[],
  values: ReadonlyMap<string, string>,
  terminal: Terminal,
): Pick<Invocation, "input" | "toAsk"> {
  const missing = parameters.filter(({ name, isRequired, isSecret }) => isRequired && !isSecret && !values.has(name));
  if (missing.length > 0) {
    const names = optionsNamed(missing.map(({ name }) => name));
    throw new UsageError(`${operation.name} needs ${names}; see \`interserver-soap describe ${operation.name}\``);
  }
  const input: Record<string, unknown> = {};
  const toAsk: Parameter[] = [];
  for (const parameter of parameters) {
    const { name, schema, isSecret, isRequired } = parameter;
    const text = isSecret ? terminal.env[variableOf(name)] : values.get(name);
    if (text !== undefined) input[name] = parseValue(name, schema, text);
    else if (isSecret && isRequired) toAsk.push(parameter);
  }
  checkCharacters(operation, input, parameters);
  return { input, toAsk };
}

/** What the engine would refuse, such as a character beyond Latin-1, is refused before anybody is asked for anything. */
function checkCharacters(operation: Operation, input: Readonly<Record<string, unknown>>, parameters: readonly Parameter[]): void {
  const given = parameters.filter(({ name }) => Object.hasOwn(input, name)).map(({ name, schema }) => [name, schema] as const);
  try {
    encodeCall({ ...operation, input: Object.fromEntries(given) }, input, { repertoire: "latin1" }, nowhere);
  } catch (error) {
    // What the engine advises is for programs.
    if (error instanceof InputError) throw new UsageError(`--${error.message.split(";")[0]}; replace it`);
    throw error;
  }
}
