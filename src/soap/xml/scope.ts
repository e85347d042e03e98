import { XML } from "./names.ts";

/**
 * The namespaces that are in force at an element (Namespaces in XML 1.0 §6). Scopes are linked, innermost first; an
 * element that declares nothing shares its parent's.
 */
export interface Scope {
  readonly prefix: string;
  readonly uri: string;
  readonly outer: Scope | null;
  /** How many declarations are in force, this one among them. */
  readonly size: number;
}

/** The namespace that a prefix stands for; blank for none; undefined where the prefix was never declared. */
export function resolvePrefix(scope: Scope | null, prefix: string): string | undefined {
  for (let inner = scope; inner !== null; inner = inner.outer) {
    if (inner.prefix === prefix) return inner.uri;
  }
  if (prefix === "xml") return XML;
  return prefix === "" ? "" : undefined;
}

/** A qualified name in an attribute's or element's text, such as `xsi:type="xsd:int"`. */
export interface QName {
  readonly uri: string | undefined;
  readonly local: string;
}

/** `Server`, or `{urn:shop}SoldOut` for a name that is not in one of the namespaces that are taken for granted. */
export function formatQName({ uri, local }: QName, isGranted: (uri: string | undefined) => boolean): string {
  return local === "" || uri === undefined || uri === "" || isGranted(uri) ? local : `{${uri}}${local}`;
}

export function resolveQName(scope: Scope | null, text: string): QName {
  const colon = text.indexOf(":");
  return { uri: resolvePrefix(scope, text.slice(0, Math.max(colon, 0))), local: text.slice(colon + 1) };
}
