import { InputError, type Origin } from "../errors.ts";
import { compileMembersWriter } from "../kinds/struct.ts";
import type { Operation } from "../operation.ts";
import { formatPath } from "../path.ts";
import { escapeText, type Repertoire } from "../xml/escape.ts";
import { XSD, XSI } from "../xml/names.ts";
import type { WriteContext } from "./context.ts";
import { checkAction, checkName, checkText } from "./name.ts";
import { at, isUnwritable } from "./unwritable.ts";
import { soap11, type Version } from "./version.ts";
import type { Writer } from "./writer.ts";

/** A request ready to be posted. */
export interface EncodedRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** The envelope. Its declaration and the `Content-Type` say UTF-8. */
  readonly body: string;
}

/** An operation's envelope with its header and its values left out. */
export interface Template {
  readonly headers: Readonly<Record<string, string>>;
  readonly envelope: string;
  readonly body: string;
  /** Both, for a request without a header. */
  readonly start: string;
  /** Writes every parameter. */
  readonly write: Writer;
  readonly tail: string;
}

/** How a call is encoded. */
export interface CallEncoding {
  readonly repertoire?: Repertoire | undefined;
  /** Default: SOAP 1.1. */
  readonly version?: Version | undefined;
  /** Writes the envelope's `Header`. Default: none. */
  readonly writeHeader?: ((context: WriteContext) => string) | undefined;
}

/** Writes a request; errors name the call that they belong to. */
export function encodeCall(operation: Operation, input: unknown, options: CallEncoding, origin: Origin): EncodedRequest {
  const { repertoire = "unicode", version = soap11, writeHeader } = options;
  const context: WriteContext = { repertoire, version };
  try {
    const { headers, envelope, body, start, write, tail } = templateOf(operation, version);
    const head = writeHeader === undefined ? start : envelope + writeHeader(context) + body;
    return { headers, body: head + write(input, context) + tail };
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
  at("operation.name", () => checkName(name));
  at("operation.namespace", () => checkText(namespace));
  at("operation.action", () => checkAction(action));
  const envelope =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<SOAP-ENV:Envelope xmlns:SOAP-ENV="${version.envelope}" xmlns:SOAP-ENC="${version.encoding}" xmlns:xsd="${XSD}" ` +
    `xmlns:xsi="${XSI}" xmlns:ns1="${escapeText(namespace)}"${version.envelopeStyle}>`;
  const body = `<SOAP-ENV:Body><ns1:${name}${version.blockStyle}>`;
  return {
    headers: version.httpHeaders(action),
    envelope,
    body,
    start: envelope + body,
    write: compileMembersWriter(input, "parameter", "this operation"),
    tail: `</ns1:${name}></SOAP-ENV:Body></SOAP-ENV:Envelope>\n`,
  };
}
