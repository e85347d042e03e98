import type { Module } from "../interserver/module-operations.ts";
import type { sql_row_backups } from "../interserver/types/backups.ts";
import type { sql_row_domains } from "../interserver/types/domains.ts";
import type { sql_row_floating_ips } from "../interserver/types/floating-ips.ts";
import type { sql_row_licenses } from "../interserver/types/licenses.ts";
import type { sql_row_mail } from "../interserver/types/mail.ts";
import type { sql_row_quickservers } from "../interserver/types/quickservers.ts";
import type { sql_row_servers } from "../interserver/types/servers.ts";
import type { sql_row_ssl_certs } from "../interserver/types/ssl.ts";
import type { sql_row_vps } from "../interserver/types/vps.ts";
import type { sql_row_websites } from "../interserver/types/webhosting.ts";
import type { Infer } from "../soap/schema.ts";

export type { Module };

/** A service of each kind, as its operations answer with it. */
export interface ServiceRows {
  readonly domains: Infer<typeof sql_row_domains>[];
  readonly vps: Infer<typeof sql_row_vps>[];
  readonly backups: Infer<typeof sql_row_backups>[];
  readonly mail: Infer<typeof sql_row_mail>[];
  readonly licenses: Infer<typeof sql_row_licenses>[];
  readonly ssl: Infer<typeof sql_row_ssl_certs>[];
  readonly floating_ips: Infer<typeof sql_row_floating_ips>[];
  readonly webhosting: Infer<typeof sql_row_websites>[];
  readonly quickservers: Infer<typeof sql_row_quickservers>[];
  readonly servers: Infer<typeof sql_row_servers>[];
}

/** What the members of each kind's rows begin with, in the order in which `get_modules` lists the kinds. */
export const prefixes: Readonly<Record<Module, string>> = {
  domains: "domain",
  vps: "vps",
  backups: "backup",
  mail: "mail",
  licenses: "license",
  ssl: "ssl",
  floating_ips: "floating_ip",
  webhosting: "website",
  quickservers: "qs",
  servers: "server",
};

export const moduleNames = Object.keys(prefixes) as readonly Module[];

/** A service of any kind, by the names that all kinds share, such as `id` and `status`. */
export interface AnyService {
  get(member: string): string | number | null | undefined;
  /** Changes a member; one that this kind does not have stays away. */
  set(member: string, value: string | number): void;
  /** The row itself. */
  readonly row: object;
}

export function servicesOf(rows: ServiceRows, module: Module): AnyService[] {
  return rows[module].map((row) => {
    const members = row as unknown as Record<string, string | number | null>;
    const name = (member: string) => `${prefixes[module]}_${member}`;
    return {
      row,
      get: (member) => members[name(member)],
      set(member, value) {
        if (Object.hasOwn(members, name(member))) members[name(member)] = value;
      },
    };
  });
}

export function findService(rows: ServiceRows, module: Module, id: number): AnyService | undefined {
  return servicesOf(rows, module).find((service) => service.get("id") === id);
}

export function isModule(name: string): name is Module {
  return Object.hasOwn(prefixes, name);
}
