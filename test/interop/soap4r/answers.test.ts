import { expect, test } from "vitest";
import { createSoapClient, operation, s } from "../../../src/soap/index.ts";
import { soapInterop } from "../round2/cases.ts";
import { useSoap4r } from "./server.ts";

const { endpoint } = useSoap4r();

const echoString = operation("echoString", {
  effect: "read",
  namespace: soapInterop,
  action: soapInterop,
  input: { inputString: s.string },
  output: s.string,
});

// soap4r takes the envelope of SOAP 1.2 for a struct, which has no body, and says so in SOAP 1.1.
test("asked in SOAP 1.2, soap4r answers with a fault of SOAP 1.1", async () => {
  const client = createSoapClient({ endpoint: endpoint(), soapVersion: "1.2" });
  const outcome = await client.call(echoString, { inputString: "text" });
  expect(outcome).toMatchObject({ kind: "fault", fault: { code: "Server", actor: "soap4r" } });
  expect(outcome.kind === "fault" && outcome.fault.string).toMatch("undefined method `body'");
});

test("an operation that soap4r does not have is a fault with the library's own account of it", async () => {
  const unknown = operation("nope", { effect: "read", namespace: soapInterop, input: {}, output: s.any });
  const outcome = await createSoapClient({ endpoint: endpoint() }).call(unknown);
  expect(outcome).toMatchObject({
    kind: "fault",
    fault: {
      code: "Server",
      string: `operation: ${soapInterop}#nope {${soapInterop}}nope not supported`,
      detail: { excn_type_name: "SOAP..RPCRoutingError" },
    },
  });
});

test("headers that the descriptor asks for are read", async () => {
  const withHeaders = operation("with_headers", {
    effect: "read",
    namespace: "urn:oddities",
    input: {},
    output: s.string,
    responseHeaders: { ticket: s.string, limits: s.struct("limits", { calls: s.int, per: s.string }) },
  });
  const outcome = await createSoapClient({ endpoint: endpoint() }).call(withHeaders);
  const headers = { ticket: "T-71", limits: { calls: 100, per: "hour" } };
  expect(outcome).toEqual({ kind: "ok", value: "see the header", headers });
});

test("a detail that the descriptor knows is read by it", async () => {
  const refused = operation("fault_with_a_detail", {
    effect: "read",
    namespace: "urn:oddities",
    input: {},
    output: s.any,
    detail: s.struct("Problem", { code: s.long, hint: s.string, more: s.optional(s.string) }),
  });
  const outcome = await createSoapClient({ endpoint: endpoint() }).call(refused);
  expect(outcome).toMatchObject({ kind: "fault", fault: { detail: { code: 7, hint: "é <&>", more: null } } });
});
