import { describe, expect, test } from "vitest";
import { InterServer, LoginRefusedError, unwrap } from "../../src/index.ts";
import { type Account, createSandbox } from "../../src/sandbox/index.ts";

function start(account: Partial<Account> = {}) {
  const credentials = { username: "demo@example.com", password: "demo" };
  const sandbox = createSandbox({ accounts: [{ ...credentials, ...account }], now: () => new Date("2026-11-22T10:00:00Z") });
  const api = new InterServer({ ...credentials, fetch: sandbox.fetch });
  return { sandbox, api };
}

const purchase = { ip: "192.0.2.7", type: 5000 };

describe("licences", () => {
  test("one is ordered, listed with its invoice, and cancelled", async () => {
    const { api } = start();
    const order = unwrap(await api.api_buy_license(purchase));
    expect(order).toEqual({ status: "ok", status_text: "Order Completed Successfully.", invoice: 1003, cost: 2.5 });
    const [license] = unwrap(await api.api_licenses_get_services());
    expect(license).toMatchObject({
      license_ip: "192.0.2.7",
      license_type: 5000,
      license_status: "pending",
      license_invoice: 1003,
      license_order_date: "2026-11-22 10:00:00",
    });
    expect(unwrap(await api.api_licenses_get_client_unpaid_invoices())).toMatchObject([
      { invoices_id: 1003, invoices_amount: 2.5, invoices_paid: 0, invoices_service: license?.license_id },
    ]);
    const id = license?.license_id ?? 0;
    expect(unwrap(await api.api_cancel_license({ id }))).toEqual({ status: "ok", status_text: "License Canceled." });
    expect(unwrap(await api.api_licenses_get_service({ id }))).toMatchObject({ license_status: "canceled" });
  });

  test("prepaid money pays at once, and the invoice is 0", async () => {
    const { sandbox, api } = start({ prepay: 3 });
    expect(unwrap(await api.api_buy_license(purchase))).toEqual({
      status: "ok",
      status_text: "Order Completed and Invoice Paid With PrePay and License Activated",
      invoice: 0,
      cost: 2.5,
    });
    expect(sandbox.state.customers[0]?.prepay).toBe(0.5);
    expect(unwrap(await api.api_licenses_get_client_unpaid_invoices())).toEqual([]);
    expect(unwrap(await api.api_licenses_get_client_invoices())).toHaveLength(1);
  });

  test.each([
    { use_prepay: true, prepay: 0, kind: "refused", left: 0 },
    { use_prepay: false, prepay: 10, kind: "ok", left: 10 },
    { use_prepay: undefined, prepay: 10, kind: "ok", left: 7.5 },
    { use_prepay: undefined, prepay: 1, kind: "ok", left: 1 },
  ])("use_prepay $use_prepay with $prepay dollars is $kind and leaves $left", async ({ use_prepay, prepay, kind, left }) => {
    const { sandbox, api } = start({ prepay });
    const outcome = await api.api_buy_license_prepay({ ...purchase, use_prepay });
    expect(outcome.kind).toBe(kind);
    expect(sandbox.state.customers[0]?.prepay).toBe(left);
  });

  test.each([
    [{ ip: "192.0.2.300", type: 5000 }, "Invalid IP Address"],
    [{ ip: "192.0.2", type: 5000 }, "Invalid IP Address"],
    [{ ip: "192.0.2.7", type: 1 }, "Invalid License Type '1' Specified"],
    [{ ...purchase, coupon: "FREE" }, "Invalid licenses Coupon 'FREE' Specified for type '5000'"],
  ])("%j is refused: %s", async (input, reason) => {
    const { api } = start();
    expect(await api.api_buy_license(input)).toEqual({
      kind: "refused",
      reason,
      value: { status: "error", status_text: reason, invoice: null, cost: null },
    });
  });

  test("the same address and type is refused until it is cancelled", async () => {
    const { api } = start();
    unwrap(await api.api_buy_license(purchase));
    expect(await api.api_buy_license(purchase)).toMatchObject({ reason: "That IP is already licensed in our system" });
    unwrap(await api.api_buy_license({ ...purchase, type: 5006 }));
    expect(await api.api_cancel_license_ip({ ip: "192.0.2.7", type: 0 })).toMatchObject({
      reason: "Multiple Matches, Specify Type.",
    });
    unwrap(await api.api_cancel_license_ip(purchase));
    expect(await api.api_cancel_license_ip(purchase)).toMatchObject({ reason: "Invalid License IP/Type" });
    unwrap(await api.api_buy_license(purchase));
  });

  test("an id that is not there cannot be cancelled, and reading it is a fault", async () => {
    const { api } = start();
    expect(await api.api_cancel_license({ id: 1 })).toMatchObject({ kind: "refused", reason: "Invalid License ID" });
    expect(await api.api_licenses_get_service({ id: 1 })).toMatchObject({
      kind: "fault",
      fault: { string: "unable to serialize result" },
    });
  });
});

test("a mail order gives the new service's id and its invoice", async () => {
  const { api } = start();
  const order = unwrap(await api.api_api_buy_mail());
  expect(order).toEqual({ status: "ok", status_text: "1002", invoices: "1003", cost: 1 });
  expect(unwrap(await api.api_mail_get_service({ id: 1002 }))).toMatchObject({
    mail_id: 1002,
    mail_status: "pending",
    mail_invoice: 1003,
  });
  expect(unwrap(await api.api_mail_get_client_invoices())).toMatchObject([{ invoices_id: 1003, invoices_module: "mail" }]);
  expect(await api.api_api_buy_mail({ coupon: "X" })).toMatchObject({
    kind: "refused",
    reason: "Invalid mail Coupon 'X' Specified",
  });
});

test("a wrong password logs in blank", async () => {
  const { sandbox } = start();
  const api = new InterServer({ username: "demo@example.com", password: "wrong", fetch: sandbox.fetch });
  await expect(api.api_buy_license(purchase)).rejects.toThrow(LoginRefusedError);
  expect(await api.api_login({ username: "demo@example.com", password: "wrong" })).toMatchObject({ kind: "refused", value: "" });
});

test("a session that ended is renewed, and the purchase goes through once", async () => {
  const { sandbox, api } = start();
  unwrap(await api.api_buy_license(purchase));
  sandbox.state.sessions.clear();
  unwrap(await api.api_buy_license({ ...purchase, ip: "192.0.2.8" }));
  expect(sandbox.state.customers[0]?.licenses).toHaveLength(2);
});

test("each sandbox has a state of its own", async () => {
  const [one, other] = [start(), start()];
  unwrap(await one.api.api_buy_license(purchase));
  expect(unwrap(await other.api.api_licenses_get_services())).toEqual([]);
});

describe("HTTP", () => {
  const { sandbox } = start();

  test("a WSDL is given for ?wsdl, with the address that was asked", async () => {
    const response = await sandbox.fetch("http://127.0.0.1:8080/api.php?wsdl");
    expect(response.headers.get("content-type")).toBe("text/xml; charset=ISO-8859-1");
    expect(await response.text()).toContain('<soap:address location="http://127.0.0.1:8080/api.php"/>');
  });

  test("a POST that carries ?wsdl is a call all the same", async () => {
    const { sandbox } = start();
    const endpoint = "http://127.0.0.1/api.php?wsdl";
    const api = new InterServer({ username: "demo@example.com", password: "demo", endpoint, fetch: sandbox.fetch });
    expect(unwrap(await api.api_get_license_types())).toHaveLength(3);
  });

  test.each([
    [
      "an unknown operation",
      "<m:api_nope xmlns:m='urn:myapi'/>",
      "Operation 'api_nope' is not defined in the WSDL for this service",
    ],
    ["no operation", "", "error in msg parsing:\nno method in a SOAP body"],
  ])("%s is a fault with status 500", async (_, call, text) => {
    const envelope = `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>${call}</e:Body></e:Envelope>`;
    const response = await sandbox.fetch("http://127.0.0.1/api.php", { method: "POST", body: envelope });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain(`<faultstring xsi:type="xsd:string">${text.replaceAll("'", "&apos;")}</faultstring>`);
  });

  test("arguments are taken by position, whatever their names", async () => {
    const { sandbox } = start();
    const login = (first: string, second: string) =>
      `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><api_login><x>${first}</x><username>${second}</username></api_login></e:Body></e:Envelope>`;
    const body = login("demo@example.com", "demo");
    await sandbox.fetch("http://127.0.0.1/api.php", { method: "POST", body });
    expect(sandbox.state.sessions.size).toBe(1);
    await sandbox.fetch("http://127.0.0.1/api.php", { method: "POST", body: login("demo", "demo@example.com") });
    expect(sandbox.state.sessions.size).toBe(1);
  });

  test("without ?wsdl a GET is a page, and any other path is not found", async () => {
    const page = await sandbox.fetch("http://127.0.0.1/api.php");
    expect(page.headers.get("content-type")).toContain("text/html");
    expect((await sandbox.fetch("http://127.0.0.1/")).status).toBe(404);
  });
});
