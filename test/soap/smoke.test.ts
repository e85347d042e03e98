import { expect, test } from "vitest";
import { s, operation, encodeRequest, decodeResponse, createSoapClient } from "../../src/soap/index.ts";
const buy = operation("api_buy_license", { namespace: "urn:myapi", input: { sid: s.string, ip: s.string, type: s.int, coupon: s.optional(s.string), up: s.optional(s.boolean) },
  output: s.struct("buy_license_return", { status: s.string, status_text: s.string, invoice: s.int, cost: s.float }), success: ["ok"] });
test("x", async () => {
  console.log(encodeRequest(buy, { type: 5000, ip: "a<b", sid: "abc" }).body);
  const body = `<?xml version="1.0" encoding="ISO-8859-1"?><SOAP-ENV:Envelope SOAP-ENV:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/" xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:SOAP-ENC="http://schemas.xmlsoap.org/soap/encoding/" xmlns:tns="urn:myapi"><SOAP-ENV:Body><ns1:api_buy_licenseResponse xmlns:ns1="urn:myapi"><return xsi:type="tns:buy_license_return"><status xsi:type="xsd:string">error</status><status_text xsi:type="xsd:string">Invalid Session ID</status_text><invoice xsi:type="xsd:int"></invoice><cost xsi:type="xsd:float"></cost></return></ns1:api_buy_licenseResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>`;
  const o = decodeResponse(buy, { body: new TextEncoder().encode(body), contentType: "text/xml; charset=ISO-8859-1" });
  console.log(o);
  if (o.kind === "ok") { const st: "ok" = o.value.status; void st; }
  for (const cut of [100, 600, 700, 760, 800, 900, body.length - 5]) {
    try { console.log(cut, decodeResponse(buy, { body: new TextEncoder().encode(body.slice(0, cut)) })); } catch (e: any) { console.log(cut, e.message, e.code, e.partial()); }
  }
  for (const bad of [body.replace("></cost>", ">$5 & up</cost>"), "<!DOCTYPE html><html lang=en><body>502", ""]) 
    try { console.log(decodeResponse(buy, { body: new TextEncoder().encode(bad), status: 502 })); } catch (e: any) { console.log(e.name, e.message, e.code, e.partial(), e instanceof Error); }
  const c = createSoapClient({ endpoint: "http://127.0.0.1:9/x" });
  await expect(c.call(buy, { type: 5000, ip: "a", sid: "abc" })).rejects.toMatchObject({ requestSent: "no" });
});
