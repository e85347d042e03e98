import { describe, expect, test } from "vitest";
import { createSoapClient, DecodeError, HttpError, OutcomeUnknownError } from "../../../src/soap/index.ts";
import { answer, faultAnswer, purchase, utf8 } from "../../support/envelopes.ts";
import { buy, getPrice } from "../../support/operations.ts";
import { serveHttp } from "../../support/servers.ts";
import { rejectionOf } from "../../support/thrown.ts";
import { transports } from "../../support/transports.ts";

const input = { sku: "a" };

describe.each(transports)("over %s", (_, transport) => {
  const client = (endpoint: string) => createSoapClient({ endpoint, transport });

  test.each([301, 302, 303, 307, 308])("a redirect by %i is not followed", async (status) => {
    const elsewhere = await serveHttp((_, response) => response.end(purchase));
    const { url } = await serveHttp((_, response) => response.writeHead(status, { Location: elsewhere.url }).end());
    const error = await rejectionOf(HttpError, client(url).call(getPrice, input));
    expect(error).toMatchObject({ code: "redirected", status, requestSent: "yes" });
    expect(error.message).toBe(`getPrice: redirected to ${elsewhere.url}, which is not followed; check the endpoint`);
    expect(elsewhere.connections).toBe(0);
  });

  test("a redirect leaves a write's outcome unknown, since its body was sent", async () => {
    const { url } = await serveHttp((_, response) => response.writeHead(302, { Location: "/elsewhere" }).end());
    expect((await rejectionOf(OutcomeUnknownError, client(url).call(buy, input))).cause).toMatchObject({ code: "redirected" });
  });

  test("an HTML page under HTTP 502 is an error, with its beginning", async () => {
    const page = "<html>\n<h1>502 Bad Gateway</h1>\n</html>";
    const { url } = await serveHttp((_, response) => response.writeHead(502, { "Content-Type": "text/html" }).end(page));
    const error = await rejectionOf(HttpError, client(url).call(getPrice, input));
    expect(error).toMatchObject({ code: "http-status", status: 502 });
    expect(error.message).toBe('getPrice: HTTP 502 without a SOAP answer: "<html> <h1>502 Bad Gateway</h1> </html>"');
    expect(error.body()).toEqual(utf8(page));
  });

  test("an HTML page under HTTP 200 is an error too", async () => {
    const { url } = await serveHttp((_, response) =>
      response.writeHead(200, { "Content-Type": "text/html" }).end("<html></html>"),
    );
    expect((await rejectionOf(DecodeError, client(url).call(getPrice, input))).code).toBe("not-soap");
  });

  test("an empty body is an error", async () => {
    const { url } = await serveHttp((_, response) => response.writeHead(200).end());
    expect((await rejectionOf(DecodeError, client(url).call(getPrice, input))).code).toBe("not-soap");
  });

  test("a fault under HTTP 500 is an outcome", async () => {
    const { url } = await serveHttp((_, response) =>
      response.writeHead(500).end(faultAnswer("<faultstring>it broke</faultstring>")),
    );
    expect(await client(url).call(buy, input)).toEqual({
      kind: "fault",
      fault: { code: null, string: "it broke", actor: null, detail: null },
    });
  });

  test("an answer longer than the bound is not read to its end", async () => {
    let sent = 0;
    const { url } = await serveHttp((_, response) => {
      const more = () => {
        while (!response.destroyed && sent < 50_000_000) {
          sent += 65_536;
          if (!response.write(" ".repeat(65_536))) return;
        }
        response.end();
      };
      response.on("drain", more);
      more();
    });
    const small = createSoapClient({ endpoint: url, transport, limits: { bytes: 100_000 } });
    const error = await rejectionOf(DecodeError, small.call(getPrice, input));
    expect(error).toMatchObject({ code: "too-large" });
    expect(error.body()).toHaveLength(100_001);
    expect(sent).toBeLessThan(50_000_000);
  });

  test("an answer of just the bound is read", async () => {
    const text = answer("<return>1.5</return>");
    const { url } = await serveHttp((_, response) => response.end(text));
    const exact = createSoapClient({ endpoint: url, transport, limits: { bytes: text.length } });
    expect(await exact.call(getPrice, input)).toEqual({ kind: "ok", value: 1.5 });
  });

  test("the charset of the Content-Type header counts", async () => {
    const { url } = await serveHttp((_, response) => {
      response
        .writeHead(200, { "Content-Type": "text/xml; charset=ISO-8859-1" })
        .end(Buffer.from(purchase.replace("Paid", "Zoë"), "latin1"));
    });
    expect(await client(url).call(buy, input)).toMatchObject({ value: { status_text: "Order Completed & Zoë." } });
  });
});
