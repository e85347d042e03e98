import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { array_sql_row_ssl_certs, sql_row_ssl_certs } from "../types/ssl.ts";

/** UNDOCUMENTED api_ssl_cancel_service. */
export const api_ssl_cancel_service = /* @__PURE__ */ cancelService("ssl");

/** UNDOCUMENTED api_ssl_get_client_invoices. */
export const api_ssl_get_client_invoices = /* @__PURE__ */ getClientInvoices("ssl");

/** UNDOCUMENTED api_ssl_get_client_unpaid_invoices. */
export const api_ssl_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("ssl");

/** UNDOCUMENTED api_ssl_get_service. */
export const api_ssl_get_service = /* @__PURE__ */ getService("ssl", sql_row_ssl_certs);

/** UNDOCUMENTED api_ssl_get_services. */
export const api_ssl_get_services = /* @__PURE__ */ getServices("ssl", array_sql_row_ssl_certs);
