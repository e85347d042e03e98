import { charge } from "../billing/charge.ts";
import { discounted, findCoupon } from "../billing/coupons.ts";
import { formatTime } from "../clock.ts";
import type { Customer, State } from "../state.ts";
import { oneTimeLogin } from "./logins.ts";
import { moduleServices } from "./modules.ts";
import { isEmail, refusal, type Service, text } from "./service.ts";

/** The one kind of mail order. */
const mailType = 10880;

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

/** Orders mail and leaves an invoice. */
export function orderMail(state: State, customer: Customer, cost: number, coupon = 0) {
  const id = state.nextId();
  const repeat = state.nextId();
  const order: Customer["mail"][number] = {
    mail_id: id,
    mail_username: "",
    mail_type: mailType,
    mail_currency: "USD",
    mail_order_date: formatTime(state.now()),
    mail_custid: customer.id,
    mail_quota: 0,
    mail_ip: "",
    mail_status: "pending",
    mail_invoice: repeat,
    mail_coupon: coupon,
    mail_extra: "[]",
    mail_server_status: "",
    mail_comment: "",
  };
  customer.mail.push(order);
  const invoice = charge(state, customer, { module: "mail", service: id, description: "Mail", amount: cost, repeat });
  return { order, invoice, cost };
}
