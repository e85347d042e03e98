import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer, type Server, type Socket } from "node:net";
import { purchase } from "../../support/envelopes.ts";
import type { Certificates } from "./certificates.ts";
import { corsHeaders } from "./cors.ts";
import { type Listening, listen } from "./listen.ts";

export interface Failures {
  /** Addresses by what happens there. */
  readonly addresses: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Makes an address for each way in which no answer comes, and one with a good certificate where it does. */
export async function makeFailures(certificates: Certificates): Promise<Failures> {
  const open: Listening[] = [];
  const serve = async (scheme: string, server: Server) => {
    const listening = await listen(server);
    open.push(listening);
    return `${scheme}://${listening.host}/`;
  };
  const tls = (certificate: { key: string; cert: string }) => serve("https", createHttpsServer(certificate, respond));
  const { selfSigned, expired, otherHost, trusted } = certificates;
  return {
    addresses: {
      // A label of more than 63 characters is refused before any name server is asked.
      "no such name": `http://${"a".repeat(64)}.invalid/`,
      refused: await closedPort(),
      "self-signed certificate": await tls(selfSigned),
      "expired certificate": await tls(expired),
      "another host's certificate": await tls(otherHost),
      "no TLS": await serve("https", createHttpServer(respond)),
      "reset in TLS's handshake": await serve(
        "https",
        onceAsked((socket) => socket.resetAndDestroy()),
      ),
      "reset before an answer": await serve(
        "http",
        onceAsked((socket) => socket.resetAndDestroy()),
      ),
      "end before an answer": await serve(
        "http",
        onceAsked((socket) => socket.end()),
      ),
      "no answer": await serve(
        "http",
        onceAsked(() => {}),
      ),
      trusted: await tls(trusted),
    },
    async close() {
      await Promise.all(open.map((listening) => listening.close()));
    },
  };
}

function respond(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  request.on("end", () => response.writeHead(request.method === "OPTIONS" ? 204 : 200, corsHeaders).end(purchase));
}

/** Hands over a connection once a request, or TLS's first message, has come. It answers a browser's preflight. */
function onceAsked(handle: (socket: Socket) => void): Server {
  return createServer((socket) => {
    let text = "";
    socket.on("data", (piece) => {
      text += piece.toString("latin1");
      if (text.startsWith("OPTIONS") && text.endsWith("\r\n\r\n")) {
        const lines = Object.entries(corsHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
        socket.end(`HTTP/1.1 204 No Content\r\nConnection: close\r\n${lines.join("")}\r\n`);
      } else if (text.startsWith("\x16") || text.includes(":Envelope>")) handle(socket);
    });
  });
}

async function closedPort(): Promise<string> {
  const { host, close } = await listen(createServer());
  await close();
  return `http://${host}/`;
}
