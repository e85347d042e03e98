import { constants, deflateRawSync, deflateSync, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createSoapClient, DecodeError, OutcomeUnknownError } from "../../../src/soap/index.ts";
import { inflate } from "../../../src/soap/transport/inflate.ts";
import { answer, purchase, purchased, utf8 } from "../../support/envelopes.ts";
import { buy, getPrice } from "../../support/operations.ts";
import { serveHttp } from "../../support/servers.ts";
import { rejectionOf } from "../../support/thrown.ts";
import { transports } from "../../support/transports.ts";

const input = { sku: "a" };

/** An answer of many kilobytes that hardly shrink. */
const long = purchase.replace("Paid", Array.from({ length: 3000 }, (_, index) => (index * 7919) % 65_537).join(" "));
const end = "</ns1:callResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>";

/** A server that compresses though it was not asked to. */
const serve = (encoding: string, body: Uint8Array) =>
  serveHttp((_, response) => response.writeHead(200, { "Content-Type": "text/xml", "Content-Encoding": encoding }).end(body));

describe.each(transports)("over %s", (_, transport) => {
  const client = (endpoint: string) => createSoapClient({ endpoint, transport });

  test.each([
    ["gzip", "gzip", gzipSync(purchase)],
    ["x-gzip", "x-gzip", gzipSync(purchase)],
    ["deflate", "deflate", deflateSync(purchase)],
    ["raw deflate, as NuSOAP sends it", "deflate", deflateRawSync(purchase)],
  ])("a body in %s is read", async (_, encoding, body) => {
    const { url } = await serve(encoding, body);
    expect(await client(url).call(buy, input)).toEqual({ kind: "ok", value: purchased });
  });

  test.each(["", "identity"])("a body in gzip that is labelled %j is read all the same", async (encoding) => {
    const { url } = await serve(encoding, gzipSync(purchase));
    expect(await client(url).call(buy, input)).toEqual({ kind: "ok", value: purchased });
  });

  test("a body that only begins as gzip does is kept", async () => {
    const { url } = await serve("", Uint8Array.of(0x1f, 0x8b, 1, 2, 3));
    const error = await rejectionOf(DecodeError, client(url).call(getPrice, input));
    expect(error.body()).toEqual(Uint8Array.of(0x1f, 0x8b, 1, 2, 3));
  });

  test("a body in gzip without a label is inflated no further than it may be", async () => {
    const { url } = await serve("", gzipSync("a".repeat(1_000_000)));
    const error = await rejectionOf(
      DecodeError,
      createSoapClient({ endpoint: url, transport, limits: { bytes: 10_000 } }).call(getPrice, input),
    );
    expect(error).toMatchObject({ code: "too-large" });
  });

  test("a body in gzip that is cut inside the result is told, with what came", async () => {
    const whole = gzipSync(long);
    const { url } = await serve("gzip", whole.subarray(0, whole.length >> 1));
    const error = await rejectionOf(OutcomeUnknownError, client(url).call(buy, input));
    expect(error.cause).toMatchObject({ code: "truncated", requestSent: "yes" });
    expect(error.partial()).toMatchObject({ status: "ok" });
  });
});

describe("over undici", () => {
  const [, transport] = transports[0] as (typeof transports)[number];
  const client = (endpoint: string) => createSoapClient({ endpoint, transport });

  test("no compression is asked for", async () => {
    let asked: string | undefined;
    const { url } = await serveHttp((request, response) => {
      asked = request.headers["accept-encoding"]?.toString();
      response.end(purchase);
    });
    await client(url).call(buy, input);
    expect(asked).toBe("identity");
  });

  // Stored, not compressed: of such a body, every byte that came can be read.
  test.each([
    ["gzip", "gzip", gzipSync(purchase, { level: 0 }), "trailer8".length],
    ["raw deflate", "deflate", deflateRawSync(purchase, { level: 0 }), 0],
  ])("a body in %s that is cut after the result is whole", async (_, encoding, body, trailer) => {
    const { url } = await serve(encoding, body.subarray(0, body.length - end.length - trailer));
    expect(await client(url).call(buy, input)).toEqual({ kind: "ok", value: purchased });
  });

  test("a body that is not compressed, though it says so, is read as it is", async () => {
    const { url } = await serve("gzip", utf8(purchase));
    expect(await client(url).call(buy, input)).toEqual({ kind: "ok", value: purchased });
  });

  test("a body in an encoding that nobody here knows is told, and kept", async () => {
    const { url } = await serve("zstd", Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd));
    const error = await rejectionOf(DecodeError, client(url).call(getPrice, input));
    expect(error.message).toBe("getPrice: the answer ends before it is whole (the body has an unknown Content-Encoding: zstd)");
    expect(error.body()).toEqual(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd));
  });

  test("a body of which too little came to inflate anything is kept", async () => {
    const start = gzipSync(purchase).subarray(0, 12);
    const { url } = await serve("gzip", start);
    const error = await rejectionOf(DecodeError, client(url).call(getPrice, input));
    expect(error.code).toBe("truncated");
    expect(error.body()).toEqual(new Uint8Array(start));
  });

  test("a body that grows beyond the bound is told", async () => {
    const { url } = await serve("gzip", gzipSync(answer(" ".repeat(10_000_000))));
    const small = createSoapClient({ endpoint: url, transport, limits: { bytes: 100_000 } });
    const error = await rejectionOf(DecodeError, small.call(getPrice, input));
    expect(error).toMatchObject({ code: "too-large" });
    expect(error.body()).toHaveLength(100_001);
  });
});

test("of a body in gzip, cut anywhere, all that can be read is read", async () => {
  const whole = gzipSync(purchase);
  for (let length = 150; length < whole.length; length += 7) {
    const part = whole.subarray(0, length);
    const { body } = await inflate(part, "gzip", 1_000_000);
    expect(body).toEqual(new Uint8Array(gunzipSync(part, { finishFlush: constants.Z_SYNC_FLUSH })));
  }
});
