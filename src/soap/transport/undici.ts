import { collect } from "./body.ts";
import { inflate } from "./inflate.ts";
import { provesNotSent } from "./not-sent.ts";
import { DeliveryFailure, type Transport } from "./transport.ts";
import type { Dispatcher } from "./undici-module.ts";

export interface UndiciTransportOptions {
  /** An undici dispatcher of your own, such as a proxy's, for every call. It decides which connection a write goes out on. */
  readonly dispatcher?: Dispatcher | undefined;
}

/**
 * Posts with undici, Node's fastest client, which is loaded at the first call. Reads share connections that are kept
 * alive; each write goes out on one of its own, since the server's wrong `Content-Length` can leave stray bytes behind.
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  let loading: Promise<Undici> | undefined;
  return async ({ url, headers, body, signal, maxBytes, freshConnection }) => {
    loading ??= load(options.dispatcher);
    const { request, reads, writes } = await loading;
    const dispatcher = freshConnection ? writes : reads;
    let response: Awaited<ReturnType<typeof request>>;
    try {
      response = await request(url, {
        dispatcher,
        method: "POST",
        headers: { ...headers, "Accept-Encoding": "identity" },
        body,
        signal,
      });
    } catch (error) {
      throw new DeliveryFailure(provesNotSent(error) ? "no" : "maybe", "the request failed", error);
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

export { undiciTransport as defaultTransport };

interface Undici {
  readonly request: typeof import("#undici").request;
  readonly reads: Dispatcher;
  readonly writes: Dispatcher;
}

async function load(dispatcher: Dispatcher | undefined): Promise<Undici> {
  const { Agent, request } = await import("#undici");
  // The caller's own deadline covers headers and body.
  const patient = { headersTimeout: 0, bodyTimeout: 0 };
  return {
    request,
    reads: dispatcher ?? new Agent(patient),
    // No pipelining means no keep-alive either: every request gets a new connection.
    writes: dispatcher ?? new Agent({ ...patient, pipelining: 0 }),
  };
}

function text(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(", ") : header;
}
