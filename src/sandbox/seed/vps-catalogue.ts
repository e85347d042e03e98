import type { vps_slice_type, vps_template } from "../../interserver/types/vps.ts";
import type { Infer } from "../../soap/schema.ts";

type SliceType = Infer<typeof vps_slice_type>;
type Template = Infer<typeof vps_template>;

/** As in the service's published sample: those for IPv6 alone have the same `type` as the others. */
export const vpsSliceTypes = (): SliceType[] =>
  (
    [
      ["OpenVZ", 6, 3, 1],
      ["KVM Windows", 1, 5, 1],
      ["KVM Linux", 2, 3, 1],
      ["Cloud KVM Windows", 3, 11, 0],
      ["Cloud KVM Linux", 4, 10, 0],
      ["SSD OpenVZ", 5, 4.5, 0],
      ["Hyper-V", 11, 5, 1],
      ["Virtuozzo", 12, 3, 1],
      ["KVM Storage", 16, 3, 1],
      ["OpenVZ IPv6 Only", 6, 2.5, 1],
      ["KVM Windows IPv6 Only", 1, 4.5, 1],
      ["KVM Linux IPv6 Only", 2, 2.5, 1],
    ] as const
  ).map(([name, type, cost, buyable]) => ({ name: `${name} VPS Slice`, type, cost, buyable }));

/** File names mislead, and titles end in a blank, as on the service. */
export const vpsTemplates = (): Template[] =>
  (
    [
      [2, "KVM Linux", "ubuntu", "24.04", "ubuntu24", "Ubuntu 24.04"],
      [2, "KVM Linux", "ubuntu", "18.04", "ubuntu12", "Ubuntu 18.04"],
      [2, "KVM Linux", "debian", "9", "debian6", "Debian 9"],
      [2, "KVM Linux", "centos", "7.5", "centos55", "CentOS 7.5"],
      [2, "KVM Linux", "none", "", "empty", "Empty Disk"],
      [1, "KVM Windows", "windows", "2016", "windowsr2", "Windows 2016"],
      [4, "Cloud KVM Linux", "ubuntu", "24.04", "ubuntu24", "Ubuntu 24.04"],
      [6, "OpenVZ", "centos", "7", "centos-7-x86_64.tar.gz", "CentOS 7"],
      [6, "OpenVZ", "debian", "8.0", "debian-8.0-x86_64-minimal.tar.gz", "Debian 8.0 minimal"],
      [11, "Hyper-V", "windows", "2019", "windows2019", "Windows 2019"],
      [12, "Virtuozzo", "centos", "7", "centos-7-x86_64", "CentOS 7"],
      [16, "KVM Storage", "ubuntu", "24.04", "ubuntu24", "Ubuntu 24.04"],
    ] as const
  ).map(([type, virtulization, os, version, file, title]) => ({
    type,
    virtulization,
    bits: 64,
    os,
    version,
    file,
    title: `${title} 64bit `,
  }));
