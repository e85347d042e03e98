import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { InterServer, OptionError } from "../../src/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { readCall } from "../../src/sandbox/nusoap/request.ts";
import {
  createSoapClient,
  encodeRequest,
  InputError,
  type Operation,
  type OperationDefinition,
  operation,
  type SoapHeader,
  type SoapVersion,
  s,
} from "../../src/soap/index.ts";
import { xmlText } from "../support/arbitraries.ts";
import { answer, utf8 } from "../support/envelopes.ts";
import { parametersOf } from "../support/second-opinion.ts";
import { serveHttp } from "../support/servers.ts";
import { rejectionOf, thrownBy } from "../support/thrown.ts";
import { clientOf, password, transports, username } from "./support.ts";

const note = operation("note", {
  namespace: "urn:test",
  effect: "read",
  input: { first: s.string, last: s.string },
  output: s.any,
});

/** Texts that would be more than text, were they written as they are. */
const markup = [
  '</first><last xsi:type="xsd:string">other</last>',
  "</first></ns1:note></SOAP-ENV:Body></SOAP-ENV:Envelope>",
  '"><x a="',
  "' x='",
  "]]>",
  "<![CDATA[x]]>",
  "<!-- x -->",
  "<?php x ?>",
  '<!DOCTYPE x [<!ENTITY y "z">]>',
  "&y;",
  "&amp;lt;",
  "&#0;",
  "&#x3c;x&#x3e;",
  "a\r\nSOAPAction: x\r\n\r\nb",
  "\t \n",
];

describe("values", () => {
  test("markup in a value arrives as text, at the sandbox's parser and at an independent one", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...markup), xmlText), (text) => {
        const { body } = encodeRequest(note, { first: text, last: "end" });
        expect(readCall(utf8(body), "text/xml; charset=utf-8")).toEqual({
          operation: "note",
          // What is beyond Latin-1 becomes a question mark there.
          args: [text.replace(/[\u0100-\u{10ffff}]/gu, "?"), "end"],
        });
        expect(XMLValidator.validate(body)).toBe(true);
        const { first, last, ...others } = parametersOf(body, "note");
        expect(textOf(first)).toBe(text);
        expect(textOf(last)).toBe("end");
        expect(others).toEqual({});
      }),
      { examples: markup.map((text) => [text]), numRuns: 300 },
    );
  });

  test("markup in a member, an item, a map's key or a value of no schema arrives as text", () => {
    const op = operation("op", {
      namespace: "urn:test",
      input: { row: s.struct("row", { name: s.string }), list: s.array(s.string), map: s.map(s.string, s.string), any: s.any },
      output: s.any,
    });
    for (const text of markup) {
      const { body } = encodeRequest(op, { row: { name: text }, list: [text], map: new Map([[text, text]]), any: { a: [text] } });
      expect(XMLValidator.validate(body)).toBe(true);
      const texts = JSON.stringify(parametersOf(body, "op")).split(JSON.stringify(text).slice(1, -1)).length - 1;
      expect(texts).toBe(5);
    }
  });

  test("markup in a value is what the service gets from the service's client", async () => {
    const sandbox = createSandbox();
    const api = new InterServer({ username: "demo@example.com", password: "demo", fetch: sandbox.fetch });
    for (const text of markup) {
      const sent = await api.api_send_mail({ subject: text, body: text, to: "to@example.com", from: "from@example.com" });
      expect(sent.kind).toBe("ok");
      expect(sandbox.state.customers[0]?.sentMail.at(-1)).toMatchObject({ subject: text, body: text, to: "to@example.com" });
    }
  });

  test("markup cannot be the name of a member of a value", () => {
    const op = operation("op", { namespace: "urn:test", input: { p: s.any }, output: s.any });
    for (const name of ["a b", "a><b", 'a xsi:nil="true"', "a/", "x:a", "", "5", "<!--"]) {
      expect(thrownBy(InputError, () => encodeRequest(op, { p: { [name]: "x" } })).path).toBe(`p.${name}`);
    }
  });
});

/** The text of an element as the independent parser has it. */
function textOf(element: unknown): unknown {
  return typeof element === "object" && element !== null && "#text" in element ? element["#text"] : "";
}

/** Text that would be markup or end a header, in place of a name. */
const badNames = ["a b", "a><b", "a/", 'a xmlns="urn:x"', "x:a", "a\r\nX: y", "a\u0000", "", "5a"];

/** A write with that in its description, and what encodes a call of it. */
function describedBy(description: Partial<Pick<OperationDefinition, "namespace" | "action" | "input">>, name = "op") {
  const op: Operation = operation(name, { namespace: "urn:test", effect: "write", input: {}, output: s.any, ...description });
  return { op, encode: () => encodeRequest(op, {}) };
}

describe("descriptions", () => {
  test("an operation's name that is no name of XML's is refused", () => {
    for (const name of badNames) {
      const { encode } = describedBy({}, name);
      expect(thrownBy(InputError, encode)).toMatchObject({ path: "operation.name", requestSent: "no" });
    }
  });

  test("markup in an operation's namespace arrives as text, and what XML cannot carry is refused", () => {
    for (const namespace of ['urn:x"><a b="', "urn:x&y", "<urn>", "urn:x' y='"]) {
      const { body } = encodeRequest(operation("op", { namespace, action: "x", input: {}, output: s.any }), {});
      expect(XMLValidator.validate(body)).toBe(true);
      expect(/xmlns:ns1="([^"]*)"/.exec(body)?.[1]).toBe(
        namespace.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
      );
    }
    const { encode } = describedBy({ namespace: "urn:\u0000", action: "x" });
    expect(thrownBy(InputError, encode).path).toBe("operation.namespace");
  });

  test("a parameter, a member or a type whose name is none of XML's is refused", () => {
    for (const name of badNames) {
      for (const schema of [s.struct("t", { [name]: s.string }), s.struct(name, {}), s.enumeration(name, ["a"])]) {
        const { encode } = describedBy({ input: { p: schema } });
        expect(thrownBy(InputError, encode).requestSent).toBe("no");
      }
      const { encode } = describedBy({ input: { [name]: s.optional(s.string) } });
      expect(thrownBy(InputError, encode).message).toContain("no name that XML allows");
    }
  });

  test("a SOAP header's name, namespace or actor cannot write anything but itself", () => {
    const op = operation("op", { namespace: "urn:test", input: {}, output: s.any });
    const encode = (header: Partial<SoapHeader>) =>
      encodeRequest(op, {}, { headers: [{ namespace: "urn:h", name: "h", value: "x", ...header }] });
    for (const name of badNames) expect(thrownBy(InputError, () => encode({ name })).requestSent).toBe("no");
    expect(thrownBy(InputError, () => encode({ namespace: "\u0000" })).path).toBe("h");
    expect(thrownBy(InputError, () => encode({ actor: "\u0000" })).path).toBe("h");
    for (const text of markup.filter((one) => !/[\r\n\t]/.test(one))) {
      const { body } = encode({ namespace: text, actor: text, value: text });
      expect(XMLValidator.validate(body)).toBe(true);
      expect(body.match(/<h:h /g)).toHaveLength(1);
    }
  });
});

describe.each(transports)("over %s", (_, transport) => {
  /** A server that remembers what came. */
  async function remember() {
    const heads: IncomingMessage[] = [];
    const server = await serveHttp((request, response) => {
      heads.push(request);
      response.end(answer("<return>x</return>"));
    });
    return { server, heads };
  }

  test.each<SoapVersion>(["1.1", "1.2"])(
    "no action can write another header or parameter of one, in SOAP %s",
    async (soapVersion) => {
      const { server } = await remember();
      const client = createSoapClient({ endpoint: server.url, transport, soapVersion });
      for (const action of ["a\r\nX-Evil: yes", "a\nb", "a\rb", 'a"; evil="yes', "a\\", "a\u0000", "a\u0085", "ä", "a\u2028"]) {
        const { op } = describedBy({ action });
        const error = await rejectionOf(InputError, client.call(op, {}));
        expect(error).toMatchObject({ path: "operation.action", requestSent: "no" });
      }
      expect(server.connections).toBe(0);
    },
  );

  test("what an action can hold arrives in its quotes", async () => {
    const { server, heads } = await remember();
    const action = "urn:x#y;z='1', <a b>&c";
    const { op } = describedBy({ action });
    await createSoapClient({ endpoint: server.url, transport }).call(op, {});
    await createSoapClient({ endpoint: server.url, transport, soapVersion: "1.2" }).call(op, {});
    expect(heads[0]?.headers.soapaction).toBe(`"${action}"`);
    expect(heads[1]?.headers["content-type"]).toBe(`application/soap+xml; charset=utf-8; action="${action}"`);
  });

  test("no endpoint can write another header, and its fragment stays here", async () => {
    const { server, heads } = await remember();
    const endpoint = `${server.url}\r\nX-Evil: yes?q=\r\nX-Evil: yes#fragment`;
    await clientOf(endpoint, transport)
      .api_get_license_types()
      .catch(() => {});
    expect(heads).toHaveLength(1);
    expect(heads[0]?.url).not.toMatch(/fragment|[\r\n ]/);
    expect(heads[0]?.headers).not.toHaveProperty("x-evil");
  });
});

test("an endpoint with credentials is refused, and they are not repeated", () => {
  for (const endpoint of [
    "https://me:hunter2@my.interserver.net/",
    "https://hunter2@my.interserver.net/",
    "https://:hunter2@x/",
  ]) {
    const error = thrownBy(OptionError, () => new InterServer({ username, password, endpoint }));
    expect(error.message).not.toContain("hunter2");
  }
});
