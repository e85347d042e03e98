import * as s from "../../soap/schema.ts";
import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { operation } from "../operation.ts";
import { array_sql_row_mail, sql_row_mail } from "../types/mail.ts";
import { one_time_login, result_status } from "../types/results.ts";
import { buy_vps_result_status } from "../types/vps.ts";

/** UNDOCUMENTED api_api_auto_zonemta_login. */
export const api_api_auto_zonemta_login = /* @__PURE__ */ operation("api_api_auto_zonemta_login", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: one_time_login,
  success: ["ok"],
});

/**
 * Orders a mail service. Charges the account: leaves invoices to pay, whose ids `invoices` holds.
 *
 * `coupon` is a code that lowers the price. A refusal says in `reason` what was wrong.
 *
 * @example
 * const order = await api.api_api_buy_mail();
 * if (order.kind === "ok") console.log("mail service", order.value.status_text);
 */
export const api_api_buy_mail = /* @__PURE__ */ operation("api_api_buy_mail", {
  effect: "write",
  input: { sid: s.secret, coupon: s.optional(s.string) },
  output: buy_vps_result_status,
  success: ["ok"],
  readBack: "api_mail_get_services, by order date",
});

/** UNDOCUMENTED api_mail_cancel_service. */
export const api_mail_cancel_service = /* @__PURE__ */ cancelService("mail");

/**
 * Lists the account's invoices for mail, paid and unpaid. Costs nothing.
 *
 * @example
 * const invoices = unwrap(await api.api_mail_get_client_invoices());
 */
export const api_mail_get_client_invoices = /* @__PURE__ */ getClientInvoices("mail");

/** UNDOCUMENTED api_mail_get_client_unpaid_invoices. */
export const api_mail_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("mail");

/**
 * Gives one mail service of the account's by its id. Costs nothing. An id that is not the account's is answered with a
 * fault or with null.
 *
 * @example
 * const mail = unwrap(await api.api_mail_get_service({ id: 2001 }));
 */
export const api_mail_get_service = /* @__PURE__ */ getService("mail", sql_row_mail);

/**
 * Lists the account's mail services, cancelled ones included. Costs nothing.
 *
 * @example
 * const mail = unwrap(await api.api_mail_get_services());
 */
export const api_mail_get_services = /* @__PURE__ */ getServices("mail", array_sql_row_mail);

/** UNDOCUMENTED api_send_mail. */
export const api_send_mail = /* @__PURE__ */ operation("api_send_mail", {
  effect: "write",
  input: { sid: s.secret, subject: s.string, body: s.string, to: s.string, from: s.string },
  output: result_status,
  success: ["ok"],
});
