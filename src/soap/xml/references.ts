/** Character and entity references (XML 1.0 §4.1): the five predefined entities only, as there is no DTD to declare more. */

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** What stands between `&` and `;`: `#x10FFFF` with room for leading zeros. The bound keeps a text of many `&` linear. */
const shape = /&([^\s&;]{1,30});/y;

/**
 * Replaces every reference in a text. What only looks like one (a bare `&`, an unknown entity, a number that names no
 * character) stays as it stands and is told to `onBad`.
 */
export function expandReferences(text: string, onBad: (reference: string) => void): string {
  let expanded = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    expanded += text.slice(from, at);
    shape.lastIndex = at;
    const [whole, inner] = shape.exec(text) ?? ["&"];
    const value = inner === undefined ? undefined : expand(inner);
    if (value === undefined) {
      onBad(whole);
      expanded += "&";
      from = at + 1;
    } else {
      expanded += value;
      from = at + whole.length;
    }
  }
  expanded += text.slice(from);
  const lone = loneSurrogate.exec(expanded);
  if (lone !== null) onBad(`&#${lone[0].charCodeAt(0)};`);
  return expanded;
}

/** Axis 1.4 writes an emoji as two references, a surrogate each; side by side in a string they are one character again. */
const loneSurrogate = /[\ud800-\udfff]/u;

function expand(reference: string): string | undefined {
  if (!/^#(?:x[\da-fA-F]+|\d+)$/.test(reference)) return entities.get(reference);
  const code = Number(reference.slice(1).replace("x", "0x"));
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0 §2.2, and surrogates for {@link loneSurrogate} to judge. */
function isCharacter(code: number): boolean {
  return code >= 0x20 ? code <= 0x10ffff && code !== 0xfffe && code !== 0xffff : code === 0x09 || code === 0x0a || code === 0x0d;
}
