import { type License, nameOf, orderLicense, uncancelled } from "../licenses/order.ts";
import { findService } from "../modules.ts";
import { integer, isIpv4, text, truth } from "../php.ts";
import { refusal } from "../refusal.ts";
import type { Customer, State } from "../state.ts";
import { cancel, moduleServices } from "./modules.ts";
import type { OpenService, Service } from "./service.ts";

export const openLicenses: Record<string, OpenService> = {
  api_get_license_types: (state) => state.licenseTypes,
};

export const licenses: Record<string, Service> = {
  ...moduleServices("licenses"),

  api_buy_license: (state, customer, ip, type, coupon) =>
    orderLicense(state, customer, { ip: text(ip), type: integer(type), coupon: text(coupon), usePrepay: null }),

  api_buy_license_prepay(state, customer, ip, type, coupon, usePrepay = null) {
    const use = usePrepay === null ? null : truth(usePrepay);
    return orderLicense(state, customer, { ip: text(ip), type: integer(type), coupon: text(coupon), usePrepay: use });
  },

  api_cancel_license(state, customer, id) {
    const license = customer.licenses.find((one) => one.license_id === integer(id));
    return license === undefined ? refusal("Invalid License ID") : cancelLicense(state, customer, license);
  },

  /** A licence that is alone on its address is cancelled whatever its type, and cancelled ones count, as in the service's source. */
  api_cancel_license_ip(state, customer, ip, type) {
    if (!isIpv4(text(ip))) return refusal("Invalid IP Address\n");
    const there = customer.licenses.filter((one) => one.license_ip === text(ip));
    if (there[0] === undefined) return refusal("Invalid License IP/Type");
    const wanted = there.length === 1 ? there[0] : there.find((one) => one.license_type === integer(type));
    if (wanted !== undefined) return cancelLicense(state, customer, wanted);
    const matches = there.map(
      (one) => `License ID ${one.license_id} Type ${one.license_type} (${nameOf(state, one.license_type)})`,
    );
    return refusal(`Multiple Matches, Specify Type.  ${matches.join("  ")}`);
  },

  api_change_license_ip(_, customer, oldip, newip) {
    if (customer.locked) return refusal("Locked Account.\n");
    if (!isIpv4(text(oldip))) return refusal("Invalid IP Address\n");
    const [license, another] = uncancelled(customer).filter((one) => one.license_ip === text(oldip));
    if (another !== undefined)
      return refusal("Multiple Licenses On This IP.  Use the website or contact support@interserver.net.");
    return move(license, text(newip));
  },

  api_change_license_ip_by_id(_, customer, id, newip) {
    if (customer.locked) return refusal("Locked Account.\n");
    return move(
      uncancelled(customer).find((one) => one.license_id === integer(id)),
      text(newip),
    );
  },
};

function move(license: License | undefined, ip: string): object {
  if (license === undefined) return refusal("This License either does not exist or it is not owned by you.");
  if (!isIpv4(ip)) return refusal("Error Code 1: Invalid IP Address");
  license.license_ip = ip;
  return { status: "ok", status_text: "The IP Address has been changed." };
}

function cancelLicense(state: State, customer: Customer, license: License): object {
  const service = findService(customer, "licenses", license.license_id ?? 0);
  if (service !== undefined) cancel(state, customer, "licenses", service);
  return { status: "ok", status_text: "License Canceled.\n" };
}
