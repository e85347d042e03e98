import { InputError, type Origin } from "../errors.ts";
import { compileMembersWriter } from "../kinds/struct.ts";
import type { Input, Operation } from "../operation.ts";
import { formatPath } from "../path.ts";
import { escapeText, type Repertoire } from "../xml/escape.ts";
import { XSD, XSI } from "../xml/names.ts";
import type { SoapVersion, WriteContext } from "./context.ts";
import { type SoapHeader, writeHeaders } from "./headers.ts";
import { isUnwritable } from "./unwritable.ts";
import { soap11, soap12, type Version } from "./version.ts";
import type { Writer } from "./writer.ts";

/** A request ready to be posted. */
export interface EncodedRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** The envelope. Its declaration and the `Content-Type` say UTF-8. */
  readonly body: string;
}

export interface EncodeOptions {
  /** Which characters may be sent. Default: `"unicode"`. A `"latin1"` server would turn the others into `?`. */
  readonly repertoire?: Repertoire | undefined;
  /** The version of the request. Default: `"1.1"`. An answer is read in the version it has. */
  readonly soapVersion?: SoapVersion | undefined;
  /** Blocks for the envelope's `Header`. Default: none. */
  readonly headers?: readonly SoapHeader[] | undefined;
}

/** An operation's envelope with its header and its values left out. */
export interface Template {
  readonly headers: Readonly<Record<string, string>>;
  readonly envelope: string;
  readonly body: string;
  /** Writes every parameter. */
  readonly write: Writer;
  readonly tail: string;
}

/**
 * Writes the request envelope of a call: every parameter, in wire order, with its type, whatever order the caller wrote
 * them in. A text left out is sent empty, a number or boolean left out as nil.
 *
 * @throws {InputError} for a value that cannot be sent, a parameter that is missing, or one that does not exist.
 */
export function encodeRequest<Op extends Operation>(
  operation: Op,
  input: Input<Op>,
  options: EncodeOptions = {},
): EncodedRequest {
  return encodeCall(operation, input, callEncoding(options), { operation: operation.name, endpoint: null });
}

/** How a call is encoded. */
export interface CallEncoding {
  readonly repertoire?: Repertoire | undefined;
  /** Default: SOAP 1.1. */
  readonly version?: Version | undefined;
  /** Writes the envelope's `Header`. Default: none. */
  readonly writeHeader?: ((context: WriteContext) => string) | undefined;
}

/** What the options ask for, as functions: a client that has no use for it need not hold what writes it. */
export function callEncoding({ repertoire, soapVersion, headers = [] }: EncodeOptions): CallEncoding {
  const version = soapVersion === "1.2" ? soap12 : soap11;
  return { repertoire, version, writeHeader: (context) => writeHeaders(headers, context) };
}

/** Writes a request; errors name the call that they belong to. */
export function encodeCall(operation: Operation, input: unknown, options: CallEncoding, origin: Origin): EncodedRequest {
  const { repertoire = "unicode", version = soap11, writeHeader } = options;
  const { headers, envelope, body, write, tail } = templateOf(operation, version);
  const context: WriteContext = { repertoire, version, open: new Set() };
  try {
    return { headers, body: `${envelope}${writeHeader?.(context) ?? ""}${body}${write(input, context)}${tail}` };
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    throw new InputError(formatPath(error.steps) || "input", error.message, origin);
  }
}

function templateOf(operation: Operation, version: Version): Template {
  let template = version.templates.get(operation);
  if (template === undefined) {
    template = compileTemplate(operation, version);
    version.templates.set(operation, template);
  }
  return template;
}

function compileTemplate({ name, namespace, action, input }: Operation, version: Version): Template {
  return {
    headers: version.httpHeaders(action),
    envelope:
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      `<SOAP-ENV:Envelope xmlns:SOAP-ENV="${version.envelope}" xmlns:SOAP-ENC="${version.encoding}" xmlns:xsd="${XSD}" ` +
      `xmlns:xsi="${XSI}" xmlns:ns1="${escapeText(namespace)}"${version.envelopeStyle}>`,
    body: `<SOAP-ENV:Body><ns1:${name}${version.blockStyle}>`,
    write: compileMembersWriter(input, "parameter", "this operation"),
    tail: `</ns1:${name}></SOAP-ENV:Body></SOAP-ENV:Envelope>\n`,
  };
}
