import { expect, test } from "vitest";
import { AbortedError, ConnectionError, createSoapClient, fetchTransport, type Transport } from "../../../src/soap/index.ts";
import { lazyTransport } from "../../../src/soap/transport/transport.ts";
import { purchase, purchased, utf8 } from "../../support/envelopes.ts";
import { buy } from "../../support/operations.ts";
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

test("nothing was sent by fetch where the call is given up before it is loaded", async () => {
  const sent: unknown[] = [];
  const fetch = async (...request: unknown[]) => {
    sent.push(request);
    return new Response(purchase);
  };
  const abort = new AbortController();
  const call = createSoapClient({ endpoint, transport: fetchTransport({ fetch }) }).call(buy, input, { signal: abort.signal });
  abort.abort();
  expect(await rejectionOf(AbortedError, call)).toMatchObject({ requestSent: "no" });
  expect(sent).toEqual([]);
});
