import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { createClient, InterServer, OptionError } from "../../src/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { type UndiciTransportOptions, undiciTransport } from "../../src/soap/index.ts";
import { type Certificate, type Certificates, makeCertificates } from "../contract/server/certificates.ts";
import { serveProxy } from "../soap/transport/proxy.ts";
import { answer } from "../support/envelopes.ts";
import { serveHttp } from "../support/servers.ts";
import { thrownBy } from "../support/thrown.ts";
import { clientOf, errorOf, everythingOf, password, secretsIn, transports, username } from "./support.ts";

let certificates: Certificates;
beforeAll(() => {
  certificates = makeCertificates();
});
afterAll(() => certificates.remove());

/** A server with that certificate; gives its address and what was sent to it. */
async function serveTls(certificate: Certificate) {
  const received: string[] = [];
  const server = createServer(certificate, async (request, response) => {
    for await (const piece of request) received.push(String(piece));
    response.end(answer("<return>0123456789abcdef0123456789abcdef</return>"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/api.php`, received };
}

const untrusted = ["selfSigned", "expired", "otherHost", "trusted"] as const;

describe.each(transports)("over %s", (_, transport) => {
  test.each(untrusted)("a server whose certificate is not to be trusted is sent nothing: %s", async (name) => {
    // The last is good, but for an authority that nobody here knows.
    const { url, received } = await serveTls(certificates[name]);
    const error = await errorOf(clientOf(url, transport).api_vps_get_services());
    expect(error).toMatchObject({ name: "SessionError", cause: { code: "connection-failed", requestSent: "no" } });
    expect(received).toEqual([]);
  });

  test.each([301, 302, 303, 307, 308])(
    "a redirect is an error that says so, and its target is sent nothing: %i",
    async (status) => {
      const elsewhere = await serveHttp((_, response) => response.end(answer("<return>x</return>")));
      const { url } = await serveHttp((_, response) => response.writeHead(status, { Location: elsewhere.url }).end());
      const error = await errorOf(clientOf(url, transport).api_get_license_types());
      expect(error).toMatchObject({ name: "HttpError", code: "redirected", status, requestSent: "yes" });
      expect(error.message).toContain(`redirected to ${elsewhere.url}, which is not followed; check the endpoint`);
      const login = await errorOf(clientOf(url, transport).api_vps_get_services());
      expect(login).toMatchObject({ name: "SessionError", cause: { code: "redirected" } });
      expect(elsewhere.connections).toBe(0);
    },
  );

  test("a redirect to the same place, or to nowhere, is not followed either", async () => {
    for (const location of ["/api.php", "", "//127.0.0.1:1/", "javascript:alert(1)"]) {
      const server = await serveHttp((_, response) => response.writeHead(307, { Location: location }).end());
      const error = await errorOf(clientOf(server.url, transport).api_get_license_types());
      expect(error).toMatchObject({ code: "redirected" });
      expect(server.requests).toBe(1);
    }
  });
});

test("a redirect from https to http is not followed", async () => {
  const elsewhere = await serveHttp((_, response) => response.end(answer("<return>x</return>")));
  const server = createServer(certificates.trusted, (request, response) => {
    request.resume().on("end", () => response.writeHead(307, { Location: elsewhere.url }).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const transport = undiciTransport({ tls: { ca: readFileSync(certificates.authority, "utf8") } });
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/api.php`;
  const error = await errorOf(clientOf(url, transport).api_get_license_types());
  expect(error).toMatchObject({ code: "redirected", status: 307 });
  expect(elsewhere.connections).toBe(0);
});

describe("certificates", () => {
  const call = async (url: string, options: UndiciTransportOptions) =>
    clientOf(url, undiciTransport(options)).api_login({ username, password });

  test("the check of certificates is not turned off by NODE_TLS_REJECT_UNAUTHORIZED", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { url, received } = await serveTls(certificates.selfSigned);
    const proxy = await serveProxy();
    for (const options of [{}, { tls: { minVersion: "TLSv1.2" } }, { proxy: proxy.url }]) {
      expect(await errorOf(call(url, options))).toMatchObject({ code: "connection-failed", requestSent: "no" });
    }
    expect(proxy.asked).toHaveLength(1);
    // What asks for it in so many words turns it off: the servers above would have answered.
    expect((await call(url, { tls: { rejectUnauthorized: false } })).kind).toBe("ok");
    expect(received).toHaveLength(1);
  });

  test("the check of certificates is turned off by one option alone, which is called dangerous wherever it is told of", async () => {
    const { url, received } = await serveTls(certificates.selfSigned);
    const proxy = await serveProxy();
    for (const options of [{}, { tls: {} }, { proxy: proxy.url }, { tls: { rejectUnauthorized: undefined } }]) {
      expect(await errorOf(call(url, options))).toMatchObject({ code: "connection-failed", requestSent: "no" });
    }
    expect(received).toEqual([]);
    for (const options of [{}, { proxy: proxy.url }]) {
      expect((await call(url, { ...options, tls: { rejectUnauthorized: false } })).kind).toBe("ok");
    }
    for (const file of ["src/soap/transport/undici.ts", "SECURITY.md", "README.md"]) {
      expect(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")).toMatch(/danger[^|]*rejectUnauthorized: false/i);
    }
  });
});

test("http: beyond this machine is refused unless allowHttp says so, whatever the host looks like", async () => {
  for (const endpoint of [
    "http://my.interserver.net/api.php",
    "HTTP://MY.INTERSERVER.NET/api.php",
    "http://127.0.0.1.example/",
    "http://localhost.example/",
    "http://127.0.0.1@example/",
    "http://0.0.0.0/",
    "http://10.0.0.1/",
    "http://[::]/",
    "http://[::ffff:192.0.2.1]/",
    "http://[2001:db8::1]/",
    "http:my.interserver.net",
  ]) {
    const error = thrownBy(OptionError, () => createClient({ username, password, endpoint }));
    expect(error.message, endpoint).toMatch(/https:|user name or password/);
  }
  const fetch = async () => new Response(answer("<return>x</return>"));
  expect(() =>
    createClient({ username, password, endpoint: "http://my.interserver.net/", allowHttp: true, fetch }),
  ).not.toThrow();
  for (const endpoint of ["http://127.0.0.1:8080/", "http://localhost/", "http://[::1]/"]) {
    expect(() => createClient({ username, password, endpoint })).not.toThrow();
  }
});

test("no other scheme is an endpoint", () => {
  for (const endpoint of ["file:///etc/passwd", "data:text/xml,x", "ftp://127.0.0.1/", "javascript:1", "ws://127.0.0.1/"]) {
    expect(thrownBy(OptionError, () => createClient({ username, password, endpoint })).message).toContain("https://");
  }
});

test("a misspelt endpoint is refused, so that nothing goes to the live service by mistake", async () => {
  const { fetch } = createSandbox();
  const error = thrownBy(
    OptionError,
    () => new InterServer({ username, password, fetch, endPoint: "http://127.0.0.1/" } as never),
  );
  expect(secretsIn(everythingOf(error))).toEqual([]);
});
