import { backups } from "./backups.ts";
import { billing } from "./billing.ts";
import { dns } from "./dns.ts";
import { floatingIps } from "./floating-ips.ts";
import { general, openGeneral } from "./general.ts";
import { licenses, openLicenses } from "./licenses.ts";
import { mail } from "./mail.ts";
import { moduleServices } from "./modules.ts";
import type { OpenService, Service } from "./service.ts";
import { support } from "./support.ts";
import { openVps, vps } from "./vps.ts";
import { webhosting } from "./webhosting.ts";

/** What the operations that take no session do, by their names. */
export const openServices: ReadonlyMap<string, OpenService> = new Map(
  Object.entries({ ...openGeneral, ...openLicenses, ...openVps }),
);

/** What the others do. */
export const services: ReadonlyMap<string, Service> = new Map(
  Object.entries({
    ...backups,
    ...billing,
    ...dns,
    ...moduleServices("domains"),
    ...floatingIps,
    ...general,
    ...licenses,
    ...mail,
    ...moduleServices("quickservers"),
    ...moduleServices("servers"),
    ...moduleServices("ssl"),
    ...support,
    ...vps,
    ...webhosting,
  }),
);
