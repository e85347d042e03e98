import type { UndiciTransportOptions } from "./undici.ts";
import type { AgentOptions, Dispatcher } from "./undici-module.ts";

/** What calls go out by. */
export interface Dispatchers {
  readonly reads: Dispatcher;
  readonly writes: Dispatcher;
}

type UndiciModule = typeof import("#undici");

/** Makes the dispatchers that the options describe, or takes the user's for both. */
export function makeDispatchers(undici: UndiciModule, options: UndiciTransportOptions): Dispatchers {
  const { dispatcher, connections, keepAliveTimeout, pipelining } = options;
  if (dispatcher !== undefined) return { reads: dispatcher, writes: dispatcher };
  const common: AgentOptions = {
    connect: tlsOf(options),
    // The caller's own deadline covers headers and body.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  return {
    reads: makeAgent(undici, options, {
      ...common,
      ...(connections !== undefined && { connections }),
      ...(keepAliveTimeout !== undefined && { keepAliveTimeout }),
      ...(pipelining !== undefined && { pipelining }),
    }),
    // No pipelining means no keep-alive either: every request gets a new connection.
    writes: makeAgent(undici, options, { ...common, pipelining: 0 }),
  };
}

/** Certificates are checked whatever `NODE_TLS_REJECT_UNAUTHORIZED` says, which holds for a whole process: only the option counts. */
function tlsOf({ tls }: UndiciTransportOptions): Readonly<Record<string, unknown>> {
  return { rejectUnauthorized: true, ...tls };
}

function makeAgent(undici: UndiciModule, options: UndiciTransportOptions, agent: AgentOptions): Dispatcher {
  const { proxy } = options;
  if (proxy === undefined) return new undici.Agent(agent);
  const proxied = { ...agent, requestTls: tlsOf(options), proxyTls: tlsOf({}) };
  return proxy === "environment"
    ? new undici.EnvHttpProxyAgent(proxied)
    : new undici.ProxyAgent({ ...proxied, uri: String(proxy) });
}
