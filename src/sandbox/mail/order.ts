import { charge } from "../billing/charge.ts";
import { formatTime } from "../clock.ts";
import type { Customer, State } from "../state.ts";

/** The one kind of mail order. */
export const mailType = 10880;

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
