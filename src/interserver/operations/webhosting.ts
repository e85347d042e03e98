import * as s from "../../soap/schemas/usual.ts";
import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { operation } from "../operation.ts";
import { hasAddress } from "../success.ts";
import { one_time_login } from "../types/results.ts";
import { array_sql_row_websites, sql_row_websites } from "../types/webhosting.ts";

/**
 * Makes an address that logs a browser in to a site's cPanel, once and without a password. Costs nothing.
 *
 * The address is `status_text`, where the outcome is `ok`: whoever opens it first is logged in, so hand it on at once
 * and keep it out of logs. Refused with `Invalid Website Passed` for an id that is not the account's, and with
 * `Sorry! something went wrong, couldn't able to connect to cPanel!` where the host does not answer. Sites with
 * DirectAdmin have `api_api_auto_directadmin_login`.
 *
 * @param id A `website_id` of `api_webhosting_get_services`.
 * @example
 * const login = await api.api_api_auto_cpanel_login({ id: 9001 });
 * const address = login.kind === "ok" ? login.value.status_text : null;
 */
export const api_api_auto_cpanel_login = /* @__PURE__ */ operation("api_api_auto_cpanel_login", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: one_time_login,
  success: hasAddress,
});

/**
 * Makes an address that logs a browser in to a site's DirectAdmin without a password, twice at most. Costs nothing.
 *
 * The address is `status_text`: whoever opens it is logged in, so hand it on at once and keep it out of logs. Refused
 * with `Invalid Website Passed` for an id that is not the account's; the words for a host that does not answer name
 * cPanel here too. A host that was reached but gave no address is `refused` as well, though its `status` is `ok`.
 *
 * @param id A `website_id` of `api_webhosting_get_services`.
 * @example
 * const login = await api.api_api_auto_directadmin_login({ id: 9001 });
 * const address = login.kind === "ok" ? login.value.status_text : null;
 */
export const api_api_auto_directadmin_login = /* @__PURE__ */ operation("api_api_auto_directadmin_login", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: one_time_login,
  success: hasAddress,
});

/**
 * Cancels web hosting with its addons: billing stops, nothing is paid back, and the site's files, databases and
 * mailboxes are lost for good.
 *
 * When the host deletes them is not documented: make a copy first. The domain is an order of its own and stays.
 * `refused` stands for a `false` without a reason: mostly an id that is not the account's. Afterwards `website_status`
 * of `api_webhosting_get_service` is `canceled`.
 *
 * @param id A `website_id` of `api_webhosting_get_services`.
 * @example
 * const cancelled = await api.api_webhosting_cancel_service({ id: 9001 });
 * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
 */
export const api_webhosting_cancel_service = /* @__PURE__ */ cancelService("webhosting", sql_row_websites);

/**
 * Lists all charges and payments for web hosting. Costs nothing.
 *
 * Charges have `invoices_type` 1; payments have 10 or more. `invoices_service` is the `website_id`. Domains ordered
 * with a site are under `api_domains_get_client_invoices`.
 *
 * @example
 * const rows = unwrap(await api.api_webhosting_get_client_invoices());
 * const open = rows.filter((row) => row.invoices_type === 1 && row.invoices_paid === 0);
 */
export const api_webhosting_get_client_invoices = /* @__PURE__ */ getClientInvoices("webhosting");

/**
 * Lists the charges for web hosting that are still to be paid. Costs nothing.
 *
 * Pay by `api_make_payment` with the module `webhosting`: a site whose charges stay unpaid can be suspended, and is
 * then offline.
 *
 * @example
 * const due = unwrap(await api.api_webhosting_get_client_unpaid_invoices());
 * for (const charge of due) console.log(charge.invoices_service, charge.invoices_due_date);
 */
export const api_webhosting_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("webhosting");

/**
 * Gives one site's hosting by its id: domain, address, user name and state. Costs nothing.
 *
 * The password is not part of it: `api_api_auto_cpanel_login` or `api_api_auto_directadmin_login` gets in. An id that
 * is not the account's is answered with the fault `unable to serialize result`, or with null.
 *
 * @param id A `website_id` of `api_webhosting_get_services`.
 * @example
 * const site = unwrap(await api.api_webhosting_get_service({ id: 9001 }));
 * console.log(site?.website_hostname, site?.website_ip, site?.website_status);
 */
export const api_webhosting_get_service = /* @__PURE__ */ getService("webhosting", sql_row_websites);

/**
 * Lists the account's web hosting, cancelled and expired included. Costs nothing.
 *
 * One domain can stand in several rows: an old one that was cancelled, and the one in use.
 *
 * @example
 * const sites = unwrap(await api.api_webhosting_get_services());
 * const site = sites.find((one) => one.website_hostname === "example.com" && one.website_status === "active");
 */
export const api_webhosting_get_services = /* @__PURE__ */ getServices("webhosting", array_sql_row_websites);
