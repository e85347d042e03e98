import { fetchTransport } from "./fetch.ts";
import { directTransport, post, type Transport } from "./transport.ts";

/**
 * What fits the runtime: undici under Node, `fetch` elsewhere. It is loaded with the first request, since to find its files
 * takes Node as long as to load all the others.
 */
export function platformTransport(): Transport {
  let loading: Promise<Transport> | undefined;
  const get = () => {
    loading ??= load();
    return loading;
  };
  return directTransport(
    async (request) => (await get())(request),
    async (request, deadline) => post(await get(), request, deadline),
  );
}

async function load(): Promise<Transport> {
  const module = await import("#undici-transport");
  return "undiciTransport" in module ? module.undiciTransport() : fetchTransport();
}
