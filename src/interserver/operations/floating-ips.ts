import * as s from "../../soap/schemas/usual.ts";
import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { operation } from "../operation.ts";
import { isTrue } from "../success.ts";
import { array_sql_row_floating_ips, sql_row_floating_ips } from "../types/floating-ips.ts";

/**
 * Moves a floating address to another of the account's servers, at once. No charge is documented; the server that had
 * it gets no more of its traffic.
 *
 * `refused` stands for a `false` without a reason: an address that is not one of the account's active services in the
 * operator's network, one that another floating address leads to, or a floating address that is not active. Afterwards
 * `floating_ip_target_ip` of `api_floating_ips_get_service` is the new target.
 *
 * @param id A `floating_ip_id` of `api_floating_ips_get_services`.
 * @param ip The IPv4 address to lead to, of an active service of the account's, such as a `vps_ip` of
 * `api_vps_get_services`. Not the floating address itself.
 * @example
 * const moved = await api.api_change_floating_ips_ip({ id: 5001, ip: "192.0.2.8" });
 * if (moved.kind === "refused") console.log("still where it was:", moved.reason);
 */
export const api_change_floating_ips_ip = /* @__PURE__ */ operation("api_change_floating_ips_ip", {
  effect: "write",
  input: { sid: s.secret, id: s.int, ip: s.string },
  output: /* @__PURE__ */ s.optional(s.boolean),
  success: isTrue,
  readBack: "api_floating_ips_get_service, by id",
  async confirm({ id, ip }, read) {
    const address = await read(api_floating_ips_get_service, { id });
    return address?.floating_ip_target_ip === ip ? address : undefined;
  },
});

/**
 * Cancels a floating address: it is released at once and cannot be had back. Billing stops and nothing is paid back.
 *
 * Traffic to it stops, so change DNS records that name it first. `refused` stands for a `false` without a reason:
 * mostly an id that is not the account's. Afterwards `floating_ip_status` of `api_floating_ips_get_service` is
 * `canceled`.
 *
 * @param id A `floating_ip_id` of `api_floating_ips_get_services`. The address itself does not do.
 * @example
 * const cancelled = await api.api_floating_ips_cancel_service({ id: 5001 });
 * if (cancelled.kind === "refused") console.log("still routed:", cancelled.reason);
 */
export const api_floating_ips_cancel_service = /* @__PURE__ */ cancelService("floating_ips", sql_row_floating_ips);

/**
 * Lists all charges and payments for floating addresses. Costs nothing.
 *
 * Charges have `invoices_type` 1; payments have 10 or more. They name the address by its `floating_ip_id`, in
 * `invoices_service`.
 *
 * @example
 * const rows = unwrap(await api.api_floating_ips_get_client_invoices());
 * const charges = rows.filter((row) => row.invoices_type === 1);
 */
export const api_floating_ips_get_client_invoices = /* @__PURE__ */ getClientInvoices("floating_ips");

/**
 * Lists the charges for floating addresses that are still to be paid. Costs nothing.
 *
 * An address 14 days overdue is suspended, and an order 45 days unpaid is deleted. Pay by `api_make_payment` with the
 * module `floating_ips`.
 *
 * @example
 * const due = unwrap(await api.api_floating_ips_get_client_unpaid_invoices());
 * console.log(due.map((charge) => `${charge.invoices_id}: until ${charge.invoices_due_date}`));
 */
export const api_floating_ips_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("floating_ips");

/**
 * Gives one floating address by its id, with where it leads. Costs nothing.
 *
 * `floating_ip_ip` is the address, `floating_ip_target_ip` the server's that it leads to. An id that is not the
 * account's is answered with the fault `unable to serialize result`, or with null.
 *
 * @param id A `floating_ip_id` of `api_floating_ips_get_services`.
 * @example
 * const address = unwrap(await api.api_floating_ips_get_service({ id: 5001 }));
 * console.log(address?.floating_ip_ip, "leads to", address?.floating_ip_target_ip);
 */
export const api_floating_ips_get_service = /* @__PURE__ */ getService("floating_ips", sql_row_floating_ips);

/**
 * Lists the account's floating addresses, cancelled and expired included. Costs nothing.
 *
 * A cancelled row can still show an address that somebody else has by now: look at `floating_ip_status`.
 *
 * @example
 * const addresses = unwrap(await api.api_floating_ips_get_services());
 * const mine = addresses.filter((one) => one.floating_ip_status === "active").map((one) => one.floating_ip_ip);
 */
export const api_floating_ips_get_services = /* @__PURE__ */ getServices("floating_ips", array_sql_row_floating_ips);
