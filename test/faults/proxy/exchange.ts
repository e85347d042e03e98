import type { Socket } from "node:net";
import { badSession, envelopeFor } from "./answers.ts";
import { whole } from "./http.ts";
import type { Arrival, Ledger } from "./ledger.ts";
import { numberIn } from "./numbers.ts";

/** A request that has arrived, and the bare connection to answer it on. */
export class Exchange {
  readonly socket: Socket;
  /** What a server without faults would answer. */
  readonly envelope: string;
  /** The order that it is about. */
  readonly number: number;
  /** How many requests for the same order have arrived, this one included. */
  readonly count: number;
  /** The same connection, under TLS where there is any. */
  readonly #bare: Socket;
  readonly #arrival: Arrival;

  constructor(socket: Socket, bare: Socket, body: string, ledger: Ledger) {
    const operation = /<ns1:(\w+)>/.exec(body)?.[1] ?? "";
    const number = numberIn(body);
    this.number = number;
    this.socket = socket;
    this.#bare = bare;
    this.envelope = envelopeFor(operation, number);
    this.#arrival = ledger.add(number, operation);
    this.count = ledger.of(number).filter((arrival) => arrival.operation === operation).length;
  }

  /** The envelope up to the middle of the result. */
  get beginning(): string {
    return this.envelope.slice(0, this.envelope.indexOf("</return>") - 4);
  }

  /** The envelope up to the end of the result: by DESIGN's rule 5 a complete answer. */
  get result(): string {
    return this.envelope.slice(0, this.envelope.indexOf("</return>") + "</return>".length);
  }

  /** Sends what is no whole answer, or the first part of one. */
  send(bytes: string | Uint8Array): this {
    if (this.socket.writable) this.socket.write(bytes);
    return this;
  }

  /**
   * Sends the bytes that make the answer whole. Both ends of the connection are this process's, so that two turns of the
   * loop later the other end has been handed them.
   */
  deliver(bytes: string | Uint8Array): this {
    // One that the fault has closed by now takes nothing more.
    if (!this.socket.writable) return this;
    this.socket.write(bytes);
    setImmediate(() =>
      setImmediate(() => {
        this.#arrival.answeredAt = performance.now();
      }),
    );
    return this;
  }

  /** Answers as a server without faults does. */
  answer(): this {
    return this.deliver(whole(this.envelope));
  }

  /** Answers that the session is not known. */
  answerBadSession(): this {
    this.#arrival.badSession = true;
    return this.send(whole(badSession));
  }

  end(): void {
    this.socket.end();
  }

  reset(): void {
    this.#bare.resetAndDestroy();
  }

  /** Does something once the other end has been handed what was sent. */
  later(act: () => void): void {
    setTimeout(act, 3);
  }
}
