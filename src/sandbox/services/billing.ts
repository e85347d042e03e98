import { charge, dollars, invoiceTypes } from "../billing/charge.ts";
import { pay } from "../billing/pay.ts";
import { available, draw } from "../billing/prepaid.ts";
import { formatTime } from "../clock.ts";
import { isModule, type Module } from "../modules.ts";
import type { Customer, Invoice, State } from "../state.ts";
import { integer, number, refusal, type Service, text, truth } from "./service.ts";

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

  /** Pays from prepaid money where there is enough, else with the credit card. */
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
    // Prepaid money is not bought with prepaid money.
    const isFund = customer.prepays.some((fund) => fund.prepay_id === open.invoices_service);
    if (!isFund && available(customer, name) >= amount) {
      draw(customer, name, amount);
      pay(state, customer, open, invoiceTypes.prepaid);
      return { status: "ok", status_text: "Invoice Paid With PrePay" };
    }
    if (customer.card <= 0) return refusal("CreditCard Billing was disabled for this account.");
    if (customer.card < amount) return refusal("There was an error processing your Credit Card transaction.");
    customer.card = dollars(customer.card - amount);
    pay(state, customer, open, invoiceTypes.creditCard);
    return { status: "ok", status_text: "The Creditcard Charge has been accepted." };
  },
};

/** Prepaid money that is empty until its invoice is paid. */
export function addPrepay(
  state: State,
  customer: Customer,
  module: Module,
  amount: number,
  automaticUse: boolean,
): { readonly id: number; readonly invoice: Invoice } {
  const id = state.nextId();
  const now = formatTime(state.now());
  customer.prepays.push({
    prepay_id: id,
    prepay_type: 0,
    prepay_status: "",
    prepay_date: now,
    prepay_created: now,
    prepay_amount: amount,
    prepay_remaining: 0,
    prepay_service: 0,
    prepay_automatic_use: automaticUse ? 1 : 0,
    prepay_module: module,
  });
  const invoice = charge(state, customer, { module, service: id, description: `Prepay ID ${id} Invoice`, amount });
  return { id, invoice };
}
