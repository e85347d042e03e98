import { resolvePrefix, type Scope } from "./scope.ts";

/** An element may hold this many attributes, namespace declarations included; each is compared with all others. */
export const maxAttributes = 100;

/** Where one attribute stands in the text: its name, the local part of that, its value. */
interface Attribute {
  start: number;
  local: number;
  end: number;
  valueStart: number;
  valueEnd: number;
}

/** The attributes of one start tag, as positions in the text; the places are used again for the next tag. */
export class Attributes {
  readonly #text: string;
  readonly #list: Attribute[] = [];
  count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  clear(): void {
    this.count = 0;
  }

  /** False where the tag holds an attribute of that name already (XML 1.0 §3.1). */
  add(start: number, local: number, end: number, valueStart: number, valueEnd: number): boolean {
    const text = this.#text;
    for (let i = 0; i < this.count; i++) {
      const known = this.#list[i] as Attribute;
      if (known.end - known.start === end - start && text.startsWith(text.slice(start, end), known.start)) return false;
    }
    const place = this.#list[this.count];
    if (place === undefined) {
      this.#list.push({ start, local, end, valueStart, valueEnd });
    } else {
      place.start = start;
      place.local = local;
      place.end = end;
      place.valueStart = valueStart;
      place.valueEnd = valueEnd;
    }
    this.count++;
    return true;
  }

  /** The raw value of the attribute of that local name in a namespace (blank: in none) that is accepted, or undefined. */
  get(accepts: (uri: string | undefined) => boolean, localName: string, scope: Scope | null): string | undefined {
    const text = this.#text;
    for (let i = 0; i < this.count; i++) {
      const { start, local, end, valueStart, valueEnd } = this.#list[i] as Attribute;
      if (end - local !== localName.length || !text.startsWith(localName, local)) continue;
      // An attribute without a prefix is in no namespace (Namespaces in XML 1.0 §6.2).
      const namespace = local === start ? "" : resolvePrefix(scope, text.slice(start, local - 1));
      if (accepts(namespace)) return text.slice(valueStart, valueEnd);
    }
    return undefined;
  }
}
