import { describe, expect, test } from "vitest";
import { createClient } from "../../src/interserver/client.ts";
import { operation } from "../../src/interserver/operation.ts";
import { DecodeError, s } from "../../src/soap/index.ts";
import { answer, envelope } from "../support/envelopes.ts";
import { rejectionOf } from "../support/thrown.ts";

/** The service's client reads what NuSOAP writes; what other servers write besides is an error, never a wrong value. */

const row = s.struct("row", { id: s.int, name: s.string });
const rows = operation("rows", { effect: "read", input: {}, output: s.array(row, "rows") });

const call = (result: string) =>
  createClient({ username: "me", password: "hunter2", fetch: async () => new Response(answer(result)) }).call(rows);

const list = (items: string, attributes = "") =>
  `<return xsi:type="SOAP-ENC:Array" SOAP-ENC:arrayType="tns:row[2]"${attributes}>${items}</return>`;
const one = "<item xsi:type='tns:row'><id xsi:type='xsd:int'>1</id><name xsi:type='xsd:string'>one</name></item>";

test("rows, nil and members that nobody declared", async () => {
  const nil = '<item xsi:type="tns:row"><id xsi:nil="true" xsi:type="xsd:int"/><name>two</name></item>';
  const more = "<item><id>3</id><name>three</name><discount xsi:type='xsd:int'>5</discount><tags><t>a</t><t>b</t></tags></item>";
  expect(await call(list(one + nil + more))).toEqual({
    kind: "ok",
    value: [
      { id: 1, name: "one" },
      { id: null, name: "two" },
      { id: 3, name: "three", discount: "5", tags: { t: ["a", "b"] } },
    ],
  });
});

test("a fault of another version is a fault, never a row", async () => {
  const fault =
    '<env:Fault xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Code><env:Value>env:Receiver</env:Value></env:Code></env:Fault>';
  const body = `<SOAP-ENV:Body>${fault}</SOAP-ENV:Body>`;
  const fetch = async () => new Response(envelope(body), { status: 500 });
  const client = createClient({ username: "me", password: "hunter2", fetch });
  expect(await client.call(rows)).toMatchObject({ kind: "fault" });
});

describe("what goes beyond it is told", () => {
  test.each([
    ["a reference in place of a row", list('<item href="#a"/>'), "rows: return[0] has the attribute href, which"],
    ["a reference in SOAP 1.2", list('<item SOAP-ENC:ref="a"/>'), "rows: return[0] has the attribute ref, which"],
    ["a list that begins further on", list(one, ' SOAP-ENC:offset="[1]"'), "rows: return has the attribute offset, which"],
    [
      "a row at a place of its own",
      list(one.replace("<item", "<item SOAP-ENC:position='[1]'")),
      "rows: return[0] has the attribute position, which",
    ],
  ])("%s", async (_, result, message) => {
    const error = await rejectionOf(DecodeError, call(result));
    expect(error.message).toContain(message);
  });
});
