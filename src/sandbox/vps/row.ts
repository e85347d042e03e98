import { formatTime } from "../clock.ts";
import type { Customer, State } from "../state.ts";
import type { Vps } from "./machine.ts";
import type { VpsOrder } from "./order.ts";

/** What the order itself does not say. */
export interface Ordered {
  /** The `vps_type`. */
  readonly type: number;
  /** 0: none. */
  readonly coupon: number;
  readonly comment: string;
  /** The machine that it shall run on; 0: any. */
  readonly server: number;
}

/** Adds a VPS that is not paid yet. */
export function addVps(state: State, customer: Customer, order: VpsOrder, ordered: Ordered): Vps {
  const vps: Vps = {
    vps_id: state.nextId(),
    vps_custid: customer.id,
    vps_server: ordered.server,
    vps_ip: "",
    // Blank where it is to have no other address: see setUpVps.
    vps_ipv6: order.ipv6only ? "" : null,
    vps_vzid: "",
    vps_currency: "USD",
    vps_type: ordered.type,
    vps_order_date: formatTime(state.now()),
    vps_status: "pending",
    vps_invoice: state.nextId(),
    vps_coupon: ordered.coupon,
    vps_extra: "[]",
    vps_hostname: order.hostname,
    vps_server_status: "",
    vps_comment: ordered.comment,
    vps_slices: order.slices,
    vps_vnc: "",
    vps_vnc_port: null,
    vps_rootpass: order.rootpass,
    vps_mac: "",
    vps_os: order.os,
    vps_version: order.version,
    vps_location: order.location,
    vps_platform: order.platform,
    vps_diskused: 0,
    vps_diskmax: 0,
  };
  customer.vps.push(vps);
  return vps;
}
