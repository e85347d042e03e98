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

/** An operation's envelope with its values left out. */
export interface Template {
  readonly headers: Readonly<Record<string, string>>;
  /** Writes the whole message, without a header. */
  readonly write: Writer;
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
    const { headers, write } = templateOf(operation, version);
    const body = write(input, context);
    return { headers, body: writeHeader ? body.replace(bodyTag, (tag) => writeHeader(context) + tag) : body };
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

/** The first of it is the envelope's own: in a namespace or a value it would be escaped. */
const bodyTag = "<SOAP-ENV:Body>";

function compileTemplate({ name, namespace, action, input }: Operation, version: Version): Template {
  at("operation.name", checkName, name);
  at("operation.namespace", checkText, namespace);
  at("operation.action", checkAction, action);
  const start =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<SOAP-ENV:Envelope xmlns:SOAP-ENV="${version.envelope}" xmlns:SOAP-ENC="${version.encoding}" xmlns:xsd="${XSD}" ` +
    `xmlns:xsi="${XSI}" xmlns:ns1="${escapeText(namespace)}"${version.envelopeStyle}>` +
    `${bodyTag}<ns1:${name}${version.blockStyle}>`;
  const end = `</ns1:${name}></SOAP-ENV:Body></SOAP-ENV:Envelope>\n`;
  return {
    headers: version.httpHeaders(action),
    write: compileMembersWriter(input, "parameter", "this operation", start, end),
  };
}
