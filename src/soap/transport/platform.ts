import { fetchTransport } from "./fetch.ts";
import { lazyTransport, type Transport } from "./transport.ts";

/**
 * What fits the runtime: undici under Node, `fetch` elsewhere. It is loaded with the first request, since to find its files
 * takes Node as long as to load all the others.
 */
export function platformTransport(): Transport {
  return lazyTransport(async () => {
    const { undiciTransport } = await import("#platform");
    return undiciTransport?.() ?? fetchTransport();
  });
}
