import * as s from "../../soap/schema.ts";
import { operation } from "../operation.ts";
import { array_sql_row_invoices } from "../types/invoices.ts";
import { array_sql_row_mail, buy_vps_result_status, sql_row_mail } from "../types/mail.ts";

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
  input: { sid: s.string, coupon: s.optional(s.string) },
  output: buy_vps_result_status,
  success: ["ok"],
  readBack: "api_mail_get_services, by order date",
});

/**
 * Gives one mail service of the account's by its id. Costs nothing. An id that is not the account's is answered with a
 * fault or with null.
 *
 * @example
 * const mail = unwrap(await api.api_mail_get_service({ id: 2001 }));
 */
export const api_mail_get_service = /* @__PURE__ */ operation("api_mail_get_service", {
  effect: "read",
  input: { sid: s.string, id: s.int },
  output: s.optional(sql_row_mail),
});

/**
 * Lists the account's mail services, cancelled ones included. Costs nothing.
 *
 * @example
 * const mail = unwrap(await api.api_mail_get_services());
 */
export const api_mail_get_services = /* @__PURE__ */ operation("api_mail_get_services", {
  effect: "read",
  input: { sid: s.string },
  output: array_sql_row_mail,
});

/**
 * Lists the account's invoices for mail, paid and unpaid. Costs nothing.
 *
 * @example
 * const invoices = unwrap(await api.api_mail_get_client_invoices());
 */
export const api_mail_get_client_invoices = /* @__PURE__ */ operation("api_mail_get_client_invoices", {
  effect: "read",
  input: { sid: s.string },
  output: array_sql_row_invoices,
});
