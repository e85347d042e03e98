import { type Fault, onRequest } from "../fault.ts";
import { chunk, head, lastChunk } from "../proxy/http.ts";

const chunked = head({ "Transfer-Encoding": "chunked" });
const lengthOf = (body: string, more = 0) => head({ "Content-Length": body.length + more });

/** Bodies that do not end where their headers say. The operator's NuSOAP sends a Content-Length that is too short. */
export const lengths: readonly Fault[] = [
  onRequest("Content-Length short, inside the result", "unknown", (exchange) =>
    exchange.send(lengthOf(exchange.beginning) + exchange.envelope).end(),
  ),
  onRequest("Content-Length short, after the result", "ok", (exchange) =>
    exchange.deliver(lengthOf(exchange.result) + exchange.envelope).end(),
  ),
  onRequest("Content-Length long", "ok", (exchange) =>
    exchange.deliver(lengthOf(exchange.envelope, 9) + exchange.envelope).end(),
  ),
  onRequest("Content-Length 0", "unknown", (exchange) => exchange.send(lengthOf("") + exchange.envelope).end()),
  onRequest("Content-Length twice, different", "unknown", (exchange) =>
    exchange.send(lengthOf(exchange.envelope).replace("\r\n\r\n", "\r\nContent-Length: 7\r\n\r\n") + exchange.envelope).end(),
  ),
  onRequest("Content-Length that is no number", "unknown", (exchange) =>
    exchange.send(head({ "Content-Length": "long" }) + exchange.envelope).end(),
  ),
  onRequest("no length, cut inside the result", "unknown", (exchange) =>
    exchange.send(head({ Connection: "close" }) + exchange.beginning).end(),
  ),
  onRequest("no length, cut after the result", "ok", (exchange) =>
    exchange.deliver(head({ Connection: "close" }) + exchange.result).end(),
  ),
  onRequest("bad chunk inside the result", "unknown", (exchange) =>
    exchange.send(`${chunked}${chunk(exchange.beginning)}zz\r\n`).end(),
  ),
  onRequest("bad chunk after the result", "ok", (exchange) =>
    exchange.deliver(`${chunked}${chunk(exchange.result)}zz\r\n`).end(),
  ),
  onRequest("last chunk missing", "ok", (exchange) => exchange.deliver(chunked + chunk(exchange.envelope)).end()),
  onRequest("last chunk missing, reset", "ok", (exchange) => exchange.deliver(chunked + chunk(exchange.envelope)).reset()),
  onRequest("last chunk too soon", "unknown", (exchange) =>
    exchange.send(`${chunked}${chunk(exchange.beginning)}${lastChunk}`).end(),
  ),
  onRequest("chunk cut inside the result", "unknown", (exchange) =>
    exchange.send(chunked + chunk(exchange.envelope).slice(0, exchange.beginning.length)).end(),
  ),
  onRequest("chunks of one byte", "ok", (exchange) =>
    exchange.deliver(chunked + Array.from(exchange.envelope, chunk).join("") + lastChunk),
  ),
];
