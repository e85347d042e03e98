import { mayBeNull } from "../kinds/array.ts";
import { typeNameOf } from "../kinds/optional.ts";
import type { Fields, Schema } from "../schema.ts";
import { isInstance } from "../xml/names.ts";
import { resolvePrefix } from "../xml/scope.ts";
import type { Decoding } from "./decoding.ts";

/**
 * Elements of simple types in an order, written to the letter as PHP, Axis, gSOAP and others write them:
 * `<invoice xsi:type="xsd:int">1042</invoice><cost xsi:nil="true" xsi:type="xsd:float"/>`.
 *
 * Nearly all of a long answer is such elements, and one pattern finds many of them at once; any may be missing. What it
 * does not find, and what there is something to be said of, is left where it stands for the reader that can tell what it is.
 */
export class Leaves {
  readonly #leaves: readonly Leaf[];
  readonly #pattern: RegExp;
  readonly #allowsNull: boolean;

  /** @param elements what is expected; what is not of a simple type is left out */
  constructor(elements: readonly Element[], allowsNull: boolean) {
    this.#leaves = elements.flatMap(leafOf).slice(0, mostLeaves);
    const source = this.#leaves.map(({ open, close, nil }) => `(?:${open}([^<]*)${close}|${nil})?`).join("");
    // The glance ahead fails at once where an answer is written otherwise.
    this.#pattern = new RegExp(`(?=<[\\w-]+ xsi:(?:type="xsd:|nil="true"))${source}`, "y");
    this.#allowsNull = allowsNull;
  }

  /**
   * Reads those that come next, and gives each value with its index among the elements. True: they were all that was
   * found, and more may follow.
   *
   * @param from the first that may come: a struct's members before it are there already
   */
  read(decoding: Decoding, from: number, take: (value: unknown, at: number) => void): boolean {
    const { scanner, problems } = decoding;
    const pattern = this.#pattern;
    pattern.lastIndex = scanner.position;
    const found = scanner.isSelfClosed ? null : pattern.exec(scanner.text);
    if (!found?.[0]) return false;
    const isPlain = decoding.isPlain(found[0]);
    const told = problems.length;
    let group = 0;
    for (const { at, parse, open, close, nil } of this.#leaves) {
      const raw = found[++group];
      if (raw === undefined && !scanner.text.startsWith(nil, scanner.position)) continue;
      const value = raw === undefined ? null : parse(isPlain ? raw : decoding.textOf(raw));
      const isBad = value === undefined || problems.length > told || (value === null && !this.#allowsNull);
      const isUntold = raw === undefined && !isInstance(resolvePrefix(scanner.scope, "xsi"));
      if (at < from || isBad || isUntold || !decoding.countLeaf()) {
        problems.length = told; // which the reader that it is left to will say again, with its place
        return false;
      }
      take(value, at);
      scanner.position += raw === undefined ? nil.length : open.length + raw.length + close.length;
    }
    return true;
  }
}

type Element = readonly [name: string, schema: Schema];

interface Leaf {
  /** Its index among the elements. */
  readonly at: number;
  readonly parse: (text: string) => unknown;
  /** Its tags. */
  readonly open: string;
  readonly close: string;
  /** The whole element, where it is null. */
  readonly nil: string;
}

/** So many are found at once, as engines bound the size of patterns. */
const mostLeaves = 100;

/** The members of a struct. */
export function memberLeaves(fields: Fields): Leaves {
  return new Leaves(Object.entries(fields), true);
}

/** The items of a list, some at a time. */
export function itemLeaves(item: Schema): Leaves {
  return new Leaves(Array(16).fill(["item", item]), mayBeNull(item));
}

function leafOf([name, schema]: Element, at: number): Leaf[] {
  const { parse } = (schema.kind === "optional" ? schema.of : schema).codec;
  // Other names could mean something in a pattern.
  if (parse === undefined || !/^[\w-]+$/.test(name)) return [];
  const type = `xsi:type="${typeNameOf(schema)}"`;
  return [{ at, parse, open: `<${name} ${type}>`, close: `</${name}>`, nil: `<${name} xsi:nil="true" ${type}/>` }];
}
