import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { InterServer } from "../../src/index.ts";
import { OutcomeUnknownError } from "../../src/soap/index.ts";
import { answer, faultAnswer, purchase, purchased } from "../support/envelopes.ts";
import { rejectionOf } from "../support/thrown.ts";

/** msw as a user of this package would use it: it stands in for the platform's `fetch`. */

const endpoint = "https://my.interserver.net/api.php";
const order = { ip: "192.0.2.7", type: 5000 };
const xml = (body: string, status = 200) =>
  new HttpResponse(body, { status, headers: { "Content-Type": "text/xml; charset=ISO-8859-1" } });

/** Answers logins by itself and all else by `respond`. */
const service = (respond: () => Response) =>
  http.post(endpoint, async ({ request }) => {
    const isLogin = request.headers.get("SOAPAction") === '"urn:myapi#api_login"';
    return isLogin ? xml(answer("<return>0123456789abcdef0123456789abcdef</return>")) : respond();
  });

const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const connect = () => new InterServer({ username: "me", password: "hunter2", fetch: globalThis.fetch });

test("a purchase", async () => {
  server.use(service(() => xml(purchase)));
  expect(await connect().api_buy_license(order)).toEqual({ kind: "ok", value: purchased });
});

test("a fault", async () => {
  server.use(service(() => xml(faultAnswer("<faultcode>SOAP-ENV:Server</faultcode><faultstring>down</faultstring>"), 500)));
  expect(await connect().api_buy_license(order)).toMatchObject({ kind: "fault", fault: { code: "Server", string: "down" } });
});

test("a failing network", async () => {
  server.use(service(() => HttpResponse.error()));
  const error = await rejectionOf(OutcomeUnknownError, connect().api_buy_license(order));
  expect(error.cause).toMatchObject({ code: "connection-lost", requestSent: "maybe" });
});
