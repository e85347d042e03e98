/**
 * A body on its way from a source that pushes to one who takes it, a piece at a time. The source is held back while a
 * piece waits to be taken.
 */
export class PieceQueue implements AsyncIterableIterator<Uint8Array, void> {
  readonly #resume: () => void;
  readonly #stop: () => void;
  readonly #pieces: Uint8Array[] = [];
  #wake: (() => void) | undefined;
  #isOver = false;
  #cut: unknown;

  /** @param resume makes the source go on; `stop` ends it, and does nothing where it has ended */
  constructor(resume: () => void, stop: () => void) {
    this.#resume = resume;
    this.#stop = stop;
  }

  push(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#wake?.();
  }

  /** Nothing more comes: `cut` says why, where that is too early. */
  end(cut?: unknown): void {
    this.#isOver = true;
    this.#cut = cut;
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<Uint8Array, void>> {
    if (this.#pieces.length === 0 && !this.#isOver) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        this.#resume();
      });
    }
    const value = this.#pieces.shift();
    if (value !== undefined) return { value, done: false };
    if (this.#cut !== undefined) throw this.#cut;
    return { value, done: true };
  }

  async return(): Promise<IteratorResult<Uint8Array, void>> {
    this.#stop();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
