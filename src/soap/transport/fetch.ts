import { collect, piecesOf } from "./body.ts";
import { provesNotSent } from "./not-sent.ts";
import { DeliveryFailure, type Transport } from "./transport.ts";

export interface FetchTransportOptions {
  /** Default: the platform's own, looked up at each call. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * Posts with `fetch`: the platform's or one of the user's. The platform undoes compression by itself, and chooses the
 * connection, but for writes under Deno and Bun, which each get one of their own.
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  return async ({ url, headers, body, signal, maxBytes, freshConnection }) => {
    const fetch = options.fetch ?? globalThis.fetch;
    const own = freshConnection ? ownConnection() : undefined;
    try {
      let response: Response;
      try {
        response = await fetch(url, {
          method: "POST",
          // NuSOAP's fork cuts compressed answers short. A browser asks for compression all the same.
          headers: { ...headers, "Accept-Encoding": "identity" },
          body,
          signal,
          // "manual", since workerd rejects "error". A refused redirect is reported by the caller.
          redirect: "manual",
          ...own,
        });
      } catch (error) {
        throw new DeliveryFailure(provesNotSent(error) ? "no" : "maybe", "the request failed", error);
      }
      const collected = response.body === null ? { body: new Uint8Array() } : await collect(piecesOf(response.body), maxBytes);
      return {
        status: response.status,
        contentType: response.headers.get("content-type") ?? undefined,
        location: response.headers.get("location") ?? undefined,
        ...collected,
      };
    } finally {
      own?.client?.close();
    }
  };
}

/**
 * Keeps a request off connections that were used before. Where one breaks with a request on it, Deno and browsers send the
 * request once more, whatever it may cost, and a browser cannot be asked not to.
 */
function ownConnection(): { keepalive: false; client?: { close(): void } | undefined } {
  const { Deno } = globalThis as { Deno?: { createHttpClient?(options: object): { close(): void } } };
  // The first is Bun's way. Elsewhere it is the default, and means something else.
  return { keepalive: false, client: Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 }) };
}
