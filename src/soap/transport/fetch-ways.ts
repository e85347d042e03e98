/** How platforms' `fetch` is made to send a write once, and what its errors tell. */
export { provesNotSent } from "./not-sent.ts";

/**
 * A body that Node's fetch cannot send again, which it does where the answer is 421: a stream has gone by then (Fetch §4.5,
 * step 16 of HTTP-network-or-cache fetch). Elsewhere nothing does so, and a stream would go out without its length.
 */
export function sentOnce(text: string): { headers: Record<string, string>; init: object } | undefined {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  if (process?.versions?.undici === undefined) return undefined;
  const bytes = new TextEncoder().encode(text);
  return { headers: { "Content-Length": `${bytes.length}` }, init: { body: new Response(bytes).body, duplex: "half" } };
}

/**
 * Keeps a request off connections that were used before. Where one breaks with a request on it, Deno and browsers send the
 * request once more, whatever it may cost, and a browser cannot be asked not to.
 */
export function ownConnection(): { keepalive: false; client?: { close(): void } | undefined } {
  const { Deno } = globalThis as { Deno?: { createHttpClient?(options: object): { close(): void } } };
  // The first is Bun's way. Elsewhere it is the default, and means something else.
  return { keepalive: false, client: Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 }) };
}
