import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, s } from "../../src/soap/index.ts";
import { answer, utf8 } from "../support/envelopes.ts";
import { serveHttp } from "../support/servers.ts";
import { rejectionOf } from "../support/thrown.ts";
import { answeredWith, everythingOf } from "./support.ts";

/** Both ways to an answer's value: from bytes, and by a call of the service's client. */
const ways: readonly [way: string, read: (text: string) => Promise<unknown>][] = [
  ["decodeResponse", async (text) => decodeResponse(s.any, { body: utf8(text) })],
  ["the service's client", async (text) => answeredWith(utf8(text)).api_get_license_types()],
];

/** An answer with a document type before its envelope. */
function withDtd(declarations: string, result = "&x;", name = "SOAP-ENV:Envelope"): string {
  return answer(`<return>${result}</return>`).replace("?>", `?><!DOCTYPE ${name} ${declarations}>`);
}

const levels = Array.from({ length: 20 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join("");

describe.each(ways)("%s", (_, read) => {
  /** The error that an answer ends in, which must be about its document type, and come at once. */
  async function refusalOf(text: string): Promise<DecodeError> {
    const start = performance.now();
    const error = await rejectionOf(DecodeError, read(text));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(error).toMatchObject({
      code: "malformed",
      message: expect.stringContaining("holds a DTD, which SOAP does not allow"),
    });
    expect(["null", '""', "[]"]).toContain(JSON.stringify(error.partial() ?? null));
    return error;
  }

  test("a DTD is refused, wherever it stands", async () => {
    await refusalOf(withDtd("[]"));
    await refusalOf(withDtd("SYSTEM 'x'"));
    await refusalOf(answer('<return><!DOCTYPE r [<!ENTITY x "y">]>&x;</return>'));
    await refusalOf(answer("<return>x</return>").replace("<SOAP-ENV:Body>", "<!DOCTYPE r []><SOAP-ENV:Body>"));
    await refusalOf(answer('<return><!ENTITY x "y">&x;</return>'));
  });

  test("a bomb of entities in entities (billion laughs) is refused at once", async () => {
    await refusalOf(withDtd(`[<!ENTITY e0 "lol">${levels}]`, "&e20;"));
  });

  test("a bomb of one long entity (quadratic) is refused at once", async () => {
    await refusalOf(withDtd(`[<!ENTITY x "${"a".repeat(100_000)}">]`, "&x;".repeat(100_000)));
  });

  test("external entities are refused: no file is read and nothing is fetched", async () => {
    const server = await serveHttp((_, response) => response.end("fetched"));
    for (const declarations of [
      '[<!ENTITY x SYSTEM "file:///etc/passwd">]',
      `[<!ENTITY x SYSTEM "${server.url}">]`,
      `[<!ENTITY x PUBLIC "-//x//" "${server.url}">]`,
      `[<!ENTITY % p SYSTEM "${server.url}"> %p;]`,
      `SYSTEM "${server.url}"`,
      `PUBLIC "-//x//" "${server.url}"`,
    ]) {
      expect(everythingOf(await refusalOf(withDtd(declarations)))).not.toMatch(/root:|fetched/);
    }
    expect(server.connections).toBe(0);
  });

  test("inclusions, schema locations and style sheets are not fetched", async () => {
    const server = await serveHttp((_, response) => response.end("fetched"));
    const include = `<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="${server.url}"/>`;
    const location = `<a xsi:schemaLocation="urn:x ${server.url}" xsi:noNamespaceSchemaLocation="${server.url}">x</a>`;
    for (const text of [
      answer(`<return>${include}</return>`),
      answer(`<return>${location}</return>`),
      answer("<return>x</return>").replace("?>", `?><?xml-stylesheet href="${server.url}"?>`),
      answer(`<return href="${server.url}"/>`),
    ]) {
      // Some of it can be read, and some cannot; it is looked at for what it does beside that.
      await read(text).catch((error: unknown) => expect(error).toBeInstanceOf(DecodeError));
    }
    expect(server.connections).toBe(0);
  });

  test("an entity that nobody declared stays what it is, in an error", async () => {
    const error = await rejectionOf(
      DecodeError,
      read(answer("<return><item><services_name>&x;</services_name></item></return>")),
    );
    expect(error.code).toBe("malformed");
  });
});
