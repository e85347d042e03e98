import { type ArrayShape, hasArrayShape } from "./array-shape.ts";
import type { Decoding } from "./decoding.ts";

/** Stands where an item was left out, until it comes or the array ends. */
const gap = Symbol("gap");

/** Lays out the items of an array as they come: one after the other, or where their positions say. */
export class ArrayItems {
  readonly items: unknown[] = [];
  readonly #decoding: Decoding;
  /** How many items a row of each dimension but the last has in all. */
  #rows: readonly number[];
  /** The index of the next item, counted through all dimensions. */
  next: number;
  /** The index behind the last item. */
  #end = 0;
  #gaps = 0;

  shape: ArrayShape;

  constructor(decoding: Decoding, shape: ArrayShape) {
    const { inner, offset } = shape;
    this.#decoding = decoding;
    this.shape = shape;
    this.#rows = inner.map((_, dimension) => inner.slice(dimension).reduce((product, size) => product * size, 1));
    this.next = offset;
  }

  /** At an item's start tag. Axis announces several dimensions and sends an array of arrays: the first item tells. */
  detectRows(): boolean {
    if (this.#end > 0 || this.shape.inner.length === 0 || !hasArrayShape(this.#decoding.scanner)) return false;
    this.shape = { ...this.shape, inner: [] };
    this.#rows = [];
    return true;
  }

  /** Whether the next item is put behind the last one, in a list of one dimension. */
  isPlain(): boolean {
    return this.next === this.#end && this.#rows.length === 0;
  }

  /** Puts an item at `next`. What was left out before it counts as members, so that no position can fill the memory. */
  put(item: unknown): void {
    const index = this.next++;
    if (index > this.#end) {
      if (!this.#decoding.count(index - this.#end)) return;
      this.#gaps += index - this.#end;
      while (this.#end < index) this.#set(this.#end++, gap);
    }
    const old = this.#set(index, item);
    if (index === this.#end) this.#end++;
    else if (old === gap) this.#gaps--;
    else this.#decoding.problem("invalid-value", "stands in its list twice; the last one counts");
  }

  /** To be called once, at the end: makes null of what did not come, and tells how many items those are. */
  finish(): number {
    if (this.#gaps > 0) fillGaps(this.items, this.#rows.length);
    return this.#gaps;
  }

  /** Gives what stood there. */
  #set(index: number, item: unknown): unknown {
    let rest = index;
    let row = this.items;
    for (const length of this.#rows) {
      const at = Math.floor(rest / length);
      rest %= length;
      if (at === row.length) row.push([]);
      row = row[at] as unknown[];
    }
    const old = row[rest];
    row[rest] = item;
    return old;
  }
}

function fillGaps(row: unknown[], dimensions: number): void {
  for (let at = 0; at < row.length; at++) {
    if (dimensions > 0) fillGaps(row[at] as unknown[], dimensions - 1);
    else if (row[at] === gap) row[at] = null;
  }
}
