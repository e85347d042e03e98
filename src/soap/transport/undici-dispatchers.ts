import type { UndiciTransportOptions } from "./undici.ts";
import { type DispatcherName, loadClass } from "./undici-class.ts";
import type { AgentOptions, Dispatcher } from "./undici-module.ts";

/** What calls go out by. */
export interface Dispatchers {
  readonly reads: Dispatcher;
  readonly writes: Dispatcher;
}

/** Makes the dispatchers that the options describe, or takes the user's for both. */
export async function makeDispatchers(options: UndiciTransportOptions): Promise<Dispatchers> {
  const { dispatcher, connections, keepAliveTimeout, pipelining } = options;
  if (dispatcher !== undefined) return { reads: dispatcher, writes: dispatcher };
  const { name, wayOut } = wayOutOf(options);
  const common: AgentOptions = {
    connect: tlsOf(options),
    // The caller's own deadline covers headers and body.
    headersTimeout: 0,
    bodyTimeout: 0,
    ...wayOut,
  };
  const Agent = await loadClass(name);
  return {
    reads: new Agent({
      ...common,
      ...(connections !== undefined && { connections }),
      ...(keepAliveTimeout !== undefined && { keepAliveTimeout }),
      ...(pipelining !== undefined && { pipelining }),
    }),
    // No pipelining means no keep-alive either: every request gets a new connection.
    writes: new Agent({ ...common, pipelining: 0 }),
  };
}

/** The class for a direct connection or a proxy, and what it takes beyond the others. */
function wayOutOf(options: UndiciTransportOptions): { readonly name: DispatcherName; readonly wayOut?: AgentOptions } {
  const { proxy } = options;
  if (proxy === undefined) return { name: "Agent" };
  const wayOut = { requestTls: tlsOf(options), proxyTls: tlsOf({}) };
  if (proxy === "environment") return { name: "EnvHttpProxyAgent", wayOut };
  return { name: "ProxyAgent", wayOut: { ...wayOut, uri: String(proxy) } };
}

/** Certificates are checked whatever `NODE_TLS_REJECT_UNAUTHORIZED` says, which holds for a whole process: only the option counts. */
function tlsOf({ tls }: UndiciTransportOptions): Readonly<Record<string, unknown>> {
  return { rejectUnauthorized: true, ...tls };
}
