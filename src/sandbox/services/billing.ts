import { dollars, invoiceTypes } from "../billing/charge.ts";
import { pay } from "../billing/pay.ts";
import { addPrepay, available } from "../billing/prepaid.ts";
import { isModule } from "../modules.ts";
import { integer, number, text, truth } from "../php.ts";
import { refusal } from "../refusal.ts";
import type { Service } from "./service.ts";

export const billing: Record<string, Service> = {
  api_add_prepay(state, customer, module, amount, automaticUse) {
    const name = text(module);
    if (!isModule(name) || number(amount) < 10) return 0;
    return addPrepay(state, customer, name, number(amount), truth(automaticUse)).id;
  },

  api_get_prepay_list: (_, customer) => customer.prepays,

  /** Makes a text, and checks nothing. */
  api_get_prepay_paypal_fill_url: (_, _customer, module, prepayId, amount) =>
    `https://www.paypal.example/cgi-bin/webscr?${new URLSearchParams({
      cmd: "_xclick",
      item_name: `Fill ${text(module)} PrePay ${integer(prepayId)}`,
      custom: `PREPAY${text(module)}${integer(prepayId)}`,
      amount: number(amount).toFixed(2),
      currency_code: "USD",
    })}`,

  api_get_prepay_remaining(_, customer, module) {
    const name = text(module);
    return { status: "ok", status_text: String(isModule(name) ? available(customer, name) : 0) };
  },

  /** Charges the credit card, whatever prepaid money there is. */
  api_make_payment(state, customer, module, invoice) {
    const name = text(module);
    const open = customer.invoices.find(
      ({ invoices_id, invoices_type, invoices_paid, invoices_deleted }) =>
        invoices_id === integer(invoice) &&
        invoices_type === invoiceTypes.charge &&
        invoices_paid === 0 &&
        invoices_deleted === 0,
    );
    if (!isModule(name) || open?.invoices_module !== name)
      return refusal("Invalid Invoice Number Passed or missing Module information.");
    const amount = open.invoices_amount ?? 0;
    if (customer.card <= 0) return refusal("CreditCard Billing was disabled for this account.");
    if (customer.card < amount) return refusal("There was an error processing your Credit Card transaction.");
    customer.card = dollars(customer.card - amount);
    pay(state, customer, open, invoiceTypes.creditCard);
    return { status: "ok", status_text: "The Creditcard Charge has been accepted." };
  },
};
