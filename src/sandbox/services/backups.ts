import { oneTimeLogin } from "./logins.ts";
import { moduleServices } from "./modules.ts";
import type { Service } from "./service.ts";

export const backups: Record<string, Service> = {
  ...moduleServices("backups"),
  api_api_auto_directadmin_storage_login: oneTimeLogin({
    module: "backups",
    host: "storage.example:2222",
    unknown: "Invalid Backup Passed",
  }),
};
