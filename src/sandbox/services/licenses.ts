import type { Argument } from "../nusoap/request.ts";
import type { Customer, State } from "../state.ts";
import { bill, invoiceLists } from "./invoices.ts";
import { customerOf, integer, invalidSession, type Service, text } from "./service.ts";

export const licenses: Record<string, Service> = {
  ...invoiceLists("licenses"),

  api_get_license_types: (state) => state.licenseTypes,

  api_buy_license: (state, sid = "", ip = "", type = 0, coupon = "") => buy(state, sid, ip, type, coupon, null),

  api_buy_license_prepay: (state, sid = "", ip = "", type = 0, coupon = "", usePrepay = null) =>
    buy(state, sid, ip, type, coupon, usePrepay),

  api_cancel_license(state, sid = "", id = 0) {
    const customer = customerOf(state, sid);
    if (customer === undefined) return failure(invalidSession);
    return cancel(
      active(customer).filter((license) => license.license_id === integer(id)),
      "Invalid License ID",
    );
  },

  api_cancel_license_ip(state, sid = "", ip = "", type = 0) {
    const customer = customerOf(state, sid);
    if (customer === undefined) return failure(invalidSession);
    const wanted = integer(type);
    const there = active(customer).filter((license) => license.license_ip === text(ip));
    return cancel(wanted === 0 ? there : there.filter((license) => license.license_type === wanted), "Invalid License IP/Type");
  },

  api_licenses_get_service: (state, sid = "", id = 0) =>
    customerOf(state, sid)?.licenses.find((license) => license.license_id === integer(id)) ?? false,

  api_licenses_get_services: (state, sid = "") => customerOf(state, sid)?.licenses ?? [],
};

/** `usePrepay`: true pays from prepaid money or refuses, false leaves an invoice, null uses what is there if it is enough. */
function buy(state: State, sid: Argument, ip: Argument, type: Argument, coupon: Argument, usePrepay: Argument): object {
  const refuse = (status_text: string) => ({ ...failure(status_text), invoice: "", cost: "" });
  const customer = customerOf(state, sid);
  if (customer === undefined) return refuse(invalidSession);
  const address = text(ip);
  const kind = state.licenseTypes.find((one) => one.services_id === integer(type));
  if (!isAddress(address)) return refuse("Invalid IP Address");
  if (kind === undefined) return refuse(`Invalid License Type '${text(type)}' Specified`);
  if (text(coupon) !== "") return refuse(`Invalid licenses Coupon '${text(coupon)}' Specified for type '${kind.services_id}'`);
  if (state.customers.flatMap(active).some((one) => one.license_ip === address && one.license_type === kind.services_id)) {
    return refuse("That IP is already licensed in our system");
  }
  const cost = kind.services_cost ?? 0;
  const enough = customer.prepay >= cost;
  if (usePrepay === true && !enough) return refuse(`Not enough PrePay: ${text(customer.prepay)} of ${text(cost)}`);
  const paid = enough && usePrepay !== false;
  if (paid) customer.prepay -= cost;
  const id = state.nextId();
  const invoice = bill(state, customer, {
    module: "licenses",
    service: id,
    description: kind.services_name ?? "",
    amount: cost,
    paid,
  });
  customer.licenses.push({
    license_id: id,
    license_type: kind.services_id,
    license_currency: "USD",
    license_order_date: state.now(),
    license_custid: customer.id,
    license_ip: address,
    license_status: paid ? "active" : "pending",
    license_hostname: "",
    license_key: "",
    license_invoice: invoice,
    license_coupon: 0,
    license_extra: "",
  });
  return paid
    ? { status: "ok", status_text: "Order Completed and Invoice Paid With PrePay and License Activated", invoice: 0, cost }
    : { status: "ok", status_text: "Order Completed Successfully.", invoice, cost };
}

function cancel(found: Customer["licenses"], none: string): object {
  const [license, another] = found;
  if (license === undefined) return failure(none);
  if (another !== undefined) return failure("Multiple Matches, Specify Type.");
  license.license_status = "canceled";
  return { status: "ok", status_text: "License Canceled." };
}

function active(customer: Customer): Customer["licenses"] {
  return customer.licenses.filter((license) => license.license_status !== "canceled");
}

function failure(status_text: string): { status: string; status_text: string } {
  return { status: "error", status_text };
}

/** An IPv4 address, as PHP's `FILTER_VALIDATE_IP` takes it. */
function isAddress(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text);
}
