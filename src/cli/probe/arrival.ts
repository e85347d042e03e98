import type { Socket } from "node:net";

/** Why no more bytes come: the server closed, the connection broke, time or room ran out. */
export type Ending = "closed" | "broken" | "deadline" | "too-large";

/** The bytes of a connection as they arrive, all kept, up to a bound. */
export class Arrival {
  #buffer = Buffer.alloc(16_384);
  #length = 0;
  #ending: Ending | null = null;
  #wake = () => {};
  readonly #mostBytes: number;

  /** @param signal when it is aborted, what has come is all there is. */
  constructor(socket: Socket, mostBytes: number, signal: AbortSignal) {
    this.#mostBytes = mostBytes;
    socket.on("data", (piece) => this.#take(piece));
    socket.on("end", () => this.#end("closed"));
    socket.on("error", () => this.#end("broken"));
    socket.on("close", () => this.#end("broken"));
    signal.addEventListener("abort", () => this.#end("deadline"));
  }

  /** All that has come. */
  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  get length(): number {
    return this.#length;
  }

  /** Null: more may come. */
  get ending(): Ending | null {
    return this.#ending;
  }

  /** Waits until that many bytes have come in all, or no more will. False: they did not come. */
  async until(length: number): Promise<boolean> {
    while (this.#length < length && this.#ending === null) await this.#change();
    return this.#length >= length;
  }

  /** Waits for that text and gives its position, or -1 where it does not come. */
  async find(text: string, from: number): Promise<number> {
    for (let searched = from; ; ) {
      const at = this.bytes.indexOf(text, searched, "latin1");
      if (at >= 0 || this.#ending !== null) return at;
      searched = Math.max(from, this.#length - text.length + 1);
      await this.#change();
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #take(piece: Buffer): void {
    const room = this.#mostBytes - this.#length;
    const taken = piece.subarray(0, room);
    if (this.#length + taken.length > this.#buffer.length) {
      const larger = Buffer.alloc(Math.max(this.#buffer.length * 2, this.#length + taken.length));
      this.bytes.copy(larger);
      this.#buffer = larger;
    }
    taken.copy(this.#buffer, this.#length);
    this.#length += taken.length;
    if (taken.length < piece.length) this.#end("too-large");
    else this.#wake();
  }

  #end(ending: Ending): void {
    this.#ending ??= ending;
    this.#wake();
  }
}
