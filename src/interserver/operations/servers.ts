import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { array_sql_row_servers, sql_row_servers } from "../types/servers.ts";

/** UNDOCUMENTED api_servers_cancel_service. */
export const api_servers_cancel_service = /* @__PURE__ */ cancelService("servers");

/** UNDOCUMENTED api_servers_get_client_invoices. */
export const api_servers_get_client_invoices = /* @__PURE__ */ getClientInvoices("servers");

/** UNDOCUMENTED api_servers_get_client_unpaid_invoices. */
export const api_servers_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("servers");

/** UNDOCUMENTED api_servers_get_service. */
export const api_servers_get_service = /* @__PURE__ */ getService("servers", sql_row_servers);

/** UNDOCUMENTED api_servers_get_services. */
export const api_servers_get_services = /* @__PURE__ */ getServices("servers", array_sql_row_servers);
