import { deflateRawSync, gzipSync } from "node:zlib";
import { type Fault, onRequest } from "../fault.ts";
import { mostBytes } from "../limits.ts";
import { head, whole } from "../proxy/http.ts";

const encoded = (body: string | Uint8Array, encoding: string) => whole(body, undefined, { "Content-Encoding": encoding });

/** Blanks that become 16 times as many bytes as a client of these tests takes. */
const blanks = " ".repeat(16 * mostBytes);
const bomb = gzipSync(blanks);
const thousandfold = Array.from({ length: 1000 }, () => "gzip").join(",");

/** A text in gzip, hundreds of times over. With more than 16 KiB of it, Node's fetch would end the process, of any version: it leaves an error without a listener. */
const wrapped = Array.from({ length: 400 }).reduce<Uint8Array>((body) => gzipSync(body), Buffer.from("<E:Envelope/>"));

/** Node's fetch inflates by itself, and keeps to itself what it has where something is wrong. */
const byFetch = { hiddenBy: "fetch" } as const;

/** Compression that nobody asked for. */
export const encodings: readonly Fault[] = [
  onRequest("gzip, unasked", "ok", (exchange) => exchange.deliver(encoded(gzipSync(exchange.envelope), "gzip"))),
  onRequest("deflate, as NuSOAP sends it", "ok", (exchange) =>
    exchange.deliver(encoded(deflateRawSync(exchange.envelope), "deflate")),
  ),
  onRequest("gzip without a label", "ok", (exchange) => exchange.deliver(whole(gzipSync(exchange.envelope)))),
  onRequest("gzip labelled identity", "ok", (exchange) => exchange.deliver(encoded(gzipSync(exchange.envelope), "identity"))),
  onRequest(
    "identity labelled gzip",
    { undici: "ok", fetch: "unknown" },
    (exchange) => exchange.deliver(encoded(exchange.envelope, "gzip")),
    byFetch,
  ),
  onRequest("gzip labelled a thousandfold", "unknown", (exchange) =>
    exchange.send(encoded(gzipSync(exchange.envelope), thousandfold)),
  ),
  onRequest("gzip, hundreds of times over", "unknown", (exchange) => exchange.send(encoded(wrapped, thousandfold))),
  onRequest(
    "gzip cut after the result",
    { undici: "ok", fetch: "mixed" },
    (exchange) => {
      // Stored, not compressed: of such a body every byte that came can be read.
      const stored = gzipSync(exchange.envelope, { level: 0 });
      const missing = exchange.envelope.length - exchange.result.length + "trailer8".length;
      exchange.send(head({ "Content-Encoding": "gzip", "Content-Length": stored.length }));
      exchange.deliver(stored.subarray(0, stored.length - missing)).end();
    },
    byFetch,
  ),
  // What does not match its checksum is no answer.
  onRequest("gzip with a wrong checksum", "unknown", (exchange) => {
    const body = gzipSync(exchange.envelope);
    body.fill(0, body.length - "trailer8".length);
    exchange.send(encoded(body, "gzip"));
  }),
  onRequest("a gzip bomb", "unknown", (exchange) => exchange.send(encoded(bomb, "gzip"))),
  onRequest("an encoding that nobody knows", "unknown", (exchange) => exchange.send(encoded("(µ/ý", "zstd"))),
];
