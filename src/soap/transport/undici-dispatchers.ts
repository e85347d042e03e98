import type { UndiciTransportOptions } from "./undici.ts";
import { loadClass } from "./undici-class.ts";
import type { AgentOptions, Dispatcher, ProxyOptions } from "./undici-module.ts";

/** What calls go out by. */
export interface Dispatchers {
  readonly reads: Dispatcher;
  readonly writes: Dispatcher;
}

/** Makes the dispatchers that the options describe, or takes the user's for both. */
export async function makeDispatchers(options: UndiciTransportOptions): Promise<Dispatchers> {
  const { dispatcher, connections, keepAliveTimeout, pipelining, proxy } = options;
  if (dispatcher !== undefined) return { reads: dispatcher, writes: dispatcher };
  const common: AgentOptions | ProxyOptions = {
    connect: tlsOf(options),
    // The caller's own deadline covers headers and body.
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(proxy !== undefined && { requestTls: tlsOf(options), proxyTls: tlsOf({}) }),
    ...(proxy !== undefined && proxy !== "environment" && { uri: String(proxy) }),
  };
  const Agent = await loadClass(proxy === undefined ? "Agent" : proxy === "environment" ? "EnvHttpProxyAgent" : "ProxyAgent");
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

/** Certificates are checked whatever `NODE_TLS_REJECT_UNAUTHORIZED` says, which holds for a whole process: only the option counts. */
function tlsOf({ tls }: UndiciTransportOptions): Readonly<Record<string, unknown>> {
  return { rejectUnauthorized: true, ...tls };
}
