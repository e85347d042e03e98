import type { license_type } from "../../interserver/types/licenses.ts";
import type { idNameArray, vps_platform } from "../../interserver/types/vps.ts";
import type { Infer } from "../../soap/schema.ts";
import type { Coupon } from "../state.ts";

/** A selection of what the service sells, with the ids and prices of its published samples. 5000 is gone from there. */
export const licenseTypes = (): Infer<typeof license_type>[] =>
  (
    [
      [5000, "cPanel/WHM (External)", 2.5],
      [5006, "Softaculous", 3],
      [5007, "Softaculous VPS", 2],
      [5008, "cPanel/WHM (Internal)", 2.5],
      [5025, "LiteSpeed WebServer VPS License", 13.95],
      [5032, "CloudLinux OS Shared", 12],
      [5034, "KernelCare License", 2.95],
      [5069, "DirectAdmin for CentOS 7 64-bit", 8],
      [10613, "Webuzo", 0],
      [10677, "ImunifyAV+", 6],
      [10682, "cPanel Autoscale (Internal)", 52],
      [10683, "cPanel Autoscale (External)", 39.6],
    ] as const
  ).map(([services_id, services_name, services_cost]) => ({ services_id, services_name, services_cost }));

export const vpsPlatforms = (): Infer<typeof vps_platform>[] => [
  { platform: "openvz", name: "OpenVZ" },
  { platform: "kvm", name: "KVM" },
  { platform: "cloudkvm", name: "Cloud" },
  { platform: "hyperv", name: "Hyper-V" },
  { platform: "virtuozzo", name: "Virtuozzo" },
  { platform: "kvmstorage", name: "KVM Storage" },
];

export const vpsLocations = (): Infer<typeof idNameArray>[] => [
  { id: 1, name: "Secaucus, NJ" },
  { id: 2, name: "Los Angeles, CA" },
];

export const vpsHosts = (): Infer<typeof idNameArray>[] => [
  { id: 1537, name: "kvm101.example" },
  { id: 1538, name: "kvm102.example" },
  { id: 1612, name: "openvz7.example" },
];

export const controlPanels = (): Map<string, number> =>
  new Map([
    ["none", 0],
    ["cpanel", 15],
    ["da", 8],
  ]);

export const coupons = (): Coupon[] => [
  { id: 1, code: "TENOFF", module: "licenses", type: null, effect: "percent off", amount: 10 },
  { id: 2, code: "DOLLAR", module: "licenses", type: 5000, effect: "dollars off", amount: 1 },
  { id: 3, code: "VPSHALF", module: "vps", type: null, effect: "percent off", amount: 50 },
  { id: 4, code: "PENNY", module: "vps", type: null, effect: "price", amount: 0.01 },
  { id: 5, code: "MAILFREE", module: "mail", type: null, effect: "price", amount: 0 },
];

/** The first is null on the live service too. */
export const lockedIps = (): (string | null)[] => [null, "192.0.2.66", "203.0.113.6", "2001:db8:bad::1"];
