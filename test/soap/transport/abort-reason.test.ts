import { expect, test } from "vitest";
import { ConnectionError, GuardError, OutcomeUnknownError } from "../../../src/soap/errors.ts";
import { createSoapClient, fetchTransport, type Transport, undiciTransport } from "../../../src/soap/index.ts";
import { nowhere } from "../../../src/soap/soap-error.ts";
import { buy } from "../../support/operations.ts";
import { serveHttp } from "../../support/servers.ts";
import { rejectionOf } from "../../support/thrown.ts";

/** What a caller may give a call up with: the error of another one, which was not sent. */
const reasons: readonly (readonly [string, Error])[] = [
  ["a refused connection", Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" })],
  ["another call's ConnectionError", new ConnectionError("could not connect", nowhere, { requestSent: "no" })],
  ["another call's GuardError", new GuardError("read-only", "is a write", nowhere)],
];

/** One that tells nothing but the signal's reason. */
const plain: Transport = ({ url, body, signal }) =>
  new Promise((_, reject) => {
    fetch(url, { method: "POST", body, signal }).catch(() => {});
    signal.addEventListener("abort", () => reject(signal.reason));
  });

/** One that does not heed the signal. */
const deaf: Transport = ({ url, body }) => fetch(url, { method: "POST", body }) as never;

const transports: readonly (readonly [string, Transport])[] = [
  ["undici", undiciTransport()],
  ["fetch", fetchTransport()],
  ["a transport that rejects with the reason", plain],
  ["one that does not heed the signal", deaf],
];

test.each(transports.flatMap(([name, transport]) => reasons.map(([what, reason]) => [name, what, transport, reason] as const)))(
  "over %s, to give a write up with %s does not prove that it was not sent",
  async (_, __, transport, reason) => {
    const abort = new AbortController();
    // The order has arrived, and is not answered.
    const server = await serveHttp(() => abort.abort(reason));
    const client = createSoapClient({ endpoint: server.url, transport });
    const error = await rejectionOf(OutcomeUnknownError, client.call(buy, { sku: "A" }, { signal: abort.signal }));
    expect([error.requestSent, server.requests]).toEqual(["maybe", 1]);
    expect(error.cause).toMatchObject({ code: "aborted", requestSent: "maybe" });
  },
);
