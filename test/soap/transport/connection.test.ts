import { describe, expect, test } from "vitest";
import { ConnectionError, createSoapClient, DecodeError, OutcomeUnknownError } from "../../../src/soap/index.ts";
import { purchase, purchased } from "../../support/envelopes.ts";
import { buy, getPrice } from "../../support/operations.ts";
import { chunk, closedPort, head, serveHttp, serveSockets } from "../../support/servers.ts";
import { rejectionOf } from "../../support/thrown.ts";
import { transports } from "../../support/transports.ts";

const input = { sku: "a" };
const cutInside = purchase.slice(0, purchase.indexOf("</invoice>"));
const cutAfter = purchase.slice(0, purchase.indexOf("</return>") + "</return>".length);

describe.each(transports)("over %s", (_, transport) => {
  const client = (endpoint: string) => createSoapClient({ endpoint, transport });

  test("an answer comes back", async () => {
    const { url } = await serveHttp((_, response) => response.setHeader("Content-Type", "text/xml").end(purchase));
    expect(await client(url).call(buy, input)).toEqual({ kind: "ok", value: purchased });
  });

  test("the request arrives as it was written", async () => {
    let seen: unknown;
    const { url } = await serveHttp((request, response, body) => {
      const { method, url: path, headers } = request;
      seen = { method, path, type: headers["content-type"], action: headers.soapaction, sku: /<sku.*<\/sku>/.exec(body)?.[0] };
      response.end(purchase);
    });
    await client(`${url}?a=1`).call(buy, { sku: "Zoë 😀 <" });
    expect(seen).toEqual({
      method: "POST",
      path: "/api?a=1",
      type: "text/xml; charset=utf-8",
      action: '"urn:shop#buy"',
      sku: '<sku xsi:type="xsd:string">Zoë 😀 &lt;</sku>',
    });
  });

  test("a refused connection proves that nothing was sent, for a write too", async () => {
    const endpoint = await closedPort();
    const error = await rejectionOf(ConnectionError, client(endpoint).call(buy, input));
    expect(error).toMatchObject({ code: "connection-failed", requestSent: "no", endpoint, operation: "buy" });
    expect(error.message).toBe("buy: could not connect, nothing was sent (ECONNREFUSED)");
    expect(error.body()).toBeUndefined();
  });

  test("a name that cannot exist proves it too", async () => {
    // A label of more than 63 characters is refused before any name server is asked.
    const error = await rejectionOf(ConnectionError, client(`http://${"a".repeat(64)}.invalid/`).call(buy, input));
    expect(error).toMatchObject({ code: "connection-failed", requestSent: "no" });
  });

  test("a reset before the answer loses a read's connection", async () => {
    const { url } = await serveSockets((socket) => socket.resetAndDestroy());
    const error = await rejectionOf(ConnectionError, client(url).call(getPrice, input));
    expect(error).toMatchObject({ code: "connection-lost", requestSent: "maybe" });
    expect(error.message).toMatch(/^getPrice: the connection broke before an answer came \((ECONNRESET|UND_ERR_SOCKET)\)$/);
  });

  test.each<[string, (url: string) => Promise<unknown>]>([
    ["a reset before the answer", () => serveSockets((socket) => socket.resetAndDestroy())],
    ["an end before the answer", () => serveSockets((socket) => socket.end())],
    ["half a head", () => serveSockets((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-T"))],
    ["an answer that is no HTTP", () => serveSockets((socket) => socket.end("SSH-2.0-OpenSSH\r\n"))],
  ])("after %s, a write's outcome is unknown", async (_, serve) => {
    const { url } = (await serve("")) as { url: string };
    const error = await rejectionOf(OutcomeUnknownError, client(url).call(buy, input));
    expect(error).toMatchObject({ code: "outcome-unknown", requestSent: "maybe", operation: "buy" });
    expect(error.message).toBe(
      `buy: may have taken effect; before trying again, look at listOrders, by sku (${error.cause.message.replace("buy: ", "")})`,
    );
    expect(error.cause).toBeInstanceOf(ConnectionError);
    expect(error.cause).toMatchObject({ code: "connection-lost" });
  });

  test.each([
    [
      "a reset",
      (text: string) =>
        serveSockets((socket) => socket.write(head({ "Content-Length": 5000 }) + text, () => socket.resetAndDestroy())),
    ],
    ["an end", (text: string) => serveSockets((socket) => socket.end(head({ "Content-Length": 5000 }) + text))],
    [
      "a reset between chunks",
      (text: string) =>
        serveSockets((socket) =>
          socket.write(head({ "Transfer-Encoding": "chunked" }) + chunk(text), () =>
            setTimeout(() => socket.resetAndDestroy(), 20),
          ),
        ),
    ],
    [
      "a broken chunk",
      (text: string) => serveSockets((socket) => socket.end(`${head({ "Transfer-Encoding": "chunked" })}${chunk(text)}zz`)),
    ],
    [
      "a Content-Length too short",
      (text: string) => serveSockets((socket) => socket.end(`${head({ "Content-Length": text.length })}${text}and more`)),
    ],
    ["a body without a length", (text: string) => serveSockets((socket) => socket.end(head({ Connection: "close" }) + text))],
  ])("%s after the result does not matter", async (_, serve) => {
    const { url } = await serve(cutAfter);
    expect(await client(url).call(buy, input)).toEqual({ kind: "ok", value: purchased });
  });

  test.each([
    [
      "a reset",
      (text: string) =>
        serveSockets((socket) =>
          socket.write(head({ "Content-Length": 5000 }) + text, () => setTimeout(() => socket.resetAndDestroy(), 20)),
        ),
    ],
    ["an end", (text: string) => serveSockets((socket) => socket.end(head({ "Content-Length": 5000 }) + text))],
    [
      "a Content-Length too short",
      (text: string) => serveSockets((socket) => socket.end(`${head({ "Content-Length": text.length })}${text}and more`)),
    ],
  ])("%s inside the result is told, with what came", async (_, serve) => {
    const { url } = await serve(cutInside);
    const error = await rejectionOf(OutcomeUnknownError, client(url).call(buy, input));
    expect(error.requestSent).toBe("yes");
    expect(error.cause).toBeInstanceOf(DecodeError);
    expect(error.cause.code).toBe("truncated");
    expect(error.cause.message).toMatch(
      /^buy: the answer ends before it is whole( \(.+\))?; partial\(\) has what could be read$/,
    );
    expect(error.partial()).toEqual({ ...purchased, invoice: null, cost: null });
    expect(new TextDecoder().decode(error.body())).toBe(cutInside);
  });
});
