import { charge, dollars } from "../billing/charge.ts";
import { type Argument, integer, text, truth } from "../php.ts";
import { refusal } from "../refusal.ts";
import type { Customer, State } from "../state.ts";
import { checkOrder, type VpsOrder } from "../vps/order.ts";
import { addVps } from "../vps/row.ts";
import type { Service } from "./service.ts";

/** Ordering a VPS, and asking what it would cost. The ten arguments that begin all three are read by `readOrder`. */
export const vpsOrders: Record<string, Service> = {
  api_api_buy_vps(state, customer, ...args) {
    return buy(state, customer, readOrder(args, args[11]), text(args[10]), 0);
  },

  /** Who is no administrator buys all the same; the machine that was asked for does not count then. */
  api_api_buy_vps_admin(state, customer, ...args) {
    const server = customer.admin ? integer(args[10]) : 0;
    return buy(state, customer, readOrder(args, args[12]), text(args[11]), server);
  },

  api_api_validate_buy_vps(state, customer, ...args) {
    const order = readOrder(args, args[10]);
    const { problems, coupon, slicePrice, first, later, monthly, package: type } = checkOrder(state, order);
    const { ipv6only: _, ...echoed } = order;
    const months = order.slices * order.period;
    return {
      coupon_code: coupon?.id ?? 0,
      service_cost: first,
      slice_cost: months > 0 ? dollars(first / months) : 0,
      service_type: type,
      repeat_slice_cost: months > 0 ? dollars(later / months) : 0,
      original_slice_cost: slicePrice,
      original_cost: dollars(monthly * order.period),
      repeat_service_cost: later,
      monthly_service_cost: monthly,
      custid: customer.id,
      ...echoed,
      status_text: problems.join("\n"),
      status: problems.length > 0 ? "error" : "ok",
    };
  },
};

/** The ten arguments that the three operations begin with. */
function readOrder(args: readonly (Argument | undefined)[], ipv6only: Argument | undefined): VpsOrder {
  const [os, slices, platform, controlpanel, period, location, version, hostname, coupon, rootpass] = args;
  return {
    os: text(os),
    slices: integer(slices),
    platform: text(platform),
    controlpanel: text(controlpanel),
    period: integer(period),
    location: integer(location),
    version: text(version),
    hostname: text(hostname),
    coupon: text(coupon),
    rootpass: text(rootpass),
    ipv6only: truth(ipv6only),
  };
}

/** Leaves an invoice for the VPS, and one for its control panel where that costs something. */
function buy(state: State, customer: Customer, order: VpsOrder, comment: string, server: number): object {
  const { problems, coupon, package: type, first, panel } = checkOrder(state, order);
  const cost = dollars(first + panel);
  const wrong = [...problems];
  if (customer.locked) wrong.push("Locked Account.");
  if (server !== 0 && !state.vpsHosts.some((host) => host.id === server)) wrong.push("Invalid Server");
  if (wrong.length > 0) return { ...refusal(wrong.join("\n")), invoices: "", cost };
  const vps = addVps(state, customer, order, { type, coupon: coupon?.id ?? 0, comment, server });
  const service = vps.vps_id ?? 0;
  const description = `VPS ${order.hostname}`;
  const invoices = [
    charge(state, customer, { module: "vps", service, description, amount: first, repeat: vps.vps_invoice ?? 0 }),
  ];
  if (panel > 0) {
    const addon = `${order.controlpanel} for VPS ${service}`;
    invoices.push(charge(state, customer, { module: "vps", service, description: addon, amount: panel, repeat: state.nextId() }));
  }
  const ids = invoices.map((invoice) => invoice.invoices_id).join(",");
  return { status: "ok", status_text: String(service), invoices: ids, cost };
}
