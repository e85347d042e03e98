import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, operation, type Schema, s } from "../../../src/soap/index.ts";
import { answer, answer12, answerAmong, envelope, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";
import { readValue } from "../../support/values.ts";

const int = (name: string, value: number) => `<${name} xsi:type="xsd:int">${value}</${name}>`;

describe("several out parameters", () => {
  const pair = s.parts({ count: s.int, note: s.string });

  test.each<[string, Schema, string, unknown]>([
    ["in the schema's order", pair, answer(`${int("count", 5)}<note>x</note>`), { count: 5, note: "x" }],
    ["in another order", pair, answer(`<note>x</note>${int("count", 5)}`), { count: 5, note: "x" }],
    ["in SOAP 1.2", pair, answer12(`${int("count", 5)}<note>x</note>`), { count: 5, note: "x" }],
    ["null", pair, answer('<count xsi:nil="true"/><note>x</note>'), { count: null, note: "x" }],
    ["one of them", s.parts({ count: s.int }), answer(int("count", 5)), { count: 5 }],
    [
      "lists and structs",
      s.parts({ rows: s.array(s.int), row: s.struct("row", { id: s.int }) }),
      answer("<rows><i>1</i></rows><row><id>2</id></row>"),
      { rows: [1], row: { id: 2 } },
    ],
    ["those that did not come", pair, answer("<note>x</note>"), { count: null, note: "x" }],
    ["none at all", pair, answer(""), { count: null, note: null }],
    [
      "one that the schema does not know",
      pair,
      answer(`${int("count", 5)}<note>x</note>${int("more", 6)}`),
      { count: 5, note: "x", more: 6 },
    ],
  ])("%s", (_, schema, text, value) => {
    expect(readValue(schema, text)).toEqual(value);
  });

  test("are told by their names where they are wrong", () => {
    const error = thrownBy(DecodeError, () => readValue(pair, answer("<count>many</count><note>x</note>")));
    expect(error).toMatchObject({ code: "invalid-value", path: "count" });
    expect(error.partial()).toEqual({ count: "many", note: "x" });
  });

  test("are told as truncated up to the end of the last", () => {
    const text = answer(`${int("count", 5)}<note>x</note>`);
    const end = text.indexOf("</ns1:callResponse>");
    for (let length = text.indexOf("<count"); length < end; length++) {
      expect(thrownBy(DecodeError, () => readValue(pair, text.slice(0, length))).code).toBe("truncated");
    }
  });

  test("by their own types are an object by name, one alone is its value", () => {
    expect(readValue(s.any, answer(`${int("count", 5)}<note>x</note>`))).toEqual({ count: 5, note: "x" });
    expect(readValue(s.any, answer(int("count", 5)))).toBe(5);
    expect(readValue(s.any, answer(int("a", 1) + int("a", 2)))).toEqual({ a: [1, 2] });
    expect(Object.entries(readValue(s.any, answer("<__proto__>a</__proto__><b>c</b>")) as object)).toEqual([
      ["__proto__", "a"],
      ["b", "c"],
    ]);
  });

  test("of which the schema wants the first", () => {
    expect(readValue(s.int, answer(`${int("count", 5)}<note>x</note>`))).toBe(5);
  });
});

describe("a result that SOAP 1.2 names (part 2 §4.2.1)", () => {
  const named = '<rpc:result>tns:return</rpc:result><other>no</other><return xmlns="urn:myapi">5</return>';

  test("is that part, wherever it stands", () => {
    expect(readValue(s.int, answer12(named.replace("tns:", "").replace(' xmlns="urn:myapi"', "")))).toBe(5);
    expect(readValue(s.int, answer12(named))).toBe(5);
  });

  test("is no part itself", () => {
    const text = answer12(`<rpc:result>count</rpc:result>${int("count", 5)}<note>x</note>`);
    expect(readValue(s.parts({ count: s.int, note: s.string }), text)).toEqual({ count: 5, note: "x" });
    expect(readValue(s.any, text)).toEqual({ count: 5, note: "x" });
  });

  test("that is not there is an error", () => {
    const error = thrownBy(DecodeError, () => readValue(s.int, answer12("<rpc:result>gone</rpc:result><other>5</other>")));
    expect(error).toMatchObject({ code: "invalid-value", message: "the answer holds no result" });
  });

  test("is a part like any where the name is of another namespace", () => {
    expect(readValue(s.int, answer12("<result>5</result>"))).toBe(5);
    expect(readValue(s.parts({ result: s.int }), answer12("<result>5</result>"))).toEqual({ result: 5 });
  });
});

describe("an operation that answers with nothing", () => {
  test.each([
    ["an empty wrapper", answer("")],
    ["an empty wrapper of SOAP 1.2", answer12("")],
    ["an empty body", envelope("<SOAP-ENV:Body/>")],
    ["a part that is null", answer('<return xsi:nil="true"/>')],
    ["a part that is empty", answer("<return/>")],
    ["a part that nobody asked for", answer("<return><a>5</a></return>")],
  ])("is null: %s", (_, text) => {
    expect(readValue(s.nothing, text)).toBeNull();
  });

  test("is truncated where its wrapper is cut off", () => {
    const text = answer("");
    expect(thrownBy(DecodeError, () => readValue(s.nothing, text.slice(0, text.indexOf("</ns1")))).code).toBe("truncated");
  });

  test("can be a fault", () => {
    const body = utf8(envelope("<SOAP-ENV:Body><SOAP-ENV:Fault><faultstring>x</faultstring></SOAP-ENV:Fault></SOAP-ENV:Body>"));
    expect(decodeResponse(s.nothing, { body })).toMatchObject({ kind: "fault", fault: { string: "x" } });
  });
});

describe("headers in the answer", () => {
  const session = s.struct("session", { sid: s.string, age: s.int });
  const op = operation("op", { namespace: "urn:shop", input: {}, output: s.int, responseHeaders: { session, trace: s.any } });
  const read = (text: string) => decodeResponse(op, { body: utf8(text) });
  const block = '<h:session xmlns:h="urn:h"><sid>abc</sid><age>5</age></h:session>';

  test.each([
    ["that were asked for are read", block, { session: { sid: "abc", age: 5 } }],
    ["that were not are left out", `<other><deep><er/></deep></other>${block}`, { session: { sid: "abc", age: 5 } }],
    ["may all be missing", "", {}],
    ["are read by their own types by s.any", '<trace xsi:type="xsd:int">7</trace>', { trace: 7 }],
    ["that come again make a list", "<trace>a</trace><trace>b</trace>", { trace: ["a", "b"] }],
    ["may be null", '<session xsi:nil="true"/>', { session: null }],
  ])("%s", (_, header, headers) => {
    expect(read(answerAmong(int("return", 1), { header }))).toEqual({ kind: "ok", value: 1, headers });
    expect(read(answer12(int("return", 1), { header }))).toEqual({ kind: "ok", value: 1, headers });
  });

  test("that were not asked for do not count as members", () => {
    const text = answerAmong(int("return", 1), { header: "<a/><b/><c/>" });
    expect(decodeResponse(op, { body: utf8(text) }, { limits: { members: 1 } })).toMatchObject({ kind: "ok", value: 1 });
  });

  test("come with a fault too", () => {
    const fault = "<SOAP-ENV:Body><SOAP-ENV:Fault><faultstring>x</faultstring></SOAP-ENV:Fault></SOAP-ENV:Body>";
    const text = envelope(`<SOAP-ENV:Header>${block}</SOAP-ENV:Header>${fault}`);
    expect(read(text)).toMatchObject({ kind: "fault", headers: { session: { sid: "abc", age: 5 } } });
  });

  test("that are wrong are told by their names", () => {
    const text = answerAmong(int("return", 1), { header: block.replace("5", "old") });
    expect(thrownBy(DecodeError, () => read(text))).toMatchObject({ code: "invalid-value", path: "session.age" });
  });

  test("are no member of the outcome where the operation wants none", () => {
    expect(decodeResponse(s.int, { body: utf8(answerAmong(int("return", 1), { header: block })) })).toEqual({
      kind: "ok",
      value: 1,
    });
  });

  test.each(["__proto__", "constructor"])("of the name %s change no prototype", (name) => {
    const odd = operation("op", { namespace: "urn:shop", input: {}, output: s.int, responseHeaders: { [name]: s.any } });
    const body = utf8(answerAmong(int("return", 1), { header: `<${name}><polluted>yes</polluted></${name}>` }));
    const { headers = {} } = decodeResponse(odd, { body });
    expect(Object.entries(headers)).toEqual([[name, { polluted: "yes" }]]);
    expect("polluted" in {}).toBe(false);
  });
});
