import { type CollectedBody, collect, isGzip, piecesOf } from "./body.ts";
import { provesNotSent } from "./not-sent.ts";
import { DeliveryFailure, type Transport } from "./transport.ts";

export interface FetchTransportOptions {
  /** Default: the platform's own, looked up at each call. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * Posts with `fetch`: the platform's or one of the user's. The platform undoes compression by itself, and chooses the
 * connection, but for writes under Deno and Bun, which each get one of their own. Node's lets a server end the process, by
 * naming more than five encodings and breaking off: `undiciTransport` does not.
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  return async ({ url, headers, body, signal, maxBytes, freshConnection, stream = false }) => {
    const fetch = options.fetch ?? globalThis.fetch;
    const own = freshConnection ? ownConnection() : undefined;
    const once = freshConnection && options.fetch === undefined ? sentOnce(body) : undefined;
    try {
      let response: Response;
      try {
        response = await fetch(url, {
          method: "POST",
          // NuSOAP's fork cuts compressed answers short. A browser asks for compression all the same.
          headers: { ...headers, "Accept-Encoding": "identity", ...once?.headers },
          body,
          ...once?.init,
          signal,
          // "manual", since workerd rejects "error". A refused redirect is reported by the caller.
          redirect: "manual",
          ...own,
        });
      } catch (error) {
        throw new DeliveryFailure(provesNotSent(error) ? "no" : "maybe", "the request failed", error);
      }
      const pieces = response.body && piecesOf(response.body);
      const collected =
        pieces === null
          ? { body: new Uint8Array() }
          : stream
            ? { body: new Uint8Array(), pieces }
            : await unzip(await collect(pieces, maxBytes), maxBytes);
      const header = (name: string) => response.headers.get(name) ?? undefined;
      return {
        status: response.status,
        contentType: header("content-type"),
        location: header("location"),
        retryAfter: header("retry-after"),
        ...collected,
      };
    } finally {
      own?.client?.close();
    }
  };
}

/**
 * A body that Node's fetch cannot send again, which it does where the answer is 421: a stream has gone by then (Fetch §4.5,
 * step 16 of HTTP-network-or-cache fetch). Elsewhere nothing does so, and a stream would go out without its length.
 */
function sentOnce(text: string): { headers: Record<string, string>; init: object } | undefined {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  if (process?.versions?.undici === undefined) return undefined;
  const bytes = new TextEncoder().encode(text);
  return { headers: { "Content-Length": `${bytes.length}` }, init: { body: new Response(bytes).body, duplex: "half" } };
}

/** Undoes gzip that the platform was not told of. */
export async function unzip(collected: CollectedBody, maxBytes: number): Promise<CollectedBody> {
  if (!isGzip(collected.body) || typeof DecompressionStream === "undefined") return collected;
  const zipped = new Response(collected.body as Uint8Array<ArrayBuffer>).body; // no stream gives memory that is shared
  if (zipped === null) return collected;
  const inflated = await collect(piecesOf(zipped.pipeThrough(new DecompressionStream("gzip"))), maxBytes);
  return inflated.body.length > 0 ? inflated : collected;
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
