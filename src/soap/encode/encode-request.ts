import { OptionError } from "../errors.ts";
import type { Input, Operation } from "../operation.ts";
import type { Repertoire } from "../xml/escape.ts";
import type { SoapVersion } from "./context.ts";
import { type SoapHeader, writeHeaders } from "./headers.ts";
import { type CallEncoding, type EncodedRequest, encodeCall } from "./request.ts";
import { soap12 } from "./soap12.ts";
import { soap11 } from "./version.ts";

export interface EncodeOptions {
  /** Which characters may be sent. Default: `"unicode"`. A `"latin1"` server would turn the others into `?`. */
  readonly repertoire?: Repertoire | undefined;
  /** The version of the request. Default: `"1.1"`. An answer is read in the version it has. */
  readonly soapVersion?: SoapVersion | undefined;
  /** Blocks for the envelope's `Header`. Default: none. */
  readonly headers?: readonly SoapHeader[] | undefined;
}

/**
 * Writes the request envelope of a call: every parameter, in wire order, with its type, whatever order the caller wrote
 * them in. A text left out is sent empty, a number or boolean left out as nil.
 *
 * @throws {InputError} for a value that cannot be sent, a parameter that is missing, or one that does not exist.
 * @throws {OptionError} for a version that there is not.
 */
export function encodeRequest<Op extends Operation>(operation: Op, input: Input<Op>, options?: EncodeOptions): EncodedRequest {
  const encoding = options === undefined ? usual : callEncoding(options);
  return encodeCall(operation, input, encoding, { operation: operation.name, endpoint: null });
}

const usual: CallEncoding = {};

/** What the options ask for, as functions: a client that has no use for it need not hold what writes it. */
export function callEncoding({ repertoire, soapVersion = "1.1", headers = [] }: EncodeOptions): CallEncoding {
  if (soapVersion !== "1.1" && soapVersion !== "1.2") throw new OptionError('soapVersion must be "1.1" or "1.2"');
  const version = soapVersion === "1.2" ? soap12 : soap11;
  return { repertoire, version, writeHeader: (context) => writeHeaders(headers, context) };
}
