import type { AddressInfo, Server, Socket } from "node:net";

/** A server at a free port of this machine. */
export interface Listening {
  /** Such as `127.0.0.1:40123`. */
  readonly host: string;
  /** Those that are open. */
  readonly connections: ReadonlySet<Socket>;
  close(): Promise<void>;
}

export async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {}); // a reset, by the tests or by a runtime that gave up
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: sockets,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
