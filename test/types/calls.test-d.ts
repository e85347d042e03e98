import { assertType, describe, expectTypeOf, test } from "vitest";
import { InterServer } from "../../src/index.ts";
import { createClient } from "../../src/interserver/client.ts";
import {
  api_api_buy_mail,
  api_buy_license,
  api_buy_license_prepay,
  api_login,
  get_modules,
} from "../../src/interserver/operations/index.ts";
import { createSoapClient, encodeRequest, operation, s } from "../../src/soap/index.ts";

const api = new InterServer({ username: "me", password: "x" });
const client = createClient({ username: "me", password: "x" });
const order = { ip: "192.0.2.7", type: 5000 };

describe("a method's parameters", () => {
  test("are the operation's, without the session id", () => {
    expectTypeOf(api.api_buy_license).parameter(0).toEqualTypeOf<{ ip: string; type: number; coupon?: string | undefined }>();
    assertType(api.api_buy_license(order));
    assertType(api.api_buy_license({ ...order, coupon: undefined }));
    assertType(api.api_buy_license(order, { timeout: 1000, signal: AbortSignal.abort() }));
  });

  test("can be left out where none is required", () => {
    assertType(api.get_modules());
    assertType(api.api_api_buy_mail());
    assertType(api.api_api_buy_mail({ coupon: "X" }));
    // @ts-expect-error what is required cannot
    api.api_buy_license();
  });

  test("must have the right names", () => {
    // @ts-expect-error it is called coupon
    api.api_buy_license({ ...order, cupon: "X" });
    // @ts-expect-error there are none
    api.get_modules({ page: 1 });
  });

  test("must have the right types", () => {
    // @ts-expect-error a number
    api.api_buy_license({ ip: "192.0.2.7", type: "5000" });
    // @ts-expect-error not null
    api.api_buy_license({ ...order, coupon: null });
    // @ts-expect-error a boolean
    api.api_buy_license_prepay({ ...order, use_prepay: "false" });
    // @ts-expect-error not a string
    api.api_buy_license(order, { timeout: "1 s" });
  });

  test("must all be there", () => {
    // @ts-expect-error type is missing
    api.api_buy_license({ ip: "192.0.2.7" });
  });

  test("do not have the session id, which the client sees to", () => {
    // @ts-expect-error sid
    api.api_buy_license({ ...order, sid: "0123" });
    // @ts-expect-error sid
    api.api_api_buy_mail({ sid: "0123" });
  });
});

describe("a client's call", () => {
  test("takes the same as the method", () => {
    assertType(client.call(api_buy_license, order));
    assertType(client.call(get_modules));
    assertType(client.call(api_api_buy_mail));
    assertType(client.call(api_buy_license_prepay, { ...order, use_prepay: false }));
    assertType(client.call(api_login, { username: "me", password: "x" }));
  });

  test("refuses the same as the method", () => {
    // @ts-expect-error what is required cannot be left out
    client.call(api_buy_license);
    // @ts-expect-error it is called coupon
    client.call(api_buy_license, { ...order, cupon: "X" });
    // @ts-expect-error a number
    client.call(api_buy_license, { ip: "192.0.2.7", type: "5000" });
    // @ts-expect-error there are no parameters
    client.call(get_modules, { page: 1 });
    // @ts-expect-error type is missing
    client.call(api_buy_license, { ip: "192.0.2.7" });
    // @ts-expect-error sid
    client.call(api_buy_license, { ...order, sid: "0123" });
  });
});

describe("the engine", () => {
  const find = operation("find", {
    namespace: "urn:shop",
    input: { sid: s.string, rows: s.array(s.struct("row", { id: s.int })) },
    output: s.string,
  });
  const soap = createSoapClient({ endpoint: "https://shop.example/" });

  test("knows no session: every parameter is the caller's", () => {
    assertType(soap.call(find, { sid: "0123", rows: [{ id: 1 }] }));
    // @ts-expect-error sid is missing
    soap.call(find, { rows: [] });
    // @ts-expect-error rows hold numbers
    soap.call(find, { sid: "0123", rows: [{ id: "1" }] });
    // @ts-expect-error rows is missing
    encodeRequest(find, { sid: "0123" });
  });

  test("takes only effects that there are", () => {
    // @ts-expect-error no such effect
    operation("op", { namespace: "urn:shop", effect: "delete", input: {}, output: s.string });
  });
});

describe("options", () => {
  test("must name the account", () => {
    // @ts-expect-error the password is missing
    new InterServer({ username: "me" });
    // @ts-expect-error there is no such option
    createClient({ username: "me", password: "x", user: "me" });
  });
});
