import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import {
  ConnectionError,
  createSoapClient,
  DeliveryFailure,
  fetchTransport,
  OutcomeUnknownError,
  TimeoutError,
  type TransportRequest,
  undiciTransport,
} from "../../../src/soap/index.ts";
import { purchase, purchased, utf8 } from "../../support/envelopes.ts";
import { buy, getPrice } from "../../support/operations.ts";
import { head, serveHttp, serveSockets } from "../../support/servers.ts";
import { rejectionOf } from "../../support/thrown.ts";
import { transports } from "../../support/transports.ts";

const input = { sku: "a" };

/** A read with the answer of a write. */
const look = { ...buy, name: "look", effect: "read" } as const;

describe("connections of undici", () => {
  test("reads share one", async () => {
    const server = await serveHttp((_, response) => response.end(purchase));
    const client = createSoapClient({ endpoint: server.url, transport: undiciTransport() });
    for (let count = 0; count < 5; count++) await client.call(look, input);
    expect(server.requests).toBe(5);
    // A connection is free again a moment after its answer was read, so that the second read may open another.
    expect(server.connections).toBeLessThanOrEqual(2);
  });

  test("each write has one of its own", async () => {
    const server = await serveHttp((_, response) => response.end(purchase));
    const client = createSoapClient({ endpoint: server.url, transport: undiciTransport() });
    for (let count = 0; count < 5; count++) await client.call(buy, input);
    await Promise.all([client.call(buy, input), client.call(buy, input)]);
    expect(server).toMatchObject({ requests: 7, connections: 7 });
  });

  test("a write goes out on none that a read has used", async () => {
    const server = await serveHttp((_, response) => response.end(purchase));
    const client = createSoapClient({ endpoint: server.url, transport: undiciTransport() });
    await client.call(look, input);
    await client.call(buy, input);
    await client.call(look, input);
    expect(server.requests).toBe(3);
    expect(new Set(server.ports).size).toBeGreaterThan(1);
    expect(server.ports[1]).not.toBe(server.ports[0]);
    expect(server.ports[1]).not.toBe(server.ports[2]);
  });

  test("stray bytes after a wrong Content-Length cost no write its answer", async () => {
    const server = await serveSockets((socket) => socket.write(`${head({ "Content-Length": purchase.length - 5 })}${purchase}`));
    const client = createSoapClient({ endpoint: server.url, transport: undiciTransport() });
    for (let count = 0; count < 20; count++) expect((await client.call(buy, input)).kind).toBe("ok");
    expect(server.requests).toBe(20);
  });
});

describe.each(transports)("after a call over %s", (_, transport) => {
  test.each([
    ["an answer", () => serveHttp((_, response) => response.end(purchase))],
    ["a stall", () => serveSockets(() => {})],
    ["a reset", () => serveSockets((socket) => socket.resetAndDestroy())],
  ])("that ended in %s, nothing listens to the signal any more and no timer runs", async (_, serve) => {
    const { url } = await serve();
    const { signal } = new AbortController();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    const client = createSoapClient({ endpoint: url, transport });
    await client.call(look, input, { signal, timeout: 200 }).catch(() => {});
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe("a transport of one's own", () => {
  const client = (transport: (request: TransportRequest) => Promise<never>) =>
    createSoapClient({ endpoint: "https://shop.example/api", transport });

  test("gets the request", async () => {
    let seen: TransportRequest | undefined;
    const own = createSoapClient({
      endpoint: new URL("https://shop.example/api?a=1"),
      limits: { bytes: 1000 },
      transport: async (request) => {
        seen = request;
        return { status: 200, contentType: "text/xml", body: utf8(purchase) };
      },
    });
    expect(await own.call(buy, input)).toEqual({ kind: "ok", value: purchased });
    expect(seen).toMatchObject({ url: "https://shop.example/api?a=1", maxBytes: 1000, freshConnection: true });
    expect(seen?.signal.aborted).toBe(false);
    await own.call(look, input);
    expect(seen?.freshConnection).toBe(false);
  });

  test("that ignores the signal still settles", async () => {
    const start = performance.now();
    await rejectionOf(TimeoutError, client(() => new Promise(() => {})).call(getPrice, input, { timeout: 50 }));
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("that gives what it has a moment after the abort is listened to", async () => {
    const own = createSoapClient({
      endpoint: "https://shop.example/api",
      transport: ({ signal }) =>
        new Promise((resolve) => {
          const answer = { status: 200, contentType: undefined, body: utf8(purchase) };
          signal.addEventListener("abort", () => setTimeout(() => resolve({ ...answer, cut: signal.reason }), 10));
        }),
    });
    expect(await own.call(buy, input, { timeout: 50 })).toEqual({ kind: "ok", value: purchased });
  });

  test("may prove that nothing was sent", async () => {
    const cause = new Error("the proxy is down");
    const transport = () => Promise.reject(new DeliveryFailure("no", "no connection", cause));
    const error = await rejectionOf(ConnectionError, client(transport).call(buy, input));
    expect(error).toMatchObject({ code: "connection-failed", requestSent: "no", cause });
    expect(error.message).toBe("buy: could not connect, nothing was sent (the proxy is down)");
  });

  test.each<[string, () => Promise<never>]>([
    ["rejects with an error of its own", () => Promise.reject(new TypeError("fetch failed"))],
    ["rejects with no error", () => Promise.reject("no")],
    [
      "throws",
      () => {
        throw new Error("not implemented");
      },
    ],
  ])("that %s may have sent the request", async (_, transport) => {
    const error = await rejectionOf(OutcomeUnknownError, client(transport).call(buy, input));
    expect(error.cause).toMatchObject({ code: "connection-lost", requestSent: "maybe" });
  });
});

describe("a fetch of one's own", () => {
  test("is called with a POST that follows no redirect", async () => {
    let seen: { url: unknown; init: RequestInit | undefined } | undefined;
    const fetch = async (url: unknown, init?: RequestInit) => {
      seen = { url, init };
      return new Response(purchase);
    };
    const client = createSoapClient({ endpoint: "https://shop.example/api", fetch });
    expect(await client.call(buy, input)).toEqual({ kind: "ok", value: purchased });
    expect(seen).toMatchObject({ url: "https://shop.example/api", init: { method: "POST", redirect: "manual" } });
  });

  test("is asked for a connection of its own for a write, in Bun's words", async () => {
    const asked: unknown[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      asked.push(init?.keepalive);
      return new Response(purchase);
    };
    const client = createSoapClient({ endpoint: "https://shop.example/api", fetch });
    for (const operation of [look, buy]) await client.call(operation, input);
    expect(asked).toEqual([undefined, false]);
  });

  test("is given, under Deno, an HTTP client for each write, which is closed when the answer is there", async () => {
    const events: unknown[] = [];
    const createHttpClient = (options: object) => {
      events.push(options);
      return { close: () => events.push("closed") };
    };
    const fetch = async (_: unknown, init?: RequestInit) => {
      events.push("client" in Object(init) ? "fetched with a client" : "fetched");
      return new Response(purchase);
    };
    const client = createSoapClient({ endpoint: "https://shop.example/api", fetch });
    vi.stubGlobal("Deno", { createHttpClient });
    try {
      for (const operation of [look, buy]) await client.call(operation, input);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(events).toEqual(["fetched", { poolMaxIdlePerHost: 0 }, "fetched with a client", "closed"]);
  });

  test("of the platform's is looked up at each call, so that it can be replaced", async () => {
    const client = createSoapClient({ endpoint: "https://shop.example/api", transport: fetchTransport() });
    const platforms = globalThis.fetch;
    globalThis.fetch = async () => new Response(purchase);
    try {
      expect((await client.call(buy, input)).kind).toBe("ok");
    } finally {
      globalThis.fetch = platforms;
    }
  });

  test("that hides a redirect's status is told as a redirect", async () => {
    const hidden = Object.defineProperty(new Response(), "status", { value: 0 });
    const client = createSoapClient({ endpoint: "https://shop.example/api", fetch: async () => hidden });
    await expect(client.call(getPrice, input)).rejects.toMatchObject({
      code: "redirected",
      status: 0,
      message: "getPrice: redirected, which is not followed; check the endpoint",
    });
  });
});
