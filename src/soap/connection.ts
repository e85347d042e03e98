import type { Connection } from "./call.ts";
import type { OnCall } from "./call-events.ts";
import { Deadline } from "./deadline.ts";
import type { Encoding } from "./decode/encoding.ts";
import type { DecodeOptions } from "./decode/response.ts";
import type { EncodeOptions } from "./encode/encode-request.ts";
import { OptionError } from "./errors.ts";
import { InFlight } from "./in-flight.ts";
import { defaultLimits, limitsFrom } from "./limits.ts";
import type { Operation } from "./operation.ts";
import { checkNames, checkNumbers, checkTimeout, parseEndpoint } from "./options.ts";
import { Retry, type RetryOptions } from "./retry.ts";
import { fetchTransport } from "./transport/fetch.ts";
import { platformTransport } from "./transport/platform.ts";
import type { Transport } from "./transport/transport.ts";

/** How calls are made. */
export interface ConnectionOptions extends DecodeOptions {
  /** Where the service is, `https:` or `http:`. */
  readonly endpoint: string | URL;
  /** Milliseconds that one call may take: login, wait for a turn, retries, headers and body. Default: the operation's own, or
   * 60,000. `Infinity`: no limit. */
  readonly timeout?: number | undefined;
  /** Default: undici under Node, `fetch` elsewhere. */
  readonly transport?: Transport | undefined;
  /** A `fetch` to post with: short for `transport: fetchTransport({ fetch })`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How often, and when, a read that failed is sent again. `{ attempts: 1 }`: never. Writes are sent once whatever it says. */
  readonly retry?: RetryOptions | undefined;
  /** How many requests may be under way at once, from 1; further ones wait. A stream is under way until its loop ends: a call
   * made in the loop needs a turn of its own. Default: any number. */
  readonly maxInFlight?: number | undefined;
  /** True refuses every write before anything is sent. Default: false. */
  readonly readOnly?: boolean | undefined;
  /** Is told of every call and attempt. See {@link CallEvent}. */
  readonly onCall?: OnCall | undefined;
  /** Which characters may be sent. */
  readonly repertoire?: EncodeOptions["repertoire"];
}

/** The names of the options that every client has. */
export const connectionOptions = [
  "timeout",
  "transport",
  "fetch",
  "retry",
  "maxInFlight",
  "readOnly",
  "onCall",
  "repertoire",
] as const satisfies readonly (keyof ConnectionOptions)[];

/** Options of one call. */
export interface CallOptions {
  /** Milliseconds for this call, in place of the client's. */
  readonly timeout?: number | undefined;
  /** Gives the call up when it is aborted. A write that has left by then ends in `OutcomeUnknownError`. */
  readonly signal?: AbortSignal | undefined;
}

/** The arguments of a call; the input can be left out where nothing in it is required. */
export type CallArguments<In, Options = CallOptions> = [keyof In] extends [never]
  ? [input?: Record<string, never>, options?: Options] // `{}` would take any object
  : object extends In
    ? [input?: In, options?: Options]
    : [input: In, options?: Options];

/** Checks the options of a client. */
export function connect(options: ConnectionOptions, encoding: Encoding): Connection {
  const { endpoint, fetch, transport, repertoire, limits, detectUtf8, retry, maxInFlight, onCall, readOnly } = options;
  checkTimeout(options.timeout);
  checkNames(retry, ["attempts", "delay", "maxDelay"]);
  checkNames(limits, Object.keys(defaultLimits));
  checkNumbers({ "retry.attempts": retry?.attempts, maxInFlight }, 1);
  checkNumbers({ ...limits, "retry.delay": retry?.delay, "retry.maxDelay": retry?.maxDelay }, 0);
  for (const [name, value] of Object.entries({ transport, fetch, onCall })) {
    if (value !== undefined && typeof value !== "function") throw new OptionError(`${name} must be a function`);
  }
  const url = parseEndpoint(endpoint).href;
  return {
    url,
    address: url.replace(/[?#].*/, ""),
    transport: transport ?? (fetch === undefined ? platformTransport() : fetchTransport({ fetch })),
    repertoire,
    limits: limitsFrom(limits),
    detectUtf8,
    encoding,
    retry: new Retry(retry),
    inFlight: maxInFlight === undefined ? undefined : new InFlight(maxInFlight),
    onCall,
    readOnly,
  };
}

/** Does the work of a call by its clock. */
export async function timed<T>(
  operation: Operation,
  client: CallOptions,
  call: CallOptions | undefined,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  checkTimeout(call?.timeout);
  const deadline = new Deadline(call?.timeout ?? client.timeout ?? operation.timeout ?? 60_000, call?.signal).start();
  try {
    return await work(deadline);
  } finally {
    deadline.clear();
  }
}
