import { expect, test } from "vitest";
import { ConnectionError, createSoapClient, operation, s, type TransportRequest } from "../../../src/soap/index.ts";
import { serveHttp } from "../../support/servers.ts";
import { rejectionOf } from "../../support/thrown.ts";
import { transports } from "../../support/transports.ts";

const read = operation("read", { effect: "read", namespace: "urn:x", input: {}, output: s.string });

test.each(transports)("a transport of the user's can hand on a request with a signal of its own, to %s", async (_, transport) => {
  const { url } = await serveHttp(() => {});
  const own = (request: TransportRequest) => transport({ ...request, signal: AbortSignal.timeout(500) });
  const client = createSoapClient({ endpoint: url, transport: own, retry: { attempts: 1 } });
  const start = performance.now();
  expect(await rejectionOf(ConnectionError, client.call(read))).toMatchObject({ requestSent: "maybe" });
  expect(performance.now() - start).toBeLessThan(3000);
});
