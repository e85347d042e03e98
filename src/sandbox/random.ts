/**
 * Whatever the sandbox makes up: the same from the same seed. The numbers are mulberry32's, good enough for names, and for
 * passwords that open nothing.
 */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** An integer from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.integer(0, list.length - 1)] as T;
  }

  /** Characters of an alphabet. */
  text(length: number, alphabet: string): string {
    return Array.from({ length }, () => this.pick([...alphabet])).join("");
  }

  hex(length: number): string {
    return this.text(length, "0123456789abcdef");
  }

  /** A password such as the service asks for: letters of both cases, a digit and a mark. */
  password(): string {
    return `${this.text(5, "abcdefghkmnpqrstuvwxyz")}${this.text(4, "ABCDEFGHKLMNPQRSTUVWXYZ")}${this.integer(10, 99)}!`;
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
