import { bill, invoiceLists } from "./invoices.ts";
import { customerOf, integer, invalidSession, type Service, text } from "./service.ts";

export const mail: Record<string, Service> = {
  ...invoiceLists("mail"),

  /** The new service's id is what `status_text` holds on success. */
  api_api_buy_mail(state, sid = "", coupon = "") {
    const refuse = (status_text: string) => ({ status: "error", status_text, invoices: "", cost: "" });
    const customer = customerOf(state, sid);
    if (customer === undefined) return refuse(invalidSession);
    if (text(coupon) !== "") return refuse(`Invalid mail Coupon '${text(coupon)}' Specified`);
    const id = state.nextId();
    const invoice = bill(state, customer, {
      module: "mail",
      service: id,
      description: "Mail",
      amount: state.mailCost,
      paid: false,
    });
    customer.mail.push({
      mail_id: id,
      mail_username: `mb${id}`,
      mail_type: 1,
      mail_currency: "USD",
      mail_order_date: state.now(),
      mail_custid: customer.id,
      mail_quota: 0,
      mail_ip: "",
      mail_status: "pending",
      mail_invoice: invoice,
      mail_coupon: 0,
      mail_extra: "",
      mail_server_status: "",
      mail_comment: "",
    });
    return { status: "ok", status_text: String(id), invoices: String(invoice), cost: state.mailCost };
  },

  api_mail_get_service: (state, sid = "", id = 0) =>
    customerOf(state, sid)?.mail.find((one) => one.mail_id === integer(id)) ?? false,

  api_mail_get_services: (state, sid = "") => customerOf(state, sid)?.mail ?? [],
};
