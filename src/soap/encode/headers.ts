import { any, type Schema } from "../schema.ts";
import { escapeText } from "../xml/escape.ts";
import type { WriteContext } from "./context.ts";
import { checkName, checkText } from "./name.ts";
import { at } from "./unwritable.ts";
import { wholeElement } from "./writer.ts";

/** A block for the envelope's `Header` (SOAP 1.1 §4.2, SOAP 1.2 part 1 §5.2). */
export interface SoapHeader {
  readonly namespace: string;
  readonly name: string;
  readonly value: unknown;
  /** Default: `s.any`. */
  readonly schema?: Schema | undefined;
  /** True: the server must answer with a fault if it does not know the header. Default: false. */
  readonly mustUnderstand?: boolean | undefined;
  /** For whom the header is: a URI (`actor`, in SOAP 1.2 `role`). Default: the server. */
  readonly actor?: string | undefined;
}

/** Writes the `Header` element; blank where there are no headers. */
export function writeHeaders(headers: readonly SoapHeader[], context: WriteContext): string {
  if (headers.length === 0) return "";
  return `<SOAP-ENV:Header>${headers.map((header) => at(header.name, writeHeader, header, context)).join("")}</SOAP-ENV:Header>`;
}

function writeHeader(header: SoapHeader, context: WriteContext): string {
  const { namespace, name, value, schema = any, mustUnderstand = false, actor } = header;
  const { version } = context;
  checkName(name);
  checkText(namespace);
  checkText(actor ?? "");
  let attributes = ` xmlns:h="${escapeText(namespace)}"${version.blockStyle}`;
  if (mustUnderstand) attributes += ` SOAP-ENV:mustUnderstand="${version.mustUnderstand}"`;
  if (actor !== undefined) attributes += ` SOAP-ENV:${version.role}="${escapeText(actor)}"`;
  const written = wholeElement(schema.codec.compileWriter(`h:${name}`, schema as never))(value, context);
  // The block is an element like any other, with attributes of its own before those that the value has.
  return `<h:${name}${attributes}${written.slice(`<h:${name}`.length)}`;
}
