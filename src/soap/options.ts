import { OptionError } from "./errors.ts";

/** Refuses options that there are not, and what is no object: in JavaScript nothing else would tell of a slip. */
export function checkNames(options: object | undefined, known: readonly string[]): void {
  if (options === undefined) return;
  const given = Object(options);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined && options === given) return;
  const problem = unknown === undefined ? "options go into an object" : `there is no option ${unknown}`;
  throw new OptionError(`${problem}; the options: ${known.join(", ")}`);
}

/** Refuses numbers below the least that makes sense, and what is no number. */
export function checkNumbers(options: Readonly<Record<string, number | undefined>>, least: number): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !(value >= least)) throw new OptionError(`${name} must be a number from ${least}, not ${value}`);
  }
}

export function checkTimeout(timeout: number | undefined): void {
  if (timeout !== undefined && !(timeout > 0)) {
    throw new OptionError(`timeout must be a number of milliseconds above 0, not ${timeout}`);
  }
}

/** An address that can be called, and shown in errors. */
export function parseEndpoint(endpoint: string | URL): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new OptionError("endpoint must be an address that begins with https:// or http://");
  }
  if (url.username !== "" || url.password !== "") {
    throw new OptionError("endpoint must not hold a user name or password: addresses end up in logs");
  }
  return url;
}
