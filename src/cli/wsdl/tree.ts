import { decodeText, type Repair } from "../../soap/charset.ts";
import { shorten } from "../../soap/words.ts";
import { collapseSpace, isUnqualified } from "../../soap/xml/names.ts";
import { expandReferences } from "../../soap/xml/references.ts";
import { END, EOF, Scanner, START } from "../../soap/xml/scanner.ts";
import { type QName, resolveQName, type Scope } from "../../soap/xml/scope.ts";
import { harmless } from "../text-width.ts";
import type { Document } from "./document.ts";
import { WsdlError } from "./errors.ts";

export const WSDL = "http://schemas.xmlsoap.org/wsdl/";

/** An element of a WSDL. Its text says nothing, and is not kept. */
export interface Element {
  readonly namespace: string;
  readonly name: string;
  /** The attributes that a WSDL gives a meaning to, by local name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The namespaces in force, for the names in attributes. */
  readonly scope: Scope | null;
  readonly children: Element[];
}

/** So many elements inside one another; readers call themselves. */
const deepest = 100;
const mostElements = 200_000;

/** Those that stand in no namespace. */
const attributeNames = "base binding element location maxOccurs message name namespace ref soapAction style type use".split(" ");

/**
 * The root element of a WSDL: the first `definitions`, as PHP's warnings can stand before it.
 *
 * @throws {WsdlError} where there is none, or the XML cannot be read to its end; a DTD is refused.
 */
export function readTree({ bytes, contentType }: Document): Element {
  const { text, repair } = decodeText(bytes, contentType);
  const scanner = new Scanner(text);
  const open: Element[] = [];
  let root: Element | undefined;
  let count = 0;
  for (let token = scanner.next(); token !== EOF; token = scanner.next()) {
    if (token === END) {
      if (open.pop() === root && root !== undefined) return root;
    } else if (token === START) {
      if (++count > mostElements) scanner.fail("too-large", `has more than ${mostElements} elements`);
      if (open.length === deepest) scanner.fail("too-large", `has more than ${deepest} elements inside one another`);
      const element = readElement(scanner, repair);
      if (element.name === "definitions" && element.namespace === WSDL) root ??= element;
      open.at(-1)?.children.push(element);
      open.push(element);
    }
  }
  const why = scanner.failure?.message ?? (root === undefined ? "has no <definitions> of WSDL 1.1" : "ends before it is whole");
  throw new WsdlError("not-wsdl", `what was read is no WSDL: it ${why}`);
}

function readElement(scanner: Scanner, repair: Repair | undefined): Element {
  const attributes = new Map<string, string>();
  const keep = (name: string, raw: string | undefined) => {
    if (raw !== undefined) attributes.set(name, cleanText(raw, repair));
  };
  for (const name of attributeNames) keep(name, scanner.attribute(isUnqualified, name));
  keep(
    "arrayType",
    scanner.attribute((uri) => uri === WSDL, "arrayType"),
  );
  return { namespace: scanner.namespace(), name: scanner.localName(), attributes, scope: scanner.scope, children: [] };
}

/** A name or an address, safe to print: a stranger wrote it. */
function cleanText(raw: string, repair: Repair | undefined): string {
  const text = expandReferences(repair?.(raw, false).text ?? raw, () => {});
  return shorten(harmless(collapseSpace(text)));
}

/** The children of that name in a namespace, or in any. */
export function childrenOf(element: Element | undefined, name: string, namespace?: string): Element[] {
  return (element?.children ?? []).filter(
    (child) => child.name === name && (namespace === undefined || child.namespace === namespace),
  );
}

/** An attribute's text; blank where it is missing. */
export function attributeOf(element: Element | undefined, name: string): string {
  return element?.attributes.get(name) ?? "";
}

/** The name that an attribute refers to, such as `type="xsd:int"`. */
export function referenceIn(element: Element, attribute: string): QName | undefined {
  const text = attributeOf(element, attribute);
  return text === "" ? undefined : resolveQName(element.scope, text);
}
