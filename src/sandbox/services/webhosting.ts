import { websiteTypes } from "../webhosting/types.ts";
import { oneTimeLogin } from "./logins.ts";
import { moduleServices } from "./modules.ts";
import type { Service } from "./service.ts";

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
