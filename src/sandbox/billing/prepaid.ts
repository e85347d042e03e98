import type { Module } from "../modules.ts";
import type { Customer } from "../state.ts";
import { dollars } from "./charge.ts";

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
