import { expect, test } from "vitest";
import { InterServer, unwrap } from "../../src/index.ts";
import { credentials, start } from "./support.ts";

const address = "http://127.0.0.1/api.php";
const envelope = (call: string) =>
  `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>${call}</e:Body></e:Envelope>`;

test("a WSDL is given for ?wsdl, with the address that was asked", async () => {
  const response = await start().sandbox.fetch("http://127.0.0.1:8080/api.php?wsdl");
  expect(response.headers.get("content-type")).toBe("text/xml; charset=ISO-8859-1");
  expect(await response.text()).toContain('<soap:address location="http://127.0.0.1:8080/api.php"/>');
});

test("a POST that carries ?wsdl is a call all the same", async () => {
  const { sandbox } = start();
  const api = new InterServer({ ...credentials, endpoint: `${address}?wsdl`, fetch: sandbox.fetch });
  expect(unwrap(await api.api_get_license_types())).toHaveLength(sandbox.state.licenseTypes.length);
});

test.each([
  [
    "an unknown operation",
    "<m:api_nope xmlns:m='urn:myapi'/>",
    "Operation 'api_nope' is not defined in the WSDL for this service",
  ],
  ["no operation", "", "error in msg parsing:\nno method in a SOAP body"],
])("%s is a fault with status 500", async (_, call, text) => {
  const response = await start().sandbox.fetch(address, { method: "POST", body: envelope(call) });
  expect(response.status).toBe(500);
  expect(await response.text()).toContain(`<faultstring xsi:type="xsd:string">${text.replaceAll("'", "&apos;")}</faultstring>`);
});

test("arguments are taken by position, whatever their names", async () => {
  const { sandbox } = start();
  const login = (first: string, second: string) =>
    envelope(`<api_login><x>${first}</x><username>${second}</username></api_login>`);
  await sandbox.fetch(address, { method: "POST", body: login("demo@example.com", "demo") });
  expect(sandbox.state.sessions.size).toBe(1);
  await sandbox.fetch(address, { method: "POST", body: login("demo", "demo@example.com") });
  expect(sandbox.state.sessions.size).toBe(1);
});

test("an argument that was not sent is blank to the service", async () => {
  const { sandbox } = start();
  const response = await sandbox.fetch(address, { method: "POST", body: envelope("<api_login/>") });
  expect(await response.text()).toContain('<return xsi:type="xsd:string"></return>');
});

test("without ?wsdl a GET is a page, and any other path is not found", async () => {
  const { sandbox } = start();
  const page = await sandbox.fetch(address);
  expect(page.headers.get("content-type")).toContain("text/html");
  expect((await sandbox.fetch("http://127.0.0.1/")).status).toBe(404);
});
