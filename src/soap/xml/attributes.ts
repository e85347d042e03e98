import { resolvePrefix, type Scope } from "./scope.ts";

/** One attribute of a start tag. */
export interface Attribute {
  /** Blank for none. */
  readonly prefix: string;
  readonly local: string;
  /** As written, references and all. */
  readonly value: string;
}

/** What stands in a start tag behind its name. */
export interface Attributes {
  readonly list: readonly Attribute[];
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

/** Reads ` xsi:type="xsd:int" a='1' `. */
export function parseAttributes(text: string): Attributes {
  const list: Attribute[] = [];
  const names = new Set<string>();
  let offset = 0;
  const fail = (message: string, code: Problem["code"] = "malformed"): Attributes => {
    return { list, problem: { code, message, offset: text.length - text.slice(offset).trimStart().length } };
  };
  for (;;) {
    attribute.lastIndex = offset;
    const [whole, prefix = "", local = "", double, single = ""] = attribute.exec(text) ?? [];
    if (whole === undefined) break;
    if (list.length === mostAttributes) return fail(`has an element with more than ${mostAttributes} attributes`, "too-large");
    // XML 1.0 §3.1.
    const name = `${prefix}:${local}`;
    if (names.has(name)) return fail("has an element with the same attribute twice");
    names.add(name);
    list.push({ prefix, local, value: double ?? single });
    offset += whole.length;
  }
  return text.slice(offset).trim() === "" ? { list } : fail("has something in a tag that is no attribute");
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
