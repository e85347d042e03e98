import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { array_sql_row_domains, sql_row_domains } from "../types/domains.ts";

/** UNDOCUMENTED api_domains_cancel_service. */
export const api_domains_cancel_service = /* @__PURE__ */ cancelService("domains");

/** UNDOCUMENTED api_domains_get_client_invoices. */
export const api_domains_get_client_invoices = /* @__PURE__ */ getClientInvoices("domains");

/** UNDOCUMENTED api_domains_get_client_unpaid_invoices. */
export const api_domains_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("domains");

/** UNDOCUMENTED api_domains_get_service. */
export const api_domains_get_service = /* @__PURE__ */ getService("domains", sql_row_domains);

/** UNDOCUMENTED api_domains_get_services. */
export const api_domains_get_services = /* @__PURE__ */ getServices("domains", array_sql_row_domains);
