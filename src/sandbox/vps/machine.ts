import type { sql_row_vps } from "../../interserver/types/vps.ts";
import type { Infer } from "../../soap/schema.ts";
import { nextAddress, nextAddress6 } from "../addresses.ts";
import type { Customer, State } from "../state.ts";

export type Vps = Infer<typeof sql_row_vps>;

/** Gives a VPS its address and the rest of what it has once it runs. One that was ordered `ipv6only` has a blank `vps_ipv6`. */
export function setUpVps(state: State, vps: Vps): void {
  const hasIpv4 = vps.vps_ipv6 === null;
  vps.vps_status = "active";
  vps.vps_server_status = "running";
  vps.vps_server ||= state.random.pick(state.vpsHosts).id;
  vps.vps_vzid = `${vps.vps_os?.startsWith("windows") ? "windows" : "vps"}${vps.vps_id}`;
  vps.vps_ip = hasIpv4 ? nextAddress(state) : "";
  vps.vps_ipv6 = hasIpv4 ? null : nextAddress6(state);
  vps.vps_mac = `52:54:00:${state.random.hex(6).replace(/..(?=.)/g, "$&:")}`;
  vps.vps_vnc_port = state.random.integer(5901, 5999);
  vps.vps_diskmax = (vps.vps_slices ?? 0) * diskOfSlice;
  vps.vps_diskused = Math.round(vps.vps_diskmax / 20);
  state.hostnames.set(vps.vps_ip || (vps.vps_ipv6 ?? ""), vps.vps_hostname ?? "");
}

/** Frees what a VPS had. */
export function destroyVps(state: State, customer: Customer, vps: Vps): void {
  state.hostnames.delete(vps.vps_ip || (vps.vps_ipv6 ?? ""));
  vps.vps_server_status = "deleted";
  vps.vps_ip = "";
  vps.vps_ipv6 = null;
  const kept = customer.vpsBackups.filter((backup) => backup.id !== vps.vps_id);
  customer.vpsBackups.splice(0, customer.vpsBackups.length, ...kept);
}

/** A backup of a VPS. `size` is in bytes. */
export function newBackup(state: State, vps: number | null, name: string): Customer["vpsBackups"][number] {
  const url = `https://backups.example/${state.random.hex(16)}/${encodeURIComponent(name)}`;
  return { id: vps, name, size: state.random.integer(2_000_000, 2_000_000_000), url };
}

/** 25 GB, in kilobytes. */
const diskOfSlice = 25 * 1024 ** 2;
