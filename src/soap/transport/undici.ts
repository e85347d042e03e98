import type { Abortable } from "../deadline.ts";
import { OptionError } from "../errors.ts";
import { checkNames } from "../options.ts";
import { provesNotSent } from "./not-sent.ts";
import { directTransport, lazyTransport, type Transport, type TransportRequest } from "./transport.ts";
import { type Dispatchers, makeDispatchers } from "./undici-dispatchers.ts";
import { Exchange } from "./undici-exchange.ts";
import type { Dispatcher } from "./undici-module.ts";

export interface UndiciTransportOptions {
  /** How many connections reads may share, to one host. Default: as many as there are calls at a time. */
  readonly connections?: number | undefined;
  /** Milliseconds that a connection is kept for the next read, where the server does not say how long. Default: 4,000. */
  readonly keepAliveTimeout?: number | undefined;
  /** How many reads may wait for their answers on one connection; 0 keeps no connection. Default: 1. */
  readonly pipelining?: number | undefined;
  /**
   * What Node's `tls.connect` takes, such as `ca`, `cert` and `key`. Default: Node's own.
   *
   * **DANGER**: `rejectUnauthorized: false` lets whoever stands between read your password and answer in the service's place.
   * It is the only way to turn the check of certificates off. For a certificate of your own, name its authority in `ca`.
   */
  readonly tls?: Readonly<Record<string, unknown>> | undefined;
  /**
   * An HTTP proxy's address, which every connection goes through by `CONNECT`; `"environment"` takes the one that
   * `HTTPS_PROXY` or `HTTP_PROXY` names, for hosts that `NO_PROXY` does not, as they stand at the first call. Default: none.
   */
  readonly proxy?: "environment" | (string & {}) | URL | undefined;
  /** An undici dispatcher of your own for every call, in place of all the others. It decides which connection a write goes out on. */
  readonly dispatcher?: Dispatcher | undefined;
}

/**
 * Posts with undici, Node's fastest client, which is loaded at the first call. Reads share connections that are kept
 * alive; each write goes out on one of its own, since the server's wrong `Content-Length` can leave stray bytes behind.
 * Elsewhere than under Node, its calls end in a `ConnectionError` that says so, unless it has a `dispatcher`.
 *
 * @throws {OptionError} for an option that there is not, a `proxy` that is no address, a `dispatcher` beside others.
 *
 * @example
 * import { undiciTransport } from "interserver-soap/soap";
 *
 * const api = new InterServer({ username, password, transport: undiciTransport({ proxy: "environment" }) });
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  checkOptions(options);
  return lazyTransport(async () => dispatching(await makeDispatchers(options), options));
}

function dispatching({ reads, writes }: Dispatchers, { dispatcher, pipelining = 1 }: UndiciTransportOptions): Transport {
  let target = { url: "", origin: "", path: "" };
  const send = (request: Omit<TransportRequest, "signal">, signal: Abortable) => {
    const { url, headers, body, freshConnection } = request;
    const isPipelined = !freshConnection && pipelining > 1;
    const exchange = new Exchange(request, signal, (error, hadConnection) => {
      // A dispatcher of the user's own may tell of connections in another way.
      const neverConnected = dispatcher === undefined && !hadConnection;
      return neverConnected || (!isPipelined && provesNotSent(error, signal));
    });
    try {
      // Nearly always it is the same as before.
      if (target.url !== url) target = targetOf(url);
      const { origin, path } = target;
      (freshConnection ? writes : reads).dispatch(
        {
          origin,
          path,
          method: "POST",
          headers: { "Accept-Encoding": "identity", ...headers },
          body,
          // Without these undici waits for each answer to a POST before it sends the next.
          idempotent: isPipelined,
          blocking: !isPipelined,
        },
        exchange,
      );
    } catch (error) {
      exchange.onError(error);
    }
    return exchange.response;
  };
  return directTransport((request) => send(request, request.signal), send);
}

function targetOf(url: string): { readonly url: string; readonly origin: string; readonly path: string } {
  const { origin, pathname, search } = new URL(url);
  return { url, origin, path: pathname + search };
}

const optionNames: readonly string[] = [
  "connections",
  "keepAliveTimeout",
  "pipelining",
  "tls",
  "proxy",
  "dispatcher",
] satisfies (keyof UndiciTransportOptions)[];

function checkOptions(options: UndiciTransportOptions): void {
  const { dispatcher, proxy = "environment" } = options;
  checkNames(options, optionNames);
  const given = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (dispatcher !== undefined && given.length > 1) {
    throw new OptionError("dispatcher takes the place of the other options: set them where you make it");
  }
  // The address is not repeated: it may hold a password.
  if (proxy !== "environment" && !(URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol))) {
    throw new OptionError('proxy must be an address such as http://proxy.example:3128, or "environment"');
  }
}
