import * as s from "../../soap/schema.ts";
import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { operation } from "../operation.ts";
import { isTrue } from "../success.ts";
import { array_sql_row_floating_ips, sql_row_floating_ips } from "../types/floating-ips.ts";

/** UNDOCUMENTED api_change_floating_ips_ip. */
export const api_change_floating_ips_ip = /* @__PURE__ */ operation("api_change_floating_ips_ip", {
  effect: "write",
  input: { sid: s.secret, id: s.int, ip: s.string },
  output: s.boolean,
  success: isTrue,
  readBack: "api_floating_ips_get_service, by id",
});

/** UNDOCUMENTED api_floating_ips_cancel_service. */
export const api_floating_ips_cancel_service = /* @__PURE__ */ cancelService("floating_ips");

/** UNDOCUMENTED api_floating_ips_get_client_invoices. */
export const api_floating_ips_get_client_invoices = /* @__PURE__ */ getClientInvoices("floating_ips");

/** UNDOCUMENTED api_floating_ips_get_client_unpaid_invoices. */
export const api_floating_ips_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("floating_ips");

/** UNDOCUMENTED api_floating_ips_get_service. */
export const api_floating_ips_get_service = /* @__PURE__ */ getService("floating_ips", sql_row_floating_ips);

/** UNDOCUMENTED api_floating_ips_get_services. */
export const api_floating_ips_get_services = /* @__PURE__ */ getServices("floating_ips", array_sql_row_floating_ips);
