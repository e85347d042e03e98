import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  AbortedError,
  ConnectionError,
  createSoapClient,
  DecodeError,
  DeliveryFailure,
  HttpError,
  OutcomeUnknownError,
  operation,
  type RetryOptions,
  s,
  type TransportResponse,
} from "../../src/soap/index.ts";
import { answer } from "../support/envelopes.ts";
import { rejectionOf } from "../support/thrown.ts";

const read = operation("read", { effect: "read", namespace: "urn:x", input: {}, output: s.string });
const write = operation("write", { namespace: "urn:x", input: {}, output: s.string });
const login = operation("login", { effect: "session", namespace: "urn:x", input: {}, output: s.string });

const page = (status: number, retryAfter?: string): TransportResponse => ({
  status,
  contentType: "text/html",
  retryAfter,
  body: new TextEncoder().encode("<html>busy</html>"),
});
const good: TransportResponse = {
  status: 200,
  contentType: "text/xml",
  body: new TextEncoder().encode(answer("<return>yes</return>")),
};
const half: TransportResponse = { ...good, body: good.body.slice(0, 150) };
const ok = { kind: "ok", value: "yes" };

type Answer = TransportResponse | DeliveryFailure;

/** A server that gives these answers one after the other, the last one from then on, and when it was asked. */
function serve(...answers: readonly Answer[]) {
  const times: number[] = [];
  const transport = async (): Promise<TransportResponse> => {
    const given = answers[Math.min(times.length, answers.length - 1)] as Answer;
    times.push(Date.now());
    if (given instanceof DeliveryFailure) throw given;
    return given;
  };
  return { times, transport };
}

const lost = new DeliveryFailure("maybe", "lost", new Error("reset"));
const refused = new DeliveryFailure("no", "refused", new Error("ECONNREFUSED"));

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Runs a call to its end on the fake clock. */
async function settle<T>(call: Promise<T>): Promise<T> {
  call.catch(() => {});
  await vi.runAllTimersAsync();
  return call;
}

function clientOf(transport: () => Promise<TransportResponse>, retry?: RetryOptions, timeout?: number) {
  return createSoapClient({ endpoint: "https://x.example/", transport, retry, timeout });
}

describe("a read is sent again after", () => {
  test.each<[string, Answer]>([
    ["a connection that was refused", refused],
    ["a connection that broke", lost],
    ["HTTP 408", page(408)],
    ["HTTP 425", page(425)],
    ["HTTP 429", page(429)],
    ["HTTP 500 without SOAP", page(500)],
    ["HTTP 502", page(502)],
    ["HTTP 503", page(503)],
    ["HTTP 504", page(504)],
    ["an answer that is cut off", half],
    ["an empty 200", { ...good, body: new Uint8Array() }],
  ])("%s", async (_, failure) => {
    const { times, transport } = serve(failure, failure, good);
    expect(await settle(clientOf(transport).call(read))).toEqual(ok);
    expect(times).toHaveLength(3);
  });
});

describe("nothing is sent again after", () => {
  test.each<[string, Answer]>([
    ["HTTP 400", page(400)],
    ["HTTP 401", page(401)],
    ["HTTP 403", page(403)],
    ["HTTP 404", page(404)],
    ["HTTP 413", page(413)],
    ["a redirect", { ...page(302), location: "https://elsewhere.example/" }],
    ["an answer that is not well-formed", { ...good, body: new TextEncoder().encode(answer("<return>yes</retrun>")) }],
  ])("%s", async (_, failure) => {
    const { times, transport } = serve(failure, good);
    await expect(settle(clientOf(transport).call(read))).rejects.toThrow();
    expect(times).toHaveLength(1);
  });

  test.each([
    ["a write that did not leave", write, ConnectionError, refused],
    ["a write that may have left", write, OutcomeUnknownError, lost],
    ["a write that a proxy answered", write, OutcomeUnknownError, page(503, "0")],
    ["a login that failed", login, ConnectionError, lost],
  ] as const)("%s", async (_, operation, kind, failure) => {
    const { times, transport } = serve(failure, good);
    await rejectionOf<Error>(kind, settle(clientOf(transport).call(operation)));
    expect(times).toHaveLength(1);
  });
});

describe("the pause", () => {
  test("is a random time up to the delay, and up to twice as long each time", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { times, transport } = serve(lost);
    await rejectionOf(ConnectionError, settle(clientOf(transport, { attempts: 6, delay: 100, maxDelay: 500 }).call(read)));
    expect(times).toEqual([0, 50, 150, 350, 600, 850]);
  });

  test("spreads over all of it", async () => {
    const pauses: number[] = [];
    for (let round = 0; round < 200; round++) {
      const { times, transport } = serve(lost, good);
      await settle(clientOf(transport, { delay: 1000 }).call(read));
      pauses.push((times[1] ?? 0) - (times[0] ?? 0));
    }
    expect(Math.min(...pauses)).toBeLessThan(100);
    expect(Math.max(...pauses)).toBeGreaterThan(900);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(1000);
  });

  test.each([
    ["seconds", "7", 7000],
    ["a date", "Thu, 01 Jan 1970 00:00:09 GMT", 9000],
    ["a date that has passed", "Wed, 31 Dec 1969 23:00:00 GMT", 0],
    ["a text that says nothing", "soon", 0],
  ])("is as long as the server asks, by %s", async (_, retryAfter, pause) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { times, transport } = serve(page(503, retryAfter), good);
    await settle(clientOf(transport).call(read));
    expect(times).toEqual([0, pause]);
  });

  test("never goes past the deadline: the failure is told at once", async () => {
    const { times, transport } = serve(page(503, "61"), good);
    const error = await rejectionOf(HttpError, settle(clientOf(transport).call(read)));
    expect(error).toMatchObject({ status: 503 });
    expect([times.length, Date.now()]).toEqual([1, 0]);
  });

  test("that no timer can wait for is not waited for", async () => {
    const { times, transport } = serve(page(503, "2147484"), good);
    await rejectionOf(HttpError, settle(clientOf(transport, {}, Number.POSITIVE_INFINITY).call(read)));
    expect([times.length, Date.now()]).toEqual([1, 0]);
  });

  test("ends with an abort", async () => {
    const controller = new AbortController();
    const { times, transport } = serve(page(503, "30"), good);
    const call = clientOf(transport).call(read, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 1000);
    const error = await rejectionOf(AbortedError, settle(call));
    expect(error).toMatchObject({ requestSent: "yes" });
    expect([times.length, Date.now(), vi.getTimerCount()]).toEqual([1, 1000, 0]);
  });
});

describe("what is told in the end", () => {
  test("is the last failure", async () => {
    const { transport } = serve(lost, page(502), half);
    await rejectionOf(DecodeError, settle(clientOf(transport).call(read)));
  });

  test("is one that may have arrived rather than one that did not", async () => {
    const { transport } = serve(lost, refused, refused);
    expect(await rejectionOf(ConnectionError, settle(clientOf(transport).call(read)))).toMatchObject({ requestSent: "maybe" });
  });
});

test("as many attempts are made as the options say", async () => {
  for (const attempts of [1, 2, 5]) {
    const { times, transport } = serve(lost);
    await rejectionOf(ConnectionError, settle(clientOf(transport, { attempts }).call(read)));
    expect(times).toHaveLength(attempts);
  }
});

describe("the budget", () => {
  test("an outage of 1,000 calls sees 10 requests more", async () => {
    const { times, transport } = serve(lost);
    const client = clientOf(transport);
    for (let call = 0; call < 1000; call++) await rejectionOf(ConnectionError, settle(client.call(read)));
    expect(times).toHaveLength(1010);
  });

  test("is not used up by calls that are not made again", async () => {
    const { times, transport } = serve(...Array<Answer>(20).fill(page(503, "61")), lost, good);
    const client = clientOf(transport);
    for (let call = 0; call < 20; call++) await rejectionOf(HttpError, settle(client.call(read)));
    expect(await settle(client.call(read))).toEqual(ok);
    expect(times).toHaveLength(22);
  });

  test("is filled by what is answered", async () => {
    let isDown = true;
    let requests = 0;
    const client = clientOf(async () => {
      requests++;
      if (isDown) throw lost;
      return good;
    });
    for (let call = 0; call < 20; call++) await rejectionOf(ConnectionError, settle(client.call(read)));
    isDown = false;
    for (let call = 0; call < 2; call++) await settle(client.call(read));
    isDown = true;
    requests = 0;
    await rejectionOf(ConnectionError, settle(client.call(read)));
    await rejectionOf(ConnectionError, settle(client.call(read)));
    expect(requests).toBe(4);
  });
});
