import { defaultTransport } from "#default-transport";
import { type Connection, performCall } from "./call.ts";
import { startDeadline } from "./deadline.ts";
import type { Encoding } from "./decode/encoding.ts";
import type { DecodeOptions } from "./decode/response.ts";
import { section5 } from "./decode/section5.ts";
import type { SoapHeader } from "./encode/headers.ts";
import { callEncoding, type EncodeOptions } from "./encode/request.ts";
import { OptionError } from "./errors.ts";
import type { Input, Operation } from "./operation.ts";
import type { Outcome } from "./outcome.ts";
import { fetchTransport } from "./transport/fetch.ts";
import type { Transport } from "./transport/transport.ts";

/** How calls are made. */
export interface ConnectionOptions extends DecodeOptions {
  /** Milliseconds that one call may take, headers and body. Default: the operation's own, or 60,000. `Infinity`: no limit. */
  readonly timeout?: number | undefined;
  /** Default: undici under Node, `fetch` elsewhere. */
  readonly transport?: Transport | undefined;
  /** A `fetch` to post with: short for `transport: fetchTransport({ fetch })`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Which characters may be sent. */
  readonly repertoire?: EncodeOptions["repertoire"];
}

export interface SoapClientOptions extends ConnectionOptions, EncodeOptions {
  /** Where the service is, `https:` or `http:`. */
  readonly endpoint: string | URL;
}

/** Options of one call. */
export interface CallOptions {
  /** Milliseconds for this call, in place of the client's. */
  readonly timeout?: number | undefined;
  /** Gives the call up when it is aborted. A write that has left by then ends in `OutcomeUnknownError`. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of one call of the generic client. */
export interface SoapCallOptions extends CallOptions {
  /** Blocks for this request's `Header`, in place of the client's. */
  readonly headers?: readonly SoapHeader[] | undefined;
}

/** The arguments of a call; the input can be left out where nothing in it is required. */
export type CallArguments<In, Options = CallOptions> = [keyof In] extends [never]
  ? [input?: Record<string, never>, options?: Options] // `{}` would take any object
  : object extends In
    ? [input?: In, options?: Options]
    : [input: In, options?: Options];

export interface SoapClient {
  /**
   * Calls an operation.
   *
   * @throws {InputError} before anything is sent.
   * @throws {ConnectionError | TimeoutError | AbortedError | HttpError | DecodeError} where no whole answer came.
   * @throws {OutcomeUnknownError} in place of those, where the operation is a write that may have left.
   */
  call<Op extends Operation>(operation: Op, ...args: CallArguments<Input<Op>, SoapCallOptions>): Promise<Outcome<Op>>;
}

/**
 * A client for one endpoint. It sends each call once.
 *
 * @throws {OptionError} for an endpoint or a timeout that cannot be used, or an option that there is not.
 */
export function createSoapClient(options: SoapClientOptions): SoapClient {
  checkNames(options, optionNames);
  const connection = connect(options, section5);
  return {
    async call<Op extends Operation>(operation: Op, ...[input, callOptions]: CallArguments<Input<Op>, SoapCallOptions>) {
      checkNames(callOptions, callOptionNames);
      const deadline = startDeadline(timeoutFor(operation, options, callOptions), callOptions?.signal);
      try {
        const encoded = callEncoding({ ...options, headers: callOptions?.headers ?? options.headers });
        return (await performCall({ ...connection, ...encoded }, operation, input ?? {}, deadline.signal)) as Outcome<Op>;
      } finally {
        deadline.clear();
      }
    },
  };
}

const optionNames: readonly (keyof SoapClientOptions)[] = [
  "endpoint",
  "timeout",
  "transport",
  "fetch",
  "repertoire",
  "soapVersion",
  "headers",
  "limits",
  "detectUtf8",
];

const callOptionNames: readonly (keyof SoapCallOptions)[] = ["timeout", "signal", "headers"];

/** Refuses options that there are not: in JavaScript nothing else would tell of a slip. */
export function checkNames(options: object | undefined, known: readonly string[]): void {
  const unknown = Object.keys(options ?? {}).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new OptionError(`there is no option ${unknown}; the options: ${known.join(", ")}`);
}

/** Checks the options of a client. */
export function connect(options: Omit<SoapClientOptions, "headers">, encoding: Encoding): Connection {
  const { endpoint, fetch, transport, repertoire, limits, detectUtf8 } = options;
  checkTimeout(options.timeout);
  return {
    endpoint: parseEndpoint(endpoint),
    transport: transport ?? (fetch === undefined ? defaultTransport() : fetchTransport({ fetch })),
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
