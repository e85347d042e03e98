import type { Deadline } from "../deadline.ts";
import type { RequestSent } from "../errors.ts";

/** One HTTP POST to make. */
export interface TransportRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as UTF-8. */
  readonly body: string;
  /** Aborted when the time is up or the caller gives up. */
  readonly signal: AbortSignal;
  /** Read no more of the answer's body than this many bytes and one. */
  readonly maxBytes: number;
  /** True: use a connection that has carried nothing before. A write asks for it, where the platform lets one choose. */
  readonly freshConnection: boolean;
  /** True: the answer's body is wanted as it comes, in `pieces`; a transport that has it only whole gives that. */
  readonly stream?: boolean;
}

/** What came back, as far as it came. */
export interface TransportResponse {
  /** 0 for a redirect whose status the platform hides. */
  readonly status: number;
  readonly contentType: string | undefined;
  /** Where a redirect points to. */
  readonly location?: string | undefined;
  /** The header `Retry-After`, as it came. */
  readonly retryAfter?: string | undefined;
  /** Decompressed. */
  readonly body: Uint8Array;
  /**
   * In place of `body`, which is then empty: the body as it comes, decompressed. It is read on only as pieces are taken,
   * and throws in place of `cut`; to `return` early closes the connection. `maxBytes` is the taker's concern.
   */
  readonly pieces?: AsyncIterable<Uint8Array> | undefined;
  /** Why the body ended early, where it did: the reset, the abort, the bad compression. What came before is in `body`. */
  readonly cut?: unknown;
}

/**
 * Posts a request. It follows no redirect. Once headers have come it gives a response, whatever becomes of the body;
 * before that it rejects, best with a {@link DeliveryFailure}. Any other rejection counts as `requestSent: "maybe"`.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

const directly: unique symbol = /* @__PURE__ */ Symbol("directly");

interface DirectTransport extends Transport {
  [directly](request: Omit<TransportRequest, "signal">, deadline: Deadline): Promise<TransportResponse>;
}

/** Makes a transport into one that can do without an `AbortSignal`: most calls then do. */
export function directTransport(transport: Transport, post: DirectTransport[typeof directly]): Transport {
  return Object.assign(transport, { [directly]: post });
}

/** Posts with any transport. */
export function post(
  transport: Transport | DirectTransport,
  request: Omit<TransportRequest, "signal">,
  deadline: Deadline,
): Promise<TransportResponse> {
  return directly in transport ? transport[directly](request, deadline) : transport({ ...request, signal: deadline.signal });
}

/** A transport that is loaded with the first request. Once it is there, no request waits for a promise of it. */
export function lazyTransport(load: () => Promise<Transport>): Transport {
  let loading: Promise<Transport> | undefined;
  let loaded: Transport | undefined;
  const get = async (signal: Pick<AbortSignal, "aborted" | "reason"> & Partial<Pick<Deadline, "limit">>) => {
    try {
      loading ??= load();
      // The call may be over before: to load undici takes longer than an abort waits for a transport.
      loaded = await (signal.limit?.(loading) ?? loading);
      if (signal.aborted) throw signal.reason;
      return loaded;
    } catch (error) {
      loading = undefined; // the next call may find it
      throw new DeliveryFailure("no", "no answer", error);
    }
  };
  return directTransport(
    async (request) => (loaded ?? (await get(request.signal)))(request),
    (request, deadline) =>
      loaded ? post(loaded, request, deadline) : get(deadline).then((transport) => post(transport, request, deadline)),
  );
}

/**
 * No answer came.
 *
 * @code - Only between a transport and the client, which makes one of the errors above of it. Sent: no, maybe, yes. To do: throw it
 * from a transport of your own; no call ends in it.
 */
export class DeliveryFailure extends Error {
  readonly requestSent: RequestSent;

  constructor(requestSent: RequestSent, message: string, cause: unknown) {
    super(message, { cause });
    this.requestSent = requestSent;
  }
}
