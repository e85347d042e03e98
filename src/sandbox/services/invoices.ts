import type { Customer, State } from "../state.ts";
import { customerOf, type Service } from "./service.ts";

/** What is billed. */
interface Charge {
  readonly module: string;
  readonly service: number;
  readonly description: string;
  readonly amount: number;
  readonly paid: boolean;
}

/** Writes an invoice and gives its id. */
export function bill(state: State, customer: Customer, charge: Charge): number {
  const { module, service, description, amount, paid } = charge;
  const id = state.nextId();
  customer.invoices.push({
    invoices_id: id,
    invoices_description: description,
    invoices_amount: amount,
    invoices_custid: customer.id,
    invoices_type: 1,
    invoices_date: state.now(),
    invoices_group: 0,
    invoices_extra: 0,
    invoices_paid: paid ? 1 : 0,
    invoices_module: module,
    invoices_due_date: state.now(),
    invoices_service: service,
    invoices_deleted: 0,
    invoices_currency: "USD",
  });
  return id;
}

/** The two invoice lists that every module has. To a bad session they answer with an empty list. */
export function invoiceLists(module: string): Record<string, Service> {
  const list =
    (unpaidOnly: boolean): Service =>
    (state, sid = null) =>
      (customerOf(state, sid)?.invoices ?? []).filter(
        (invoice) => invoice.invoices_module === module && !(unpaidOnly && invoice.invoices_paid === 1),
      );
  return {
    [`api_${module}_get_client_invoices`]: list(false),
    [`api_${module}_get_client_unpaid_invoices`]: list(true),
  };
}
