import { type CollectedBody, collect, isGzip, piecesOf } from "./body.ts";
import { DeliveryFailure, lazyTransport, type Transport } from "./transport.ts";

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
  return lazyTransport(async () => fetching(options, await import("#platform")));
}

/** @param platform what there is beyond the standard */
function fetching(options: FetchTransportOptions, platform: typeof import("#platform")): Transport {
  return async ({ url, headers, body, signal, maxBytes, freshConnection, stream = false }) => {
    const fetch = options.fetch ?? globalThis.fetch;
    const own = freshConnection ? platform.ownConnection?.() : undefined;
    const length = freshConnection && options.fetch === undefined ? lengthOfStream(body) : undefined;
    try {
      let response: Response;
      try {
        response = await fetch(url, {
          method: "POST",
          // NuSOAP's fork cuts compressed answers short. A browser asks for compression all the same.
          headers: { ...headers, "Accept-Encoding": "identity", ...(length && { "Content-Length": length }) },
          body: length ? new Response(body).body : body,
          ...{ duplex: "half" }, // which TypeScript does not know, and a stream asks for
          signal,
          // "manual", since workerd rejects "error". A refused redirect is reported by the caller.
          redirect: "manual",
          ...own,
        });
      } catch (error) {
        throw new DeliveryFailure(platform.provesNotSent?.(error, signal) ? "no" : "maybe", "no answer", error);
      }
      const pieces = piecesOf(response.body);
      const collected = stream ? { body: new Uint8Array(), pieces } : await unzip(await collect(pieces, maxBytes), maxBytes);
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
 * The length of a body that is to go out as a stream, which has gone by then and cannot be sent again: Node's fetch does so
 * where the answer is 421 (Fetch §4.5, step 16 of HTTP-network-or-cache fetch). Elsewhere nothing does, and a stream would
 * go out without its length.
 */
function lengthOfStream(text: string): string | undefined {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  return process?.versions?.undici === undefined ? undefined : `${new TextEncoder().encode(text).length}`;
}

/** Undoes gzip that the platform was not told of. */
export async function unzip(collected: CollectedBody, maxBytes: number): Promise<CollectedBody> {
  if (!isGzip(collected.body) || typeof DecompressionStream === "undefined") return collected;
  const zipped = new Response(collected.body as Uint8Array<ArrayBuffer>).body; // no stream gives memory that is shared
  const unzipped = zipped?.pipeThrough(new DecompressionStream("gzip"));
  const inflated = await collect(piecesOf(unzipped), maxBytes);
  return inflated.body.length > 0 ? inflated : collected;
}
