import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, HttpError, type RawResponse, s } from "../../../src/soap/index.ts";
import { answer, envelope, latin1, purchase, purchased, utf8 } from "../../support/envelopes.ts";
import { buy, getSecret } from "../../support/operations.ts";
import { thrownBy } from "../../support/thrown.ts";

const read = (text: string, rest: Omit<RawResponse, "body"> = {}) => decodeResponse(buy, { body: utf8(text), ...rest });
const bought = { kind: "ok", value: purchased };

describe("the same answer, written otherwise", () => {
  test.each([
    ["as it is", purchase],
    [
      "with other prefixes",
      purchase.replaceAll("SOAP-ENV", "s").replaceAll("ns1", "m").replaceAll("xsi", "i").replaceAll("xsd", "x"),
    ],
    [
      "with the envelope's namespace as the default",
      purchase
        .replaceAll("<SOAP-ENV:", "<")
        .replaceAll("</SOAP-ENV:", "</")
        .replace("xmlns:SOAP-ENV=", 'xmlns:SOAP-ENV="urn:x" xmlns='),
    ],
    [
      "with a wrapper in no namespace, as old NuSOAP has it",
      purchase.replaceAll("ns1:", "").replace(' xmlns:ns1="urn:myapi"', ""),
    ],
    ["with a wrapper of any name", purchase.replaceAll("callResponse", "whatever")],
    ["with a result of any name", purchase.replaceAll("return>", "s-gensym3>").replace("<return ", "<s-gensym3 ")],
    ["without a declaration", purchase.replace(/^<\?xml.*?\?>/, "")],
    ["with a byte order mark", `\ufeff${purchase}`],
    ["with a new line before the declaration", `\n${purchase}`],
    ["with white space between all tags", purchase.replaceAll("><", ">\n  <")],
    [
      "with comments and processing instructions",
      purchase.replaceAll("<SOAP-ENV:Body>", "<!-- <a> --><?php ?><SOAP-ENV:Body><!-- b -->"),
    ],
    ["with a header", purchase.replace("<SOAP-ENV:Body>", "<SOAP-ENV:Header><a><b/>c</a></SOAP-ENV:Header><SOAP-ENV:Body>")],
    ["with an empty header", purchase.replace("<SOAP-ENV:Body>", "<SOAP-ENV:Header/><SOAP-ENV:Body>")],
    [
      "after PHP's warnings",
      `<br />\n<b>Warning</b>:  Undefined variable $x in <b>/a.php</b> on line <b>1</b><br />\n${purchase}`,
    ],
    ["after warnings that speak of an envelope", `Notice: no Envelope here <b>&nbsp;</b>\n${purchase}`],
    ["with rubbish after it", `${purchase}\n<!-- 0.01 s --><b>Notice</b> & more`],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(bought);
  });

  test.each([200, 500, 502, 202])("under HTTP %i", (status) => {
    expect(read(purchase, { status })).toEqual(bought);
  });

  test.each([undefined, "", "text/html", "application/json", "text/xml; charset=ISO-8859-1"])("as %j", (contentType) => {
    expect(decodeResponse(buy, { body: latin1(purchase), contentType })).toEqual(bought);
  });

  test("with a header 100,000 deep", () => {
    const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    expect(read(purchase.replace("<SOAP-ENV:Body>", `<SOAP-ENV:Header>${deep}</SOAP-ENV:Header><SOAP-ENV:Body>`))).toEqual(
      bought,
    );
  });
});

describe("answers that are no envelope", () => {
  test.each([
    ["an HTML page", "<!DOCTYPE html>\n<html><body>Welcome</body></html>", '"<!DOCTYPE html> <html><body>Welcome</body></html>"'],
    ["JSON", '{"error": "no"}', JSON.stringify('{"error": "no"}')],
    ["nothing", "", "(empty)"],
    ["other XML", "<?xml version='1.0'?><rss/>", `"<?xml version='1.0'?><rss/>"`],
    ["text", "Service unavailable", '"Service unavailable"'],
    ["an Envelope of another namespace", '<Envelope xmlns="urn:post"/>', JSON.stringify('<Envelope xmlns="urn:post"/>')],
    ["an Envelope of no namespace", "<Envelope><Body/></Envelope>", '"<Envelope><Body/></Envelope>"'],
  ])("%s", (_, text, snippet) => {
    const error = thrownBy(DecodeError, () => read(text));
    expect(error).toMatchObject({ code: "not-soap", path: "", requestSent: "yes" });
    expect(error.message).toBe(`buy: the answer is no SOAP envelope: ${snippet}`);
    expect(error.body()).toEqual(utf8(text));
  });

  test.each([
    [502, "<html>\n<h1>502 Bad Gateway</h1></html>", '"<html> <h1>502 Bad Gateway</h1></html>"'],
    [404, "", "(empty)"],
    [500, "Fatal error", '"Fatal error"'],
    [204, "", "(empty)"],
  ])("HTTP %i", (status, text, snippet) => {
    const error = thrownBy(HttpError, () => read(text, { status }));
    expect(error).toMatchObject({
      code: "http-status",
      status,
      message: `buy: HTTP ${status} without a SOAP answer: ${snippet}`,
    });
    expect(error.body()).toEqual(utf8(text));
  });

  test("are shown by their beginning only", () => {
    expect(thrownBy(DecodeError, () => read("x".repeat(5000))).message).toContain(`"${"x".repeat(120)}"`);
  });

  test("are not shown where the answer would be a secret", () => {
    const body = utf8("secret");
    expect(thrownBy(DecodeError, () => decodeResponse(getSecret, { body })).message).not.toContain("secret");
    expect(thrownBy(HttpError, () => decodeResponse(getSecret, { body, status: 500 })).message).not.toContain("secret");
  });
});

describe("envelopes that hold no answer", () => {
  test.each([
    ["no body", envelope("")],
    ["an empty body", envelope("<SOAP-ENV:Body/>")],
    ["an empty wrapper", answer("")],
    ["only a header", envelope("<SOAP-ENV:Header><a/></SOAP-ENV:Header>")],
    ["a body of another namespace", envelope('<Body xmlns="urn:x"><a><b/></a></Body>')],
  ])("%s", (_, text) => {
    expect(thrownBy(DecodeError, () => read(text))).toMatchObject({ code: "invalid-value", path: "" });
  });

  test("are null where the schema allows it", () => {
    expect(decodeResponse(s.optional(s.int), { body: utf8(envelope("<SOAP-ENV:Body/>")) })).toEqual({ kind: "ok", value: null });
  });
});

describe("a DTD", () => {
  const bomb = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>';

  test.each([
    ["before the envelope", purchase.replace("?>", `?>${bomb}`)],
    ["inside it", purchase.replace("<SOAP-ENV:Body>", `${bomb}<SOAP-ENV:Body>`)],
    ["inside the result", purchase.replace("<status ", `${bomb}<status `)],
  ])("is refused %s", (_, text) => {
    const error = thrownBy(DecodeError, () => read(text));
    expect(error).toMatchObject({ code: "malformed", path: "" });
    expect(error.message).toContain("holds a DTD, which SOAP does not allow");
  });

  test("declares no entity, wherever it stands", () => {
    const text = `${bomb.replace(">]>", ">")}${purchase.replace("Order", "&lol2;")}`;
    expect(thrownBy(DecodeError, () => read(text)).message).toContain(
      'holds "&lol2;", which is no character or entity reference',
    );
  });
});
