import { describe, expect, test } from "vitest";
import { createSoapClient, operation, s } from "../../../src/soap/index.ts";
import { soapInterop } from "../round2/cases.ts";
import { useSoapLite } from "./server.ts";

const { endpoint } = useSoapLite();

// These texts name files of the machine: they are not kept as fixtures.
describe.each(["1.1", "1.2"] as const)("SOAP::Lite, asked in SOAP %s", (soapVersion) => {
  const call = (name: string, namespace: string) => {
    const called = operation(name, { effect: "read", namespace, input: {}, output: s.any });
    return createSoapClient({ endpoint: endpoint(), soapVersion }).call(called);
  };

  test("has no operation of that name", async () => {
    const outcome = await call("nope", soapInterop);
    expect(outcome).toMatchObject({ kind: "fault", fault: { code: "Client", actor: "urn:oddities:server" } });
    expect(outcome.kind === "fault" && outcome.fault.string).toMatch("Failed to locate method (nope) in class (Round2)");
  });

  test("has no service in that namespace", async () => {
    const outcome = await call("echoVoid", "urn:nobody");
    expect(outcome).toMatchObject({ kind: "fault", fault: { code: "Client" } });
  });
});

test("an answer in SOAP 1.2 comes as text/xml, and is read all the same", async () => {
  const types: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await globalThis.fetch(url, init);
    types.push(response.headers.get("content-type"));
    return response;
  };
  const telephone = operation("telephone_number", { effect: "read", namespace: "urn:oddities", input: {}, output: s.string });
  const outcome = await createSoapClient({ endpoint: endpoint(), soapVersion: "1.2", fetch }).call(telephone);
  expect(outcome).toEqual({ kind: "ok", value: "+15550100" });
  expect(types).toEqual(["text/xml; charset=utf-8"]);
});

test("headers that the descriptor asks for are read", async () => {
  const withHeaders = operation("with_headers", {
    effect: "read",
    namespace: "urn:oddities",
    input: {},
    output: s.string,
    responseHeaders: { ticket: s.string, limits: s.struct("limits", { calls: s.int }) },
  });
  const outcome = await createSoapClient({ endpoint: endpoint() }).call(withHeaders);
  expect(outcome).toEqual({
    kind: "ok",
    value: "see the header",
    headers: { ticket: "T-71", limits: { calls: 100 } },
  });
});
