import { enqueue } from "../jobs.ts";
import { type Argument, integer, text } from "../php.ts";
import { refusal } from "../refusal.ts";
import type { Customer, Job } from "../state.ts";
import type { Vps } from "../vps/machine.ts";
import { isKvm } from "../vps/packages.ts";
import { moduleServices } from "./modules.ts";
import type { OpenService, Service } from "./service.ts";
import { vpsOrders } from "./vps-orders.ts";

export const openVps: Record<string, OpenService> = {
  get_vps_locations_array: (state) => state.vpsLocations,
  get_vps_platforms_array: (state) => state.vpsPlatforms,
  get_vps_slice_types: (state) => state.vpsSliceTypes,
  get_vps_templates: (state) => state.vpsTemplates,
};

export const vps: Record<string, Service> = {
  ...moduleServices("vps"),
  ...vpsOrders,

  api_get_vps_backups: (_, customer) => customer.vpsBackups,

  api_vps_get_server_name: (state, _, id) => state.vpsHosts.find((host) => host.id === integer(id))?.name ?? "",

  api_vps_queue_start: command("start"),
  api_vps_queue_stop: command("stop"),
  api_vps_queue_restart: command("restart"),

  api_vps_queue_backup(state, customer, id, name) {
    const vps = findActive(customer, id);
    if (vps === undefined) return refusal(notActive);
    if (!isKvm(vps.vps_platform)) return refusal("Backups are disabled for this type");
    const waiting = state.jobs.filter((job) => job.customer === customer && job.vps === vps.vps_id && job.work === "backup");
    if (backupsOf(customer, vps).length + waiting.length >= 4) return refusal("Currently 4 backups per VPS max");
    enqueue(state, "backup", customer, vps.vps_id, "backup", text(name) || "snap");
    return accepted;
  },

  api_vps_backup_delete(state, customer, id, name) {
    const vps = findActive(customer, id);
    if (vps === undefined) return refusal(notActive);
    if (text(name) === "") return refusal("No file specified");
    if (!backupsOf(customer, vps).some((backup) => backup.name === text(name))) {
      return refusal(`Error removing file ${text(name)}`);
    }
    enqueue(state, "backup", customer, vps.vps_id, "delete backup", text(name));
    return { status: "ok", status_text: `Backup ${text(name)} removed.` };
  },

  api_vps_screenshot(state, customer, id) {
    const vps = findActive(customer, id);
    if (vps?.vps_server_status !== "running" || !isKvm(vps.vps_platform)) {
      return { ...refusal("Your VPS has no screenshots currently."), url: "", link: "", js: "" };
    }
    const url = `https://screens.example/${state.random.hex(32)}.png`;
    const link = `<a href="${url}">${vps.vps_hostname}</a>`;
    return { status: "ok", status_text: "", url, link, js: `document.images[0].src = "${url}";` };
  },
};

const notActive = "You cannot send commands to the server until it is active.";

/** It is not done yet. */
const accepted = {
  status: "ok",
  status_text: "Action has been sent to the server. Please allow up to 2 minutes for action to be completed.",
};

function command(work: Job["work"]): Service {
  return (state, customer, id) => {
    const vps = findActive(customer, id);
    if (vps === undefined) return refusal(notActive);
    enqueue(state, "command", customer, vps.vps_id, work);
    return accepted;
  };
}

function findActive(customer: Customer, id: Argument | undefined): Vps | undefined {
  return customer.vps.find((vps) => vps.vps_id === integer(id) && vps.vps_status === "active");
}

function backupsOf(customer: Customer, vps: Vps): Customer["vpsBackups"] {
  return customer.vpsBackups.filter((backup) => backup.id === vps.vps_id);
}
