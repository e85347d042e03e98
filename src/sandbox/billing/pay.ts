import { enqueue } from "../jobs.ts";
import { findService, isModule, type Module } from "../modules.ts";
import type { Customer, Invoice, State } from "../state.ts";
import { type PaymentType, payment } from "./charge.ts";

/** Pays a charge, and begins what it was for. The money itself was taken before. */
export function pay(state: State, customer: Customer, charged: Invoice, type: PaymentType): void {
  const module = charged.invoices_module as Module;
  const { invoices_service: service, invoices_description: description, invoices_amount: amount } = charged;
  charged.invoices_paid = 1;
  payment(state, customer, { module, service: service ?? 0, description: description ?? "", amount: amount ?? 0 }, type, charged);
  activate(state, customer, charged);
}

/** Fills prepaid money, has a VPS set up, makes another service active. */
function activate(state: State, customer: Customer, paid: Invoice): void {
  const fund = customer.prepays.find((row) => row.prepay_id === paid.invoices_service);
  if (fund !== undefined) fund.prepay_remaining = fund.prepay_amount;
  const module = paid.invoices_module ?? "";
  const id = paid.invoices_service ?? 0;
  const service = isModule(module) ? findService(customer, module, id) : undefined;
  // A control panel has an invoice of its own, which repeats by itself.
  if (service?.get("status") !== "pending" || service.get("invoice") !== paid.invoices_extra) return;
  if (module === "vps") {
    service.set("status", "pending-setup");
    enqueue(state, "setup", customer, id, "setup");
    return;
  }
  service.set("status", "active");
  service.set("server_status", "active");
  if (module === "mail") service.set("username", `mb${id}`);
}
