import { resolvePrefix, type Scope } from "./scope.ts";

/** One attribute of a start tag. */
export interface Attribute {
  /** Blank for none. */
  readonly prefix: string;
  readonly local: string;
  /** As written, references and all. */
  readonly value: string;
}

/** What stands in a start tag between its name and its `>`. */
export interface Attributes {
  readonly text: string;
  readonly list: readonly Attribute[];
  /** Those of the list that declare namespaces: `xmlns="…"`, `xmlns:ns1="…"` (Namespaces in XML 1.0 §3). */
  readonly declarations: readonly Attribute[];
  /** True: there is nothing but a type, if that, so that the element is neither nil nor has to do with any other. */
  readonly isPlain: boolean;
  /** Whether a `/` ends the tag. */
  readonly isSelfClosed: boolean;
  readonly problem?: Problem;
}

/** What is wrong with it, and how many characters into it. */
interface Problem {
  readonly code: "malformed" | "too-large";
  readonly message: string;
  readonly offset: number;
}

const mostAttributes = 1000;

/** ` xsi:type="xsd:int"` */
const attribute = /\s+(?:([^\s=<>"'/]*):)?([^\s:=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Those of a start tag that is a name only. */
export const none: Attributes = { text: "", list: [], declarations: [], isPlain: true, isSelfClosed: false };

/**
 * What has been read: the same few attributes come with nearly every element of nearly every answer. Their length and one
 * letter mostly tell them apart, which takes far less time than the hash of an envelope's namespaces.
 */
const known = new Map<number, Attributes>();
const mostKnown = 500;
const longestKnown = 2000;

/** Reads ` xsi:type="xsd:int" a='1' /`. */
export function readAttributes(text: string): Attributes {
  const key = (text.length << 8) ^ text.charCodeAt(text.length - 3);
  let attributes = known.get(key);
  if (attributes?.text !== text) {
    // Made anew, since a piece of an answer keeps the whole answer in memory.
    const copy = ` ${text}`.slice(1);
    attributes = parseAttributes(copy);
    if (known.size === mostKnown) known.clear();
    if (copy.length < longestKnown) known.set(key, attributes);
  }
  return attributes;
}

function parseAttributes(text: string): Attributes {
  const list: Attribute[] = [];
  const declarations: Attribute[] = [];
  let isPlain = true;
  const names = new Set<string>();
  let offset = 0;
  const fail = (message: string, code: Problem["code"] = "malformed"): Attributes => {
    return { ...none, text, list, problem: { code, message, offset: text.length - text.slice(offset).trimStart().length } };
  };
  for (;;) {
    attribute.lastIndex = offset;
    const found = attribute.exec(text);
    if (found === null) break;
    const prefix = found[1] ?? "";
    const local = found[2] as string;
    if (list.length === mostAttributes) return fail(`has an element with more than ${mostAttributes} attributes`, "too-large");
    const one = { prefix, local, value: found[3] ?? (found[4] as string) };
    // XML 1.0 §3.1.
    const name = `${prefix}:${local}`;
    if (names.has(name)) return fail("has an element with the same attribute twice");
    names.add(name);
    list.push(one);
    if (prefix === "xmlns" || (prefix === "" && local === "xmlns")) declarations.push(one);
    isPlain &&= local === "type";
    offset = attribute.lastIndex;
  }
  const rest = text.slice(offset).trimStart();
  if (rest !== "" && rest !== "/") return fail("has something in a tag that is no attribute");
  return { text, list, declarations, isPlain, isSelfClosed: rest === "/" };
}

/** The raw value of the attribute of that local name in a namespace (blank: in none) that is accepted, or undefined. */
export function findAttribute(
  { list }: Attributes,
  accepts: (uri: string | undefined) => boolean,
  localName: string,
  scope: Scope | null,
): string | undefined {
  for (const { prefix, local, value } of list) {
    // An attribute without a prefix is in no namespace (Namespaces in XML 1.0 §6.2).
    if (local === localName && accepts(prefix === "" ? "" : resolvePrefix(scope, prefix))) return value;
  }
  return undefined;
}
