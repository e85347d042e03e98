import type { RequestSent, SoapError } from "./errors.ts";
import type { Effect, Operation } from "./operation.ts";
import type { AnyOutcome } from "./outcome.ts";
import type { TransportResponse } from "./transport/transport.ts";

/**
 * What becomes of a call, for logs, counters and traces. It holds names, numbers and codes: nothing that was sent or
 * received. A login is a call of its own.
 */
export type CallEvent = CallStart | CallAttempt | CallEnd;

interface AboutCall {
  /** Tells the calls of this process apart. */
  readonly id: number;
  /** The operation's wire name. */
  readonly operation: string;
  readonly effect: Effect;
  /** The address called, without user information and query. */
  readonly endpoint: string;
}

export interface CallStart extends AboutCall {
  readonly type: "start";
}

/** A request was made, and is over. */
export interface CallAttempt extends AboutCall {
  readonly type: "attempt";
  /** Counted from 1. */
  readonly attempt: number;
  /** Milliseconds, the wait for a turn among `maxInFlight` included. */
  readonly duration: number;
  /** Bytes of the request's body. */
  readonly requestBytes: number;
  /** Bytes of the answer's body, decompressed; 0 where none came, and for streamed rows, whose attempt is told with the first. */
  readonly responseBytes: number;
  /** The HTTP status, or null where no answer came. */
  readonly status: number | null;
  readonly requestSent: RequestSent;
  /** The error's code, or null for an attempt that was answered. */
  readonly error: string | null;
}

export interface CallEnd extends AboutCall {
  readonly type: "end";
  readonly attempts: number;
  /** Milliseconds. */
  readonly duration: number;
  readonly result: AnyOutcome["kind"] | "error";
  /** The error's code, or null. */
  readonly error: string | null;
}

/** Takes the events. What it throws is dropped: no answer that came may be lost to a line in a log. */
export type OnCall = (event: CallEvent) => void;

let calls = 0;

/** Tells of one call. */
export class CallWatch {
  readonly #onCall: OnCall;
  readonly #about: AboutCall;
  readonly #requestBytes: number;
  readonly #start = performance.now();
  #attempts = 0;

  constructor(onCall: OnCall, { name, effect }: Operation, endpoint: string, body: string) {
    this.#onCall = onCall;
    this.#about = { id: ++calls, operation: name, effect, endpoint };
    this.#requestBytes = new TextEncoder().encode(body).length;
    this.#tell({ ...this.#about, type: "start" });
  }

  /** To be called where an attempt begins; the function that it gives, where it is over. */
  attempt(): (response: TransportResponse | undefined, error?: SoapError) => void {
    const start = performance.now();
    const attempt = ++this.#attempts;
    return (response, error) => {
      this.#tell({
        ...this.#about,
        type: "attempt",
        attempt,
        duration: performance.now() - start,
        requestBytes: this.#requestBytes,
        responseBytes: response?.body.length ?? 0,
        status: response?.status ?? null,
        requestSent: error?.requestSent ?? "yes",
        error: error?.code ?? null,
      });
    };
  }

  end(result: CallEnd["result"], error?: SoapError): void {
    const duration = performance.now() - this.#start;
    this.#tell({ ...this.#about, type: "end", attempts: this.#attempts, duration, result, error: error?.code ?? null });
  }

  #tell(event: CallEvent): void {
    try {
      this.#onCall(event);
    } catch {
      // See OnCall.
    }
  }
}
