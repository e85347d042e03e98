/** Every operation, each by its wire name. A bundle keeps only those that are imported. */
export * from "./backups.ts";
export * from "./billing.ts";
export * from "./dns.ts";
export * from "./domains.ts";
export * from "./floating-ips.ts";
export * from "./general.ts";
export * from "./licenses.ts";
export * from "./mail.ts";
export * from "./quickservers.ts";
export * from "./servers.ts";
export * from "./ssl.ts";
export * from "./support.ts";
export * from "./vps.ts";
export * from "./webhosting.ts";
