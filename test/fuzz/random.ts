/** Numbers that look random and are the same for the same seed, on any machine: SplitMix32. */
export class Random {
  #state: number;

  /** @param numbers what to start from; any change in any of them gives other numbers */
  constructor(...numbers: readonly number[]) {
    this.#state = 0x2545f491;
    for (const number of numbers) this.#state = (this.bits() ^ Math.imul(number, 0x9e3779b1)) | 0;
  }

  /** 32 bits, as an integer of either sign. */
  bits(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    let mixed = this.#state ^ (this.#state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  }

  /** An integer from 0 to below `bound`. */
  below(bound: number): number {
    return (this.bits() >>> 0) % bound;
  }

  /** True once in so many times. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of a list that is not empty. */
  pick<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)] as Item;
  }
}
