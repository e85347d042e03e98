import * as s from "../../soap/schemas/usual.ts";
import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { operation } from "../operation.ts";
import { hasAddress } from "../success.ts";
import { array_sql_row_backups, sql_row_backups } from "../types/backups.ts";
import { one_time_login } from "../types/results.ts";

/**
 * Makes an address that logs a browser in to DirectAdmin for backup space, without a password. Costs nothing.
 *
 * The address is `status_text`, where the outcome is `ok`: whoever opens it is logged in, so hand it on at once and
 * keep it out of logs. A refusal says in `reason` why there is none; its words are not published. Ask again for another
 * address.
 *
 * @param id A `backup_id` of `api_backups_get_services`.
 * @example
 * const login = await api.api_api_auto_directadmin_storage_login({ id: 3001 });
 * const address = login.kind === "ok" ? login.value.status_text : null;
 */
export const api_api_auto_directadmin_storage_login = /* @__PURE__ */ operation("api_api_auto_directadmin_storage_login", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: one_time_login,
  success: hasAddress,
});

/**
 * Cancels backup space with its addons: billing stops, nothing is paid back, and the files kept there are lost for
 * good.
 *
 * When the space is emptied is not documented: fetch what you need first. `refused` stands for a `false` without a
 * reason: mostly an id that is not the account's. Afterwards `backup_status` of `api_backups_get_service` is
 * `canceled`.
 *
 * @param id A `backup_id` of `api_backups_get_services`.
 * @example
 * const cancelled = await api.api_backups_cancel_service({ id: 3001 });
 * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
 */
export const api_backups_cancel_service = /* @__PURE__ */ cancelService("backups", sql_row_backups);

/**
 * Lists all charges and payments for backup space. Costs nothing.
 *
 * Charges have `invoices_type` 1 and name the space in `invoices_service`; payments have 10 or more. A list of none is
 * empty.
 *
 * @example
 * const rows = unwrap(await api.api_backups_get_client_invoices());
 * const charged = rows.filter((row) => row.invoices_type === 1 && row.invoices_service === 3001);
 */
export const api_backups_get_client_invoices = /* @__PURE__ */ getClientInvoices("backups");

/**
 * Lists the charges for backup space that are still to be paid. Costs nothing.
 *
 * Each `invoices_id` can be paid by `api_make_payment` with the module `backups`; `invoices_service` is the
 * `backup_id`.
 *
 * @example
 * const due = unwrap(await api.api_backups_get_client_unpaid_invoices());
 * for (const charge of due) console.log(charge.invoices_service, charge.invoices_amount, charge.invoices_due_date);
 */
export const api_backups_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("backups");

/**
 * Gives one backup space by its id: its host, user name and state. Costs nothing.
 *
 * The files' own password is not part of it: `api_api_auto_directadmin_storage_login` gets in. An id that is not the
 * account's is answered with the fault `unable to serialize result`, or with null.
 *
 * @param id A `backup_id` of `api_backups_get_services`.
 * @example
 * const space = unwrap(await api.api_backups_get_service({ id: 3001 }));
 * console.log(space?.backup_username, space?.backup_ip, space?.backup_server_status);
 */
export const api_backups_get_service = /* @__PURE__ */ getService("backups", sql_row_backups);

/**
 * Lists the account's backup space, cancelled and expired included. Costs nothing.
 *
 * `backup_status` tells of billing, `backup_server_status` of the files: `deleted` there means that they are gone.
 *
 * @example
 * const spaces = unwrap(await api.api_backups_get_services());
 * const usable = spaces.filter((space) => space.backup_status === "active");
 */
export const api_backups_get_services = /* @__PURE__ */ getServices("backups", array_sql_row_backups);
