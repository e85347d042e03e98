import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { Arrival, type Ending } from "./arrival.ts";
import { readBody } from "./framing.ts";
import { type Head, readHead } from "./head.ts";

export interface ExchangeOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds for everything. */
  readonly timeout: number;
  /** Milliseconds to wait after the body for bytes that do not belong to it. */
  readonly linger: number;
  /** More than this is not read. */
  readonly mostBytes: number;
}

/** What came back, as far as it came. */
export interface Exchange {
  /** Null: what came is not HTTP. */
  readonly head: Head | null;
  /** As framed, chunks joined, still compressed. */
  readonly body: Buffer;
  readonly framing: "length" | "chunked" | "close";
  /** Whether the framing was kept to: as many bytes as announced, every chunk, the closing of the connection. */
  readonly whole: boolean;
  /** What came after the body; all of it where there is no head. */
  readonly stray: Buffer;
  /** Why nothing more came; null where the connection stayed open. */
  readonly ending: Ending | null;
  /** For the connection, from the request to the first byte, from the request to the end of the body. */
  readonly milliseconds: { readonly connect: number; readonly firstByte: number | null; readonly total: number };
}

/** No connection could be made; `code` says why, such as `ECONNREFUSED`. */
export class Unreachable extends Error {
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super(`no connection could be made (${code})`, { cause });
    this.code = code;
  }
}

/**
 * Posts once over a connection of its own, in HTTP/1.1 written by hand: HTTP clients hide what a probe is about, which is
 * bytes after the end of a body and bodies that are shorter than announced. TLS is checked as everywhere.
 *
 * @throws {Unreachable} where there is no connection. Whatever happens after that is in what it gives.
 */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Exchange> {
  const { timeout, linger, mostBytes } = options;
  const deadline = AbortSignal.timeout(timeout);
  const start = performance.now();
  const socket = await open(url, deadline);
  try {
    const arrival = new Arrival(socket, mostBytes, deadline);
    const sent = performance.now();
    socket.write(requestOf(url, options));
    await arrival.until(1);
    const firstByte = arrival.length > 0 ? performance.now() - sent : null;
    const head = await readHead(arrival);
    const { body, framing, whole, end } =
      head === null ? { body: Buffer.alloc(0), framing: "close" as const, whole: false, end: 0 } : await readBody(arrival, head);
    const total = performance.now() - sent;
    if (whole && arrival.ending === null) await lingerFor(arrival, linger);
    return {
      head,
      body,
      framing,
      whole,
      stray: Buffer.from(arrival.bytes.subarray(end)),
      ending: arrival.ending,
      milliseconds: { connect: sent - start, firstByte, total },
    };
  } finally {
    socket.destroy();
  }
}

function open(url: URL, deadline: AbortSignal): Promise<Socket> {
  const isTls = url.protocol === "https:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port) || (isTls ? 443 : 80);
  const socket = isTls
    ? connectTls({ host, port, ALPNProtocols: ["http/1.1"], ...(isIP(host) === 0 && { servername: host }) })
    : connectPlain({ host, port });
  return new Promise((resolve, reject) => {
    const fail = (code: string, cause?: unknown) => {
      socket.destroy();
      reject(new Unreachable(code, cause));
    };
    socket.once(isTls ? "secureConnect" : "connect", () => resolve(socket));
    socket.once("error", (error: NodeJS.ErrnoException) => fail(error.code ?? error.message, error));
    deadline.addEventListener("abort", () => fail("ETIMEDOUT"));
  });
}

function requestOf(url: URL, { headers, body }: ExchangeOptions): string {
  const all = { Host: url.host, ...headers, "Content-Length": Buffer.byteLength(body), Connection: "keep-alive" };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

/** Waits for the connection to close, and no longer than that. */
async function lingerFor(arrival: Arrival, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([arrival.until(Number.POSITIVE_INFINITY), enough]);
  clearTimeout(timer);
}
