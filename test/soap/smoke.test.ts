import { test } from "vitest";
import { InterServer } from "../../src/index.ts";
test("x", async () => {
  const env = (op: string, inner: string) => `<?xml version="1.0" encoding="ISO-8859-1"?><SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><SOAP-ENV:Body><ns1:${op}Response xmlns:ns1="urn:myapi">${inner}</ns1:${op}Response></SOAP-ENV:Body></SOAP-ENV:Envelope>`;
  const seen: string[] = [];
  let n = 0;
  const api = new InterServer({ username: "u", password: "p", endpoint: "http://localhost/api.php", fetch: async (url, init) => {
    const body = String(init?.body); const op = /<ns1:(\w+)>/.exec(body)?.[1] ?? ""; seen.push(op);
    if (op === "api_login") return new Response(env(op, `<return>${"a".repeat(31)}${n++}</return>`));
    if (n < 2) return new Response(env(op, `<return><status>error</status><status_text>Invalid Session ID</status_text></return>`));
    return new Response(env(op, `<return><status>ok</status><status_text>bought</status_text><invoice>12</invoice><cost>5.5</cost></return>`));
  } });
  const all = await Promise.all([1, 2, 3].map((i) => api.api_buy_license({ ip: `192.0.2.${i}`, type: 5000 })));
  console.log(all[0], seen);
});
