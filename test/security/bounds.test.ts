import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { InterServer, OptionError } from "../../src/index.ts";
import { createSoapClient, DecodeError, decodeResponse, type Limits, operation, s } from "../../src/soap/index.ts";
import { defaultLimits } from "../../src/soap/limits.ts";
import { answer, utf8 } from "../support/envelopes.ts";
import { serveHttp } from "../support/servers.ts";
import { rejectionOf, thrownBy } from "../support/thrown.ts";
import { errorOf, password, transports, username } from "./support.ts";

/** A client of a server on this machine. */
const clientOf = (endpoint: string, options: object) => new InterServer({ username, password, endpoint, ...options });

const tooLarge = { name: "DecodeError", code: "too-large" };

describe.each(transports)("over %s", (_, transport) => {
  test("more bytes than limits.bytes are refused, and not read to their end", async () => {
    let sent = 0;
    const { url } = await serveHttp((_, response) => {
      const more = () => {
        while (!response.destroyed) {
          sent += 65_536;
          if (!response.write(" ".repeat(65_536))) return;
        }
      };
      response.on("drain", more);
      more();
    });
    const call = clientOf(url, { transport, limits: { bytes: 100_000 } }).api_get_license_types();
    const error = await rejectionOf(DecodeError, call);
    expect(error).toMatchObject({ ...tooLarge, message: expect.stringContaining("raise limits.bytes") });
    expect(error.body()).toHaveLength(100_001);
    expect(sent).toBeLessThan(50_000_000);
  });

  test("a gzip bomb is refused as soon as it has grown to limits.bytes", async () => {
    // 400 MB of spaces in 400 kB; no limit is given, so that the default counts.
    const bomb = Buffer.concat(Array(400).fill(gzipSync(" ".repeat(1_000_000))));
    const { url } = await serveHttp((_, response) => response.writeHead(200, { "Content-Encoding": "gzip" }).end(bomb));
    const error = await rejectionOf(DecodeError, clientOf(url, { transport }).api_get_license_types());
    expect(error).toMatchObject(tooLarge);
    expect(error.body()).toHaveLength(defaultLimits.bytes + 1);
  });

  test("a server that takes longer than timeout is given up, silent or byte by byte", async () => {
    const silent = await serveHttp(() => {});
    const slow = await serveHttp((_, response) => {
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    });
    for (const { url } of [silent, slow]) {
      const start = performance.now();
      const error = await errorOf(clientOf(url, { transport, timeout: 300 }).api_get_license_types());
      expect(error).toMatchObject({ name: "TimeoutError", code: "timeout", timeout: 300 });
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});

/** Takes whatever comes. */
const anything = operation("anything", { namespace: "urn:test", effect: "read", input: {}, output: s.any });

/** A value so deep, or with so many of something, that a limit of that is passed; and one that just fits. */
const documents: Readonly<Record<string, (count: number) => string>> = {
  bytes: (count) => answer("<return>x</return>").padEnd(count),
  depth: (count) => answer(`<return>${"<a>".repeat(count - 1)}x${"</a>".repeat(count - 1)}</return>`),
  members: (count) => answer(`<return>${"<a>x</a>".repeat(count - 1)}</return>`),
  attributes: (count) => answer(`<return ${Array.from({ length: count }, (_, at) => `a${at}=""`).join(" ")}>x</return>`),
};
function documentOf(name: string, count: number): string {
  const make = documents[name];
  if (make === undefined) throw new Error(`nothing here passes limits.${name}: add it`);
  return make(count);
}

const names = Object.keys(defaultLimits) as (keyof Limits)[];

describe.each(names)("limits.%s", (name) => {
  const decode = (count: number, limits: Partial<Limits>) =>
    decodeResponse(s.any, { body: utf8(documentOf(name, count)) }, { limits });

  test("each limit has a default", () => {
    expect(defaultLimits[name]).toBeGreaterThan(0);
    expect(defaultLimits[name]).toBeLessThan(1e9);
  });

  test("an answer one beyond a limit is refused, from bytes and by both clients", async () => {
    const bound = name === "depth" || name === "attributes" ? 100 : 3000; // those two are 1,000 at most
    expect(decode(bound, { [name]: bound }).kind).toBe("ok");
    expect(thrownBy(Error, () => decode(bound + 1, { [name]: bound }))).toMatchObject(tooLarge);
    const fetch = async () => new Response(documentOf(name, bound + 1));
    const limits = { [name]: bound };
    const options = { endpoint: "https://127.0.0.1/", fetch, limits };
    expect(await errorOf(createSoapClient(options).call(anything))).toMatchObject(tooLarge);
    expect(await errorOf(new InterServer({ username, password, ...options }).call(anything))).toMatchObject(tooLarge);
  });

  test("a limit of 0 means 0, and not none", () => {
    expect(thrownBy(Error, () => decode(100, { [name]: 0 }))).toMatchObject(tooLarge);
  });
});

test("an element of more than 1,000 attributes, and one with more than 250 namespaces in force, is refused", () => {
  const attributes = (count: number) => Array.from({ length: count }, (_, at) => `a${at}=""`).join(" ");
  const namespaces = (count: number) => Array.from({ length: count }, (_, at) => `xmlns:n${at}="urn:${at}"`).join(" ");
  const inside = (count: number) => `${'<a xmlns:n="">'.repeat(count)}${"</a>".repeat(count)}`;
  const read = (result: string) => decodeResponse(s.any, { body: utf8(answer(result)) }, { limits: { depth: 1000 } });
  expect(read(`<return ${attributes(1000)}>x</return>`)).toEqual({ kind: "ok", value: "x" });
  expect(read(`<return ${namespaces(200)}>x</return>`)).toEqual({ kind: "ok", value: "x" });
  for (const result of [
    `<return ${attributes(1001)}>x</return>`,
    `<return ${namespaces(251)}>x</return>`,
    `<return>${inside(251)}</return>`,
  ]) {
    expect(thrownBy(DecodeError, () => read(result))).toMatchObject(tooLarge);
  }
});

test("a timeout of 0 is refused, and does not mean none", async () => {
  for (const timeout of [0, -1, Number.NaN]) {
    expect(thrownBy(OptionError, () => new InterServer({ username, password, timeout })).message).toContain("timeout must be");
    const api = new InterServer({ username, password, fetch: async () => new Response() });
    expect(await errorOf(api.get_modules({}, { timeout }))).toMatchObject({ code: "invalid-option", requestSent: "no" });
  }
});
