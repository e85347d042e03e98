import { createServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { probe } from "../../src/cli/commands/probe.ts";
import { findingsOf } from "../../src/cli/probe/findings.ts";
import { measure } from "../../src/cli/probe/measure.ts";
import { probedOperations } from "../../src/cli/probe/probe.ts";
import type { Reading } from "../../src/cli/probe/reading.ts";
import { serve } from "../../src/cli/serve.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { get_hostname } from "../../src/interserver/operations/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { closedPort } from "../support/servers.ts";
import { run } from "./support.ts";

const impatient = { timeout: 400, linger: 40 };

interface Answering {
  readonly socket: Socket;
  /** Head and body, one character a byte. */
  readonly request: string;
  readonly wantsGzip: boolean;
}

/** A server of bare connections: what it writes is all there is. Gives its address and the requests that it had. */
async function rawServer(answer: (answering: Answering) => void): Promise<{ url: URL; requests: string[] }> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let request = "";
    socket.on("error", () => {});
    socket.on("data", (piece) => {
      request += piece.toString("latin1");
      if (!/<\/[\w-]+:Envelope>\s*$/.test(request)) return;
      requests.push(request);
      answer({ socket, request, wantsGzip: /^accept-encoding: gzip/im.test(request) });
      request = "";
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as { port: number };
  return { url: new URL(`http://127.0.0.1:${port}/api.php`), requests };
}

/** What NuSOAP answers `get_hostname` with. */
function envelope(hostname: string, encoding: BufferEncoding = "latin1", label = "ISO-8859-1"): Buffer {
  return Buffer.from(
    `<?xml version="1.0" encoding="${label}"?><SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"` +
      ' xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><SOAP-ENV:Body>' +
      `<ns1:get_hostnameResponse xmlns:ns1="urn:myapi"><return xsi:type="xsd:string">${hostname}</return>` +
      "</ns1:get_hostnameResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>",
    encoding,
  );
}

type Headers = Readonly<Record<string, string | number>>;

function head(headers: Headers, status = "200 OK"): string {
  const all = { "Content-Type": "text/xml; charset=ISO-8859-1", ...headers };
  return `HTTP/1.1 ${status}\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n`;
}

function send(socket: Socket, headers: Headers, body: Buffer | string): void {
  socket.write(Buffer.concat([Buffer.from(head(headers)), Buffer.from(body)]));
}

/** What is printed, for runs that must not wait as long as a person would. */
function recordingTerminal(): { terminal: Terminal; out: string[] } {
  const out: string[] = [];
  const print = (line: string) => void out.push(line);
  const asIs = (_: unknown, text: string) => text;
  const terminal = {
    env: {},
    isInteractive: false,
    canAsk: false,
    columns: 80,
    print,
    note: print,
    style: asIs,
    noteStyle: asIs,
  };
  return { terminal: { ...terminal, ask: async () => "", onInterrupt: () => () => {} }, out };
}

const plain = envelope("host.example");
const accented = envelope("café.example", "utf8");

async function seen(answer: (answering: Answering) => void): Promise<Reading> {
  const { url } = await rawServer(answer);
  return measure(url, get_hostname, { ip: "192.0.2.1" }, impatient);
}

test("a server that does all right", async () => {
  const { url, requests } = await rawServer(({ socket, wantsGzip }) => {
    const body = wantsGzip ? gzipSync(plain) : plain;
    send(socket, { Server: "raw/1", ...(wantsGzip && { "Content-Encoding": "gzip" }), "Content-Length": body.length }, body);
  });
  const reading = await measure(url, get_hostname, { ip: "192.0.2.1" }, impatient);
  expect(reading).toMatchObject({
    operation: "get_hostname",
    http: { version: "1.1", status: 200, server: "raw/1" },
    failure: null,
    charset: { label: "ISO-8859-1", declaration: "ISO-8859-1", found: "ASCII" },
    length: { framing: "length", declared: plain.length, received: plain.length, before: 0, envelope: plain.length, missing: 0 },
    connection: { stays: true, stray: 0 },
    compressed: { encoding: "gzip", received: gzipSync(plain).length, inflated: plain.length, whole: true, stray: 0 },
    answer: { kind: "ok", rows: null, message: null },
  });
  const { connect = 0, firstByte, total = 0 } = reading.milliseconds ?? {};
  expect(connect).toBeGreaterThan(0);
  expect(firstByte).toBeGreaterThan(0);
  expect(total).toBeGreaterThanOrEqual(firstByte ?? 0);
  expect(findingsOf([reading])).toEqual([]);
  expect(requests).toHaveLength(2);
  expect(requests[0]).toMatch(/^POST \/api\.php HTTP\/1\.1\r\nHost: 127\.0\.0\.1:\d+\r\n/);
  expect(requests[0]).toContain('SOAPAction: "urn:myapi#get_hostname"');
  expect(requests[0]).toContain("Accept-Encoding: identity");
});

describe("servers that misbehave", () => {
  test.each<[title: string, answer: (answering: Answering) => void, expected: readonly string[]]>([
    [
      "the length is short, the rest comes, and the connection stays",
      ({ socket }) => send(socket, { "Content-Length": accented.length - 1 }, accented),
      [
        "Content-Length is 1 byte short, and the rest comes all the same",
        "1 byte comes after the body, and the connection stays open, so that the next answer on it would be harmed",
        "The charset is ISO-8859-1, and the bytes are UTF-8",
      ],
    ],
    [
      "the length is short, and the rest does not come",
      ({ socket }) => send(socket, { "Content-Length": plain.length - 2 }, plain.subarray(0, -2)),
      ["Content-Length is 2 bytes short, and the rest does not come"],
    ],
    [
      "the length is so short that a closing tag is missing",
      ({ socket }) => send(socket, { "Content-Length": plain.length - 22 }, plain.subarray(0, -22)),
      ["Content-Length is 22 bytes short, and the rest does not come"],
    ],
    [
      "the length is too long, and the connection is closed",
      ({ socket }) => {
        send(socket, { "Content-Length": plain.length + 7 }, plain);
        socket.end();
      },
      ["Content-Length is 7 bytes more than what comes"],
    ],
    [
      "the length is too long, and the connection stays",
      ({ socket }) => send(socket, { "Content-Length": plain.length + 7 }, plain),
      ["Content-Length is 7 bytes more than what comes"],
    ],
    [
      "stray bytes come later",
      ({ socket }) => {
        send(socket, { "Content-Length": plain.length }, plain);
        setTimeout(() => socket.write("0\r\n"), 10);
      },
      ["3 bytes come after the body, and the connection stays open, so that the next answer on it would be harmed"],
    ],
    [
      "gzip is cut",
      ({ socket, wantsGzip }) => {
        const packed = gzipSync(plain).subarray(0, -30);
        if (wantsGzip) send(socket, { "Content-Length": packed.length, "Content-Encoding": "gzip" }, packed);
        else send(socket, { "Content-Length": plain.length }, plain);
      },
      ["The body is cut when it is compressed by gzip"],
    ],
    [
      "gzip comes without being asked for",
      ({ socket }) => {
        const packed = gzipSync(plain);
        send(socket, { "Content-Length": packed.length, "Content-Encoding": "gzip" }, packed);
      },
      ["gzip comes without being asked for"],
    ],
    [
      "UTF-8 under the label of Latin-1",
      ({ socket }) => send(socket, { "Content-Length": accented.length }, accented),
      ["The charset is ISO-8859-1, and the bytes are UTF-8"],
    ],
    [
      "windows-1252 under the label of Latin-1",
      ({ socket }) => {
        const body = envelope("\u0093host\u0094");
        send(socket, { "Content-Length": body.length }, body);
      },
      ["The charset is ISO-8859-1, and the bytes are windows-1252"],
    ],
    [
      "Latin-1 under the label of UTF-8, and two labels",
      ({ socket }) => {
        const body = envelope("café");
        send(socket, { "Content-Type": "text/xml; charset=utf-8", "Content-Length": body.length }, body);
      },
      [
        "The charset is utf-8 by HTTP and ISO-8859-1 by XML",
        "The charset is utf-8, and the bytes are ISO-8859-1",
        "No answer that can be read (charset: return holds bytes that cannot be read in the charset the answer declares)",
      ],
    ],
    [
      "a PHP warning stands in front",
      ({ socket }) => {
        const body = Buffer.concat([Buffer.from("<br />\n"), plain]);
        send(socket, { "Content-Length": body.length }, body);
      },
      ["7 bytes stand before the envelope"],
    ],
    [
      "an error page",
      ({ socket }) => socket.write(`${head({ "Content-Length": 13 }, "502 Bad Gateway")}<html></html>`),
      ['No answer that can be read (http-status: HTTP 502 without a SOAP answer: "<html></html>")'],
    ],
    [
      "chunks that break off",
      ({ socket }) => {
        socket.write(`${head({ "Transfer-Encoding": "chunked" })}1f4\r\n${plain.toString("latin1").slice(0, 200)}`);
        socket.end();
      },
      ["The connection was closed before the body was whole", expect.stringContaining("No answer that can be read (truncated")],
    ],
    [
      "chunks that are none",
      ({ socket }) => socket.write(`${head({ "Transfer-Encoding": "chunked" })}no chunk\r\n`),
      ["The chunks of the body are broken", expect.stringContaining("No answer that can be read (not-soap")],
    ],
    ["no HTTP at all", ({ socket }) => socket.write("220 mail.example ESMTP\r\n"), ["No HTTP answer (what came is not HTTP)"]],
    ["HTTP of a kind", ({ socket }) => socket.write("HTTP/one point one\r\n\r\n"), ["No HTTP answer (what came is not HTTP)"]],
    [
      "headers that break off",
      ({ socket }) => {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: te");
        socket.end();
      },
      ["No HTTP answer (its headers do not come to an end)"],
    ],
    ["it closes without a word", ({ socket }) => socket.end(), ["No HTTP answer (the connection was closed without an answer)"]],
    [
      "it resets the connection",
      ({ socket }) => socket.resetAndDestroy(),
      ["No HTTP answer (the connection was closed without an answer)"],
    ],
    ["it says nothing", () => {}, ["No HTTP answer (no answer came within 400 ms)"]],
    [
      "it is slow, and not done in time",
      ({ socket }) => {
        let sent = 0;
        socket.write(head({ "Content-Length": plain.length }));
        const timer = setInterval(() => socket.write(plain.subarray(sent, ++sent)), 20);
        socket.on("close", () => clearInterval(timer));
      },
      [expect.stringMatching(/^Content-Length is \d+ bytes more than what comes/), expect.stringContaining("truncated")],
    ],
  ])("%s", async (_, answer, expected) => {
    const reading = await seen(answer);
    expect(findingsOf([reading])).toEqual(
      expected.map((finding) => (typeof finding === "string" ? `${finding} in get_hostname` : finding)),
    );
  });

  test("where nobody listens", async () => {
    const reading = await measure(new URL(await closedPort()), get_hostname, { ip: "192.0.2.1" }, impatient);
    expect(reading).toMatchObject({ http: null, failure: "no connection could be made (ECONNREFUSED)", milliseconds: null });
  });
});

describe("bodies that are framed in other ways", () => {
  test("chunked, with an extension, in pieces and with a trailer", async () => {
    const text = plain.toString("latin1");
    const reading = await seen(({ socket }) => {
      socket.setNoDelay(true);
      const whole = `${head({ "Transfer-Encoding": "chunked" })}a;x=y\r\n${text.slice(0, 10)}\r\n${(text.length - 10).toString(16)}\r\n${text.slice(10)}\r\n0\r\nTrailer: 1\r\n\r\n`;
      for (let at = 0; at < whole.length; at += 7) socket.write(whole.slice(at, at + 7));
    });
    expect(reading).toMatchObject({
      length: { framing: "chunked", declared: null, received: plain.length, envelope: plain.length },
      connection: { stays: true, stray: 0 },
      answer: { kind: "ok" },
    });
    expect(findingsOf([reading])).toEqual([]);
  });

  test("until the connection closes, after an interim answer", async () => {
    const reading = await seen(({ socket }) => {
      socket.write(`HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${head({ Connection: "close" })}${plain.toString("latin1")}`);
      socket.end();
    });
    expect(reading).toMatchObject({
      http: { status: 200 },
      length: { framing: "close", declared: null, received: plain.length },
      connection: { stays: false, stray: 0 },
    });
    expect(findingsOf([reading])).toEqual([]);
  });
});

describe("the command", () => {
  test("asks for the nine reads without a session, twice each, and for nothing else", async () => {
    const { url, requests } = await rawServer(({ socket }) =>
      send(socket, { "Content-Length": plain.length, Connection: "close" }, plain),
    );
    const { terminal, out } = recordingTerminal();
    expect(await probe(["--endpoint", url.href, "--json"], terminal, impatient)).toBe(0);
    const names = [
      "api_get_license_types",
      "get_hostname",
      "get_locked_ips",
      "get_modules",
      "get_vps_locations_array",
      "get_vps_platforms_array",
      "get_vps_slice_types",
      "get_vps_templates",
      "strPixels",
    ];
    expect(probedOperations.map(({ name }) => name)).toEqual(names);
    expect(requests.map((request) => /SOAPAction: "urn:myapi#(\w+)"/.exec(request)?.[1])).toEqual(
      names.flatMap((name) => [name, name]),
    );
    expect(requests.join()).not.toContain("<sid");
    const report = JSON.parse(out.join("\n"));
    expect(Object.keys(report)).toEqual(["program", "runtime", "endpoint", "time", "readings", "findings"]);
    expect(report.readings).toHaveLength(9);
  });

  test("tells of the sandbox, on a socket, what can be passed on", async () => {
    const served = await serve(createSandbox().fetch, 0);
    try {
      const { terminal, out } = recordingTerminal();
      expect(await probe(["--endpoint", `${served.url}?token=s3cret`], terminal, impatient)).toBe(0);
      const [program, endpoint, , heading, first] = out;
      expect(program).toMatch(/^interserver-soap \d+\.\d+\.\d+ on node v\d+\.\d+\.\d+, \w+ \w+$/);
      expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+ at \S+Z: HTTP\/1\.1$/);
      expect(heading).toMatch(/^operation +status +answer +connected ms +first byte ms +whole ms$/);
      expect(first).toMatch(/^api_get_license_types +200 +ok, \d+ rows +\d+ +\d+ +\d+$/);
      expect(out.join("\n")).not.toContain("s3cret");
      expect(out.join("\n")).not.toContain(process.cwd());
    } finally {
      await served.close();
    }
  });

  test("says the same of several once", async () => {
    const { url } = await rawServer(({ socket }) => send(socket, { "Content-Length": accented.length }, accented));
    const { terminal, out } = recordingTerminal();
    await probe(["--endpoint", url.href], terminal, impatient);
    expect(out).toContain("- The charset is ISO-8859-1, and the bytes are UTF-8 in every answer");
  });

  test.each<[title: string, endpoint: () => Promise<string>, message: string]>([
    ["where nobody listens", closedPort, "no connection could be made (ECONNREFUSED)"],
    [
      "where there is no HTTP",
      async () => (await rawServer(({ socket }) => socket.write("hello\r\n"))).url.href,
      "what came is not HTTP",
    ],
    ["where nothing is said", async () => (await rawServer(() => {})).url.href, "no answer came within 400 ms"],
  ])("ends with 3 %s", async (_, endpoint, message) => {
    const url = await endpoint();
    const { terminal, out } = recordingTerminal();
    await expect(probe(["--endpoint", url], terminal, impatient)).rejects.toThrow(message);
    expect(await probe(["--endpoint", url, "--json"], terminal, impatient)).toBe(3);
    expect(JSON.parse(out.join("\n"))).toMatchObject({ kind: "error", error: { name: "ConnectionError", message } });
  });

  test.each([
    [["--endpoint", "http://soap.example/api.php"], /must begin with https:\/\/, unless/],
    [["--endpoint", "https://user:s3cret@soap.example/"], /must not hold a user name/],
    [["--endpoint", "nowhere"], /must begin with/],
    [["get_modules"], /takes no "get_modules"/],
    [["--nope"], /--nope/],
  ])("%j is bad usage", async (args, message) => {
    const { code, err } = await run(["probe", ...args]);
    expect(code).toBe(64);
    expect(err).toMatch(message);
    expect(err).not.toContain("s3cret");
  });
});
