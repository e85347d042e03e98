import type { Connection } from "./call.ts";
import type { Encoding } from "./decode/encoding.ts";
import type { DecodeOptions } from "./decode/response.ts";
import type { EncodeOptions } from "./encode/encode-request.ts";
import { OptionError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { fetchTransport } from "./transport/fetch.ts";
import { platformTransport } from "./transport/platform.ts";
import type { Transport } from "./transport/transport.ts";

/** How calls are made. */
export interface ConnectionOptions extends DecodeOptions {
  /** Where the service is, `https:` or `http:`. */
  readonly endpoint: string | URL;
  /** Milliseconds that one call may take, headers and body. Default: the operation's own, or 60,000. `Infinity`: no limit. */
  readonly timeout?: number | undefined;
  /** Default: undici under Node, `fetch` elsewhere. */
  readonly transport?: Transport | undefined;
  /** A `fetch` to post with: short for `transport: fetchTransport({ fetch })`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Which characters may be sent. */
  readonly repertoire?: EncodeOptions["repertoire"];
}

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

/** Refuses options that there are not: in JavaScript nothing else would tell of a slip. */
export function checkNames(options: object | undefined, known: readonly string[]): void {
  const unknown = Object.keys(options ?? {}).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new OptionError(`there is no option ${unknown}; the options: ${known.join(", ")}`);
}

/** Checks the options of a client. */
export function connect(options: ConnectionOptions, encoding: Encoding): Connection {
  const { endpoint, fetch, transport, repertoire, limits, detectUtf8 } = options;
  checkTimeout(options.timeout);
  return {
    endpoint: parseEndpoint(endpoint),
    transport: transport ?? (fetch === undefined ? platformTransport() : fetchTransport({ fetch })),
    repertoire,
    limits,
    detectUtf8,
    encoding,
  };
}

/** The longest that a call may take, in milliseconds. */
export function timeoutFor(
  operation: Operation,
  client: { timeout?: number | undefined },
  call: CallOptions | undefined,
): number {
  checkTimeout(call?.timeout);
  return call?.timeout ?? client.timeout ?? operation.timeout ?? 60_000;
}

function checkTimeout(timeout: number | undefined): void {
  if (timeout !== undefined && !(timeout > 0)) {
    throw new OptionError(`timeout must be a number of milliseconds above 0, not ${timeout}`);
  }
}

function parseEndpoint(endpoint: string | URL): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new OptionError("endpoint must be an address that begins with https:// or http://");
  }
  if (url.username !== "" || url.password !== "") {
    throw new OptionError("endpoint must not hold a user name or password: addresses end up in logs");
  }
  return url;
}
