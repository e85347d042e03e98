/** Streams over real connections: what is read when, and what is left of a stream that is over. */
import { getEventListeners } from "node:events";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  AbortedError,
  ConnectionError,
  createSoapClient,
  DecodeError,
  HttpError,
  OptionError,
  operation,
  type RowStream,
  s,
  stream,
  TimeoutError,
} from "../../../src/soap/index.ts";
import { answer, faultAnswer } from "../../support/envelopes.ts";
import { closedPort, head, serveHttp, serveSockets } from "../../support/servers.ts";
import { rejectionOf, thrownBy } from "../../support/thrown.ts";
import { transports } from "../../support/transports.ts";
import { listOf } from "./streams.ts";

const list = listOf(s.string);
const [start = "", tail = ""] = answer("<return>|</return>").split("|");
const item = (text: string | number) => `<item>${text}</item>`;

/** Sends pieces of an answer, one when it is told to. */
async function serveSlowly() {
  let isClosed = false;
  let connect: (socket: Socket) => void = () => {};
  const connected = new Promise<Socket>((resolve) => {
    connect = resolve;
  });
  const server = await serveSockets((socket) => {
    socket.on("close", () => {
      isClosed = true;
    });
    socket.write(head({ "Content-Length": 5_000_000 }) + start);
    connect(socket);
  });
  const send = async (text: string) => (await connected).write(text);
  return { url: server.url, send, isClosed: () => isClosed };
}

/** The rows that come before the error. */
async function failing(rows: RowStream<typeof list>): Promise<{ given: unknown[]; error: unknown }> {
  const given: unknown[] = [];
  try {
    for await (const row of rows) given.push(row);
  } catch (error) {
    return { given, error };
  }
  throw new Error("nothing was thrown");
}

describe.each(transports)("over %s", (_, transport) => {
  const client = (endpoint: string, timeout?: number) =>
    createSoapClient({ endpoint, transport, timeout, retry: { attempts: 1 } });

  test("a row is given as soon as its bytes are there", async () => {
    const server = await serveSlowly();
    const rows = stream(client(server.url), list);
    for (const text of ["a", "b", "c"]) {
      const next = rows.next();
      await server.send(item(text));
      expect(await next).toEqual({ done: false, value: text });
    }
    await rows.return?.();
  });

  test("nothing is sent before the first row is asked for", async () => {
    const server = await serveHttp((_, response) => response.end(start + tail));
    const rows = stream(client(server.url), list);
    await sleep(50);
    expect(server.requests).toBe(0);
    expect(await rows.next()).toEqual({ done: true, value: undefined });
    expect(await rows.outcome).toEqual({ kind: "ok", rows: 0 });
    expect(server.requests).toBe(1);
  });

  test("no more is read than rows are taken", async () => {
    let written = 0;
    const row = item("x".repeat(10_000));
    const server = await serveHttp((_, response) => {
      response.write(start);
      const write = () => {
        while (written < 5000 && response.writable) {
          written++;
          if (!response.write(row)) return;
        }
        if (written === 5000) response.end(tail);
      };
      response.on("drain", write);
      write();
    });
    const rows = stream(client(server.url), list);
    await rows.next();
    await sleep(300);
    // What buffers of the system and the runtime hold; all would be 50 MB.
    expect(written).toBeLessThan(1500);
    let count = 1;
    for await (const _ of rows) count++;
    expect(count).toBe(5000);
    expect(await rows.outcome).toEqual({ kind: "ok", rows: 5000 });
  });

  test("leaving the loop closes the connection, and leaves no timer and no listener", async () => {
    const server = await serveSlowly();
    const { signal } = new AbortController();
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
    const before = timers();
    const rows = stream(client(server.url), list, {}, { signal });
    const sending = server.send(item("a") + item("b"));
    for await (const row of rows) {
      expect(row).toBe("a");
      break;
    }
    await sending;
    await expect.poll(server.isClosed).toBe(true);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(timers()).toBeLessThanOrEqual(before);
    const error = await rejectionOf(AbortedError, rows.outcome);
    expect(error.message).toBe("list: the loop was left before all rows had come");
  });

  test("a connection is used again after a stream", async () => {
    const server = await serveHttp((_, response) => response.end(start + item("a") + tail));
    const one = client(server.url);
    for (let count = 0; count < 4; count++) for await (const row of stream(one, list)) expect(row).toBe("a");
    expect(server.requests).toBe(4);
    expect(server.connections).toBeLessThanOrEqual(2);
  });

  test("a connection that breaks ends in an error, after the rows that came", async () => {
    const { url } = await serveSockets((socket) => {
      socket.write(head({ "Content-Length": 5000 }) + start + item("a") + item("b").slice(0, 9), () =>
        setTimeout(() => socket.resetAndDestroy(), 100),
      );
    });
    const rows = stream(client(url), list);
    const { given, error } = await failing(rows);
    expect(given).toEqual(["a"]);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ code: "truncated", requestSent: "yes", operation: "list" });
    expect((error as DecodeError).partial()).toBe("b");
    expect(await rejectionOf(DecodeError, rows.outcome)).toBe(error);
  });

  test("an answer that stalls is given up in time, after the rows that came", async () => {
    const server = await serveSlowly();
    const sending = server.send(item("a") + item("b").slice(0, 9));
    const { given, error } = await failing(stream(client(server.url, 200), list));
    await sending;
    expect(given).toEqual(["a"]);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 200, requestSent: "yes" });
    await expect.poll(server.isClosed).toBe(true);
  });

  test("an answer that comes a byte at a time is given up in time", async () => {
    const { url } = await serveSockets((socket) => {
      socket.write(head({ "Content-Length": 5000 }) + start);
      const drip = setInterval(() => socket.write(" "), 10);
      socket.on("close", () => clearInterval(drip));
    });
    expect((await failing(stream(client(url, 200), list))).error).toBeInstanceOf(TimeoutError);
  });

  test("the caller's own time between two rows is no concern of the timeout", async () => {
    const server = await serveHttp((_, response) => response.end(start + item("a") + item("b") + tail));
    const rows = stream(client(server.url, 150), list);
    for await (const _ of rows) await sleep(120);
    expect(await rows.outcome).toEqual({ kind: "ok", rows: 2 });
  });

  test("an abort ends it, while it waits and while a row is worked on", async () => {
    for (const isWaiting of [true, false]) {
      const server = await serveSlowly();
      const controller = new AbortController();
      const rows = stream(client(server.url), list, {}, { signal: controller.signal });
      const sending = server.send(item("a") + item("b"));
      const given: unknown[] = [];
      const error = await rejectionOf(
        AbortedError,
        (async () => {
          for await (const row of rows) {
            given.push(row);
            if (!isWaiting) controller.abort();
            else if (given.length === 2) setTimeout(() => controller.abort(), 50);
          }
        })(),
      );
      await sending;
      expect(given).toEqual(isWaiting ? ["a", "b"] : ["a"]);
      expect(error.requestSent).toBe("yes");
      await expect.poll(server.isClosed).toBe(true);
    }
  });

  test("a list that is whole is whole, though the connection breaks behind it", async () => {
    const { url } = await serveSockets((socket) => {
      socket.write(`${head({ "Content-Length": 5000 })}${start}${item("a")}</return>`, () =>
        setTimeout(() => socket.resetAndDestroy(), 100),
      );
    });
    const rows = stream(client(url), list);
    for await (const row of rows) expect(row).toBe("a");
    expect(await rows.outcome).toEqual({ kind: "ok", rows: 1 });
  });

  test("a fault is the outcome, with no row before it", async () => {
    const fault = faultAnswer("<faultcode>SOAP-ENV:Server</faultcode><faultstring>no</faultstring>");
    const server = await serveHttp((_, response) => response.writeHead(500).end(fault));
    const rows = stream(client(server.url), list);
    expect(await rows.next()).toEqual({ done: true, value: undefined });
    expect(await rows.outcome).toMatchObject({ kind: "fault", fault: { code: "Server", string: "no" } });
  });

  test("where there is no answer, the loop throws what a call throws", async () => {
    const nobody = await failing(stream(client(await closedPort()), list));
    expect(nobody.error).toBeInstanceOf(ConnectionError);
    const page = await serveHttp((_, response) => response.writeHead(503).end("busy"));
    expect((await failing(stream(client(page.url), list))).error).toBeInstanceOf(HttpError);
  });

  test("what fails before the first row is tried again", async () => {
    let requests = 0;
    const server = await serveHttp((_, response) =>
      ++requests === 1 ? response.writeHead(503).end() : response.end(start + item("a") + tail),
    );
    const patient = createSoapClient({ endpoint: server.url, transport, retry: { delay: 1 } });
    const rows = stream(patient, list);
    for await (const row of rows) expect(row).toBe("a");
    expect(requests).toBe(2);
  });

  test.each(["gzip", ""])("an answer in gzip comes too, with the label %j", async (label) => {
    const server = await serveHttp((_, response) =>
      response.setHeader("Content-Encoding", label).end(gzipSync(start + item("a") + item("b") + tail)),
    );
    const given: unknown[] = [];
    for await (const row of stream(client(server.url), list)) given.push(row);
    expect(given).toEqual(["a", "b"]);
  });
});

describe("bounds", () => {
  const answering = async (limits: object, content: string) => {
    const server = await serveHttp((_, response) => response.end(start + content + tail));
    return failing(stream(createSoapClient({ endpoint: server.url, limits }), list));
  };

  test("of bytes count for the whole answer", async () => {
    const { given, error } = await answering({ bytes: 500_000 }, item("x".repeat(9000)).repeat(100));
    expect(error).toMatchObject({
      code: "too-large",
      message: "list: the answer is longer than 500000 bytes; raise limits.bytes",
    });
    expect(given.length).toBeGreaterThan(5);
    expect(given.length).toBeLessThan(56);
  });

  test("of members count for the whole answer", async () => {
    const { given, error } = await answering({ members: 20_000 }, item("x").repeat(30_000));
    expect(error).toMatchObject({ code: "too-large" });
    expect((error as Error).message).toContain("has more than 20000 members; raise limits.members");
    expect(given.length).toBe(19_999);
  });

  test("of depth count for each row", async () => {
    const { given, error } = await answering({ depth: 1 }, item("x"));
    expect({ given, error }).toMatchObject({ given: [], error: { code: "too-large" } });
  });
});

test("only reads of lists can be streamed", () => {
  const client = createSoapClient({ endpoint: "https://shop.example/" });
  const write = operation("clear", { effect: "write", namespace: "urn:shop", input: {}, output: s.array(s.string) });
  expect(thrownBy(OptionError, () => stream(client, write)).message).toBe("clear cannot be streamed: it is no read of a list");
});

test.each(["gone through", "left"])("a stream is under way, among maxInFlight, until it is %s", async (end) => {
  const server = await serveHttp((_, response) => response.end(start + item("a") + item("b") + tail));
  const client = createSoapClient({ endpoint: server.url, maxInFlight: 1 });
  const first = stream(client, list);
  expect(await first.next()).toEqual({ done: false, value: "a" });
  const second = stream(client, list);
  const next = second.next();
  expect(await Promise.race([next, sleep(50)])).toBeUndefined();
  if (end === "left") await first.return?.();
  else for await (const row of first) expect(row).toBe("b");
  expect(await next).toEqual({ done: false, value: "a" });
  await second.return?.();
});
