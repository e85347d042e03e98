import { InputError, type Origin } from "../errors.ts";
import type { Input, Operation } from "../operation.ts";
import { formatPath } from "../path.ts";
import { escapeText, type Repertoire } from "../xml/escape.ts";
import { SOAP11_ENCODING, SOAP11_ENVELOPE, XSD, XSI } from "../xml/names.ts";
import { mismatch } from "./scalars.ts";
import { at, UnwritableValue } from "./unwritable.ts";
import { compileWriter, isRecord, memberOf, type Writer } from "./writers.ts";

/** A request ready to be posted. */
export interface EncodedRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** The envelope. Its declaration and the `Content-Type` say UTF-8. */
  readonly body: string;
}

export interface EncodeOptions {
  /** Which characters may be sent. Default: `"unicode"`. A `"latin1"` server would turn the others into `?`. */
  readonly repertoire?: Repertoire | undefined;
}

/** An operation's envelope with its values left out: what stands before them, one writer a parameter, what stands after. */
interface Template {
  readonly headers: Readonly<Record<string, string>>;
  readonly head: string;
  readonly parameters: readonly { readonly name: string; readonly write: Writer }[];
  readonly tail: string;
}

const templates = new WeakMap<Operation, Template>();

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
  return encodeCall(operation, input, options, { operation: operation.name, endpoint: null });
}

/** The same, with errors that name the call they belong to. */
export function encodeCall(operation: Operation, input: unknown, options: EncodeOptions, origin: Origin): EncodedRequest {
  let template = templates.get(operation);
  if (template === undefined) {
    template = compileTemplate(operation);
    templates.set(operation, template);
  }
  if (!isRecord(input)) throw new InputError("input", mismatch(input, "an object").message, origin);
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(operation.input, name)) {
      const known = template.parameters.map((parameter) => parameter.name).join(", ") || "none";
      throw new InputError(name, `is not a parameter of this operation; its parameters: ${known}`, origin);
    }
  }
  const { repertoire = "unicode" } = options;
  let body = template.head;
  try {
    for (const { name, write } of template.parameters) body += at(name, () => write(memberOf(input, name), repertoire));
  } catch (error) {
    if (error instanceof UnwritableValue) throw new InputError(formatPath(error.steps), error.message, origin);
    throw error;
  }
  return { headers: template.headers, body: body + template.tail };
}

function compileTemplate({ name, namespace, action, input }: Operation): Template {
  return {
    headers: {
      "Content-Type": "text/xml; charset=utf-8",
      SOAPAction: `"${action}"`,
    },
    head:
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      `<SOAP-ENV:Envelope xmlns:SOAP-ENV="${SOAP11_ENVELOPE}" xmlns:SOAP-ENC="${SOAP11_ENCODING}" xmlns:xsd="${XSD}" ` +
      `xmlns:xsi="${XSI}" xmlns:ns1="${escapeText(namespace)}" SOAP-ENV:encodingStyle="${SOAP11_ENCODING}">` +
      `<SOAP-ENV:Body><ns1:${name}>`,
    parameters: Object.entries(input).map(([parameter, schema]) => ({
      name: parameter,
      write: compileWriter(parameter, schema),
    })),
    tail: `</ns1:${name}></SOAP-ENV:Body></SOAP-ENV:Envelope>\n`,
  };
}
