import type { UndiciTransportOptions } from "./undici.ts";
import type { AgentOptions, Connector, Dispatcher } from "./undici-module.ts";

/** What calls go out by. */
export interface Dispatchers {
  readonly reads: Dispatcher;
  readonly writes: Dispatcher;
  /** Whether an error is what kept a connection from being made, a tunnel through a proxy and TLS included. */
  failedToConnect(error: unknown): boolean;
}

type UndiciModule = typeof import("#undici");

/** Makes the dispatchers that the options describe, or takes the user's for both. */
export function makeDispatchers(undici: UndiciModule, options: UndiciTransportOptions): Dispatchers {
  const { dispatcher } = options;
  if (dispatcher !== undefined) return { reads: dispatcher, writes: dispatcher, failedToConnect: () => false };
  const failures = new WeakSet<Error>();
  const noting =
    (connect: Connector): Connector =>
    (target, done) =>
      connect(target, (error, socket) => {
        if (error !== null) failures.add(error);
        done(error, socket);
      });
  const connect = undici.buildConnector({ ...options.tls });
  const common: AgentOptions = {
    connect,
    // A proxy's agent puts a way of connecting of its own in place of ours, which is noted all the same.
    factory: (origin, pool) => new undici.Pool(origin, { ...pool, connect: noting(pool.connect) }),
    // The caller's own deadline covers headers and body.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const { connections, keepAliveTimeout, pipelining } = options;
  return {
    reads: makeAgent(undici, options, {
      ...common,
      ...(connections !== undefined && { connections }),
      ...(keepAliveTimeout !== undefined && { keepAliveTimeout }),
      ...(pipelining !== undefined && { pipelining }),
    }),
    // No pipelining means no keep-alive either: every request gets a new connection.
    writes: makeAgent(undici, options, { ...common, pipelining: 0 }),
    failedToConnect: (error) => error instanceof Error && failures.has(error),
  };
}

function makeAgent(undici: UndiciModule, { proxy, tls }: UndiciTransportOptions, agent: AgentOptions): Dispatcher {
  if (proxy === undefined) return new undici.Agent(agent);
  const proxied = { ...agent, ...(tls !== undefined && { requestTls: tls }) };
  return proxy === "environment"
    ? new undici.EnvHttpProxyAgent(proxied)
    : new undici.ProxyAgent({ ...proxied, uri: String(proxy) });
}
