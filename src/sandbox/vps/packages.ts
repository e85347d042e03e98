/** How the service files a VPS of each platform: `slices` is a `type` of slice and template, `package` the `vps_type`. */
export interface Package {
  readonly platform: string;
  readonly slices: number;
  readonly package: number;
}

/** The ids are the service's, but for those of the cloud. */
export const packages: readonly Package[] = [
  { platform: "openvz", slices: 6, package: 31 },
  { platform: "kvm", slices: 2, package: 33 },
  { platform: "kvm", slices: 1, package: 32 },
  { platform: "cloudkvm", slices: 4, package: 35 },
  { platform: "hyperv", slices: 11, package: 54 },
  { platform: "virtuozzo", slices: 12, package: 55 },
  { platform: "kvmstorage", slices: 16, package: 57 },
];

/** Those that can be backed up, and have a screen. */
export function isKvm(platform: string | null): boolean {
  return platform === "kvm" || platform === "kvmstorage";
}
