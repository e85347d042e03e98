import { describe, expect, test } from "vitest";
import { unwrap } from "../../src/index.ts";
import { first, start } from "./support.ts";

const purchase = { ip: "192.0.2.7", type: 5000 };
const ordered = "Order Completed Successfully.";
const paid = "Order Completed and Invoice Paid With PrePay and License Activated";
const taken = "That IP is already licensed in our system";

test("one is ordered, paid, and cancelled", async () => {
  const { api } = start({ empty: true });
  const order = unwrap(await api.api_buy_license(purchase));
  expect(order).toMatchObject({ status: "ok", status_text: ordered, cost: 2.5 });
  const license = first(unwrap(await api.api_licenses_get_services()));
  expect(license).toMatchObject({ license_ip: "192.0.2.7", license_type: 5000, license_status: "pending" });
  const [due] = unwrap(await api.api_licenses_get_client_unpaid_invoices());
  expect(due).toMatchObject({
    invoices_id: order.invoice,
    invoices_amount: 2.5,
    invoices_paid: 0,
    invoices_service: license.license_id,
  });
  // The service's row names the invoice that repeats, not the one to pay.
  expect(Number(due?.invoices_extra)).toBe(license.license_invoice);
  expect(license.license_invoice).not.toBe(order.invoice);

  unwrap(await api.api_make_payment({ module: "licenses", invoice: order.invoice ?? 0 }));
  const id = license.license_id ?? 0;
  expect(unwrap(await api.api_licenses_get_service({ id }))).toMatchObject({ license_status: "active" });
  expect(unwrap(await api.api_cancel_license({ id })).status_text).toBe("License Canceled.\n");
  expect(unwrap(await api.api_licenses_get_service({ id }))).toMatchObject({ license_status: "canceled" });
});

test("prepaid money pays at once, the invoice is 0, and charge and payment are listed", async () => {
  const { api, customer } = start({ empty: true, prepay: 3 });
  expect(unwrap(await api.api_buy_license(purchase))).toEqual({
    status: "ok",
    status_text: `${ordered}\n${paid}`,
    invoice: 0,
    cost: 2.5,
  });
  expect(unwrap(await api.api_get_prepay_remaining({ module: "licenses" })).status_text).toBe("0.5");
  expect(unwrap(await api.api_licenses_get_client_unpaid_invoices())).toEqual([]);
  const [charge, payment] = unwrap(await api.api_licenses_get_client_invoices());
  expect(charge).toMatchObject({ invoices_type: 1, invoices_paid: 1 });
  expect(payment).toMatchObject({ invoices_type: 12 });
  expect(Number(payment?.invoices_extra)).toBe(charge?.invoices_id);
  expect(customer.licenses).toMatchObject([{ license_status: "active" }]);
});

test.each([
  { use_prepay: true, prepay: 0, kind: "refused", left: "0" },
  { use_prepay: true, prepay: 10, kind: "ok", left: "7.5" },
  { use_prepay: false, prepay: 10, kind: "ok", left: "10" },
  { use_prepay: undefined, prepay: 10, kind: "ok", left: "7.5" },
  { use_prepay: undefined, prepay: 1, kind: "ok", left: "1" },
  // By its source, the service wants more than the price, refuses, and takes the money all the same.
  { use_prepay: true, prepay: 2.5, kind: "refused", left: "0" },
])("use_prepay $use_prepay with $prepay dollars is $kind and leaves $left", async ({ use_prepay, prepay, kind, left }) => {
  const { api } = start({ empty: true, prepay });
  expect((await api.api_buy_license_prepay({ ...purchase, use_prepay })).kind).toBe(kind);
  expect(unwrap(await api.api_get_prepay_remaining({ module: "licenses" })).status_text).toBe(left);
});

test("a refusal can cost prepaid money, as in the service's source", async () => {
  const { api, customer } = start({ empty: true, prepay: 10 });
  unwrap(await api.api_buy_license(purchase));
  const again = await api.api_buy_license(purchase);
  expect(again).toMatchObject({ kind: "refused", reason: `${taken}\n${paid}`, value: { invoice: 0, cost: 2.5 } });
  expect(customer.licenses).toHaveLength(1);
  expect(unwrap(await api.api_get_prepay_remaining({ module: "licenses" })).status_text).toBe("5");
});

test.each([
  [{ ip: "192.0.2.300", type: 5000 }, "Invalid IP Address"],
  [{ ip: "192.0.2", type: 5000 }, "Invalid IP Address"],
  [{ ip: "192.0.2.7", type: 1 }, "Invalid License Type '1' Specified"],
  [{ ...purchase, coupon: "FREE" }, "Invalid licenses Coupon 'FREE' Specified for type '5000'"],
  [{ ip: "", type: 5000, coupon: "X" }, "Invalid IP Address\nInvalid licenses Coupon 'X' Specified for type '5000'"],
])("%j is refused: %s", async (input, reason) => {
  const { api, customer } = start({ empty: true });
  expect(await api.api_buy_license(input)).toMatchObject({ kind: "refused", reason, value: { invoice: null } });
  expect(customer).toMatchObject({ licenses: [], invoices: [] });
});

test("an address in the data centre needs another type", async () => {
  const { api, customer } = start();
  const ip = first(customer.vps).vps_ip ?? "";
  const outcome = await api.api_buy_license({ ip, type: 10683 });
  expect(outcome).toMatchObject({ kind: "refused", reason: expect.stringContaining("within the InterServer Network") });
  expect(unwrap(await api.api_buy_license({ ip, type: 10682 })).cost).toBe(52);
});

test("a locked account buys and moves nothing", async () => {
  const { api } = start({ locked: true });
  expect(await api.api_buy_license(purchase)).toMatchObject({ reason: "Locked Account." });
  expect(await api.api_change_license_ip({ oldip: "192.0.2.7", newip: "192.0.2.8" })).toMatchObject({
    reason: "Locked Account.\n",
  });
});

test.each([
  ["TENOFF", 2.25],
  ["DOLLAR", 1.5],
])("the coupon %s lowers the price to %d", async (coupon, cost) => {
  const { api, customer } = start({ empty: true });
  expect(unwrap(await api.api_buy_license({ ...purchase, coupon })).cost).toBe(cost);
  expect(customer.licenses[0]?.license_coupon).toBeGreaterThan(0);
});

test("the same address and type is refused to anybody until it is cancelled", async () => {
  const { api } = start({ empty: true });
  unwrap(await api.api_buy_license(purchase));
  expect(await api.api_buy_license(purchase)).toMatchObject({ reason: taken });
  unwrap(await api.api_cancel_license_ip(purchase));
  unwrap(await api.api_buy_license(purchase));
});

describe("cancelling by address", () => {
  test("does not look at the type of the only one there", async () => {
    const { api, customer } = start({ empty: true });
    unwrap(await api.api_buy_license(purchase));
    unwrap(await api.api_cancel_license_ip({ ...purchase, type: 1 }));
    expect(customer.licenses).toMatchObject([{ license_status: "canceled" }]);
  });

  test("needs the type where there are several", async () => {
    const { api, customer } = start({ empty: true });
    unwrap(await api.api_buy_license(purchase));
    unwrap(await api.api_buy_license({ ...purchase, type: 5006 }));
    expect(await api.api_cancel_license_ip({ ...purchase, type: 0 })).toMatchObject({
      reason: expect.stringMatching(/^Multiple Matches, Specify Type\. {2}License ID \d+ Type 5000 \(cPanel/),
    });
    unwrap(await api.api_cancel_license_ip({ ...purchase, type: 5006 }));
    expect(customer.licenses.map((license) => license.license_status)).toEqual(["pending", "canceled"]);
  });

  test("an address that is none", async () => {
    expect(await start().api.api_cancel_license_ip({ ip: "here", type: 0 })).toMatchObject({ reason: "Invalid IP Address\n" });
  });
});

test("a licence moves to another address, unless several are at the old one", async () => {
  const { api, customer } = start({ empty: true });
  unwrap(await api.api_buy_license(purchase));
  unwrap(await api.api_change_license_ip({ oldip: "192.0.2.7", newip: "192.0.2.8" }));
  expect(customer.licenses).toMatchObject([{ license_ip: "192.0.2.8" }]);
  unwrap(await api.api_buy_license({ ip: "192.0.2.8", type: 5006 }));
  expect(await api.api_change_license_ip({ oldip: "192.0.2.8", newip: "192.0.2.9" })).toMatchObject({
    reason: "Multiple Licenses On This IP.  Use the website or contact support@interserver.net.",
  });
  const id = customer.licenses[0]?.license_id ?? 0;
  expect(await api.api_change_license_ip_by_id({ id, newip: "x" })).toMatchObject({ reason: "Error Code 1: Invalid IP Address" });
});
