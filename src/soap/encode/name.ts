import { type Repertoire, unwritable } from "../xml/escape.ts";
import { UnwritableValue } from "./unwritable.ts";

/** Whether it is a name without a colon (Namespaces in XML 1.0 §3), of the characters that any server takes. */
export function isXmlName(text: string): boolean {
  if (/^[a-z_][\w.-]*$/i.test(text)) return true;
  // biome-ignore lint/complexity/useRegexLiterals: where V8 meets a literal it gathers all letters there are, even at import
  return new RegExp("^[\\p{L}_][\\p{L}\\p{N}._-]*$", "u").test(text);
}

/** Refuses a name that would write more than itself. Descriptions can be made from a document of somebody else's. */
export function checkName(name: string): void {
  if (!isXmlName(name)) throw new UnwritableValue("is no name that XML allows");
}

/** Refuses a namespace or an address that XML cannot carry. */
export function checkText(text: string, repertoire: Repertoire = "unicode"): void {
  const problem = unwritable(text, repertoire);
  if (problem !== null) throw new UnwritableValue(problem);
}

/** Refuses an action that would end its header or the quotes around it (RFC 9110 §5.6.4). */
export function checkAction(action: string): void {
  if (!/^[ !#-[\]-~]*$/.test(action)) throw new UnwritableValue("holds what no HTTP header can");
}
