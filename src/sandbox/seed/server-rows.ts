import { nextAddress } from "../addresses.ts";
import { formatTime } from "../clock.ts";
import type { Customer } from "../state.ts";
import type { Seed } from "./belongings.ts";

export function quickserverRow({ state, customer, name }: Seed): Customer["quickservers"][number] {
  const id = state.nextId();
  const address = nextAddress(state);
  state.hostnames.set(address, `qs.${name}`);
  return {
    qs_id: id,
    qs_custid: customer.id,
    qs_server: state.random.integer(300, 399),
    qs_ip: address,
    qs_ipv6: null,
    qs_vzid: `qs${id}`,
    qs_currency: "USD",
    qs_type: 10302,
    qs_order_date: formatTime(state.now()),
    qs_status: "active",
    qs_invoice: state.nextId(),
    qs_coupon: 0,
    qs_extra: "[]",
    qs_hostname: `qs.${name}`,
    qs_server_status: "running",
    qs_comment: "",
    qs_slices: 1,
    qs_vnc: "",
    qs_vnc_port: 5901,
    qs_rootpass: state.random.password(),
    qs_mac: `52:54:00:${state.random.hex(6).replace(/..(?=.)/g, "$&:")}`,
    qs_os: "ubuntu24",
    qs_version: "ubuntu",
    qs_location: 1,
    qs_platform: "kvm",
  };
}

/** The `dedicated` members are ids in a catalogue of parts that no operation gives. */
export function serverRow({ state, customer, name }: Seed): Customer["servers"][number] {
  const now = state.now();
  return {
    server_id: state.nextId(),
    server_hostname: `dedicated.${name}`,
    server_custid: customer.id,
    server_type: 600,
    server_currency: "USD",
    server_order_date: formatTime(now),
    server_invoice: state.nextId(),
    server_coupon: 0,
    server_status: "active",
    server_root: state.random.password(),
    server_dedicated_tag: "",
    server_custom_tag: "",
    server_comment: "Rack 12<br>Both disks were changed",
    server_initial_bill: 1,
    server_hardware: 0,
    server_ips: 0,
    server_monthly_bill: 1,
    server_setup: 0,
    server_discount: 0,
    server_rep: 0,
    server_date: Math.floor(now / 1000),
    server_total_cost: 169,
    server_location: "",
    server_hardware_ordered: 1,
    server_billed: 1,
    server_welcome_email: 1,
    server_dedicated_cpu: 34,
    server_dedicated_memory: 21,
    server_dedicated_hd1: 11,
    server_dedicated_hd2: null,
    server_dedicated_bandwidth: 3,
    server_dedicated_ips: 5,
    server_dedicated_os: 13,
    server_dedicated_cp: 5,
    server_dedicated_raid: "NO Raid",
    server_extra: "[]",
  };
}
