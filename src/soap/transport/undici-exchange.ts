import { type Abortable, deadlineOf } from "../deadline.ts";
import { join } from "./body.ts";
import { inflate, isCompressed } from "./inflate.ts";
import { PieceQueue } from "./piece-queue.ts";
import type { TransportRequest, TransportResponse } from "./transport.ts";
import type { DispatchHandler, RawHeader } from "./undici-module.ts";

/** One request and its answer, as undici tells of them. */
export class Exchange implements DispatchHandler {
  readonly #request: TransportRequest;
  readonly #signal: Abortable;
  readonly #resolve: (response: TransportResponse | Promise<TransportResponse>) => void;
  readonly #reject: (error: unknown) => void;
  #abort: ((reason?: unknown) => void) | undefined;
  #headers: readonly RawHeader[] | undefined;
  #status = 0;
  readonly #pieces: Uint8Array[] = [];
  #length = 0;
  /** Where the body goes, if it is wanted as it comes. */
  #queue: PieceQueue | undefined;
  #isOver = false;

  /** @param resolve is given the answer, as far as it comes; `reject` the error, where none begins */
  constructor(
    request: TransportRequest,
    resolve: (response: TransportResponse | Promise<TransportResponse>) => void,
    reject: (error: unknown) => void,
  ) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = deadlineOf(request) ?? request.signal;
    this.#signal.addEventListener("abort", this);
  }

  /** Whether there was a connection for it. Until then, nothing of it can have left. */
  get hadConnection(): boolean {
    return this.#abort !== undefined;
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
    this.#resolve({ ...this.#answer(), pieces: this.#queue });
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
    if (this.#headers === undefined) this.#reject(error);
    else if (this.#queue === undefined) this.#resolve(this.#whole({ cut }));
    else this.#queue.end(cut);
  }

  /** False where it has ended before. */
  #end(): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    this.#signal.removeEventListener("abort", this);
    return true;
  }

  /** The answer, with no body yet. */
  #answer(): TransportResponse {
    const headers = this.#headers ?? [];
    return {
      status: this.#status,
      contentType: headerOf(headers, "content-type"),
      location: headerOf(headers, "location"),
      retryAfter: headerOf(headers, "retry-after"),
      body: new Uint8Array(),
    };
  }

  #whole(ending?: { readonly cut: unknown }): TransportResponse | Promise<TransportResponse> {
    const { maxBytes } = this.#request;
    const answer = this.#answer();
    const body = join(this.#pieces, Math.min(this.#length, maxBytes + 1));
    const encoding = headerOf(this.#headers ?? [], "content-encoding");
    if (!isCompressed(encoding, body)) return { ...answer, body, ...ending };
    return inflate(body, encoding, maxBytes).then((inflated) => ({ ...answer, ...inflated, ...ending }));
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
