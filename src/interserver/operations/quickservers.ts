import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { array_sql_row_quickservers, sql_row_quickservers } from "../types/quickservers.ts";

/**
 * Cancels a rapid deploy server with its addons: billing stops, nothing is paid back, and its disks are lost for good.
 *
 * When it is taken down is not documented: copy your data first. `refused` stands for a `false` without a reason:
 * mostly an id that is not the account's. Afterwards `qs_status` of `api_quickservers_get_service` is `canceled`; once
 * `qs_server_status` is `deleted`, the data is gone.
 *
 * @param id A `qs_id` of `api_quickservers_get_services`.
 * @example
 * const cancelled = await api.api_quickservers_cancel_service({ id: 6001 });
 * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
 */
export const api_quickservers_cancel_service = /* @__PURE__ */ cancelService("quickservers", sql_row_quickservers);

/**
 * Lists all charges and payments for rapid deploy servers. Costs nothing.
 *
 * Charges have `invoices_type` 1; payments have 10 or more. `invoices_service` is the `qs_id`.
 *
 * @example
 * const rows = unwrap(await api.api_quickservers_get_client_invoices());
 * const paid = rows.filter((row) => (row.invoices_type ?? 0) >= 10);
 */
export const api_quickservers_get_client_invoices = /* @__PURE__ */ getClientInvoices("quickservers");

/**
 * Lists the charges for rapid deploy servers that are still to be paid. Costs nothing.
 *
 * A new server is set up after its first one is paid, by `api_make_payment` with the module `quickservers`.
 *
 * @example
 * const due = unwrap(await api.api_quickservers_get_client_unpaid_invoices());
 * const thisMonth = due.filter((charge) => charge.invoices_due_date?.startsWith("2026-11"));
 */
export const api_quickservers_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("quickservers");

/**
 * Gives one rapid deploy server by its id: addresses, root password and state. Costs nothing.
 *
 * `qs_rootpass` is shown as `•••` when the row is printed; read the field itself to have it. An id that is not the
 * account's is answered with the fault `unable to serialize result`, or with null.
 *
 * @param id A `qs_id` of `api_quickservers_get_services`.
 * @example
 * const server = unwrap(await api.api_quickservers_get_service({ id: 6001 }));
 * console.log(server?.qs_hostname, server?.qs_ip, server?.qs_server_status);
 */
export const api_quickservers_get_service = /* @__PURE__ */ getService("quickservers", sql_row_quickservers);

/**
 * Lists the account's rapid deploy servers, cancelled and expired included. Costs nothing.
 *
 * `qs_status` tells of billing, `qs_server_status` whether the machine runs: one that is stopped is billed all the
 * same.
 *
 * @example
 * const servers = unwrap(await api.api_quickservers_get_services());
 * const stopped = servers.filter((server) => server.qs_status === "active" && server.qs_server_status === "stopped");
 */
export const api_quickservers_get_services = /* @__PURE__ */ getServices("quickservers", array_sql_row_quickservers);
