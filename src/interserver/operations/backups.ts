import * as s from "../../soap/schema.ts";
import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { operation } from "../operation.ts";
import { array_sql_row_backups, sql_row_backups } from "../types/backups.ts";
import { one_time_login } from "../types/results.ts";

/** UNDOCUMENTED api_api_auto_directadmin_storage_login. */
export const api_api_auto_directadmin_storage_login = /* @__PURE__ */ operation("api_api_auto_directadmin_storage_login", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: one_time_login,
  success: ["ok"],
});

/** UNDOCUMENTED api_backups_cancel_service. */
export const api_backups_cancel_service = /* @__PURE__ */ cancelService("backups");

/** UNDOCUMENTED api_backups_get_client_invoices. */
export const api_backups_get_client_invoices = /* @__PURE__ */ getClientInvoices("backups");

/** UNDOCUMENTED api_backups_get_client_unpaid_invoices. */
export const api_backups_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("backups");

/** UNDOCUMENTED api_backups_get_service. */
export const api_backups_get_service = /* @__PURE__ */ getService("backups", sql_row_backups);

/** UNDOCUMENTED api_backups_get_services. */
export const api_backups_get_services = /* @__PURE__ */ getServices("backups", array_sql_row_backups);
