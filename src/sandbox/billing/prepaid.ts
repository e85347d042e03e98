import { formatTime } from "../clock.ts";
import type { Module } from "../modules.ts";
import type { Customer, Invoice, State } from "../state.ts";
import { charge, dollars } from "./charge.ts";

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

/** The prepaid money that is left for a kind of service, in US dollars. */
export function available(customer: Customer, module: Module): number {
  return dollars(fundsFor(customer, module).reduce((sum, fund) => sum + (fund.prepay_remaining ?? 0), 0));
}

/** Spends prepaid money, oldest first. There must be enough. */
export function draw(customer: Customer, module: Module, amount: number): void {
  let open = amount;
  for (const fund of fundsFor(customer, module)) {
    const part = Math.min(open, fund.prepay_remaining ?? 0);
    fund.prepay_remaining = dollars((fund.prepay_remaining ?? 0) - part);
    open = dollars(open - part);
  }
}

function fundsFor(customer: Customer, module: Module): Customer["prepays"] {
  return customer.prepays.filter((fund) => fund.prepay_module === module || fund.prepay_module === null);
}
