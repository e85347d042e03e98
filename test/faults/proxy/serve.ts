import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";
import { listen } from "../../contract/server/listen.ts";
import { Exchange } from "./exchange.ts";
import type { Ledger } from "./ledger.ts";
import { readRequests } from "./requests.ts";

/** An address of this machine. */
export interface Served {
  readonly url: string;
  /** Those that are open. */
  readonly connections: ReadonlySet<Socket>;
  close(): Promise<void>;
}

/** Hands over bare connections, with nothing read yet. */
export function serveConnections(handle: (socket: Socket) => void, scheme = "http"): Promise<Served> {
  return serve(createServer({ pauseOnConnect: true, noDelay: true }, handle), scheme);
}

/** Hands over each request once it has arrived; over TLS where options for it are given. */
export function serveRequests(ledger: Ledger, handle: (exchange: Exchange) => void, tls?: TlsOptions): Promise<Served> {
  const read = (socket: Socket, bare: Socket) => readRequests(socket, (body) => handle(new Exchange(socket, bare, body, ledger)));
  if (tls === undefined)
    return serve(
      createServer({ noDelay: true }, (socket) => read(socket, socket)),
      "http",
    );
  /** The connections under those of TLS, which cannot be reset themselves, by the other end's port. */
  const bare = new Map<number | undefined, Socket>();
  const server = createTlsServer({ ...tls, noDelay: true }, (socket) => {
    socket.on("error", () => {}); // a reset, by the fault or by a client that gave up
    read(socket, bare.get(socket.remotePort) ?? socket);
  });
  server.on("connection", (socket: Socket) => bare.set(socket.remotePort, socket));
  server.on("tlsClientError", () => {}); // a client that refused the certificate
  return serve(server, "https");
}

async function serve(server: Server, scheme: string): Promise<Served> {
  const { host, connections, close } = await listen(server);
  return { url: `${scheme}://${host}/api.php`, connections, close };
}
