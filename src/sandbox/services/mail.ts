import { discounted, findCoupon } from "../billing/coupons.ts";
import { mailType, orderMail } from "../mail/order.ts";
import { isEmail, text } from "../php.ts";
import { refusal } from "../refusal.ts";
import { oneTimeLogin } from "./logins.ts";
import { moduleServices } from "./modules.ts";
import type { Service } from "./service.ts";

export const mail: Record<string, Service> = {
  ...moduleServices("mail"),

  /** The new service's id is what `status_text` holds on success. */
  api_api_buy_mail(state, customer, code) {
    const coupon = findCoupon(state, text(code), "mail", mailType);
    if (text(code) !== "" && coupon === undefined)
      return { ...refusal(`Invalid mail Coupon '${text(code)}' Specified`), invoices: "", cost: "" };
    const { order, invoice, cost } = orderMail(state, customer, discounted(state.mailCost, coupon), coupon?.id);
    return { status: "ok", status_text: String(order.mail_id), invoices: String(invoice.invoices_id), cost };
  },

  api_api_auto_zonemta_login: oneTimeLogin({ module: "mail", host: "mail.example", unknown: "Invalid Mail Passed" }),

  /** The texts are not published. */
  api_send_mail(_, customer, subject, body, to, from) {
    if (!customer.mail.some((order) => order.mail_status === "active")) return refusal("No active Mail order found");
    if (!isEmail(text(to))) return refusal("Invalid To Address");
    if (!isEmail(text(from))) return refusal("Invalid From Address");
    customer.sentMail.push({ subject: text(subject), body: text(body), to: text(to), from: text(from) });
    return { status: "ok", status_text: "Email Sent" };
  },
};
