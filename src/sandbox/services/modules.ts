import { invoiceTypes } from "../billing/charge.ts";
import { enqueue } from "../jobs.ts";
import { type AnyService, findService, type Module, servicesOf } from "../modules.ts";
import { integer } from "../php.ts";
import type { Customer, State } from "../state.ts";
import type { Service } from "./service.ts";

/** The five operations that every kind of service has. */
export function moduleServices(module: Module): Record<string, Service> {
  const charges = (customer: Customer) => customer.invoices.filter((invoice) => invoice.invoices_module === module);
  return {
    /** True also for a service that was cancelled before. */
    [`api_${module}_cancel_service`](state, customer, id) {
      const service = findService(customer, module, integer(id));
      if (service !== undefined) cancel(state, customer, module, service);
      return service !== undefined;
    },

    [`api_${module}_get_service`]: (_, customer, id) => findService(customer, module, integer(id))?.row ?? false,

    [`api_${module}_get_services`]: (_, customer) => servicesOf(customer, module).map(({ row }) => row),

    /** Payments too. */
    [`api_${module}_get_client_invoices`]: (_, customer) => charges(customer),

    [`api_${module}_get_client_unpaid_invoices`]: (_, customer) =>
      charges(customer).filter(
        ({ invoices_type, invoices_paid, invoices_deleted }) =>
          invoices_type === invoiceTypes.charge && invoices_paid === 0 && invoices_deleted === 0,
      ),
  };
}

/** Cancels a service. A VPS goes on for as long as it takes to destroy it; a floating address is lost at once. */
export function cancel(state: State, customer: Customer, module: Module, service: AnyService): void {
  if (service.get("status") === "canceled") return;
  service.set("status", "canceled");
  if (module === "vps") {
    enqueue(state, "command", customer, Number(service.get("id")), "destroy");
    return;
  }
  service.set("server_status", "deleted");
  if (module !== "floating_ips") return;
  state.hostnames.delete(String(service.get("ip")));
  service.set("ip", "");
  service.set("target_ip", "");
}
