import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, type Fault, s } from "../../../src/soap/index.ts";
import { envelope, faultAnswer, latin1, utf8 } from "../../support/envelopes.ts";
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

  test("an element named Fault of another namespace is a wrapper like any", () => {
    const text = envelope('<SOAP-ENV:Body><Fault xmlns="urn:x"><return>good</return></Fault></SOAP-ENV:Body>');
    expect(decodeResponse(s.string, { body: utf8(text) })).toEqual({ kind: "ok", value: "good" });
  });
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
