import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { array_sql_row_servers, sql_row_servers } from "../types/servers.ts";

/**
 * Cancels a dedicated server with its addons: billing stops, nothing is paid back, and the machine goes back with all
 * that is on its disks.
 *
 * When it is switched off is not documented: copy your data first. `refused` stands for a `false` without a reason:
 * mostly an id that is not the account's. Afterwards `server_status` of `api_servers_get_service` is `canceled`.
 *
 * @param id A `server_id` of `api_servers_get_services`.
 * @example
 * const cancelled = await api.api_servers_cancel_service({ id: 7001 });
 * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
 */
export const api_servers_cancel_service = /* @__PURE__ */ cancelService("servers", sql_row_servers);

/**
 * Lists all charges and payments for dedicated servers. Costs nothing.
 *
 * Charges have `invoices_type` 1; payments have 10 or more. `invoices_service` is the `server_id`. What for stands in
 * `invoices_description`.
 *
 * @example
 * const rows = unwrap(await api.api_servers_get_client_invoices());
 * const rent = rows.filter((row) => row.invoices_type === 1 && row.invoices_service === 7001);
 */
export const api_servers_get_client_invoices = /* @__PURE__ */ getClientInvoices("servers");

/**
 * Lists the charges for dedicated servers that are still to be paid. Costs nothing.
 *
 * Compare `invoices_amount` with a bound of your own before paying one by `api_make_payment` with the module `servers`.
 *
 * @example
 * const due = unwrap(await api.api_servers_get_client_unpaid_invoices());
 * const small = due.filter((charge) => (charge.invoices_amount ?? Number.POSITIVE_INFINITY) <= 200);
 */
export const api_servers_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("servers");

/**
 * Gives one dedicated server by its id: how it was ordered, what it costs, its first root password. Costs nothing.
 *
 * `server_root` is shown as `•••` when the row is printed; read the field itself to have it. An id that is not the
 * account's is answered with the fault `unable to serialize result`, or with null.
 *
 * @param id A `server_id` of `api_servers_get_services`.
 * @example
 * const server = unwrap(await api.api_servers_get_service({ id: 7001 }));
 * console.log(server?.server_hostname, server?.server_total_cost);
 */
export const api_servers_get_service = /* @__PURE__ */ getService("servers", sql_row_servers);

/**
 * Lists the account's dedicated servers, cancelled and expired included. Costs nothing.
 *
 * Whether a machine is up is not part of it: `server_status` tells of billing alone.
 *
 * @example
 * const servers = unwrap(await api.api_servers_get_services());
 * const cost = servers.reduce((sum, one) => sum + (one.server_status === "active" ? (one.server_total_cost ?? 0) : 0), 0);
 */
export const api_servers_get_services = /* @__PURE__ */ getServices("servers", array_sql_row_servers);
