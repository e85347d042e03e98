import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A server on this machine. It is closed when the test ends. */
export interface TestServer {
  url: string;
  /** How many connections it has had. */
  connections: number;
  /** How many requests it has had. */
  requests: number;
  /** Which of the peer's ports each request came from: one a connection. */
  readonly ports: (number | undefined)[];
}

/** Answers every POST by `handle`, once its body has come. */
export function serveHttp(
  handle: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<TestServer> {
  const server = createHttpServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    seen.requests++;
    seen.ports.push(request.socket.remotePort);
    handle(request, response, Buffer.concat(pieces).toString());
  });
  const seen = listen(server);
  return seen.ready;
}

/** Hands over the bare connection once a whole request has come, to be answered or broken byte by byte. */
export function serveSockets(handle: (socket: Socket) => void): Promise<TestServer> {
  const server = createServer((socket) => {
    let text = "";
    socket.on("error", () => {}); // a reset that the test made
    socket.on("data", (piece) => {
      text += piece.toString("latin1");
      const [head = "", body] = text.split("\r\n\r\n");
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (body === undefined || body.length < length) return;
      text = "";
      seen.requests++;
      seen.ports.push(socket.remotePort);
      handle(socket);
    });
  });
  const seen = listen(server);
  return seen.ready;
}

/** The address of a port that nobody listens on. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = addressOf(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

/** The head of an HTTP answer. */
export function head(headers: Readonly<Record<string, string | number>>, status = "200 OK"): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\nContent-Type: text/xml; charset=utf-8\r\n${lines.join("")}\r\n`;
}

/** A piece of a chunked body. */
export function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

function listen(server: Server): TestServer & { readonly ready: Promise<TestServer> } {
  const sockets = new Set<Socket>();
  const seen: TestServer & { readonly ready: Promise<TestServer> } = {
    url: "",
    connections: 0,
    requests: 0,
    ports: [],
    ready: new Promise<TestServer>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        seen.url = addressOf(server);
        resolve(seen);
      });
    }),
  };
  server.on("connection", (socket) => {
    seen.connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return seen;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
}
