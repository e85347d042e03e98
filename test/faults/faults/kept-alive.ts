import { type Fault, onRequest } from "../fault.ts";
import { envelopeFor } from "../proxy/answers.ts";
import { whole } from "../proxy/http.ts";

/** Connections that are kept, with something wrong when the next request would leave. Node's fetch lets none be chosen. */
export const keptAlive: readonly Fault[] = [
  onRequest(
    "closed as the next request leaves",
    { undici: "ok", fetch: "mixed" },
    (exchange) => {
      exchange.answer();
      setTimeout(() => exchange.end(), Math.random() * 4);
    },
    { arrives: "some", isKept: true },
  ),
  onRequest(
    "reset as the next request leaves",
    { undici: "ok", fetch: "mixed" },
    (exchange) => {
      exchange.answer();
      setTimeout(() => exchange.reset(), Math.random() * 4);
    },
    { arrives: "some", isKept: true },
  ),
  onRequest(
    "reset once the next request is there",
    { undici: "ok", fetch: "mixed" },
    (exchange) => {
      const { socket } = exchange;
      const requests = counts.get(socket) ?? 0;
      counts.set(socket, requests + 1);
      if (requests === 0) exchange.answer();
      else exchange.reset();
    },
    { isKept: true },
  ),
  onRequest("stray bytes behind the answer", "ok", (exchange) =>
    exchange.deliver(Buffer.concat([whole(exchange.envelope), Buffer.from("0\r\n\r\n")])),
  ),
  onRequest("a second answer behind the first", "ok", (exchange) =>
    exchange.deliver(Buffer.concat([whole(exchange.envelope), whole(envelopeFor("api_buy_license", 999))])),
  ),
  onRequest("closed after the answer, said so", "ok", (exchange) =>
    exchange.deliver(whole(exchange.envelope, undefined, { Connection: "close" })).end(),
  ),
];

/** How many requests came on a connection. */
const counts = new WeakMap<object, number>();
