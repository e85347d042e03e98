import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { serve } from "../../src/cli/serve.ts";
import { compareServices } from "../../src/cli/wsdl/compare.ts";
import { writeDescriptors } from "../../src/cli/wsdl/descriptors.ts";
import { readService } from "../../src/cli/wsdl/read.ts";
import { catalogue } from "../../src/interserver/catalogue.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { writeWsdl } from "../../src/sandbox/nusoap/wsdl.ts";
import * as engine from "../../src/soap/index.ts";
import { closedPort, serveHttp } from "../support/servers.ts";
import { run } from "./support.ts";

const address = "https://my.interserver.net/api.php";
const original = writeWsdl(catalogue, address);
const directory = await mkdtemp(join(tmpdir(), "wsdl-"));
afterAll(() => rm(directory, { recursive: true }));

async function file(text: string | Uint8Array): Promise<string> {
  const path = join(directory, `${Math.random()}.wsdl`);
  await writeFile(path, text);
  return path;
}

function service(text: string) {
  return readService({ bytes: Buffer.from(text), contentType: undefined });
}

const drifted = original
  .replace(
    'name="sid" type="xsd:string" />\n  <part name="ip" type="xsd:string" />\n',
    'name="ip" type="xsd:string" />\n  <part name="sid" type="xsd:string" />\n',
  )
  .replace(
    "</types>",
    '</types><message name="nR"><part name="sid" type="xsd:string"/><part name="rows" type="tns:sql_row_domains"/></message>' +
      '<message name="nA"><part name="return" type="tns:license_types"/></message>',
  )
  .replace("</portType>", '<operation name="api_new"><input message="tns:nR"/><output message="tns:nA"/></operation></portType>')
  .replace(
    "</binding>",
    '<operation name="api_new"><soap:operation soapAction="urn:myapi#api_new"/>' +
      '<input><soap:body use="encoded" namespace="urn:myapi"/></input></operation></binding>',
  );

describe("wsdl --diff", () => {
  test("the sandbox's own WSDL is alike", async () => {
    const text = await (await createSandbox().fetch(`${address}?wsdl`)).text();
    const { code, out, err } = await run(["wsdl", "--diff", await file(text)]);
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "The WSDL describes what the catalogue does: 101 operations." });
  });

  test("over a socket too, but for the address, which --endpoint says", async () => {
    const served = await serve(createSandbox().fetch, 0);
    try {
      const diff = ["wsdl", "--diff", `${served.url}?wsdl`];
      expect(await run([...diff, "--endpoint", served.url])).toMatchObject({ code: 0, out: "" });
      const { code, out } = await run(diff);
      expect({ code, out }).toEqual({
        code: 1,
        out: `change\twhat\tof\tname\tbefore\tafter\nchanged\tendpoint\t\t\t${address}\t${served.url}`,
      });
    } finally {
      await served.close();
    }
  });

  test("for people: grouped, with what it means and how to call what is new", async () => {
    const { code, out, err } = await run(["wsdl", "--diff", await file(drifted)], { isInteractive: true });
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(out.split("\n").slice(0, 8)).toEqual([
      "~ api_buy_license",
      "    ~ order: sid, ip, type, coupon → ip, sid, type, coupon",
      "+ api_new(sid: xsd:string, rows: tns:sql_row_domains): tns:license_types",
      "1 operation added, 1 other difference.",
      "The service takes parameters by position: calls of api_buy_license may arrive with other values than meant.",
      "",
      "What was added can be called already: describe it to the engine, and pass the description to a client's `call`.",
      "",
    ]);
    expect(out).toContain('  effect: "write", // never sent twice; change it to "read" if it only reads');
  });

  test("in a pipe: lines with tabs alone on standard output", async () => {
    const { out, err } = await run(["wsdl", "--diff", await file(drifted)]);
    expect(out.split("\n")).toEqual([
      "change\twhat\tof\tname\tbefore\tafter",
      "changed\torder\tapi_buy_license\t\tsid, ip, type, coupon\tip, sid, type, coupon",
      "added\toperation\tapi_new\t\t\t(sid: xsd:string, rows: tns:sql_row_domains): tns:license_types",
    ]);
    expect(err).toContain('export const api_new = operation("api_new", {');
  });

  test("--json", async () => {
    const { code, out } = await run(["wsdl", "--json", "--diff", await file(drifted)]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      alike: false,
      changes: [
        {
          change: "changed",
          what: "order",
          of: "api_buy_license",
          name: "",
          before: "sid, ip, type, coupon",
          after: "ip, sid, type, coupon",
        },
        expect.objectContaining({ change: "added", what: "operation", of: "api_new" }),
      ],
      problems: [],
      descriptors: expect.stringContaining("output: s.array(license_type, "),
    });
  });

  test("what is missing is told", async () => {
    const holed = original
      .replace(/<message name="strPixelsRequest">[\s\S]*?<\/message>/, "")
      .replace(/<service[\s\S]*<\/service>/, "");
    const { code, out, err } = await run(["wsdl", "--diff", await file(holed)]);
    expect(code).toBe(1);
    expect(out.split("\n").slice(1)).toEqual(["removed\tparameter\tstrPixels\tstring\txsd:string, number 1 of 1\t"]);
    expect(err.split("\n").slice(0, 2)).toEqual([
      "The WSDL is not whole: there is no address to call.",
      "The WSDL is not whole: the message strPixelsRequest of the operation strPixels is not there.",
    ]);
  });
});

/** Runs the TypeScript that was written; it holds no types. */
function execute(lines: readonly string[]): Record<string, engine.Operation> {
  const [imported, ...rest] = lines;
  expect(imported).toBe('import { operation, s } from "interserver-soap/soap";');
  const names = rest.flatMap((line) => /^export const (\S+)/.exec(line)?.[1] ?? []);
  const code = rest.join("\n").replaceAll("export const", "const");
  return new Function("operation", "s", `${code}; return { ${names.join(", ")} };`)(engine.operation, engine.s);
}

describe("descriptors that it writes", () => {
  test("of the whole catalogue, run and written as a WSDL again, are alike", () => {
    const known = service(original);
    const operations = execute(writeDescriptors(known, [...known.operations.values()]));
    expect(Object.keys(operations)).toHaveLength(101);
    expect(compareServices(known, service(writeWsdl(Object.values(operations), address)))).toEqual([]);
    expect(operations.api_buy_license).toMatchObject({
      effect: "write",
      action: "urn:myapi#api_buy_license",
      input: { sid: engine.s.secret },
    });
  });

  test("are safe to run, whatever the names are", () => {
    const hostile = original
      .replaceAll('"strPixels"', `"a&quot;); throw 1; (&quot;"`)
      .replaceAll("strPixelsR", "class")
      .replace('<part name="string"', '<part name="__proto__"')
      .replaceAll('"get_hostname"', '"delete"')
      .replaceAll('"get_locked_ips"', '"buy_license_return"');
    const found = service(hostile);
    const names = ['a"); throw 1; ("', "delete", "buy_license_return", "api_buy_license"];
    const chosen = [...found.operations.values()].filter(({ name }) => names.includes(name));
    const operations = execute(writeDescriptors(found, chosen));
    expect(
      Object.values(operations)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort());
    expect(Object.keys(operations.a____throw_1____?.input ?? {})).toEqual(["__proto__"]);
    expect(Object.keys(operations)).toContain("_delete");
  });

  test("of types that lead back to themselves come to an end", () => {
    const cyclic = original.replace(
      /(<xsd:complexType name="buy_license_return">\s*<xsd:all>)/,
      '$1<xsd:element name="next" type="tns:buy_license_return"/>',
    );
    const found = service(cyclic);
    const chosen = [...found.operations.values()].filter(({ name }) => name === "api_buy_license");
    expect(execute(writeDescriptors(found, chosen)).api_buy_license?.output).toMatchObject({ fields: { next: { kind: "any" } } });
  });
});

describe("what cannot be compared", () => {
  const definitions = '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"';
  test.each<[title: string, content: string | Uint8Array, message: RegExp]>([
    ["an empty file", "", /no WSDL: it has no <definitions> of WSDL 1.1/],
    ["no XML", "not XML at all", /has no <definitions>/],
    ["an HTML page", "<!DOCTYPE html><html></html>", /holds a DTD/],
    ["a DTD", `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "b">]>${original.slice(45)}`, /holds a DTD/],
    ["XML of another kind", "<definitions/>", /has no <definitions>/],
    ["a WSDL that is cut", original.slice(0, 30_000), /ends before it is whole/],
    ["tags that do not match", `${definitions}><a></b></definitions>`, /does not close <a> where it should/],
    ["no operation", `${definitions}/>`, /the WSDL describes no operation/],
    ["elements far inside one another", `${definitions}>${"<a>".repeat(100_000)}`, /more than 100 elements inside one another/],
    ["too many elements", `${definitions}>${"<a/>".repeat(200_001)}</definitions>`, /more than 200000 elements/],
    [
      "types that are built on one another without end",
      `${definitions} xmlns:t="urn:t"><types><schema><complexType name="a">${'<element name="m"/>'.repeat(1000)}</complexType>${Array.from({ length: 600 }, (_, at) => `<complexType name="b${at}"><complexContent><extension base="t:a"/></complexContent></complexType>`).join("")}</schema></types></definitions>`,
      /more than 500000 members/,
    ],
    ["bytes of no meaning", Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), /no WSDL/],
  ])("%s", async (_, content, message) => {
    const { code, out, err } = await run(["wsdl", "--diff", await file(content)]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(message);
  });

  test("a file that is not there, a directory, a file that is too long", async () => {
    expect(await run(["wsdl", "--diff", join(directory, "none")])).toMatchObject({
      code: 3,
      err: expect.stringContaining("cannot be read (ENOENT)"),
    });
    expect(await run(["wsdl", "--diff", directory])).toMatchObject({ code: 3, err: expect.stringContaining("EISDIR") });
    const long = await file(new Uint8Array(16 * 1024 * 1024 + 1));
    expect(await run(["wsdl", "--diff", long])).toMatchObject({
      code: 3,
      err: expect.stringContaining("longer than 16777216 bytes"),
    });
  });

  test("an address where nobody listens, an error page, a redirect", async () => {
    expect(await run(["wsdl", "--diff", await closedPort()])).toMatchObject({
      code: 3,
      err: expect.stringContaining("ECONNREFUSED"),
    });
    const server = await serveHttp((request, response) => {
      response.writeHead(request.url === "/api/moved" ? 302 : 404, { Location: "https://elsewhere.example/" }).end("gone");
    });
    expect(await run(["wsdl", "--diff", server.url])).toMatchObject({ code: 3, err: expect.stringContaining("HTTP status 404") });
    expect(await run(["wsdl", "--diff", `${server.url}/moved`])).toMatchObject({
      code: 3,
      err: expect.stringContaining("not followed"),
    });
  });

  test("a body that breaks off", async () => {
    const server = await serveHttp((_, response) => {
      response.writeHead(200, { "Content-Length": original.length });
      response.write(original.slice(0, 5000), () => response.destroy());
    });
    expect(await run(["wsdl", "--diff", server.url])).toMatchObject({ code: 3, err: expect.stringMatching(/cannot be read \(/) });
  });

  test("--json tells the error as JSON", async () => {
    const { code, out, err } = await run(["wsdl", "--json", "--diff", join(directory, "none")]);
    expect({ code, err }).toEqual({ code: 3, err: "" });
    expect(JSON.parse(out)).toMatchObject({ kind: "error", error: { name: "WsdlError", code: "wsdl-unreadable" } });
  });

  test.each([
    [["--diff", "http://soap.example/api.php?wsdl"], /must begin with https:\/\/, unless/],
    [["--diff", "https://user:secret@soap.example/"], /must not hold a user name/],
    [["--diff", "ftp://soap.example/a.wsdl"], /a file, or an address/],
    [["--diff"], /--diff/],
    [["--json"], /--json goes with --diff/],
    [["a.wsdl"], /follows --diff/],
    [["--nope"], /--nope/],
    [["--endpoint", "nowhere"], /must begin with/],
  ])("%j is bad usage", async (args, message) => {
    const { code, err } = await run(["wsdl", ...args]);
    expect(code).toBe(64);
    expect(err).toMatch(message);
    expect(err).not.toContain("secret");
  });
});

test("wsdl --endpoint writes the catalogue for that address", async () => {
  const { out } = await run(["wsdl", "--endpoint", "http://127.0.0.1:8080/api.php"]);
  expect(out).toContain('<soap:address location="http://127.0.0.1:8080/api.php"/>');
});
