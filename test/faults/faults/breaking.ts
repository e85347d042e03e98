import { type Fault, onRequest } from "../fault.ts";
import { head, whole } from "../proxy/http.ts";

const long = head({ "Content-Length": 5000 });
const unfinished = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Le";
const envelopeHead = 120;

/** Connections that break once the request has arrived. */
export const breaking: readonly Fault[] = [
  onRequest("reset after the request", "unknown", (exchange) => exchange.reset()),
  onRequest("closed without an answer", "unknown", (exchange) => exchange.end()),
  onRequest("reset in the status line", "unknown", (exchange) => exchange.send("HTTP/1.").later(() => exchange.reset())),
  onRequest("reset in the headers", "unknown", (exchange) => exchange.send(unfinished).later(() => exchange.reset())),
  onRequest("closed in the headers", "unknown", (exchange) => exchange.send(unfinished).end()),
  onRequest("reset after the headers", "unknown", (exchange) => exchange.send(long).later(() => exchange.reset())),
  onRequest("reset in the envelope's head", "unknown", (exchange) =>
    exchange.send(long + exchange.envelope.slice(0, envelopeHead)).later(() => exchange.reset()),
  ),
  onRequest("reset inside the result", "unknown", (exchange) =>
    exchange.send(long + exchange.beginning).later(() => exchange.reset()),
  ),
  onRequest("closed inside the result", "unknown", (exchange) => exchange.send(long + exchange.beginning).end()),
  onRequest("reset after the result", "ok", (exchange) => exchange.deliver(long + exchange.result).later(() => exchange.reset())),
  onRequest("reset at once after the result", "ok", (exchange) => exchange.deliver(long + exchange.result).reset()),
  onRequest("closed after the result", "ok", (exchange) => exchange.deliver(long + exchange.result).end()),
  onRequest("reset after the whole answer", "ok", (exchange) => exchange.deliver(whole(exchange.envelope)).reset()),
];
