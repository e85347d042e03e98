import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SandboxReply } from "../sandbox/index.ts";
import { UsageError } from "./exit-codes.ts";

/** A handler on a socket of this machine, until it is closed. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** A sandbox's `answer`, or a `fetch`-shaped function. Where it rejects, the connection breaks. */
type Handler = (request: Request) => Promise<SandboxReply | Response>;

/**
 * Serves a handler on 127.0.0.1 and nowhere else. Port 0 takes a free one.
 *
 * @throws {UsageError} where the port cannot be had.
 */
export async function serve(handler: Handler, port: number): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    answer(handler, incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      const why = isTaken ? "is taken; choose another, or 0 for any free one" : `cannot be used: ${error.message}`;
      reject(new UsageError(`port ${port} ${why}`));
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/api.php`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const pieces: Uint8Array[] = [];
  for await (const piece of incoming) pieces.push(piece);
  const { method = "GET", headers, url = "/" } = incoming;
  const { host } = headers;
  if (host === undefined || !isThisMachine(host)) {
    outgoing.writeHead(421, { "Content-Type": "text/plain; charset=UTF-8" });
    outgoing.end("this sandbox is for this machine alone: ask for 127.0.0.1 or localhost\n");
    return;
  }
  const request = new Request(`http://${host}${url}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as [string, string]] : [],
    ),
    ...(method === "POST" && { body: Buffer.concat(pieces) }),
  });
  const reply = await handler(request);
  if (reply instanceof Response) await sendResponse(reply, outgoing);
  else send(reply, outgoing);
}

/** Whether a `Host` names this machine. A web page whose name is made to lead here would send that name. */
function isThisMachine(host: string): boolean {
  return /^(?:127\.0\.0\.1|\[::1\]|localhost)(?::\d+)?$/i.test(host);
}

async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), "Content-Length": body.length });
  outgoing.end(body);
}

/** Sends a reply as it is, a wrong `Content-Length` and a broken connection included. */
function send(reply: SandboxReply, outgoing: ServerResponse): void {
  if (reply === "dropped") {
    outgoing.socket?.destroy();
    return;
  }
  const { status, contentType, body, contentLength, cutAfter } = reply;
  outgoing.writeHead(status, { "Content-Type": contentType, "Content-Length": contentLength });
  if (cutAfter === null || cutAfter >= body.length) outgoing.end(body);
  // Headers go with the first piece of the body: an empty one would keep them here.
  else if (cutAfter > 0) outgoing.write(body.subarray(0, cutAfter), () => outgoing.socket?.destroy());
  else {
    outgoing.flushHeaders();
    setImmediate(() => outgoing.socket?.destroy());
  }
}
