import type { ArrayShape } from "./array-shape.ts";
import type { Decoding } from "./decoding.ts";

/** Lays out the items of an array as they come: one after the other, or where their positions say. */
export class ArrayItems {
  readonly items: unknown[] = [];
  readonly #decoding: Decoding;
  readonly #inner: readonly number[];
  /** The index of the next item, counted through all dimensions. */
  next: number;
  /** How many items were left out before others that came. */
  gaps = 0;

  constructor(decoding: Decoding, { inner, offset }: ArrayShape) {
    this.#decoding = decoding;
    this.#inner = inner;
    this.next = offset;
  }

  /** Puts an item at `next`, and fills what was left out before it with null, or with empty rows. */
  put(item: unknown): void {
    let index = this.next++;
    let row = this.items;
    // From the number of items in a row of each dimension follows where this one stands in it.
    for (let dimension = 0; dimension < this.#inner.length; dimension++) {
      const rowLength = this.#inner.slice(dimension).reduce((product, size) => product * size, 1);
      const at = Math.floor(index / rowLength);
      index %= rowLength;
      if (!this.#fill(row, at + 1, () => [])) return;
      row = row[at] as unknown[];
    }
    this.gaps += Math.max(0, index - row.length);
    if (!this.#fill(row, index, () => null)) return;
    row[index] = item;
  }

  /** Makes a row at least that long. What fills it counts as members, so that a hostile position cannot fill the memory. */
  #fill(row: unknown[], length: number, filler: () => unknown): boolean {
    if (length > row.length && !this.#decoding.count(length - row.length)) return false;
    while (row.length < length) row.push(filler());
    return true;
  }
}
