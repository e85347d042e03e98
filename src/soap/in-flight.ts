import type { Abortable } from "./deadline.ts";

/** Lets so many requests of a client be under way at once; the others wait for their turn, first come, first served. */
export class InFlight {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#free = most;
  }

  /** Resolves when it is the caller's turn, who says `leave` afterwards; or once the deadline is over, with no turn: false. */
  async enter(deadline: Abortable): Promise<boolean> {
    if (deadline.aborted) return false;
    if (this.#free > 0) {
      this.#free--;
      return true;
    }
    return new Promise((resolve) => {
      const take = () => {
        deadline.removeEventListener("abort", giveUp);
        resolve(true);
      };
      const giveUp = {
        handleEvent: () => {
          this.#waiting.splice(this.#waiting.indexOf(take), 1);
          resolve(false);
        },
      };
      this.#waiting.push(take);
      deadline.addEventListener("abort", giveUp);
    });
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free++;
    else next();
  }
}
