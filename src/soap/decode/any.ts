import type { ScalarKind } from "../schema.ts";
import { SOAP11_ENCODING, trimSpace, XSD, XSI } from "../xml/names.ts";
import { END, EOF, START, TEXT } from "../xml/scanner.ts";
import { type QName, resolveQName } from "../xml/scope.ts";
import type { Decoding } from "./decoding.ts";
import { Members } from "./members.ts";
import { isNil } from "./readers.ts";
import { scalarParsers } from "./scalars.ts";

/** Simple types of XML Schema and of SOAP 1.1 §5.2.2 by the kind that reads them. */
const kinds: ReadonlyMap<string, Exclude<ScalarKind, "any">> = new Map([
  ["string", "string"],
  ["boolean", "boolean"],
  ["float", "float"],
  ["double", "double"],
  ["decimal", "decimal"],
  ["dateTime", "dateTime"],
  ["base64Binary", "base64"],
  ["base64", "base64"],
  ["int", "int"],
  ["short", "int"],
  ["byte", "int"],
  ["unsignedShort", "int"],
  ["unsignedByte", "int"],
  ["unsignedInt", "long"],
  ["long", "long"],
  ["unsignedLong", "long"],
  ["integer", "long"],
  ["positiveInteger", "long"],
  ["negativeInteger", "long"],
  ["nonPositiveInteger", "long"],
  ["nonNegativeInteger", "long"],
]);

/**
 * Reads a value by what it says of itself: its `xsi:type`, its `arrayType`, its members. A leaf without a type is text,
 * as is one of a type that is not known here.
 */
export function readAny(decoding: Decoding): unknown {
  if (isNil(decoding)) {
    decoding.skip();
    return null;
  }
  const { scanner } = decoding;
  const start = scanner.tokenStart;
  const written = scanner.attribute(XSI, "type");
  const type = written === undefined ? undefined : resolveQName(scanner.scope, written);
  const isArray = scanner.attribute(SOAP11_ENCODING, "arrayType") !== undefined || isEncodedArray(type);
  const content = readContent(decoding, isArray);
  if (typeof content !== "string") return content;

  const kind = type !== undefined && (type.uri === XSD || type.uri === SOAP11_ENCODING) ? kinds.get(type.local) : undefined;
  if (kind === undefined || kind === "string") return content;
  if (scanner.failure !== null) return null;
  const value = scalarParsers[kind](content);
  if (value !== undefined) return value;
  decoding.problem("invalid-value", `is ${decoding.quote(content)}, which is no ${kind}`, start);
  return content;
}

function isEncodedArray(type: QName | undefined): boolean {
  return type?.uri === SOAP11_ENCODING && type.local === "Array";
}

/** A list, an object, or the text of an element that holds no other. */
function readContent(decoding: Decoding, isArray: boolean): unknown[] | Record<string, unknown> | string {
  const { scanner } = decoding;
  const start = scanner.tokenStart;
  const items: unknown[] = [];
  const object: Record<string, unknown> = {};
  const members = new Members(object);
  let count = 0;
  let text = "";
  for (;;) {
    switch (scanner.next()) {
      case START: {
        const name = decoding.memberName();
        decoding.enter(isArray ? count : name);
        const value = readAny(decoding);
        if (isArray) items.push(value);
        else members.add(name, value);
        count++;
        decoding.leave();
        break;
      }
      case TEXT:
        text += decoding.currentText();
        break;
      case END:
      case EOF:
        if (count === 0 && !isArray) return text;
        if (trimSpace(text) !== "")
          decoding.problem("invalid-value", `holds the text ${decoding.quote(text)} beside its members`, start);
        return isArray ? items : object;
    }
  }
}
