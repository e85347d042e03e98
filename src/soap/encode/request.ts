import { InputError, type Origin } from "../errors.ts";
import { isRecord, memberOf } from "../kinds/struct.ts";
import type { Input, Operation } from "../operation.ts";
import { formatPath } from "../path.ts";
import { escapeText, type Repertoire } from "../xml/escape.ts";
import { SOAP11_ENCODING, SOAP11_ENVELOPE, SOAP12_ENCODING, SOAP12_ENVELOPE, XSD, XSI } from "../xml/names.ts";
import type { SoapVersion, WriteContext } from "./context.ts";
import { type SoapHeader, writeHeaders } from "./headers.ts";
import { at, mismatch, UnwritableValue } from "./unwritable.ts";
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

/** An operation's envelope with its values left out: what stands before them, one writer a parameter, what stands after. */
interface Template {
  readonly headers: Readonly<Record<string, string>>;
  readonly envelope: string;
  readonly body: string;
  readonly parameters: readonly { readonly name: string; readonly write: Writer }[];
  readonly tail: string;
}

const templates: Readonly<Record<SoapVersion, WeakMap<Operation, Template>>> = { "1.1": new WeakMap(), "1.2": new WeakMap() };

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
  return encodeCall(operation, input, withHeaders(options), { operation: operation.name, endpoint: null });
}

/** How a call is encoded. */
export interface CallEncoding extends Pick<EncodeOptions, "repertoire" | "soapVersion"> {
  /** Writes the envelope's `Header`. Default: none. */
  readonly writeHeader?: ((context: WriteContext) => string) | undefined;
}

/** The same options with their headers as a function, since clients that send none need not hold what writes them. */
export function withHeaders({ repertoire, soapVersion, headers = [] }: EncodeOptions): CallEncoding {
  return { repertoire, soapVersion, writeHeader: (context) => writeHeaders(headers, context) };
}

/** Writes a request; errors name the call that they belong to. */
export function encodeCall(operation: Operation, input: unknown, options: CallEncoding, origin: Origin): EncodedRequest {
  const { repertoire = "unicode", soapVersion = "1.1", writeHeader } = options;
  const template = templateOf(operation, soapVersion);
  if (!isRecord(input)) throw new InputError("input", mismatch(input, "an object").message, origin);
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(operation.input, name)) {
      const known = template.parameters.map((parameter) => parameter.name).join(", ") || "none";
      throw new InputError(name, `is not a parameter of this operation; its parameters: ${known}`, origin);
    }
  }
  const context: WriteContext = { repertoire, soapVersion, open: new Set() };
  try {
    let body = template.envelope + (writeHeader?.(context) ?? "") + template.body;
    for (const { name, write } of template.parameters) body += at(name, () => write(memberOf(input, name), context));
    return { headers: template.headers, body: body + template.tail };
  } catch (error) {
    if (error instanceof UnwritableValue) throw new InputError(formatPath(error.steps), error.message, origin);
    throw error;
  }
}

function templateOf(operation: Operation, soapVersion: SoapVersion): Template {
  let template = templates[soapVersion].get(operation);
  if (template === undefined) {
    template = compileTemplate(operation, soapVersion);
    templates[soapVersion].set(operation, template);
  }
  return template;
}

function compileTemplate({ name, namespace, action, input }: Operation, soapVersion: SoapVersion): Template {
  const is11 = soapVersion === "1.1";
  const [envelope, encoding] = is11 ? [SOAP11_ENVELOPE, SOAP11_ENCODING] : [SOAP12_ENVELOPE, SOAP12_ENCODING];
  const encodingStyle = ` SOAP-ENV:encodingStyle="${encoding}"`;
  return {
    headers: is11
      ? { "Content-Type": "text/xml; charset=utf-8", SOAPAction: `"${action}"` }
      : { "Content-Type": `application/soap+xml; charset=utf-8; action="${action}"` },
    envelope:
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      `<SOAP-ENV:Envelope xmlns:SOAP-ENV="${envelope}" xmlns:SOAP-ENC="${encoding}" xmlns:xsd="${XSD}" ` +
      // SOAP 1.2 part 1 §5.1.1 allows the encoding style only further in.
      `xmlns:xsi="${XSI}" xmlns:ns1="${escapeText(namespace)}"${is11 ? encodingStyle : ""}>`,
    body: `<SOAP-ENV:Body><ns1:${name}${is11 ? "" : encodingStyle}>`,
    parameters: Object.entries(input).map(([parameter, schema]) => ({
      name: parameter,
      write: schema.codec.compileWriter(parameter, schema as never),
    })),
    tail: `</ns1:${name}></SOAP-ENV:Body></SOAP-ENV:Envelope>\n`,
  };
}
