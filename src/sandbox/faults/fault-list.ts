import type { Fault } from "./fault.ts";

/** Faults that are still to befall calls. */
export class FaultList {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  /** Adds faults, and gives a function that takes them out again. */
  add(faults: readonly Fault[]): () => void {
    const added = faults.map((fault) => ({ fault, left: fault.times }));
    this.#waiting.push(...added);
    return () => {
      for (const one of added) one.left = 0;
    };
  }

  /** Forgets all. */
  clear(): void {
    this.#waiting.length = 0;
  }

  /** Those that befall a call, counted. */
  take(befalls: (fault: Fault) => boolean): Fault[] {
    const taken = this.#waiting.filter(({ fault, left }) => left > 0 && befalls(fault));
    for (const one of taken) one.left--;
    return taken.map(({ fault }) => fault);
  }
}
