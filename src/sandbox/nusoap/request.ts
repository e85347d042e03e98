import { decodeText } from "../../soap/charset.ts";
import { Decoding } from "../../soap/decode/decoding.ts";
import { isNil, nextElement, typeOf } from "../../soap/decode/element.ts";
import { defaultLimits } from "../../soap/limits.ts";
import { Scanner } from "../../soap/xml/scanner.ts";
import { type Argument, integer, number } from "../php.ts";

/** A call as NuSOAP hands it to a PHP function: arguments by position, their names forgotten. */
export interface Call {
  readonly operation: string;
  readonly args: readonly Argument[];
}

/** Reads a request as NuSOAP's parser does. Gives what is wrong with it, as text, where it cannot be read. */
export function readCall(body: Uint8Array, contentType: string | undefined): Call | string {
  const decoded = decodeText(body, contentType);
  const scanner = new Scanner(decoded.text);
  const decoding = new Decoding(scanner, defaultLimits, decoded.repair);
  const path = ["Envelope", "Body"];
  while (path.length > 0 && nextElement(scanner)) {
    if (scanner.localName() === path[0]) path.shift();
    else decoding.skip();
  }
  if (path.length > 0 || !nextElement(scanner)) return scanner.failure?.message ?? "no method in a SOAP body";
  const operation = scanner.localName();
  const args: Argument[] = [];
  while (nextElement(scanner)) args.push(readArgument(decoding));
  return scanner.failure === null ? { operation, args } : scanner.failure.message;
}

/** NuSOAP converts by the local name of `xsi:type`; what has none is text, `false` included. */
function readArgument(decoding: Decoding): Argument {
  const { scanner } = decoding;
  if (isNil(scanner)) {
    decoding.skip();
    return null;
  }
  const type = typeOf(scanner);
  // Request text becomes Latin-1 before PHP sees it.
  const text = decoding.readText().replace(/[\u0100-\u{10ffff}]/gu, "?");
  switch (type?.local) {
    case "int":
    case "integer":
    case "short":
    case "byte":
      return integer(text);
    case "float":
    case "double":
    case "decimal":
      return number(text);
    case "boolean":
      return text !== "" && text !== "0" && !/^f(?:alse)?$/i.test(text);
    default:
      return text;
  }
}
