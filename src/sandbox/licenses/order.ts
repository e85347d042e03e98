import { charge, invoiceTypes, payment } from "../billing/charge.ts";
import { discounted, findCoupon } from "../billing/coupons.ts";
import { pay } from "../billing/pay.ts";
import { available, draw } from "../billing/prepaid.ts";
import { formatTime } from "../clock.ts";
import { isIpv4 } from "../php.ts";
import { refusal } from "../refusal.ts";
import type { Customer, State } from "../state.ts";

export type License = Customer["licenses"][number];

/** What is asked for. */
export interface LicenseOrder {
  readonly ip: string;
  readonly type: number;
  readonly coupon: string;
  /** True pays from prepaid money or refuses, false leaves an invoice, null uses what is there if it is enough. */
  readonly usePrepay: boolean | null;
}

/**
 * Orders a licence, and gives what the operation answers with.
 *
 * As in the service's source, prepaid money is also spent after a failed check, for no licence.
 */
export function orderLicense(state: State, customer: Customer, order: LicenseOrder): object {
  const { ip, type, usePrepay } = order;
  const kind = state.licenseTypes.find((one) => one.services_id === type);
  if (kind === undefined) return { ...refusal(`Invalid License Type '${type}' Specified`), invoice: "", cost: "" };
  const coupon = findCoupon(state, order.coupon, "licenses", type);
  const cost = discounted(kind.services_cost ?? 0, coupon);
  const pays = usePrepay !== false && available(customer, "licenses") >= cost;
  const paid = "Order Completed and Invoice Paid With PrePay and License Activated";
  const bill = { module: "licenses", description: kind.services_name ?? "", amount: cost } as const;

  const problems = problemsOf(state, customer, order, cost);
  if (problems.length > 0) {
    if (!pays) return { ...refusal(problems.join("\n")), invoice: "", cost };
    draw(customer, "licenses", cost);
    payment(state, customer, { ...bill, service: 0 }, invoiceTypes.prepaid, null);
    return { ...refusal([...problems, paid].join("\n")), invoice: 0, cost };
  }

  const id = state.nextId();
  const repeat = state.nextId();
  const ordered = { license_id: id, license_type: type, license_ip: ip };
  customer.licenses.push(newLicense(state, customer, ordered, repeat, coupon?.id));
  const invoice = charge(state, customer, { ...bill, service: id, repeat });
  const done = "Order Completed Successfully.";
  if (!pays) return { status: "ok", status_text: done, invoice: invoice.invoices_id, cost };
  draw(customer, "licenses", cost);
  pay(state, customer, invoice, invoiceTypes.prepaid);
  return { status: "ok", status_text: `${done}\n${paid}`, invoice: 0, cost };
}

/** Everything that is wrong with an order. */
function problemsOf(state: State, customer: Customer, order: LicenseOrder, cost: number): string[] {
  const { ip, type, coupon, usePrepay } = order;
  const money = available(customer, "licenses");
  const inside = state.hostnames.has(ip) ? insideTypes.get(type) : undefined;
  const isTaken = state.customers.flatMap(uncancelled).some((one) => one.license_ip === ip && one.license_type === type);
  const rules: readonly (readonly [isBroken: boolean, problem: string])[] = [
    [!isIpv4(ip), "Invalid IP Address"],
    [customer.locked, "Locked Account."],
    [
      inside !== undefined,
      "Your IP appears to be within the InterServer Network. Because of this your license should be changed to a " +
        `${nameOf(state, inside ?? 0)} License.  Please submit the updated order form to place the order.`,
    ],
    [
      coupon !== "" && findCoupon(state, coupon, "licenses", type) === undefined,
      `Invalid licenses Coupon '${coupon}' Specified for type '${type}'`,
    ],
    // More than the price is wanted here, though the price is enough to be taken.
    [
      usePrepay === true && money <= cost,
      `You do not have enough Pre-Pay This (Available for a new license: $${money} vs License Cost ${cost})`,
    ],
    [isTaken, "That IP is already licensed in our system"],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, problem]) => problem);
}

/** What an address in the data centre needs in place of a type for addresses elsewhere. */
const insideTypes: ReadonlyMap<number, number> = new Map([
  [5000, 5008],
  [10683, 10682],
]);

/** A licence that is not paid yet. */
export function newLicense(
  state: State,
  customer: Customer,
  ordered: Pick<License, "license_id" | "license_type" | "license_ip">,
  repeat: number,
  coupon = 0,
): License {
  return {
    ...ordered,
    license_currency: "USD",
    license_order_date: formatTime(state.now()),
    license_custid: customer.id,
    license_status: "pending",
    license_hostname: "",
    license_key: "",
    license_invoice: repeat,
    license_coupon: coupon,
    license_extra: "[]",
  };
}

/** The licences that are not cancelled. */
export function uncancelled(customer: Customer): License[] {
  return customer.licenses.filter((license) => license.license_status !== "canceled");
}

/** What a type of licence is called. */
export function nameOf(state: State, type: number | null): string {
  return state.licenseTypes.find((one) => one.services_id === type)?.services_name ?? "";
}
