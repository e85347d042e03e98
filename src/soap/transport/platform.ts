import { fetchTransport } from "./fetch.ts";
import type { Transport } from "./transport.ts";

/**
 * What fits the runtime: undici under Node, `fetch` elsewhere. It is loaded with the first request, since to find its files
 * takes Node as long as to load all the others.
 */
export function platformTransport(): Transport {
  let transport: Promise<Transport> | undefined;
  return async (request) => {
    transport ??= load();
    return (await transport)(request);
  };
}

async function load(): Promise<Transport> {
  const module = await import("#undici-transport");
  return "undiciTransport" in module ? module.undiciTransport() : fetchTransport();
}
