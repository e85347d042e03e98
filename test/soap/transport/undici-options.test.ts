import { readFileSync } from "node:fs";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  ConnectionError,
  createSoapClient,
  OptionError,
  OutcomeUnknownError,
  TimeoutError,
  type UndiciTransportOptions,
  undiciTransport,
} from "../../../src/soap/index.ts";
import { type Certificate, type Certificates, makeCertificates } from "../../contract/server/certificates.ts";
import { purchase } from "../../support/envelopes.ts";
import { buy } from "../../support/operations.ts";
import { closedPort, serveHttp, serveSockets } from "../../support/servers.ts";
import { rejectionOf, thrownBy } from "../../support/thrown.ts";
import { serveProxy } from "./proxy.ts";

const input = { sku: "a" };

/** A read with the answer of a write. */
const look = { ...buy, name: "look", effect: "read" } as const;

const client = (endpoint: string, options: UndiciTransportOptions) =>
  createSoapClient({ endpoint, transport: undiciTransport(options), timeout: 5000 });

const answering = () => serveHttp((_, response) => response.end(purchase));

let certificates: Certificates;
let ca: string;
beforeAll(() => {
  certificates = makeCertificates();
  ca = readFileSync(certificates.authority, "utf8");
});
afterAll(() => certificates.remove());

/** A server with that certificate; gives its address. */
async function serveTls(certificate: Certificate): Promise<string> {
  const server = createHttpsServer(certificate, (request, response) => {
    request.resume().on("end", () => response.end(purchase));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
}

describe("connections", () => {
  test("can be limited, for reads", async () => {
    const server = await answering();
    const one = client(server.url, { connections: 1 });
    await Promise.all(Array.from({ length: 6 }, () => one.call(look, input)));
    expect(server).toMatchObject({ requests: 6, connections: 1 });
  });

  test("are as many as there are calls at a time, without a limit", async () => {
    const server = await answering();
    const free = client(server.url, {});
    await Promise.all(Array.from({ length: 6 }, () => free.call(look, input)));
    expect(server).toMatchObject({ requests: 6, connections: 6 });
  });

  test("carry several reads at once with pipelining, and a write never", async () => {
    let waiting: (() => void)[] = [];
    const server = await serveHttp((_, response) => {
      // Nothing is answered before both have come.
      waiting.push(() => response.end(purchase));
      if (waiting.length < 2) return;
      for (const send of waiting) send();
      waiting = [];
    });
    const piped = client(server.url, { connections: 1, pipelining: 2 });
    const both = await Promise.all([piped.call(look, input), piped.call(look, input)]);
    expect(both.map(({ kind }) => kind)).toEqual(["ok", "ok"]);
    expect(server).toMatchObject({ requests: 2, connections: 1 });
    await Promise.all([piped.call(buy, input), piped.call(buy, input)]);
    expect(server).toMatchObject({ requests: 4, connections: 3 });
  });

  test("are not kept with a pipelining of 0", async () => {
    const server = await answering();
    const unkept = client(server.url, { pipelining: 0 });
    for (let count = 0; count < 3; count++) await unkept.call(look, input);
    expect(server).toMatchObject({ requests: 3, connections: 3 });
  });

  test("are kept as long as keepAliveTimeout says", async () => {
    const server = await serveHttp((_, response) => response.setHeader("Keep-Alive", "").end(purchase));
    const brief = client(server.url, { connections: 1, keepAliveTimeout: 400 });
    await brief.call(look, input);
    await brief.call(look, input);
    expect(server.connections).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await brief.call(look, input);
    expect(server.connections).toBe(2);
  });
});

describe("tls", () => {
  test("is Node's own by default, which trusts no authority of ours; nothing is sent then", async () => {
    const error = await rejectionOf(ConnectionError, client(await serveTls(certificates.trusted), {}).call(buy, input));
    expect(error).toMatchObject({ code: "connection-failed", requestSent: "no" });
  });

  test("takes an authority", async () => {
    const trusting = client(await serveTls(certificates.trusted), { tls: { ca } });
    expect((await trusting.call(buy, input)).kind).toBe("ok");
    expect((await trusting.call(look, input)).kind).toBe("ok");
  });

  test("that breaks while it is agreed on proves that nothing was sent, whatever its error is called", async () => {
    const server = await serveHttp(() => {});
    const error = await rejectionOf(ConnectionError, client(server.url.replace("http:", "https:"), {}).call(buy, input));
    expect(error.message).toBe("buy: could not connect, nothing was sent (ERR_SSL_WRONG_VERSION_NUMBER)");
    expect(error.requestSent).toBe("no");
  });
});

describe("a connection that is still being made when the time is up", () => {
  test("proves that nothing was sent, not even of a write", async () => {
    // It takes the connection and never answers TLS's greeting.
    const server = await serveSockets(() => {});
    const waiting = client(server.url.replace("http:", "https:"), {}).call(buy, input, { timeout: 100 });
    expect(await rejectionOf(TimeoutError, waiting)).toMatchObject({ timeout: 100, requestSent: "no" });
  });
});

describe("a proxy", () => {
  test("carries every call by CONNECT: reads share a tunnel, each write has its own", async () => {
    const server = await answering();
    const { host } = new URL(server.url);
    const proxy = await serveProxy();
    const proxied = client(server.url, { proxy: proxy.url, connections: 1 });
    for (const operation of [look, look, buy, buy, look]) expect((await proxied.call(operation, input)).kind).toBe("ok");
    expect(proxy.asked).toEqual(Array(3).fill(`CONNECT ${host}`));
    expect(server).toMatchObject({ requests: 5, connections: 3 });
    expect(new Set(server.ports).size).toBe(3);
  });

  test("carries TLS, of which it sees nothing", async () => {
    const url = await serveTls(certificates.trusted);
    const proxy = await serveProxy();
    expect((await client(url, { proxy: new URL(proxy.url), tls: { ca } }).call(buy, input)).kind).toBe("ok");
    expect(proxy.asked).toEqual([`CONNECT ${new URL(url).host}`]);
  });

  test("is given the credentials in its address, and errors do not repeat them", async () => {
    const server = await answering();
    const proxy = await serveProxy();
    const address = proxy.url.replace("//", "//me:hunter2@");
    expect((await client(server.url, { proxy: address }).call(look, input)).kind).toBe("ok");
    expect(proxy.credentials).toEqual([`Basic ${btoa("me:hunter2")}`]);
    const closed = (await closedPort()).replace("//", "//me:hunter2@");
    const error = await rejectionOf(ConnectionError, client(server.url, { proxy: closed }).call(look, input));
    expect(`${error} ${JSON.stringify(error)}`).not.toContain("hunter2");
  });

  test.each([
    ["is not there", async () => closedPort()],
    ["refuses the tunnel", async () => (await serveProxy({ refuses: 502 })).url],
    ["wants credentials", async () => (await serveProxy({ refuses: 407 })).url],
  ])("that %s proves that nothing was sent", async (_, start) => {
    const server = await answering();
    const error = await rejectionOf(ConnectionError, client(server.url, { proxy: await start() }).call(buy, input));
    expect(error).toMatchObject({ code: "connection-failed", requestSent: "no" });
    expect(server.connections).toBe(0);
  });

  test("that leads to a bad certificate proves it too", async () => {
    const url = await serveTls(certificates.expired);
    const { url: proxy } = await serveProxy();
    const error = await rejectionOf(ConnectionError, client(url, { proxy, tls: { ca } }).call(buy, input));
    expect(error.message).toBe("buy: could not connect, nothing was sent (CERT_HAS_EXPIRED)");
  });

  test("whose tunnel breaks with a write in it leaves the outcome unknown", async () => {
    const { url } = await serveSockets((socket) => socket.resetAndDestroy());
    const { url: proxy } = await serveProxy();
    expect((await rejectionOf(OutcomeUnknownError, client(url, { proxy }).call(buy, input))).requestSent).toBe("maybe");
  });
});

describe("a proxy that the environment names", () => {
  // Lower case comes before upper case, and the machine may have its own.
  const names = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"];
  beforeEach(() => {
    for (const name of names) vi.stubEnv(name, undefined);
    return () => vi.unstubAllEnvs();
  });

  test("is taken for http: by HTTP_PROXY", async () => {
    const server = await answering();
    const proxy = await serveProxy();
    vi.stubEnv("HTTP_PROXY", proxy.url);
    const proxied = client(server.url, { proxy: "environment" });
    for (const operation of [look, buy]) expect((await proxied.call(operation, input)).kind).toBe("ok");
    expect(proxy.asked).toHaveLength(2);
  });

  test("is taken for https: by HTTPS_PROXY", async () => {
    const url = await serveTls(certificates.trusted);
    const [proxy, other] = [await serveProxy(), await serveProxy()];
    vi.stubEnv("HTTPS_PROXY", proxy.url);
    vi.stubEnv("HTTP_PROXY", other.url);
    expect((await client(url, { proxy: "environment", tls: { ca } }).call(buy, input)).kind).toBe("ok");
    expect(proxy.asked).toHaveLength(1);
    expect(other.asked).toEqual([]);
  });

  test("is passed by for hosts in NO_PROXY", async () => {
    const server = await answering();
    const proxy = await serveProxy();
    vi.stubEnv("HTTP_PROXY", proxy.url);
    vi.stubEnv("NO_PROXY", "localhost,127.0.0.1");
    expect((await client(server.url, { proxy: "environment" }).call(buy, input)).kind).toBe("ok");
    expect(proxy.asked).toEqual([]);
  });

  test("is none where nothing is named, and connections are as always then", async () => {
    const server = await answering();
    const direct = client(server.url, { proxy: "environment" });
    for (const operation of [look, buy, buy]) expect((await direct.call(operation, input)).kind).toBe("ok");
    expect(server).toMatchObject({ requests: 3, connections: 3 });
    const error = await rejectionOf(ConnectionError, client(await closedPort(), { proxy: "environment" }).call(buy, input));
    expect(error.requestSent).toBe("no");
  });

  test("is none without the option", async () => {
    const server = await answering();
    const proxy = await serveProxy();
    vi.stubEnv("HTTP_PROXY", proxy.url);
    expect((await client(server.url, {}).call(buy, input)).kind).toBe("ok");
    expect(proxy.asked).toEqual([]);
  });
});

describe("a dispatcher of the user's", () => {
  test("carries every call, writes too", async () => {
    const { Agent } = await import("undici");
    const server = await answering();
    const dispatcher = new Agent({ connections: 1 });
    onTestFinished(() => dispatcher.close());
    const own = client(server.url, { dispatcher });
    for (const operation of [look, buy, buy]) expect((await own.call(operation, input)).kind).toBe("ok");
    expect(server).toMatchObject({ requests: 3, connections: 1 });
  });

  test("has codes to prove that nothing was sent", async () => {
    const { Agent } = await import("undici");
    const dispatcher = new Agent();
    onTestFinished(() => dispatcher.close());
    const sent = async (url: string) =>
      (await rejectionOf(ConnectionError, client(url, { dispatcher }).call(look, input))).requestSent;
    expect(await sent(await closedPort())).toBe("no");
    expect(await sent(await serveTls(certificates.selfSigned))).toBe("no");
    expect(await sent((await serveHttp(() => {})).url.replace("http:", "https:"))).toBe("maybe");
  });
});

describe("an option that cannot be used is refused", () => {
  test.each<[string, object, string]>([
    [
      "a misspelt one",
      { proxyUrl: "http://127.0.0.1/" },
      "there is no option proxyUrl; the options: connections, keepAliveTimeout, pipelining, tls, proxy, dispatcher",
    ],
    [
      "a proxy that is no address",
      { proxy: "me:hunter2@proxy" },
      'proxy must be an address such as http://proxy.example:3128, or "environment"',
    ],
    [
      "a dispatcher beside others",
      { dispatcher: {}, connections: 2 },
      "dispatcher takes the place of the other options: set them where you make it",
    ],
  ])("%s", (_, options, message) => {
    expect(thrownBy(OptionError, () => undiciTransport(options as UndiciTransportOptions)).message).toBe(message);
  });

  test("unless it is undefined, which is as if it were not there", () => {
    expect(() => undiciTransport({ dispatcher: undefined, proxy: undefined, connections: 2 })).not.toThrow();
  });
});
