import type { TlsOptions } from "node:tls";
import type { Certificates } from "../certificates.ts";
import type { Fault, Place } from "../fault.ts";
import type { Exchange } from "../proxy/exchange.ts";
import { head, whole } from "../proxy/http.ts";
import { serveConnections, serveRequests } from "../proxy/serve.ts";

const answering = (exchange: Exchange) => exchange.answer();

/** A server whose certificate is not to be taken. */
function refusedCertificate(name: string, choose: (certificates: Certificates) => TlsOptions): Fault {
  const open = ({ ledger, certificates }: Place) => serveRequests(ledger, answering, choose(certificates));
  return { name, ends: "not sent", arrives: "none", open };
}

/** A fault on a connection that is secure. */
function secure(name: string, ends: Fault["ends"], act: (exchange: Exchange) => void): Fault {
  const open = ({ ledger, certificates }: Place) => serveRequests(ledger, act, certificates.trusted);
  return { name, ends, arrives: "all", isTrusted: true, open };
}

export const tls: readonly Fault[] = [
  refusedCertificate("self-signed certificate", ({ selfSigned }) => selfSigned),
  refusedCertificate("expired certificate", ({ expired }) => expired),
  refusedCertificate("another host's certificate", ({ otherHost }) => otherHost),
  refusedCertificate("forged certificate", ({ forged }) => forged),
  {
    name: "TLS: none on the port",
    // Node's fetch does not tell a handshake that failed from an answer that did.
    ends: { undici: "not sent", fetch: "unknown" },
    arrives: "none",
    open: () => serveConnections((socket) => socket.end(whole("<h1>400 Bad Request</h1>", "400 Bad Request")), "https"),
  },
  {
    name: "TLS: reset in the handshake",
    ends: { undici: "not sent", fetch: "unknown" },
    arrives: "none",
    open: () => serveConnections((socket) => socket.resetAndDestroy(), "https"),
  },
  {
    name: "TLS: stall in the handshake",
    ends: { undici: "not sent", fetch: "unknown" },
    arrives: "none",
    timeout: 150,
    open: () => serveConnections(() => {}, "https"),
  },
  {
    // In TLS 1.3 the client has sent its request by the time that it hears of this.
    name: "TLS: the client's certificate is missing",
    ends: "unknown",
    arrives: "none",
    isTrusted: true,
    open: ({ ledger, certificates }) =>
      serveRequests(ledger, answering, { ...certificates.trusted, requestCert: true, minVersion: "TLSv1.3" }),
  },
  secure("TLS: reset after the request", "unknown", (exchange) => exchange.reset()),
  secure("TLS: closed inside the result", "unknown", (exchange) =>
    exchange.send(head({ "Content-Length": 5000 }) + exchange.beginning).end(),
  ),
  secure("TLS: reset after the result", "ok", (exchange) =>
    exchange.deliver(head({ "Content-Length": 5000 }) + exchange.result).later(() => exchange.reset()),
  ),
];
