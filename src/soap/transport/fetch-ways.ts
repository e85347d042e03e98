/** What platforms' `fetch` has beyond the standard. */
export { provesNotSent } from "./not-sent.ts";

/**
 * Keeps a request off connections that were used before. Where one breaks with a request on it, Deno and browsers send the
 * request once more, whatever it may cost, and a browser cannot be asked not to.
 */
export function ownConnection(): { keepalive: false; client?: { close(): void } | undefined } {
  const { Deno } = globalThis as { Deno?: { createHttpClient?(options: object): { close(): void } } };
  // The first is Bun's way. Elsewhere it is the default, and means something else.
  return { keepalive: false, client: Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 }) };
}
