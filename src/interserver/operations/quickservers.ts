import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { array_sql_row_quickservers, sql_row_quickservers } from "../types/quickservers.ts";

/** UNDOCUMENTED api_quickservers_cancel_service. */
export const api_quickservers_cancel_service = /* @__PURE__ */ cancelService("quickservers");

/** UNDOCUMENTED api_quickservers_get_client_invoices. */
export const api_quickservers_get_client_invoices = /* @__PURE__ */ getClientInvoices("quickservers");

/** UNDOCUMENTED api_quickservers_get_client_unpaid_invoices. */
export const api_quickservers_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("quickservers");

/** UNDOCUMENTED api_quickservers_get_service. */
export const api_quickservers_get_service = /* @__PURE__ */ getService("quickservers", sql_row_quickservers);

/** UNDOCUMENTED api_quickservers_get_services. */
export const api_quickservers_get_services = /* @__PURE__ */ getServices("quickservers", array_sql_row_quickservers);
