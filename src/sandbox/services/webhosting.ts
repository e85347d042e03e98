import { oneTimeLogin } from "./logins.ts";
import { moduleServices } from "./modules.ts";
import type { Service } from "./service.ts";

/** Kinds of web hosting. The ids are made up. */
export const websiteTypes = { cpanel: 1101, directadmin: 1102 } as const;

const site = { module: "webhosting", unknown: "Invalid Website Passed" } as const;

export const webhosting: Record<string, Service> = {
  ...moduleServices("webhosting"),
  api_api_auto_cpanel_login: oneTimeLogin({ ...site, host: "cpanel.example:2083", type: websiteTypes.cpanel }),
  api_api_auto_directadmin_login: oneTimeLogin({
    ...site,
    host: "directadmin.example:2222",
    type: websiteTypes.directadmin,
    saysOkAnyway: true,
  }),
};
