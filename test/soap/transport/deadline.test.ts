import { beforeAll, describe, expect, test } from "vitest";
import {
  AbortedError,
  ConnectionError,
  createSoapClient,
  OptionError,
  OutcomeUnknownError,
  TimeoutError,
} from "../../../src/soap/index.ts";
import { purchase, purchased } from "../../support/envelopes.ts";
import { buy, getPrice } from "../../support/operations.ts";
import { closedPort, head, serveHttp, serveSockets } from "../../support/servers.ts";
import { rejectionOf } from "../../support/thrown.ts";
import { transports } from "../../support/transports.ts";

const input = { sku: "a" };
const resultEnd = purchase.indexOf("</return>") + "</return>".length;

/** Takes a request and never answers. */
const silent = () => serveSockets(() => {});
/** Sends the head and some of the body, and no more. */
const stalling = (text: string) => serveSockets((socket) => socket.write(head({ "Content-Length": 5000 }) + text));

/** How long a promise took to settle, in milliseconds. */
async function timeOf(promise: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await promise.catch(() => {});
  return performance.now() - start;
}

describe.each(transports)("over %s", (_, transport) => {
  const client = (endpoint: string) => createSoapClient({ endpoint, transport });

  // undici is loaded with the first request, which takes longer than calls have here: that would not be sent at all.
  beforeAll(async () => {
    await rejectionOf(ConnectionError, client(await closedPort()).call(getPrice, input));
  });

  test("a server that does not answer is given up in time", async () => {
    const { url } = await silent();
    const call = client(url).call(getPrice, input, { timeout: 100 });
    expect(await timeOf(call)).toBeLessThan(1000);
    const error = await rejectionOf(TimeoutError, call);
    expect(error).toMatchObject({ code: "timeout", timeout: 100, requestSent: "maybe" });
    expect(error.message).toBe("getPrice: no whole answer within 100 ms; pass a longer timeout if the server needs it");
  });

  test("an answer that stalls inside the result is given up in time, with what came", async () => {
    const { url } = await stalling(purchase.slice(0, purchase.indexOf("</invoice>")));
    const call = client(url).call(buy, input, { timeout: 100 });
    expect(await timeOf(call)).toBeLessThan(1000);
    const error = await rejectionOf(OutcomeUnknownError, call);
    expect(error.requestSent).toBe("yes");
    expect(error.cause).toBeInstanceOf(TimeoutError);
    expect(error.partial()).toEqual({ ...purchased, invoice: null, cost: null });
  });

  test("an answer that stalls after the result is whole", async () => {
    const { url } = await stalling(purchase.slice(0, resultEnd));
    expect(await client(url).call(buy, input, { timeout: 100 })).toEqual({ kind: "ok", value: purchased });
  });

  test("an answer that comes a byte at a time is given up in time", async () => {
    const { url } = await serveSockets((socket) => {
      socket.write(head({ "Content-Length": 5000 }));
      const drip = setInterval(() => socket.write(" "), 10);
      socket.on("close", () => clearInterval(drip));
    });
    const call = client(url).call(getPrice, input, { timeout: 100 });
    expect(await timeOf(call)).toBeLessThan(1000);
    await rejectionOf(TimeoutError, call);
  });

  test("a signal aborted before the call keeps it from being sent", async () => {
    const server = await silent();
    const reason = new Error("not needed any more");
    const error = await rejectionOf(AbortedError, client(server.url).call(buy, input, { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({
      code: "aborted",
      requestSent: "no",
      cause: reason,
      message: "buy: aborted by the caller's signal",
    });
    expect(server.requests).toBe(0);
  });

  test("a signal aborted while a read waits gives it up", async () => {
    const controller = new AbortController();
    const { url } = await serveSockets(() => controller.abort());
    const error = await rejectionOf(AbortedError, client(url).call(getPrice, input, { signal: controller.signal }));
    expect(error.requestSent).toBe("maybe");
  });

  test("a signal aborted while a write waits leaves its outcome unknown", async () => {
    const controller = new AbortController();
    const { url } = await serveSockets(() => controller.abort());
    const error = await rejectionOf(OutcomeUnknownError, client(url).call(buy, input, { signal: controller.signal }));
    expect(error.cause).toBeInstanceOf(AbortedError);
  });

  test("a signal aborted after the result came does not lose it", async () => {
    const controller = new AbortController();
    const { url } = await serveSockets((socket) => {
      socket.write(head({ "Content-Length": 5000 }) + purchase.slice(0, resultEnd), () =>
        setTimeout(() => controller.abort(), 50),
      );
    });
    expect(await client(url).call(buy, input, { signal: controller.signal })).toEqual({ kind: "ok", value: purchased });
  });
});

describe("which timeout counts", () => {
  test.each([
    ["the call's", { client: 10_000, operation: 10_000, call: 50 }],
    ["the client's, before the operation's", { client: 50, operation: 10_000, call: undefined }],
    ["the operation's", { client: undefined, operation: 50, call: undefined }],
  ])("%s", async (_, timeouts) => {
    const { url } = await silent();
    const client = createSoapClient({ endpoint: url, timeout: timeouts.client });
    const call = client.call({ ...getPrice, timeout: timeouts.operation }, input, { timeout: timeouts.call });
    expect(await rejectionOf(TimeoutError, call)).toMatchObject({ timeout: 50 });
  });

  test("Infinity is no limit, and neither is more than a timer can count", async () => {
    const { url } = await serveHttp((_, response) => setTimeout(() => response.end(purchase), 50));
    for (const timeout of [Number.POSITIVE_INFINITY, 2 ** 31]) {
      expect((await createSoapClient({ endpoint: url }).call(buy, input, { timeout })).kind).toBe("ok");
    }
  });

  test.each([0, -1, Number.NaN])("%d is refused", async (timeout) => {
    expect(() => createSoapClient({ endpoint: "http://127.0.0.1/", timeout })).toThrow(OptionError);
    await rejectionOf(OptionError, createSoapClient({ endpoint: "http://127.0.0.1/" }).call(getPrice, input, { timeout }));
  });
});
