import { checkGuards, performCall, readOf } from "./call.ts";
import { type CallArguments, type CallOptions, type ConnectionOptions, connect, connectionOptions, timed } from "./connection.ts";
import { section5 } from "./decode/section5.ts";
import { callEncoding, type EncodeOptions } from "./encode/encode-request.ts";
import type { SoapHeader } from "./encode/headers.ts";
import type { Input, Operation } from "./operation.ts";
import { checkNames } from "./options.ts";
import type { Outcome } from "./outcome.ts";

export interface SoapClientOptions extends ConnectionOptions, EncodeOptions {}

/** Options of one call of the generic client. */
export interface SoapCallOptions extends CallOptions {
  /** Blocks for this request's `Header`, in place of the client's. */
  readonly headers?: readonly SoapHeader[] | undefined;
}

export interface SoapClient {
  /**
   * Calls an operation.
   *
   * @throws {InputError | OptionError} for what cannot be sent or used, before anything is sent.
   * @throws {GuardError} for a write that `readOnly` forbids, before it is sent.
   * @throws {ConnectionError | TimeoutError | AbortedError | HttpError | DecodeError} where no whole answer came.
   * @throws {OutcomeUnknownError} in place of those, where the operation is a write that may have left.
   */
  call<Op extends Operation>(operation: Op, ...args: CallArguments<Input<Op>, SoapCallOptions>): Promise<Outcome<Op>>;
}

/**
 * A client for one endpoint. A read that fails may be sent again, see `retry`; anything else is sent once.
 *
 * @throws {OptionError} for an option that cannot be used, or that there is not.
 */
export function createSoapClient(options: SoapClientOptions): SoapClient {
  checkNames(options, optionNames);
  const connection = { ...connect(options, section5), ...callEncoding(options) };
  return {
    async call<Op extends Operation>(operation: Op, ...[input, callOptions]: CallArguments<Input<Op>, SoapCallOptions>) {
      checkNames(callOptions, callOptionNames);
      const own = callOptions && {
        ...connection,
        ...callEncoding({ ...options, headers: callOptions.headers ?? options.headers }),
        read: readOf(callOptions),
      };
      checkGuards(connection, operation);
      return timed(operation, options, callOptions, (deadline) =>
        performCall(own ?? connection, operation, input ?? {}, deadline),
      ) as Promise<Outcome<Op>>;
    },
  };
}

const optionNames: readonly (keyof SoapClientOptions)[] = [
  "endpoint",
  ...connectionOptions,
  "soapVersion",
  "headers",
  "limits",
  "detectUtf8",
];

const callOptionNames: readonly (keyof SoapCallOptions)[] = ["timeout", "signal", "headers"];
