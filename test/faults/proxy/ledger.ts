/** A request whose last byte has come. */
export interface Arrival {
  readonly operation: string;
  /** When the client's end of the connection had the whole answer, by `performance.now()`; absent: it was never sent whole. */
  answeredAt?: number;
  /** The answer was `Invalid Session ID`, the one after which a write may come again. */
  badSession?: true;
}

/** What arrived of each order, over however many servers. */
export class Ledger {
  readonly #arrivals = new Map<number, Arrival[]>();

  add(number: number, operation: string): Arrival {
    const arrival: Arrival = { operation };
    const arrivals = this.#arrivals.get(number);
    if (arrivals === undefined) this.#arrivals.set(number, [arrival]);
    else arrivals.push(arrival);
    return arrival;
  }

  of(number: number): readonly Arrival[] {
    return this.#arrivals.get(number) ?? [];
  }
}
