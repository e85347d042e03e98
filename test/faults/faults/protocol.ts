import { type Fault, onRequest } from "../fault.ts";
import { head, whole } from "../proxy/http.ts";

const carryOn = "HTTP/1.1 100 Continue\r\n\r\n";

/** Interim answers that nobody asked for, and other versions of HTTP. */
export const protocol: readonly Fault[] = [
  // undici, Node's fetch included, breaks the connection at a 100 that it did not ask for: nothing behind it can be had.
  onRequest("100 unasked", "unknown", (exchange) => exchange.send(carryOn).send(whole(exchange.envelope))),
  onRequest("100 after 100", "unknown", (exchange) => exchange.send(carryOn + carryOn).send(whole(exchange.envelope))),
  onRequest("100, then closed", "unknown", (exchange) => exchange.send(carryOn).end()),
  onRequest("102 before the answer", "ok", (exchange) => exchange.send("HTTP/1.1 102 Processing\r\n\r\n").answer()),
  onRequest("103 before the answer", "ok", (exchange) =>
    exchange.send("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n").answer(),
  ),
  onRequest("103, then closed", "unknown", (exchange) => exchange.send("HTTP/1.1 103 Early Hints\r\n\r\n").end()),
  onRequest("101 to another protocol", "unknown", (exchange) =>
    exchange.send("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n").end(),
  ),
  onRequest("HTTP/1.0", "ok", (exchange) => exchange.deliver(head({}).replace("HTTP/1.1", "HTTP/1.0") + exchange.envelope).end()),
  onRequest("HTTP/0.9", "unknown", (exchange) => exchange.send(exchange.envelope).end()),
  onRequest("HTTP/2's preface", "unknown", (exchange) => exchange.send(Buffer.from("000000040000000000", "hex")).end()),
  onRequest("no HTTP at all", "unknown", (exchange) => exchange.send("SSH-2.0-OpenSSH_9.9\r\n").end()),
  onRequest("headers without end", "unknown", (exchange) =>
    exchange.send("HTTP/1.1 200 OK\r\n").send(`X-Padding: ${"x".repeat(100)}\r\n`.repeat(300)),
  ),
];
