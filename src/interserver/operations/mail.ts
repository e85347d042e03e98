import * as s from "../../soap/schemas/usual.ts";
import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { operation } from "../operation.ts";
import { hasAddress } from "../success.ts";
import { array_sql_row_mail, sql_row_mail } from "../types/mail.ts";
import { one_time_login, result_status } from "../types/results.ts";
import { buy_vps_result_status } from "../types/vps.ts";

/**
 * Makes an address that logs a browser in to the mail service's own pages, without a password. Costs nothing.
 *
 * The address is `status_text`, where the outcome is `ok`: whoever opens it can send mail in the account's name, so
 * hand it on at once and keep it out of logs. A refusal says in `reason` why there is none; its words are not
 * published.
 *
 * @param id A `mail_id` of `api_mail_get_services`.
 * @example
 * const login = await api.api_api_auto_zonemta_login({ id: 2001 });
 * if (login.kind === "refused") console.log("no address:", login.reason);
 */
export const api_api_auto_zonemta_login = /* @__PURE__ */ operation("api_api_auto_zonemta_login", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: one_time_login,
  success: hasAddress,
});

/**
 * Orders a mail service. Charges the account: leaves invoices to pay, whose ids `invoices` holds, joined by commas.
 *
 * On success `status_text` is, as for a VPS, the new `mail_id`; no answer of it is published. The service is `pending`, and sends nothing, until the invoices are
 * paid by `api_make_payment` with the module `mail`. A refusal says in `reason` what was wrong, such as a coupon that
 * is not known; `cost` can be there all the same. Afterwards look at `mail_order_date` in `api_mail_get_services`: a
 * second order is a second service.
 *
 * @param coupon A code that lowers the price; without one, or with a blank one, the list price counts.
 * @example
 * const order = await api.api_api_buy_mail();
 * if (order.kind === "ok") console.log("mail service", order.value.status_text, "to pay:", order.value.invoices);
 */
export const api_api_buy_mail = /* @__PURE__ */ operation("api_api_buy_mail", {
  effect: "write",
  input: { sid: s.secret, coupon: /* @__PURE__ */ s.optional(s.string) },
  output: buy_vps_result_status,
  success: ["ok", "success", "Success"],
  readBack: "api_mail_get_services, by order date",
});

/**
 * Cancels a mail service with its addons: its login can no longer send, billing stops, and nothing is paid back.
 *
 * Programs that send through it fail from then on; when exactly is not documented. `refused` stands for a `false`
 * without a reason: mostly an id that is not the account's. Afterwards `mail_status` of `api_mail_get_service` is
 * `canceled`.
 *
 * @param id A `mail_id` of `api_mail_get_services`. The user name, `mb2001`, does not do.
 * @example
 * const cancelled = await api.api_mail_cancel_service({ id: 2001 });
 * if (cancelled.kind === "refused") console.log("still sending:", cancelled.reason);
 */
export const api_mail_cancel_service = /* @__PURE__ */ cancelService("mail", sql_row_mail);

/**
 * Lists all charges and payments for mail services. Costs nothing.
 *
 * Charges have `invoices_type` 1; payments have 10 or more, and in `invoices_extra` the id of the charge they paid.
 *
 * @example
 * const invoices = unwrap(await api.api_mail_get_client_invoices());
 * const payment = invoices.find((row) => row.invoices_type !== 1 && row.invoices_extra === 25296600);
 */
export const api_mail_get_client_invoices = /* @__PURE__ */ getClientInvoices("mail");

/**
 * Lists the charges for mail services that are still to be paid. Costs nothing.
 *
 * A service 14 days overdue is suspended, and an order 45 days unpaid is deleted. Pay by `api_make_payment` with the
 * module `mail`.
 *
 * @example
 * const due = unwrap(await api.api_mail_get_client_unpaid_invoices());
 * const first = due.sort((a, b) => (a.invoices_due_date ?? "").localeCompare(b.invoices_due_date ?? ""))[0];
 */
export const api_mail_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("mail");

/**
 * Gives one mail service of the account's by its id. Costs nothing.
 *
 * `mail_status` must be `active` before `api_send_mail` can use it. The password for sending is not part of it. An id
 * that is not the account's is answered with the fault `unable to serialize result`, or with null.
 *
 * @param id A `mail_id` of `api_mail_get_services`, or the `status_text` of `api_api_buy_mail` as a number.
 * @example
 * const mail = unwrap(await api.api_mail_get_service({ id: 2001 }));
 * console.log(mail?.mail_username, mail?.mail_status);
 */
export const api_mail_get_service = /* @__PURE__ */ getService("mail", sql_row_mail);

/**
 * Lists the account's mail services, cancelled and expired included. Costs nothing.
 *
 * After an order of unknown outcome, look here for a `mail_order_date` of that time before ordering again.
 *
 * @example
 * const services = unwrap(await api.api_mail_get_services());
 * const active = services.filter((mail) => mail.mail_status === "active");
 */
export const api_mail_get_services = /* @__PURE__ */ getServices("mail", array_sql_row_mail);

/**
 * Sends one mail through a mail service of the account's. It cannot be called back; whether it is billed depends on
 * that service.
 *
 * Needs an active mail service; the service chooses which where there are several. `ok` means accepted, not delivered.
 * A refusal says in `reason` what was wrong. No operation lists what was sent: after an unknown outcome, ask the
 * recipient or look at the mail service's own pages (`api_api_auto_zonemta_login`). Letters that ISO-8859-1 does not
 * have are refused before anything is sent, since the service would turn them into `?`.
 *
 * @param subject The subject, one line.
 * @param body The text. Whether HTML is sent as such is not documented.
 * @param to The recipient's address, such as `friend@example.com`. One: a list is not documented.
 * @param from The sender's address, such as `me@example.com`. One, as for `to`.
 * @example
 * const mail = { subject: "Backup done", body: "All is well.", to: "friend@example.com", from: "me@example.com" };
 * const sent = await api.api_send_mail(mail);
 */
export const api_send_mail = /* @__PURE__ */ operation("api_send_mail", {
  effect: "write",
  input: { sid: s.secret, subject: s.string, body: s.string, to: s.string, from: s.string },
  output: result_status,
  success: ["ok", "success", "Success"],
});
