import { expect, test } from "vitest";
import { run } from "./support.ts";

test("demo shows both purchases, a refusal and a fault, and ends with 0", async () => {
  const { code, out, err } = await run(["demo"]);
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(out).toMatch(/kind: 'ok',[^}]*status_text: 'Order Completed Successfully\.',\s+invoice: \d+,\s+cost: [\d.]+/);
  expect(out).toMatch(/kind: 'refused',\s+reason: '.*That IP is already licensed in our system/);
  expect(out).toMatch(/value: \{ status: 'ok', status_text: '\d+', invoices: '\d+', cost: [\d.]+ \}/);
  expect(out).toContain("string: 'unable to serialize result'");
  expect(out).toContain('<ip xsi:type="xsd:string">192.0.2.7</ip>');
  expect(out).not.toMatch(/[0-9a-f]{32}/);
});

test("demo takes nothing", async () => {
  expect(await run(["demo", "loud"])).toMatchObject({ code: 64, err: 'demo takes no "loud"' });
});
