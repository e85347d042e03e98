import type { Socket } from "node:net";

/** Hands over the body of each request on a connection, once its last byte has come. */
export function readRequests(socket: Socket, handle: (body: string) => void): void {
  let text = "";
  socket.on("data", (piece: Buffer) => {
    text += piece.toString("latin1");
    for (;;) {
      const headEnd = text.indexOf("\r\n\r\n");
      if (headEnd < 0) return;
      const length = Number(/^content-length: *(\d+)/im.exec(text.slice(0, headEnd))?.[1] ?? 0);
      const end = headEnd + 4 + length;
      if (text.length < end) return;
      const body = text.slice(headEnd + 4, end);
      text = text.slice(end);
      handle(body);
    }
  });
  // One that was accepted without being read yet.
  socket.resume();
}
