import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import {
  AbortedError,
  ConnectionError,
  createSoapClient,
  fetchTransport,
  TimeoutError,
  type Transport,
  undiciTransport,
} from "../../../src/soap/index.ts";
import { lazyTransport } from "../../../src/soap/transport/transport.ts";
import { purchase, purchased, utf8 } from "../../support/envelopes.ts";
import { buy } from "../../support/operations.ts";
import { serveHttp } from "../../support/servers.ts";
import { rejectionOf } from "../../support/thrown.ts";

const endpoint = "http://127.0.0.1:1/";
const input = { sku: "A" };
const answering: Transport = async () => ({ status: 200, contentType: "text/xml", body: utf8(purchase) });
const answered = { kind: "ok", value: purchased };

test("a transport is loaded with the first call, once for all", async () => {
  let loads = 0;
  const transport = lazyTransport(async () => {
    loads++;
    return answering;
  });
  const client = createSoapClient({ endpoint, transport });
  expect(loads).toBe(0);
  expect(await Promise.all([client.call(buy, input), client.call(buy, input)])).toEqual([answered, answered]);
  expect(await client.call(buy, input)).toEqual(answered);
  expect(loads).toBe(1);
});

test("nothing was sent where it cannot be loaded, and the next call tries again", async () => {
  const loads = [Promise.reject(new Error("no such file")), Promise.resolve(answering)];
  const transport = lazyTransport(() => loads.shift() as Promise<Transport>);
  const client = createSoapClient({ endpoint, transport });
  const error = await rejectionOf(ConnectionError, client.call(buy, input));
  expect(error).toMatchObject({ code: "connection-failed", requestSent: "no" });
  expect(error.message).toContain("no such file");
  expect(await client.call(buy, input)).toEqual(answered);
});

test("nothing was sent where the time is up before it is loaded, and the call does not wait for it", async () => {
  let requests = 0;
  const counting: Transport = async (request) => {
    requests++;
    return answering(request);
  };
  const load = async () => {
    await setTimeout(400);
    return counting;
  };
  const client = createSoapClient({ endpoint, transport: lazyTransport(load) });
  const start = performance.now();
  const error = await rejectionOf(TimeoutError, client.call(buy, input, { timeout: 20 }));
  expect(performance.now() - start).toBeLessThan(300);
  expect(error).toMatchObject({ requestSent: "no" });
  await setTimeout(450);
  expect(requests).toBe(0);
  expect(await client.call(buy, input)).toEqual(answered);
});

test.each<[string, () => Transport | undefined]>([
  ["undici", () => undiciTransport()],
  ["fetch", () => fetchTransport()],
  ["what fits the platform", () => undefined],
  ["a transport around another", () => (request) => undiciTransport()(request)],
])("nothing is sent by %s where the call is given up before it is loaded", async (_, makeTransport) => {
  const server = await serveHttp((_, response) => response.end(purchase));
  const abort = new AbortController();
  const client = createSoapClient({ endpoint: server.url, transport: makeTransport() });
  const call = client.call(buy, input, { signal: abort.signal });
  abort.abort();
  expect(await rejectionOf(AbortedError, call)).toMatchObject({ requestSent: "no" });
  expect(server.requests).toBe(0);
});
