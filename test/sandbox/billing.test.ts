import { describe, expect, test } from "vitest";
import { unwrap } from "../../src/index.ts";
import { first, start } from "./support.ts";

describe("paying an invoice", () => {
  const order = async (account: Parameters<typeof start>[0]) => {
    const world = start({ empty: true, ...account });
    const { invoices } = unwrap(await world.api.api_api_buy_mail());
    return { ...world, payment: { module: "mail", invoice: Number(invoices) } };
  };

  test("charges the card, and leaves prepaid money alone", async () => {
    const { api, customer, payment } = await order({ prepay: 5 });
    expect(unwrap(await api.api_make_payment(payment)).status_text).toBe("The Creditcard Charge has been accepted.");
    expect(unwrap(await api.api_get_prepay_remaining({ module: "mail" })).status_text).toBe("5");
    expect(customer).toMatchObject({
      card: 499,
      mail: [{ mail_status: "active", mail_username: expect.stringMatching(/^mb\d+$/) }],
    });
    expect(unwrap(await api.api_mail_get_client_invoices())).toMatchObject([{ invoices_paid: 1 }, { invoices_type: 11 }]);
    expect(await api.api_make_payment(payment)).toMatchObject({ kind: "refused" });
  });

  test.each([
    [0, "CreditCard Billing was disabled for this account."],
    [0.99, "There was an error processing your Credit Card transaction."],
  ])("is refused where the card bears %d dollars", async (card, reason) => {
    const { api, customer, payment } = await order({ card });
    expect(await api.api_make_payment(payment)).toMatchObject({ kind: "refused", reason });
    expect(customer).toMatchObject({ card, mail: [{ mail_status: "pending" }] });
  });

  test("under another module is refused", async () => {
    const { api, payment } = await order({});
    const reason = "Invalid Invoice Number Passed or missing Module information.";
    expect(await api.api_make_payment({ ...payment, module: "vps" })).toMatchObject({ reason });
    expect(await api.api_make_payment({ ...payment, module: "" })).toMatchObject({ reason });
  });
});

test("prepaid money is empty until its invoice is paid, and pays for its module alone", async () => {
  const { api } = start({ empty: true });
  const id = unwrap(await api.api_add_prepay({ module: "mail", amount: 10, automatic_use: true }));
  const left = async (module: string) => unwrap(await api.api_get_prepay_remaining({ module })).status_text;
  expect(await left("mail")).toBe("0");
  const invoice = first(unwrap(await api.api_mail_get_client_unpaid_invoices()));
  expect(invoice).toMatchObject({ invoices_description: `Prepay ID ${id} Invoice`, invoices_amount: 10 });
  unwrap(await api.api_make_payment({ module: "mail", invoice: invoice.invoices_id ?? 0 }));
  expect([await left("mail"), await left("vps")]).toEqual(["10", "0"]);
  expect(unwrap(await api.api_get_prepay_list())).toMatchObject([
    { prepay_id: id, prepay_amount: 10, prepay_remaining: 10, prepay_automatic_use: 1, prepay_module: "mail" },
  ]);
});

test.each([
  ["mail", 9.99],
  ["soap", 10],
])("prepaid money for %s of %d dollars is refused", async (module, amount) => {
  const outcome = await start().api.api_add_prepay({ module, amount, automatic_use: false });
  expect(outcome).toMatchObject({ kind: "refused", value: 0 });
});

test("the address that fills prepaid money is text", async () => {
  const url = new URL(
    unwrap(await start().api.api_get_prepay_paypal_fill_url({ module: "vps", prepay_id: 7, amount: 10 })) ?? "",
  );
  expect(Object.fromEntries(url.searchParams)).toMatchObject({ custom: "PREPAYvps7", amount: "10.00" });
});

test("mail is ordered at a coupon's price, and needs to be active to send", async () => {
  const { api, customer } = start({ empty: true });
  const order = unwrap(await api.api_api_buy_mail({ coupon: "MAILFREE" }));
  expect(order).toMatchObject({ cost: 0, status_text: String(customer.mail[0]?.mail_id) });
  const message = { subject: "Grüße", body: "Zoë", to: "to@example.com", from: "from@example.com" };
  expect(await api.api_send_mail(message)).toMatchObject({ kind: "refused", reason: "No active Mail order found" });
  unwrap(await api.api_make_payment({ module: "mail", invoice: Number(order.invoices) }));
  unwrap(await api.api_send_mail(message));
  expect(customer.sentMail).toEqual([message]);
});

test.each([
  ["Hello There", 64],
  ["I like cake", 54],
  ["I LIKE CAKE", 67],
])("%s is %d pixels wide, as the service's documentation has it", async (string, width) => {
  expect(unwrap(await start().api.strPixels({ string }))).toBe(width);
});

test("a one-time login is for an active service; DirectAdmin says ok where no address came", async () => {
  const { api, customer } = start();
  const site = customer.webhosting[1];
  if (site === undefined) throw new Error("there is no DirectAdmin site");
  const id = site.website_id ?? 0;
  const [one, other] = [await api.api_api_auto_directadmin_login({ id }), await api.api_api_auto_directadmin_login({ id })];
  expect(unwrap(one).status_text).toMatch(/^https:\/\/directadmin\.example:2222\//);
  expect(unwrap(one).status_text).not.toBe(unwrap(other).status_text);
  site.website_server_status = "stopped";
  expect(await api.api_api_auto_directadmin_login({ id })).toMatchObject({
    kind: "refused",
    value: { status: "ok", status_text: "" },
  });
  site.website_status = "canceled";
  expect(await api.api_api_auto_directadmin_login({ id })).toMatchObject({ kind: "refused", value: { status: "error" } });
});

test("a floating address is lost with its service, and leads to one place at a time", async () => {
  const { api, customer } = start();
  const floating = first(customer.floating_ips);
  const id = floating.floating_ip_id ?? 0;
  const ip = first(customer.webhosting).website_ip ?? "";
  expect(unwrap(await api.api_change_floating_ips_ip({ id, ip }))).toBe(true);
  expect(floating.floating_ip_target_ip).toBe(ip);
  customer.floating_ips.push({ ...floating, floating_ip_id: 1 });
  expect((await api.api_change_floating_ips_ip({ id, ip })).kind).toBe("refused");
  unwrap(await api.api_floating_ips_cancel_service({ id }));
  expect(floating).toMatchObject({ floating_ip_status: "canceled", floating_ip_ip: "", floating_ip_server_status: "deleted" });
  expect((await api.api_change_floating_ips_ip({ id, ip })).kind).toBe("refused");
});
