import { createServer } from "node:net";
import { purchase } from "../../support/envelopes.ts";
import { corsHeaders } from "./cors.ts";
import { type Listening, listen } from "./listen.ts";

export interface Drops extends Listening {
  /** How many writes have come. */
  readonly writes: number;
}

/**
 * A server that answers each read and keeps the connection, and breaks it as soon as a write is there: with a reset at
 * `/reset`, in good order elsewhere.
 */
export async function serveDrops(): Promise<Drops> {
  let writes = 0;
  const headers = Object.entries(corsHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
  const answer = (status: string, body: string) =>
    `HTTP/1.1 ${status}\r\nContent-Type: text/xml\r\nContent-Length: ${body.length}\r\n${headers.join("")}\r\n${body}`;
  const server = createServer((socket) => {
    let text = "";
    socket.on("data", (piece) => {
      text += piece.toString("latin1");
      const isPreflight = text.startsWith("OPTIONS") && text.endsWith("\r\n\r\n");
      if (!isPreflight && !text.includes(":Envelope>")) return;
      const request = text;
      text = "";
      if (isPreflight) socket.write(answer("200 OK", ""));
      else if (!request.includes("#buy")) socket.write(answer("200 OK", purchase));
      else {
        writes++;
        if (request.startsWith("POST /reset")) socket.resetAndDestroy();
        else socket.end();
      }
    });
  });
  const listening = await listen(server);
  return {
    ...listening,
    get writes() {
      return writes;
    },
  };
}
