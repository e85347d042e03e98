import { expect, test } from "vitest";
import { indentXml } from "../../src/cli/format.ts";
import { run } from "./support.ts";

test("demo shows both purchases, a refusal and a fault, and ends with 0", async () => {
  const { code, out, err } = await run(["demo"]);
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(out).toContain("status_text: 'Order Completed Successfully.', invoice: 1003, cost: 2.5");
  expect(out).toContain("reason: 'That IP is already licensed in our system'");
  expect(out).toContain("value: { status: 'ok', status_text: '1004', invoices: '1005', cost: 1 }");
  expect(out).toContain("string: 'unable to serialize result'");
  expect(out).toContain('<ip xsi:type="xsd:string">192.0.2.7</ip>');
  expect(out).not.toMatch(/[0-9a-f]{32}/);
});

test("ops lists every operation, or those that hold all words", async () => {
  const all = await run(["ops"]);
  expect(all.out.split("\n").length).toBeGreaterThan(16);
  const some = await run(["ops", "unpaid"]);
  expect(some.out.split("\n")[1]).toMatch(/^api_licenses_get_client_invoices\tread\t\tLists the account's invoices/);
  expect(await run(["ops", "no such words"])).toMatchObject({ code: 1 });
});

test("describe tells what an operation does, takes and answers", async () => {
  const { code, out } = await run(["describe", "api_buy_license_prepay"]);
  expect(code).toBe(0);
  for (const part of [
    "Charges the account",
    "--use_prepay  boolean?",
    "invoice      int",
    'status is "ok"',
    "interserver-soap call",
  ]) {
    expect(out).toContain(part);
  }
  expect(await run(["describe", "nope"])).toMatchObject({ code: 64 });
});

test("wsdl writes the catalogue", async () => {
  const { code, out } = await run(["wsdl"]);
  expect(code).toBe(0);
  expect(out).toContain('<soap:operation soapAction="urn:myapi#api_buy_license" style="rpc"/>');
});

test("--help prints how to use it on standard output", async () => {
  expect(await run(["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Exit codes: 0 ok") });
});

test("an envelope is indented by its nesting, and leaves stay on a line", () => {
  expect(indentXml('<?xml version="1.0"?>\n<a><b>1</b><c></c><d/></a>')).toEqual([
    '<?xml version="1.0"?>',
    "<a>",
    "  <b>1</b>",
    "  <c></c>",
    "  <d/>",
    "</a>",
  ]);
});
