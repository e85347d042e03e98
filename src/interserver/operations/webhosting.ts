import * as s from "../../soap/schema.ts";
import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { operation } from "../operation.ts";
import { one_time_login } from "../types/results.ts";
import { array_sql_row_websites, sql_row_websites } from "../types/webhosting.ts";

/** UNDOCUMENTED api_api_auto_cpanel_login. */
export const api_api_auto_cpanel_login = /* @__PURE__ */ operation("api_api_auto_cpanel_login", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: one_time_login,
  success: ["ok"],
});

/** UNDOCUMENTED api_api_auto_directadmin_login. */
export const api_api_auto_directadmin_login = /* @__PURE__ */ operation("api_api_auto_directadmin_login", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: one_time_login,
  success: ["ok"],
});

/** UNDOCUMENTED api_webhosting_cancel_service. */
export const api_webhosting_cancel_service = /* @__PURE__ */ cancelService("webhosting");

/** UNDOCUMENTED api_webhosting_get_client_invoices. */
export const api_webhosting_get_client_invoices = /* @__PURE__ */ getClientInvoices("webhosting");

/** UNDOCUMENTED api_webhosting_get_client_unpaid_invoices. */
export const api_webhosting_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("webhosting");

/** UNDOCUMENTED api_webhosting_get_service. */
export const api_webhosting_get_service = /* @__PURE__ */ getService("webhosting", sql_row_websites);

/** UNDOCUMENTED api_webhosting_get_services. */
export const api_webhosting_get_services = /* @__PURE__ */ getServices("webhosting", array_sql_row_websites);
