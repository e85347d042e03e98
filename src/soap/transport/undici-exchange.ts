import type { Abortable } from "../deadline.ts";
import { join } from "./body.ts";
import { inflate, isCompressed } from "./inflate.ts";
import { PieceQueue } from "./piece-queue.ts";
import { DeliveryFailure, type TransportRequest, type TransportResponse } from "./transport.ts";
import type { DispatchHandler, RawHeader } from "./undici-module.ts";

/** One request and its answer, as undici tells of them. */
export class Exchange implements DispatchHandler {
  /** The answer, as far as it comes. It rejects with a {@link DeliveryFailure} where none begins. */
  readonly response: Promise<TransportResponse>;
  readonly #request: Omit<TransportRequest, "signal">;
  readonly #signal: Abortable;
  readonly #provesNotSent: (error: unknown, hadConnection: boolean) => boolean;
  #resolve!: (response: TransportResponse | Promise<TransportResponse>) => void;
  #reject!: (error: DeliveryFailure) => void;
  #abort: ((reason?: unknown) => void) | undefined;
  #headers: readonly RawHeader[] | undefined;
  #status = 0;
  readonly #pieces: Uint8Array[] = [];
  #length = 0;
  /** Where the body goes, if it is wanted as it comes. */
  #queue: PieceQueue | undefined;
  #isOver = false;

  /** @param provesNotSent whether an error does, which came before or after there was a connection */
  constructor(
    request: Omit<TransportRequest, "signal">,
    signal: Abortable,
    provesNotSent: (error: unknown, hadConnection: boolean) => boolean,
  ) {
    this.#request = request;
    this.#signal = signal;
    this.#provesNotSent = provesNotSent;
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    signal.addEventListener("abort", this);
  }

  /** The signal was aborted. A request that still waits for a connection is not sent when it gets one. */
  handleEvent(): void {
    const { reason } = this.#signal;
    if (this.#abort === undefined) this.onError(reason);
    else this.#abort(reason);
  }

  onConnect(abort: (reason?: unknown) => void): void {
    this.#abort = abort;
    if (this.#signal.aborted) abort(this.#signal.reason);
  }

  onHeaders(status: number, headers: readonly RawHeader[], resume: () => void): boolean {
    // 1xx: the answer is yet to come.
    if (status < 200) return true;
    this.#status = status;
    this.#headers = headers;
    // Compression was not asked for. Where it comes all the same, it is undone when the body is there.
    if (!this.#request.stream || isCompressed(headerOf(headers, "content-encoding"))) return true;
    this.#queue = new PieceQueue(resume, () => this.#abort?.());
    this.#resolve(this.#answer({ body: new Uint8Array(), pieces: this.#queue }));
    return false;
  }

  onData(piece: Uint8Array): boolean {
    if (this.#queue !== undefined) {
      // When it goes on, the parser begins with nothing: to be held back then would be for ever.
      if (piece.length === 0) return true;
      this.#queue.push(piece);
      return false;
    }
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length <= this.#request.maxBytes) return true;
    this.onComplete();
    this.#abort?.();
    return false;
  }

  onComplete(): void {
    if (!this.#end()) return;
    if (this.#queue === undefined) this.#resolve(this.#whole());
    else this.#queue.end();
  }

  onError(error: unknown): void {
    if (!this.#end()) return;
    const cut = error ?? new Error("the body ended early");
    if (this.#headers === undefined) this.#reject(this.#failure(error));
    else if (this.#queue === undefined) this.#resolve(this.#whole({ cut }));
    else this.#queue.end(cut);
  }

  /** Until there is a connection, nothing can have left. */
  #failure(error: unknown): DeliveryFailure {
    const isProof = this.#provesNotSent(error, this.#abort !== undefined);
    return new DeliveryFailure(isProof ? "no" : "maybe", "no answer", error);
  }

  /** False where it has ended before. */
  #end(): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    this.#signal.removeEventListener("abort", this);
    return true;
  }

  #answer(content: Pick<TransportResponse, "body" | "pieces" | "cut">): TransportResponse {
    const headers = this.#headers ?? [];
    return {
      status: this.#status,
      contentType: headerOf(headers, "content-type"),
      location: headerOf(headers, "location"),
      retryAfter: headerOf(headers, "retry-after"),
      ...content,
    };
  }

  #whole(ending?: { readonly cut: unknown }): TransportResponse | Promise<TransportResponse> {
    const { maxBytes } = this.#request;
    const body = join(this.#pieces, Math.min(this.#length, maxBytes + 1));
    const encoding = headerOf(this.#headers ?? [], "content-encoding");
    if (!isCompressed(encoding, body)) return this.#answer({ body, ...ending });
    return inflate(body, encoding, maxBytes).then((inflated) => this.#answer({ ...inflated, ...ending }));
  }
}

/** The value of the header with a name in lower case; of one that comes several times, all. */
function headerOf(headers: readonly RawHeader[], name: string): string | undefined {
  let value: string | undefined;
  for (let at = 0; at < headers.length; at += 2) {
    if (headers[at]?.length !== name.length || latin1(headers[at]).toLowerCase() !== name) continue;
    value = value === undefined ? latin1(headers[at + 1]) : `${value}, ${latin1(headers[at + 1])}`;
  }
  return value;
}

function latin1(value: RawHeader | undefined): string {
  return value?.toString("latin1") ?? "";
}
