import { createServer } from "node:net";
import { listen } from "../../contract/server/listen.ts";
import type { Fault } from "../fault.ts";
import { Exchange } from "../proxy/exchange.ts";
import { whole } from "../proxy/http.ts";
import { readRequests } from "../proxy/requests.ts";
import { type Served, serveConnections } from "../proxy/serve.ts";

/** Faults before anything of the request is read. */
export const connecting: readonly Fault[] = [
  {
    name: "no such name",
    ends: "not sent",
    arrives: "none",
    // A label of more than 63 characters is refused before any name server is asked.
    open: async () => nobodyAt(`${"a".repeat(64)}.invalid`),
  },
  { name: "connection refused", ends: "not sent", arrives: "none", open: openNothing },
  {
    name: "accepted and closed",
    ends: "unknown",
    arrives: "none",
    open: () => serveConnections((socket) => socket.destroy()),
  },
  {
    // At times the connection is seen to fail before it is seen to be there.
    name: "accepted and reset",
    ends: "mixed",
    arrives: "none",
    open: () => serveConnections((socket) => socket.resetAndDestroy()),
  },
  {
    name: "reset before the request is read",
    ends: "unknown",
    arrives: "none",
    open: () => serveConnections((socket) => setTimeout(() => socket.resetAndDestroy(), 3)),
  },
  {
    name: "answers 503 at the first byte",
    ends: "unknown",
    arrives: "all",
    open: ({ ledger }) =>
      serveConnections((socket) => {
        socket.once("data", () => socket.end(whole("", "503 Service Unavailable", { Connection: "close" })));
        readRequests(socket, (body) => new Exchange(socket, socket, body, ledger));
      }),
  },
];

/** The address of a port that nobody listens on. */
async function openNothing(): Promise<Served> {
  const { host, close } = await listen(createServer());
  await close();
  return nobodyAt(host);
}

function nobodyAt(host: string): Served {
  return { url: `http://${host}/api.php`, connections: new Set(), close: async () => {} };
}
