import { OptionError } from "../errors.ts";
import { collect } from "./body.ts";
import { inflate } from "./inflate.ts";
import { provesNotSent } from "./not-sent.ts";
import { DeliveryFailure, type Transport } from "./transport.ts";
import { type Dispatchers, makeDispatchers } from "./undici-dispatchers.ts";
import type { Dispatcher } from "./undici-module.ts";

export interface UndiciTransportOptions {
  /** How many connections reads may share, to one host. Default: as many as there are calls at a time. */
  readonly connections?: number | undefined;
  /** Milliseconds that a connection is kept for the next read, where the server does not say how long. Default: 4,000. */
  readonly keepAliveTimeout?: number | undefined;
  /** How many reads may wait for their answers on one connection; 0 keeps no connection. Default: 1. */
  readonly pipelining?: number | undefined;
  /** What Node's `tls.connect` takes, such as `ca`, `cert` and `key`. Default: Node's own. */
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
 * Elsewhere than under Node its calls end in a `ConnectionError` that says so.
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
  let loading: Promise<Undici> | undefined;
  return async ({ url, headers, body, signal, maxBytes, freshConnection }) => {
    loading ??= load(options);
    const { request, reads, writes, failedToConnect } = await loading;
    const isPipelined = !freshConnection && (options.pipelining ?? 1) > 1;
    let response: Awaited<ReturnType<typeof request>>;
    try {
      response = await request(url, {
        dispatcher: freshConnection ? writes : reads,
        method: "POST",
        headers: { ...headers, "Accept-Encoding": "identity" },
        body,
        signal,
        // Without these undici waits for each answer to a POST before it sends the next.
        idempotent: isPipelined,
        blocking: !isPipelined,
      });
    } catch (error) {
      // One that is pipelined can have gone out before, on a connection that broke: undici sends it once more then.
      const isProof = !isPipelined && (failedToConnect(error) || provesNotSent(error));
      throw new DeliveryFailure(isProof ? "no" : "maybe", "the request failed", error);
    }
    const arrived = await collect(response.body, maxBytes);
    const inflated = await inflate(arrived.body, text(response.headers["content-encoding"]), maxBytes);
    return {
      status: response.statusCode,
      contentType: text(response.headers["content-type"]),
      location: text(response.headers.location),
      ...inflated,
      ...("cut" in arrived && { cut: arrived.cut }),
    };
  };
}

interface Undici extends Dispatchers {
  readonly request: typeof import("#undici").request;
}

async function load(options: UndiciTransportOptions): Promise<Undici> {
  try {
    const undici = await import("#undici");
    if (!("request" in undici)) throw new Error("undiciTransport works under Node only; fetchTransport works everywhere");
    return { request: undici.request, ...makeDispatchers(undici, options) };
  } catch (error) {
    throw new DeliveryFailure("no", "undici cannot be used", error);
  }
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
  const given = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const unknown = given.find((name) => !optionNames.includes(name));
  if (unknown !== undefined) throw new OptionError(`there is no option ${unknown}; the options: ${optionNames.join(", ")}`);
  if (dispatcher !== undefined && given.length > 1) {
    throw new OptionError("dispatcher takes the place of the other options: set them where you make it");
  }
  // The address is not repeated: it may hold a password.
  if (proxy !== "environment" && !(URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol))) {
    throw new OptionError('proxy must be an address such as http://proxy.example:3128, or "environment"');
  }
}

function text(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(", ") : header;
}
