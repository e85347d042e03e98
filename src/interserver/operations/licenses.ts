import * as s from "../../soap/schema.ts";
import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
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

/**
 * Orders a licence for an address. Charges the account: pays from prepaid money where there is enough, else leaves an
 * invoice to pay.
 *
 * `type` is a `services_id` of `api_get_license_types`; one address can hold one licence of a type. A refusal names what
 * was wrong, such as `Invalid IP Address` or `That IP is already licensed in our system`. It does not prove that nothing
 * was charged: by its source, the service may spend prepaid money after a failed check. `invoice` is then 0.
 *
 * @example
 * const order = await api.api_buy_license({ ip: "192.0.2.7", type: 5000 });
 * if (order.kind === "ok") console.log(order.value.invoice, order.value.cost);
 */
export const api_buy_license = /* @__PURE__ */ operation("api_buy_license", {
  effect: "write",
  input: { sid: s.secret, ip: s.string, type: s.int, coupon: s.optional(s.string) },
  output: buy_license_return,
  success: ["ok"],
  readBack: "api_licenses_get_services, by address and type",
});

/**
 * Orders a licence as `api_buy_license` does, and lets you say whether prepaid money is used. Charges the account.
 *
 * `use_prepay` true: pay from prepaid money or refuse; false: leave an invoice; left out: use it where there is enough.
 *
 * @example
 * const order = await api.api_buy_license_prepay({ ip: "192.0.2.7", type: 5000, use_prepay: false });
 * if (order.kind === "ok") console.log("to pay:", order.value.invoice);
 */
export const api_buy_license_prepay = /* @__PURE__ */ operation("api_buy_license_prepay", {
  effect: "write",
  input: { sid: s.secret, ip: s.string, type: s.int, coupon: s.optional(s.string), use_prepay: s.optional(s.boolean) },
  output: buy_license_return,
  success: ["ok"],
  readBack: "api_licenses_get_services, by address and type",
});

/**
 * Cancels a licence by its id: it stops working and is not billed again.
 *
 * `id` is a `license_id` of `api_licenses_get_services`. Refused with `Invalid License ID` where the account has none
 * such.
 *
 * @example
 * const cancelled = await api.api_cancel_license({ id: 1001 });
 */
export const api_cancel_license = /* @__PURE__ */ operation("api_cancel_license", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: cancel_license_return,
  success: ["ok"],
  readBack: "api_licenses_get_service, by id",
});

/**
 * Cancels a licence by its address and type: it stops working and is not billed again.
 *
 * Refused with `Invalid License IP/Type` where there is none, and with `Multiple Matches, Specify Type.` where the
 * address has several.
 *
 * @example
 * const cancelled = await api.api_cancel_license_ip({ ip: "192.0.2.7", type: 5000 });
 */
export const api_cancel_license_ip = /* @__PURE__ */ operation("api_cancel_license_ip", {
  effect: "write",
  input: { sid: s.secret, ip: s.string, type: s.int },
  output: cancel_license_ip_return,
  success: ["ok"],
  readBack: "api_licenses_get_services, by address and type",
});

/** UNDOCUMENTED api_change_license_ip. */
export const api_change_license_ip = /* @__PURE__ */ operation("api_change_license_ip", {
  effect: "write",
  input: { sid: s.secret, oldip: s.string, newip: s.string },
  output: change_license_ip_return,
  success: ["ok"],
  readBack: "api_licenses_get_services, by address",
});

/** UNDOCUMENTED api_change_license_ip_by_id. */
export const api_change_license_ip_by_id = /* @__PURE__ */ operation("api_change_license_ip_by_id", {
  effect: "write",
  input: { sid: s.secret, id: s.int, newip: s.string },
  output: change_license_ip_by_id_return,
  success: ["ok"],
  readBack: "api_licenses_get_service, by id",
});

/**
 * Lists the kinds of licence for sale with their prices in US dollars a month. Costs nothing and needs no session.
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

/** UNDOCUMENTED api_licenses_cancel_service. */
export const api_licenses_cancel_service = /* @__PURE__ */ cancelService("licenses");

/**
 * Lists the account's invoices for licences, paid and unpaid. Costs nothing.
 *
 * @example
 * const invoices = unwrap(await api.api_licenses_get_client_invoices());
 */
export const api_licenses_get_client_invoices = /* @__PURE__ */ getClientInvoices("licenses");

/**
 * Lists the account's invoices for licences that are still to be paid. Costs nothing.
 *
 * @example
 * const due = unwrap(await api.api_licenses_get_client_unpaid_invoices());
 */
export const api_licenses_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("licenses");

/**
 * Gives one licence of the account's by its id. Costs nothing. An id that is not the account's is answered with a fault
 * or with null.
 *
 * @example
 * const licence = unwrap(await api.api_licenses_get_service({ id: 1001 }));
 */
export const api_licenses_get_service = /* @__PURE__ */ getService("licenses", sql_row_licenses);

/**
 * Lists the account's licences, cancelled ones included. Costs nothing.
 *
 * @example
 * const licences = unwrap(await api.api_licenses_get_services());
 * const active = licences.filter((licence) => licence.license_status === "active");
 */
export const api_licenses_get_services = /* @__PURE__ */ getServices("licenses", array_sql_row_licenses);
