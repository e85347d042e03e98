import { nextAddress } from "../addresses.ts";
import { formatTime } from "../clock.ts";
import type { Customer } from "../state.ts";
import { websiteTypes } from "../webhosting/types.ts";
import type { Seed } from "./belongings.ts";

export function backupRow({ state, customer }: Seed): Customer["backups"][number] {
  const id = state.nextId();
  return {
    backup_id: id,
    backup_server: 25,
    backup_username: `st${id}`,
    backup_type: 10831,
    backup_currency: "USD",
    backup_order_date: formatTime(state.now()),
    backup_custid: customer.id,
    backup_quota: 0,
    backup_ip: "",
    backup_status: "active",
    backup_invoice: state.nextId(),
    backup_coupon: 0,
    backup_extra: "[]",
    backup_server_status: "active",
    backup_comment: "",
  };
}

export function floatingIpRow({ state, customer, name }: Seed, target: string): Customer["floating_ips"][number] {
  const address = nextAddress(state);
  state.hostnames.set(address, `floating.${name}`);
  return {
    floating_ip_id: state.nextId(),
    floating_ip_type: 11100,
    floating_ip_currency: "USD",
    floating_ip_order_date: formatTime(state.now()),
    floating_ip_custid: customer.id,
    floating_ip_quota: 0,
    floating_ip_ip: address,
    floating_ip_target_ip: target,
    floating_ip_status: "active",
    floating_ip_invoice: state.nextId(),
    floating_ip_coupon: 0,
    floating_ip_extra: "[]",
    floating_ip_server_status: "active",
    floating_ip_comment: "",
  };
}

export function websiteRow({ state, customer, name }: Seed, panel: keyof typeof websiteTypes): Customer["webhosting"][number] {
  const address = nextAddress(state);
  const hostname = `${panel}.${name}`;
  state.hostnames.set(address, hostname);
  return {
    website_id: state.nextId(),
    website_server: state.random.integer(200, 299),
    website_type: websiteTypes[panel],
    website_currency: "USD",
    website_order_date: formatTime(state.now()),
    website_custid: customer.id,
    website_ip: address,
    website_status: "active",
    website_invoice: state.nextId(),
    website_coupon: 0,
    website_extra: "[]",
    website_hostname: hostname,
    website_comment: "",
    website_username: state.random.text(8, "abcdefghijklmnopqrstuvwxyz"),
    website_server_status: "active",
  };
}
