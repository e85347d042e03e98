/**
 * Faults to rehearse, written as text: `[OPERATION:]KIND[=NUMBER][*TIMES]`, several of them separated by commas or spaces.
 * `api_buy_license:drop-after*1` answers the first purchase with a broken connection, after it was made.
 */

const kinds = [
  "latency", //      the answer comes so many milliseconds later
  "500", //          HTTP 500 without a SOAP answer; the call was not handled
  "500-after", //    the same, after the call was handled
  "502", //          a proxy's page; the call was not handled
  "502-after", //    the same, after the call was handled
  "drop-before", //  the connection breaks; the call was not handled
  "drop-after", //   the same, after the call was handled
  "cut", //          the connection breaks after so many bytes of the answer
  "expired", //      the session has ended, of a call that takes one
  "utf8", //         UTF-8 under the label of Latin-1
  "short-length", // Content-Length counts characters, so that the last bytes are missing
  "php-warning", //  a warning of PHP's stands before the XML declaration
] as const;

export type FaultKind = (typeof kinds)[number];

/** What the number of a kind counts, where it has one. */
const units: ReadonlyMap<string, string> = new Map([
  ["latency", "milliseconds"],
  ["cut", "bytes"],
]);

export interface Fault {
  readonly kind: FaultKind;
  /** Milliseconds of `latency`, bytes of `cut`; else 0. */
  readonly number: number;
  /** The one operation that it befalls; null: every call. */
  readonly operation: string | null;
  /** How many calls it befalls; `Infinity`: all. */
  readonly times: number;
}

/**
 * A text does not describe a fault. `text` is the part that was not understood.
 *
 * @code invalid-fault Only from the sandbox: a text given to `faults`, `fail` or `--fault` describes none. To do: write it as the
 * message says.
 */
export class SandboxFaultError extends Error {
  override readonly name = "SandboxFaultError";
  readonly code = "invalid-fault";
  readonly text: string;

  constructor(text: string, problem: string) {
    super(`there is no fault ${JSON.stringify(text)}: ${problem}`);
    this.text = text;
  }
}

/**
 * Reads faults, as the header `X-Sandbox-Fault` and the program's `--fault` have them too.
 *
 * @throws {SandboxFaultError} for a kind or an operation that there is not, or a number that is missing, too many or no use.
 */
export function parseFaults(text: string, isOperation: (name: string) => boolean): Fault[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== "")
    .map((part) => parseFault(part, isOperation));
}

function parseFault(text: string, isOperation: (name: string) => boolean): Fault {
  const [, operation = null, kind = "", number, times] = /^(?:(\w+):)?([\w-]+)(?:=(\d+))?(?:\*(\d+))?$/.exec(text) ?? [];
  if (kind === "") throw new SandboxFaultError(text, "write it as [OPERATION:]KIND[=NUMBER][*TIMES]");
  if (!kinds.some((known) => known === kind)) throw new SandboxFaultError(text, `KIND is one of ${kinds.join(", ")}`);
  if (operation !== null && !isOperation(operation)) throw new SandboxFaultError(text, `there is no operation ${operation}`);
  if (times !== undefined && Number(times) === 0) throw new SandboxFaultError(text, "TIMES is 1 or more");
  const unit = units.get(kind);
  if (unit !== undefined && number === undefined) throw new SandboxFaultError(text, `say how many ${unit}, such as ${kind}=200`);
  if (unit === undefined && number !== undefined) throw new SandboxFaultError(text, `${kind} takes no number`);
  return {
    kind: kind as FaultKind,
    number: Number(number ?? 0),
    operation,
    times: times === undefined ? Number.POSITIVE_INFINITY : Number(times),
  };
}
