import { formatTime } from "../clock.ts";
import type { Module } from "../modules.ts";
import type { Customer, Invoice, State } from "../state.ts";

/** What `invoices_type` holds: from 10 on, what a payment came from. */
export const invoiceTypes = { charge: 1, creditCard: 11, prepaid: 12 } as const;

export type PaymentType = (typeof invoiceTypes)["creditCard" | "prepaid"];

/** What is billed for. */
export interface Bill {
  readonly module: Module;
  /** The id of the service, or of the prepaid money. */
  readonly service: number;
  readonly description: string;
  /** US dollars. */
  readonly amount: number;
  /** The invoice that repeats: the `*_invoice` of the service. */
  readonly repeat?: number;
}

/** Writes a charge that is to be paid within a week. */
export function charge(state: State, customer: Customer, bill: Bill): Invoice {
  return write(state, customer, { ...bill, type: invoiceTypes.charge, extra: bill.repeat ?? 0 });
}

/** Writes that money went, for a charge or for nothing. */
export function payment(state: State, customer: Customer, bill: Bill, type: PaymentType, charged: Invoice | null): void {
  const paid = write(state, customer, { ...bill, type, extra: charged?.invoices_id ?? 0 });
  paid.invoices_paid = 1;
}

interface Line extends Bill {
  readonly type: number;
  readonly extra: number;
}

function write(state: State, customer: Customer, { module, service, description, amount, repeat, type, extra }: Line): Invoice {
  const now = state.now();
  const invoice: Invoice = {
    invoices_id: state.nextId(),
    invoices_description: repeat === undefined ? description : `(Repeat Invoice: ${repeat}) ${description}`,
    invoices_amount: amount,
    invoices_custid: customer.id,
    invoices_type: type,
    invoices_date: formatTime(now),
    invoices_group: 0,
    invoices_extra: extra,
    invoices_paid: 0,
    invoices_module: module,
    invoices_due_date: formatTime(type === invoiceTypes.charge ? now + week : now),
    invoices_service: service,
    invoices_deleted: 0,
    invoices_currency: "USD",
  };
  customer.invoices.push(invoice);
  return invoice;
}

const week = 7 * 24 * 3_600_000;

/** A sum of dollars, without what floating point adds to it. */
export function dollars(amount: number): number {
  return Math.round(amount * 100) / 100;
}
