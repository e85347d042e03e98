import { type Fault, onRequest } from "../fault.ts";
import type { Exchange } from "../proxy/exchange.ts";
import { head } from "../proxy/http.ts";
import { serveConnections } from "../proxy/serve.ts";

const timeout = 150;
const long = head({ "Content-Length": 5000 });

const stall = (name: string, act: (exchange: Exchange) => void, ends: Fault["ends"] = "unknown") =>
  onRequest(name, ends, act, { timeout, arrives: "some" });

/** Servers that take their time. */
export const stalling: readonly Fault[] = [
  {
    name: "stall after accept",
    ends: "unknown",
    arrives: "none",
    timeout,
    open: () => serveConnections(() => {}),
  },
  stall("stall after the request", () => {}),
  stall("stall in the headers", (exchange) => exchange.send("HTTP/1.1 200 OK\r\nContent-Type: te")),
  stall("stall after the headers", (exchange) => exchange.send(long)),
  stall("stall inside the result", (exchange) => exchange.send(long + exchange.beginning)),
  stall("stall after the result", (exchange) => exchange.deliver(long + exchange.result), "mixed"),
  stall("headers by the byte, too slow", (exchange) => trickle(exchange, long, timeout / 6)),
  stall("a body by the byte, too slow", (exchange) => trickle(exchange.send(long), exchange.envelope, timeout / 6)),
  onRequest("a body in pieces, slow but in time", "ok", (exchange) => {
    const { envelope } = exchange;
    const parts = Array.from({ length: 5 }, (_, part) =>
      envelope.slice((part * envelope.length) / 5, ((part + 1) * envelope.length) / 5),
    );
    exchange.send(head({ "Content-Length": envelope.length }));
    const sendNext = () => {
      const [part = "", ...others] = parts.splice(0);
      parts.push(...others);
      if (others.length === 0) exchange.deliver(part);
      else setTimeout(sendNext, 5, exchange.send(part));
    };
    sendNext();
  }),
];

/** Sends a byte now and one each so many milliseconds, for as long as the other side listens. */
function trickle(exchange: Exchange, text: string, pause: number): void {
  let at = 0;
  const more = () => exchange.send(text[at++] ?? " ");
  const timer = setInterval(more, pause);
  exchange.socket.on("close", () => clearInterval(timer));
  more();
}
