import type { ReadCall } from "../../soap/operation.ts";
import * as s from "../../soap/schemas/usual.ts";
import {
  cancelService,
  getClientInvoices,
  getClientUnpaidInvoices,
  getService,
  getServices,
  isCurrent,
} from "../module-operations.ts";
import { operation } from "../operation.ts";
import {
  array_sql_row_licenses,
  buy_license_return,
  cancel_license_ip_return,
  cancel_license_return,
  change_license_ip_by_id_return,
  change_license_ip_return,
  license_types,
  sql_row_licenses,
} from "../types/licenses.ts";

/** The licence that an order left. An address whose licence is cancelled or expired can be licensed anew. */
async function confirmOrder({ ip, type }: { readonly ip: string; readonly type: number }, read: ReadCall) {
  const licenses = await read(api_licenses_get_services, {});
  return licenses.find((row) => row.license_ip === ip && row.license_type === type && isCurrent(row.license_status));
}

/**
 * Orders a licence for an address. Charges the account: takes prepaid money where there is enough, else leaves an
 * invoice to pay.
 *
 * The licence is `pending` until it is paid. A refusal says in `reason` everything that was wrong, one line each:
 * `Invalid IP Address`, `Locked Account.`, `That IP is already licensed in our system`,
 * `Invalid licenses Coupon 'X' Specified for type '5000'`, or that the address belongs to a network that needs another
 * type. It does not prove that nothing was charged: by its source, the service may spend prepaid money after a failed
 * check, and `invoice` is then 0. Afterwards look for address and type in `api_licenses_get_services`. Ordering a
 * cPanel licence deletes a cancelled or expired one on the address, with its invoices.
 *
 * @param ip The IPv4 address to license, such as `192.0.2.7`.
 * @param type What to order: a `services_id` of `api_get_license_types`.
 * @param coupon A code that lowers the price; without one, or with a blank one, the list price counts.
 * @example
 * const order = await api.api_buy_license({ ip: "192.0.2.7", type: 5000 });
 * if (order.kind === "ok") console.log(order.value.invoice, order.value.cost);
 */
export const api_buy_license = /* @__PURE__ */ operation("api_buy_license", {
  effect: "write",
  input: { sid: s.secret, ip: s.string, type: s.int, coupon: /* @__PURE__ */ s.optional(s.string) },
  output: buy_license_return,
  success: ["ok"],
  readBack: "api_licenses_get_services, by address and type",
  confirm: confirmOrder,
});

/**
 * Orders a licence as `api_buy_license` does, and lets you say whether prepaid money is used. Charges the account.
 *
 * Paid from prepaid money, the licence is active at once: `invoice` is 0 and `status_text` ends in
 * `Order Completed and Invoice Paid With PrePay and License Activated`. Too little of it is refused, where it is asked
 * for, with a line that begins `You do not have enough Pre-Pay`. All that `api_buy_license` says of refusals holds here
 * too.
 *
 * @param ip The IPv4 address to license, such as `192.0.2.7`.
 * @param type What to order: a `services_id` of `api_get_license_types`.
 * @param coupon A code that lowers the price; without one, or with a blank one, the list price counts.
 * @param use_prepay True: pay from prepaid money, or refuse unless there is more of it than the price. False: leave an
 * invoice. Left out: pay where there is enough, else leave an invoice.
 * @example
 * const order = await api.api_buy_license_prepay({ ip: "192.0.2.7", type: 5000, use_prepay: false });
 * if (order.kind === "ok") console.log("to pay:", order.value.invoice);
 */
export const api_buy_license_prepay = /* @__PURE__ */ operation("api_buy_license_prepay", {
  effect: "write",
  input: {
    sid: s.secret,
    ip: s.string,
    type: s.int,
    coupon: /* @__PURE__ */ s.optional(s.string),
    use_prepay: /* @__PURE__ */ s.optional(s.boolean),
  },
  output: buy_license_return,
  success: ["ok"],
  readBack: "api_licenses_get_services, by address and type",
  confirm: confirmOrder,
});

/**
 * Cancels a licence by its id: it stops working and is not billed again. Nothing is paid back.
 *
 * Refused with `Invalid License ID` where the account has none such. Afterwards `license_status` of
 * `api_licenses_get_service` is `canceled`.
 *
 * @param id A `license_id` of `api_licenses_get_services`.
 * @example
 * const cancelled = await api.api_cancel_license({ id: 1001 });
 * if (cancelled.kind === "refused") console.log(cancelled.reason);
 */
export const api_cancel_license = /* @__PURE__ */ operation("api_cancel_license", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: cancel_license_return,
  success: ["ok"],
  readBack: "api_licenses_get_service, by id",
  async confirm({ id }, read) {
    const license = await read(api_licenses_get_service, { id });
    return license === null || isCurrent(license.license_status) ? undefined : license;
  },
});

/**
 * Cancels a licence by its address and type: it stops working and is not billed again. Nothing is paid back.
 *
 * Where the address has a single licence, that one is cancelled whatever the type: look it up first. Of several, `type`
 * picks, and without a match the refusal begins `Multiple Matches, Specify Type.` and lists their ids and types.
 * Licences cancelled before count too, so `api_cancel_license`, by id, is the safer way. Other refusals:
 * `Invalid IP Address` and `Invalid License IP/Type`.
 *
 * @param ip The IPv4 address that is licensed: a `license_ip` of `api_licenses_get_services`.
 * @param type Which of its licences: the `license_type` there.
 * @example
 * const cancelled = await api.api_cancel_license_ip({ ip: "192.0.2.7", type: 5000 });
 * if (cancelled.kind === "refused") console.log(cancelled.reason);
 */
export const api_cancel_license_ip = /* @__PURE__ */ operation("api_cancel_license_ip", {
  effect: "write",
  input: { sid: s.secret, ip: s.string, type: s.int },
  output: cancel_license_ip_return,
  success: ["ok"],
  readBack: "api_licenses_get_services, by address and type",
  async confirm({ ip, type }, read) {
    const there = (await read(api_licenses_get_services, {})).filter((row) => row.license_ip === ip);
    const meant = there.length === 1 ? there : there.filter((row) => row.license_type === type);
    return meant.some((row) => isCurrent(row.license_status)) ? undefined : meant[0];
  },
});

/**
 * Moves the licence of one address to another: the old address is no longer licensed. No charge is documented.
 *
 * For addresses with a single licence: `Multiple Licenses On This IP.` begins the refusal of others, which
 * `api_change_license_ip_by_id` takes. Further refusals: `Invalid IP Address`, `Locked Account.`,
 * `This License either does not exist or it is not owned by you.`, and the vendor's own, `Error Code` with a number and
 * its words. A locked account can also be told by a fault. Afterwards `license_ip` in `api_licenses_get_services` is
 * the new address.
 *
 * @param oldip The IPv4 address that is licensed now: a `license_ip` of `api_licenses_get_services`.
 * @param newip The IPv4 address to license in its place. The service itself checks it late: make sure of it.
 * @example
 * const moved = await api.api_change_license_ip({ oldip: "192.0.2.7", newip: "192.0.2.8" });
 * if (moved.kind === "refused") console.log(moved.reason);
 */
export const api_change_license_ip = /* @__PURE__ */ operation("api_change_license_ip", {
  effect: "write",
  input: { sid: s.secret, oldip: s.string, newip: s.string },
  output: change_license_ip_return,
  success: ["ok"],
  readBack: "api_licenses_get_services, by address",
  async confirm({ oldip, newip }, read) {
    const kept = (await read(api_licenses_get_services, {})).filter((row) => isCurrent(row.license_status));
    return kept.some((row) => row.license_ip === oldip) ? undefined : kept.find((row) => row.license_ip === newip);
  },
});

/**
 * Moves a licence, named by its id, to another address: the old address is no longer licensed. No charge is documented.
 *
 * The way for an address that has several licences. Refused in the words of `api_change_license_ip`, such as
 * `This License either does not exist or it is not owned by you.` Afterwards `license_ip` of `api_licenses_get_service`
 * is the new address.
 *
 * @param id A `license_id` of `api_licenses_get_services`.
 * @param newip The IPv4 address to license from now on. The service itself checks it late: make sure of it.
 * @example
 * const moved = await api.api_change_license_ip_by_id({ id: 1001, newip: "192.0.2.8" });
 * console.log(moved.kind === "ok" ? "moved" : "still on the old address");
 */
export const api_change_license_ip_by_id = /* @__PURE__ */ operation("api_change_license_ip_by_id", {
  effect: "write",
  input: { sid: s.secret, id: s.int, newip: s.string },
  output: change_license_ip_by_id_return,
  success: ["ok"],
  readBack: "api_licenses_get_service, by id",
  async confirm({ id, newip }, read) {
    const license = await read(api_licenses_get_service, { id });
    return license?.license_ip === newip ? license : undefined;
  },
});

/**
 * Lists the kinds of licence for sale with their prices in US dollars a month. Costs nothing and needs no session.
 *
 * Kinds that are no longer sold are left out, even where the account has such licences. Some cost 0.
 *
 * @example
 * const types = unwrap(await api.api_get_license_types());
 * const cheapest = types.sort((a, b) => (a.services_cost ?? 0) - (b.services_cost ?? 0))[0];
 */
export const api_get_license_types = /* @__PURE__ */ operation("api_get_license_types", {
  effect: "read",
  input: {},
  output: license_types,
});

/**
 * Cancels a licence with its addons: it stops working and is not billed again. Nothing is paid back.
 *
 * `api_cancel_license` does this too, and says why where it refuses. Here `refused` stands for a `false` without a
 * reason: mostly an id that is not the account's. Afterwards `license_status` of `api_licenses_get_service` is
 * `canceled`.
 *
 * @param id A `license_id` of `api_licenses_get_services`.
 * @example
 * const cancelled = await api.api_licenses_cancel_service({ id: 1001 });
 * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
 */
export const api_licenses_cancel_service = /* @__PURE__ */ cancelService("licenses", sql_row_licenses);

/**
 * Lists all charges and payments for licences. Costs nothing.
 *
 * Charges have `invoices_type` 1; payments have 10 or more, 12 those from prepaid money. `invoices_service` is the
 * `license_id`.
 *
 * @example
 * const invoices = unwrap(await api.api_licenses_get_client_invoices());
 * const prepaid = invoices.filter((row) => row.invoices_type === 12);
 */
export const api_licenses_get_client_invoices = /* @__PURE__ */ getClientInvoices("licenses");

/**
 * Lists the charges for licences that are still to be paid. Costs nothing.
 *
 * A licence 9 days overdue is suspended, and an order 45 days unpaid is deleted. Pay by `api_make_payment` with the
 * module `licenses`.
 *
 * @example
 * const due = unwrap(await api.api_licenses_get_client_unpaid_invoices());
 * const owed = due.reduce((sum, charge) => sum + (charge.invoices_amount ?? 0), 0);
 */
export const api_licenses_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("licenses");

/**
 * Gives one licence of the account's by its id. Costs nothing.
 *
 * `license_ip` is the address it is for, `license_key` what some vendors need besides. An id that is not the account's
 * is answered with the fault `unable to serialize result`, or with null.
 *
 * @param id A `license_id` of `api_licenses_get_services`.
 * @example
 * const licence = unwrap(await api.api_licenses_get_service({ id: 1001 }));
 * console.log(licence?.license_ip, licence?.license_status);
 */
export const api_licenses_get_service = /* @__PURE__ */ getService("licenses", sql_row_licenses);

/**
 * Lists the account's licences, cancelled and expired included. Costs nothing.
 *
 * After an order of unknown outcome, look here for its `license_ip` and `license_type` before ordering again.
 *
 * @example
 * const licences = unwrap(await api.api_licenses_get_services());
 * const active = licences.filter((licence) => licence.license_status === "active");
 */
export const api_licenses_get_services = /* @__PURE__ */ getServices("licenses", array_sql_row_licenses);
