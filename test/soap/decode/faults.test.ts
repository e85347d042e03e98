import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, type Fault, operation, s } from "../../../src/soap/index.ts";
import { envelope, faultAnswer, faultAnswer12, latin1, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";

function read(text: string, status = 500): Fault {
  const outcome = decodeResponse(s.string, { body: utf8(text), status });
  if (outcome.kind !== "fault") throw new Error(`no fault but ${outcome.kind}`);
  return outcome.fault;
}

const unknownOperation = "Operation 'api_nope' is not defined in the WSDL for this service";
const nothing: Fault = { code: null, string: null, actor: null, detail: null };

describe("faults", () => {
  test.each([
    [
      "as NuSOAP writes them",
      `<faultcode xsi:type="xsd:string">SOAP-ENV:Client</faultcode><faultactor xsi:type="xsd:string"></faultactor>` +
        `<faultstring xsi:type="xsd:string">${unknownOperation}</faultstring><detail xsi:type="xsd:string"></detail>`,
      { code: "Client", string: unknownOperation, actor: "", detail: "" },
    ],
    [
      "in another order, without types",
      "<detail>more</detail><faultstring>it broke</faultstring><faultactor>urn:me</faultactor><faultcode>SOAP-ENV:Server</faultcode>",
      { code: "Server", string: "it broke", actor: "urn:me", detail: "more" },
    ],
    ["with nil members, as old NuSOAP writes them", '<faultcode xsi:nil="true"/><faultstring xsi:nil="1"/>', nothing],
    ["with no member", "", nothing],
    ["with white space around the code", "<faultcode> SOAP-ENV:Server\n</faultcode>", { ...nothing, code: "Server" }],
    ["with a code below another", "<faultcode>SOAP-ENV:Client.Auth</faultcode>", { ...nothing, code: "Client.Auth" }],
    ["with a code without a prefix", "<faultcode>Server</faultcode>", { ...nothing, code: "Server" }],
    ["with a code of the service's own", "<faultcode>tns:Broken</faultcode>", { ...nothing, code: "{urn:myapi}Broken" }],
    ["with a code of an unknown prefix", "<faultcode>x:Broken</faultcode>", { ...nothing, code: "Broken" }],
    ["with an empty code", '<faultcode xmlns="urn:x"></faultcode>', { ...nothing, code: "" }],
    ["with members that SOAP does not know", "<extra><a/></extra><faultstring>x</faultstring>", { ...nothing, string: "x" }],
    [
      "with entities in the text",
      "<faultstring>5 &lt; 7 <![CDATA[& so on]]></faultstring>",
      { ...nothing, string: "5 < 7 & so on" },
    ],
    ["with members in a namespace", "<SOAP-ENV:faultstring>x</SOAP-ENV:faultstring>", { ...nothing, string: "x" }],
    [
      "with a typed detail",
      '<detail><id xsi:type="xsd:int">5</id><item><key>a</key></item></detail>',
      { ...nothing, detail: { id: 5, item: { key: "a" } } },
    ],
    ["with the word Fault in the detail", "<detail><Fault>x</Fault></detail>", { ...nothing, detail: { Fault: "x" } }],
  ])("%s", (_, members, fault) => {
    expect(read(faultAnswer(members))).toEqual(fault);
  });

  test.each([200, 400, 500, 503])("under HTTP %i", (status) => {
    expect(read(faultAnswer("<faultstring>x</faultstring>"), status).string).toBe("x");
  });

  const fault = "<SOAP-ENV:Fault><faultcode>SOAP-ENV:Server</faultcode></SOAP-ENV:Fault>";

  test.each([
    ["without a body", envelope(fault)],
    ["before the body", envelope(`${fault}<SOAP-ENV:Body/>`)],
    ["after an empty body", envelope(`<SOAP-ENV:Body></SOAP-ENV:Body>${fault}`)],
    ["after the header", envelope(`<SOAP-ENV:Header/>${fault}`)],
  ])("outside the body, as old NuSOAP puts them: %s", (_, text) => {
    expect(read(text)).toEqual({ ...nothing, code: "Server" });
  });

  test.each(["", "urn:x", "http://www.w3.org/2003/05/soap-envelope"])(
    "an element named Fault is one, in the namespace %j too",
    (uri) => {
      const text = envelope(`<SOAP-ENV:Body><Fault xmlns="${uri}"><faultcode>Server</faultcode></Fault></SOAP-ENV:Body>`);
      expect(decodeResponse(s.string, { body: utf8(text) })).toMatchObject({
        kind: "fault",
        fault: { code: expect.stringMatching(/Server$/) },
      });
    },
  );
});

describe("what is wrong inside a fault does not hide it", () => {
  test.each([
    ["an entity of HTML", "<faultstring>a&nbsp;b</faultstring>", { ...nothing, string: "a&nbsp;b" }],
    ["HTML", "<faultstring>a <b>b</b></faultstring>", { ...nothing, string: "a b" }],
    ["HTML in the detail", "<detail>a <b>b</b></detail>", { ...nothing, detail: { b: "b" } }],
    ["a value that is not of its type", '<detail xsi:type="xsd:int">five</detail>', { ...nothing, detail: "five" }],
  ])("%s", (_, members, fault) => {
    expect(read(faultAnswer(members))).toEqual(fault);
  });

  test("bytes that are no UTF-8", () => {
    const body = latin1(faultAnswer("<faultstring>Zoë</faultstring>"));
    expect(decodeResponse(s.int, { body })).toEqual({ kind: "fault", fault: { ...nothing, string: "Zoë" } });
  });
});

describe("a fault that is cut off", () => {
  const text = faultAnswer("<faultcode>SOAP-ENV:Server</faultcode><faultstring>it broke</faultstring>");
  const end = text.indexOf("</SOAP-ENV:Fault>") + "</SOAP-ENV:Fault>".length;

  test("is told as truncated before its end tag, with what there is of it", () => {
    const error = thrownBy(DecodeError, () => read(text.slice(0, end - 1)));
    expect(error.code).toBe("truncated");
    expect(error.partial()).toEqual({ ...nothing, code: "Server", string: "it broke" });
  });

  test("is whole from its end tag on", () => {
    for (let length = end; length <= text.length; length++) {
      expect(read(text.slice(0, length))).toEqual({ ...nothing, code: "Server", string: "it broke" });
    }
  });
});

describe("a fault's detail", () => {
  const soldOut = s.struct("soldOut", { sku: s.string, left: s.int });
  const detailOf = (detail: s.Schema | undefined, members: string): unknown => {
    const op = operation("op", { namespace: "urn:shop", input: {}, output: s.int, ...(detail && { detail }) });
    const outcome = decodeResponse(op, { body: utf8(faultAnswer(`<detail>${members}</detail>`)), status: 500 });
    return outcome.kind === "fault" ? outcome.fault.detail : outcome;
  };

  test.each<[string, s.Schema | undefined, string, unknown]>([
    [
      "by the operation's schema",
      s.struct("detail", { soldOut }),
      "<soldOut><sku>x</sku><left>0</left></soldOut>",
      { soldOut: { sku: "x", left: 0 } },
    ],
    ["by the schema, another kind of fault", s.struct("detail", { soldOut }), "<gone>y</gone>", { soldOut: null, gone: "y" }],
    [
      "by xsi:type",
      undefined,
      '<e xsi:type="tns:soldOut"><sku xsi:type="xsd:string">x</sku><left xsi:type="xsd:int">0</left></e>',
      { e: { sku: "x", left: 0 } },
    ],
    ["by elements alone", undefined, "<e><sku>x</sku></e>", { e: { sku: "x" } }],
    ["as text", undefined, "it broke", "it broke"],
    [
      "as an Apache Map",
      undefined,
      '<m xmlns:a="http://xml.apache.org/xml-soap" xsi:type="a:Map"><item><key>a</key><value>1</value></item></m>',
      { m: { a: "1" } },
    ],
    [
      "as ext/soap writes a list",
      undefined,
      "<item><key>a</key></item><item><key>b</key></item>",
      { item: [{ key: "a" }, { key: "b" }] },
    ],
    [
      "that is not of its schema is kept as it came",
      s.struct("detail", { soldOut }),
      "<soldOut><left>none</left></soldOut>",
      { soldOut: { sku: null, left: "none" } },
    ],
  ])("%s", (_, schema, members, detail) => {
    expect(detailOf(schema, members)).toEqual(detail);
  });

  test("may refer to what stands beside the fault", () => {
    const fault = '<SOAP-ENV:Fault><detail><e href="#a"/></detail></SOAP-ENV:Fault>';
    const text = envelope(`<SOAP-ENV:Body>${fault}<multiRef id="a" xsi:type="xsd:int">5</multiRef></SOAP-ENV:Body>`);
    expect(read(text).detail).toEqual({ e: 5 });
  });
});

describe("faults of SOAP 1.2 (part 1 §5.4)", () => {
  const none = { code: null, string: null, actor: null, detail: null, subcodes: [], reasons: [], node: null, role: null };
  const code = "<env:Code><env:Value>env:Sender</env:Value></env:Code>";
  const text = (language: string, words: string) => `<env:Text xml:lang="${language}">${words}</env:Text>`;
  const reason = (...texts: string[]) => `<env:Reason>${texts.join("")}</env:Reason>`;
  const sender = { ...none, code: "Sender" };

  test.each([
    ["only a code", code, sender],
    [
      "a reason",
      code + reason(text("en", "No &amp; no.")),
      { ...sender, string: "No & no.", reasons: [{ language: "en", text: "No & no." }] },
    ],
    [
      "reasons in several languages, of which the English one comes first",
      code + reason(text("de", "Nein."), text("en-GB", "No."), text("fr", "Non.")),
      {
        ...sender,
        string: "No.",
        reasons: [
          { language: "de", text: "Nein." },
          { language: "en-GB", text: "No." },
          { language: "fr", text: "Non." },
        ],
      },
    ],
    [
      "reasons of which none is English",
      code + reason(text("de", "Nein."), text("eng", "x")),
      {
        ...sender,
        string: "Nein.",
        reasons: [
          { language: "de", text: "Nein." },
          { language: "eng", text: "x" },
        ],
      },
    ],
    [
      "a reason without a language",
      code + reason("<env:Text>No.</env:Text>"),
      { ...sender, string: "No.", reasons: [{ language: "", text: "No." }] },
    ],
    [
      "subcodes",
      "<env:Code><env:Value>env:Receiver</env:Value><env:Subcode><env:Value>tns:Db</env:Value>" +
        '<env:Subcode><env:Value xmlns:m="urn:m">m:Locked</env:Value></env:Subcode></env:Subcode></env:Code>',
      { ...none, code: "Receiver", subcodes: ["{urn:myapi}Db", "{urn:m}Locked"] },
    ],
    [
      "a node and a role",
      `${code}<env:Node>urn:node</env:Node><env:Role>urn:role</env:Role>`,
      { ...sender, actor: "urn:node", node: "urn:node", role: "urn:role" },
    ],
    ["a detail", `${code}<env:Detail><e xsi:type="xsd:int">5</e></env:Detail>`, { ...sender, detail: { e: 5 } }],
    ["members in another order, with others", `<x><env:Code/></x><env:Detail>d</env:Detail>${code}`, { ...sender, detail: "d" }],
    ["white space", `\n ${code.replaceAll("><", ">\n<").replace("env:Sender", " env:Sender ")}\n`, sender],
  ])("%s", (_, members, fault) => {
    expect(read(faultAnswer12(members))).toEqual(fault);
    expect(read(faultAnswer12(members).replaceAll("env:", "soap-1.2:").replaceAll("xmlns:env", "xmlns:soap-1.2"))).toEqual(fault);
  });

  test("100,000 subcodes in one another do not overflow the stack", () => {
    const deep = "<env:Subcode>".repeat(100_000) + "</env:Subcode>".repeat(100_000);
    const error = thrownBy(DecodeError, () =>
      read(faultAnswer12(`<env:Code><env:Value>env:Sender</env:Value>${deep}</env:Code>`)),
    );
    expect(error.code).toBe("too-large");
  });

  test("a fault of the other version is read by its members, as servers mix them", () => {
    const old = "<faultcode>env:Server</faultcode><faultstring>x</faultstring>";
    expect(read(faultAnswer12(old))).toMatchObject({ code: "Server", string: "x" });
    const young =
      "<SOAP-ENV:Code><SOAP-ENV:Value>SOAP-ENV:Sender</SOAP-ENV:Value></SOAP-ENV:Code><SOAP-ENV:Reason><SOAP-ENV:Text>x</SOAP-ENV:Text></SOAP-ENV:Reason>";
    expect(read(faultAnswer(young))).toMatchObject({ code: "Sender", string: "x" });
  });
});
