import { moduleNames, servicesOf } from "../modules.ts";
import { integer, text } from "../php.ts";
import { moduleServices } from "./modules.ts";
import type { Service } from "./service.ts";

export const floatingIps: Record<string, Service> = {
  ...moduleServices("floating_ips"),

  /** The target must be the address of an active service of the customer's, to which no other floating address leads. */
  api_change_floating_ips_ip(_, customer, id, ip) {
    const target = text(ip);
    const floating = customer.floating_ips.find((one) => one.floating_ip_id === integer(id));
    if (floating?.floating_ip_status !== "active" || target === "") return false;
    const isOwn = moduleNames
      .filter((module) => module !== "floating_ips" && module !== "licenses")
      .flatMap((module) => servicesOf(customer, module))
      .some((service) => service.get("ip") === target && service.get("status") === "active");
    const isTaken = customer.floating_ips.some((one) => one !== floating && one.floating_ip_target_ip === target);
    if (!isOwn || isTaken) return false;
    floating.floating_ip_target_ip = target;
    return true;
  },
};
