import { expect, test } from "vitest";
import { createSoapClient, HttpError, OutcomeUnknownError } from "../../../src/soap/index.ts";
import { purchase, purchased } from "../../support/envelopes.ts";
import { buy } from "../../support/operations.ts";
import { serveHttp } from "../../support/servers.ts";
import { rejectionOf } from "../../support/thrown.ts";
import { transports } from "../../support/transports.ts";

const input = { sku: "Zoë" };

/** The platform's fetch sends a request once more at a 421, a POST too (Fetch §4.5, step 16). */
test.each(transports)("over %s, a write that is answered with 421 is sent once", async (_, transport) => {
  const server = await serveHttp((_, response) => response.writeHead(421).end());
  const error = await rejectionOf(OutcomeUnknownError, createSoapClient({ endpoint: server.url, transport }).call(buy, input));
  expect(error.cause).toBeInstanceOf(HttpError);
  expect(error.cause).toMatchObject({ status: 421 });
  expect(server.requests).toBe(1);
});

test.each(transports)("over %s, a write goes out with its length and whole", async (_, transport) => {
  const seen: unknown[] = [];
  const { url } = await serveHttp(({ headers }, response, body) => {
    seen.push(Number(headers["content-length"]) === Buffer.byteLength(body), headers["transfer-encoding"], body.includes("Zoë"));
    response.end(purchase);
  });
  expect(await createSoapClient({ endpoint: url, transport }).call(buy, input)).toEqual({ kind: "ok", value: purchased });
  expect(seen).toEqual([true, undefined, true]);
});
