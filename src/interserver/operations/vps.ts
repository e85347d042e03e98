// Long since a module is one file, and three of its 20 operations take a dozen parameters each.
import type { ReadCall } from "../../soap/operation.ts";
import * as s from "../../soap/schemas/usual.ts";
import {
  cancelService,
  getClientInvoices,
  getClientUnpaidInvoices,
  getService,
  getServices,
  isCurrent,
} from "../module-operations.ts";
import { operation } from "../operation.ts";
import { isNotBlank } from "../success.ts";
import { result_status } from "../types/results.ts";
import {
  array_idNameArray,
  array_idNameSizeUrlArray,
  array_sql_row_vps,
  array_vps_platform,
  array_vps_slice_type,
  array_vps_template,
  buy_vps_result_status,
  sql_row_vps,
  validate_buy_vps_result_status,
  vps_screenshot_return,
} from "../types/vps.ts";

/** The VPS that an order left. */
async function confirmOrder({ hostname }: { readonly hostname: string }, read: ReadCall) {
  const machines = await read(api_vps_get_services, {});
  return machines.find((row) => row.vps_hostname === hostname && isCurrent(row.vps_status));
}

/**
 * Orders a VPS. Leaves one or more invoices to pay for the first period; by the service's source the order itself takes
 * no money.
 *
 * Call `api_api_validate_buy_vps` with the same parameters for the price first. On `ok`, `status_text` is the new
 * `vps_id` and `invoices` what to pay with `api_make_payment` and the module `vps`; the VPS stays `pending` until then.
 * A refusal has a line for each thing that is wrong. It holds a `cost` too, which does not mean that anything was
 * ordered.
 *
 * @param os The image to install: the `file` (not the `os`) of a template of `get_vps_templates`, such as `ubuntu24`.
 * @param slices How many slices, from 1 to 16: each adds memory, disk, traffic and the price of one more. Windows needs
 * 2 or more.
 * @param platform What it runs on: a `platform` of `get_vps_platforms_array`, such as `kvm`.
 * @param controlpanel `none`, `cpanel` or `da` (DirectAdmin). A control panel costs extra and needs CentOS.
 * @param period Months that one bill covers, 1 to 36; longer ones are cheaper a month.
 * @param location The data centre: an `id` of `get_vps_locations_array`.
 * @param version The template's operating system: its `os` (not its `version`), such as `ubuntu`.
 * @param hostname Its full host name, with two dots or more, such as `web1.example.com`.
 * @param coupon A code that lowers the price; left out or blank, the list price counts.
 * @param rootpass The password of root: 8 characters or more, with a lowercase and an uppercase letter, a digit and a
 * special character. Blank for Windows.
 * @param comment A note of your own, kept with the service.
 * @param ipv6only True orders one without an IPv4 address, which costs less. Left out: false.
 * @example
 * const plan = { os: "ubuntu24", version: "ubuntu", platform: "kvm", controlpanel: "none", hostname: "a.example.com" };
 * const order = await api.api_api_buy_vps({ ...plan, slices: 1, period: 1, location: 1, rootpass: "Example-1" });
 */
export const api_api_buy_vps = /* @__PURE__ */ operation("api_api_buy_vps", {
  effect: "write",
  input: {
    sid: s.secret,
    os: s.string,
    slices: s.int,
    platform: s.string,
    controlpanel: s.string,
    period: s.int,
    location: s.int,
    version: s.string,
    hostname: s.string,
    coupon: /* @__PURE__ */ s.optional(s.string),
    rootpass: s.secret,
    comment: /* @__PURE__ */ s.optional(s.string),
    ipv6only: /* @__PURE__ */ s.optional(s.boolean),
  },
  output: buy_vps_result_status,
  success: ["ok"],
  readBack: "api_vps_get_services, by hostname",
  confirm: confirmOrder,
});

/**
 * Orders a VPS on a host machine of your choice. Leaves one or more invoices to pay, as `api_api_buy_vps` does.
 *
 * Meant for the service's administrators. For any other account it is no refusal: `server` is ignored and the VPS is
 * ordered all the same. What the answer holds is told at `api_api_buy_vps`.
 *
 * @param os The image to install: the `file` (not the `os`) of a template of `get_vps_templates`, such as `ubuntu24`.
 * @param slices How many slices, from 1 to 16: each adds memory, disk, traffic and the price of one more. Windows needs
 * 2 or more.
 * @param platform What it runs on: a `platform` of `get_vps_platforms_array`, such as `kvm`.
 * @param controlpanel `none`, `cpanel` or `da` (DirectAdmin). A control panel costs extra and needs CentOS.
 * @param period Months that one bill covers, 1 to 36; longer ones are cheaper a month.
 * @param location The data centre: an `id` of `get_vps_locations_array`.
 * @param version The template's operating system: its `os` (not its `version`), such as `ubuntu`.
 * @param hostname Its full host name, with two dots or more, such as `web1.example.com`.
 * @param coupon A code that lowers the price; left out or blank, the list price counts.
 * @param rootpass The password of root: 8 characters or more, with a lowercase and an uppercase letter, a digit and a
 * special character. Blank for Windows.
 * @param server The host machine's id, as in a VPS's `vps_server`; 0 lets the service choose.
 * @param comment A note of your own, kept with the service.
 * @param ipv6only True orders one without an IPv4 address, which costs less. Left out: false.
 * @example
 * const plan = { os: "ubuntu24", version: "ubuntu", platform: "kvm", controlpanel: "none", hostname: "a.example.com" };
 * await api.api_api_buy_vps_admin({ ...plan, slices: 1, period: 1, location: 1, rootpass: "Example-1", server: 0 });
 */
export const api_api_buy_vps_admin = /* @__PURE__ */ operation("api_api_buy_vps_admin", {
  effect: "write",
  input: {
    sid: s.secret,
    os: s.string,
    slices: s.int,
    platform: s.string,
    controlpanel: s.string,
    period: s.int,
    location: s.int,
    version: s.string,
    hostname: s.string,
    coupon: /* @__PURE__ */ s.optional(s.string),
    rootpass: s.secret,
    server: s.int,
    comment: /* @__PURE__ */ s.optional(s.string),
    ipv6only: /* @__PURE__ */ s.optional(s.boolean),
  },
  output: buy_vps_result_status,
  success: ["ok"],
  readBack: "api_vps_get_services, by hostname",
  confirm: confirmOrder,
});

/**
 * Checks an order for a VPS and tells its price, without ordering. Costs nothing.
 *
 * The answer repeats the parameters as the service would use them, some of them corrected. A refusal has a line for
 * each thing that is wrong, such as `Invalid Coupon` or one that begins `Password must contain atleast 8 characters`;
 * the prices are there all the same. It has no `comment`, otherwise it takes what `api_api_buy_vps` takes.
 *
 * @param os The image to install: the `file` (not the `os`) of a template of `get_vps_templates`, such as `ubuntu24`.
 * @param slices How many slices, from 1 to 16: each adds memory, disk, traffic and the price of one more. Windows needs
 * 2 or more.
 * @param platform What it runs on: a `platform` of `get_vps_platforms_array`, such as `kvm`.
 * @param controlpanel `none`, `cpanel` or `da` (DirectAdmin). A control panel costs extra and needs CentOS.
 * @param period Months that one bill covers, 1 to 36; longer ones are cheaper a month.
 * @param location The data centre: an `id` of `get_vps_locations_array`.
 * @param version The template's operating system: its `os` (not its `version`), such as `ubuntu`.
 * @param hostname Its full host name, with two dots or more, such as `web1.example.com`.
 * @param coupon A code that lowers the price; left out or blank, the list price counts.
 * @param rootpass The password of root: 8 characters or more, with a lowercase and an uppercase letter, a digit and a
 * special character. Blank for Windows.
 * @param ipv6only True orders one without an IPv4 address, which costs less. Left out: false.
 * @example
 * const plan = { os: "ubuntu24", version: "ubuntu", platform: "kvm", controlpanel: "none", hostname: "a.example.com" };
 * const check = await api.api_api_validate_buy_vps({ ...plan, slices: 1, period: 1, location: 1, rootpass: "Example-1" });
 */
export const api_api_validate_buy_vps = /* @__PURE__ */ operation("api_api_validate_buy_vps", {
  effect: "read",
  input: {
    sid: s.secret,
    os: s.string,
    slices: s.int,
    platform: s.string,
    controlpanel: s.string,
    period: s.int,
    location: s.int,
    version: s.string,
    hostname: s.string,
    coupon: /* @__PURE__ */ s.optional(s.string),
    rootpass: s.secret,
    ipv6only: /* @__PURE__ */ s.optional(s.boolean),
  },
  output: validate_buy_vps_result_status,
  success: ["ok"],
});

/**
 * Lists the backups of all the account's VPSs. Costs nothing.
 *
 * Several backups can have the same `id`, since that is the VPS they are of. One that was just ordered with
 * `api_vps_queue_backup` appears when it is done.
 *
 * @example
 * const backups = unwrap(await api.api_get_vps_backups());
 * const ofOne = backups.filter((backup) => backup.id === 1001);
 */
export const api_get_vps_backups = /* @__PURE__ */ operation("api_get_vps_backups", {
  effect: "read",
  input: { sid: s.secret },
  output: array_idNameSizeUrlArray,
});

/**
 * Deletes a backup of a VPS. It cannot be brought back.
 *
 * The VPS itself stays as it is. Some backups are kept where only the support can remove them; the refusal says so.
 * Afterwards `api_get_vps_backups` must not list the name any more.
 *
 * @param id The VPS that the backup is of: an `id` of `api_get_vps_backups`.
 * @param name The backup: the `name` beside that `id`.
 * @example
 * const deleted = await api.api_vps_backup_delete({ id: 1001, name: "snap" });
 * if (deleted.kind === "refused") console.log(deleted.reason);
 */
export const api_vps_backup_delete = /* @__PURE__ */ operation("api_vps_backup_delete", {
  effect: "write",
  input: { sid: s.secret, id: s.int, name: s.string },
  output: result_status,
  success: ["ok", "success", "Success"],
  readBack: "api_get_vps_backups, by id and name",
  async confirm({ id, name }, read) {
    const backups = await read(api_get_vps_backups, {});
    return backups.some((backup) => backup.id === id && backup.name === name) ? undefined : backups;
  },
});

/**
 * Cancels a VPS: it is not billed again, and its disk, its addresses and their reverse DNS are lost.
 *
 * Its addons, such as a control panel, are cancelled with it, and nothing is paid back. By the service's documents it
 * runs to the end of the period that is paid. An answer of `false`, which is `refused`, has no reason: the id is
 * unknown or another account's. `true` comes for one that was cancelled before, too. Afterwards `vps_status` is
 * `canceled` and, once the disk is gone, `vps_server_status` is `deleted`.
 *
 * @param id The VPS: a `vps_id` of `api_vps_get_services`.
 * @example
 * const cancelled = await api.api_vps_cancel_service({ id: 1001 });
 * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
 */
export const api_vps_cancel_service = /* @__PURE__ */ cancelService("vps", sql_row_vps);

/**
 * Lists what was billed and paid for the account's VPSs. Costs nothing.
 *
 * Charges have an `invoices_type` of 1, payments one of 10 or more. `invoices_service` is the `vps_id` that a charge is
 * for.
 *
 * @example
 * const invoices = unwrap(await api.api_vps_get_client_invoices());
 * const charges = invoices.filter((invoice) => invoice.invoices_type === 1);
 */
export const api_vps_get_client_invoices = /* @__PURE__ */ getClientInvoices("vps");

/**
 * Lists what is still to be paid for the account's VPSs. Costs nothing.
 *
 * Pay one with `api_make_payment`, the module `vps` and its `invoices_id`. A VPS is suspended two weeks after
 * `invoices_due_date`; a new one is not set up before it is paid.
 *
 * @example
 * const due = unwrap(await api.api_vps_get_client_unpaid_invoices());
 * const total = due.reduce((sum, invoice) => sum + (invoice.invoices_amount ?? 0), 0);
 */
export const api_vps_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("vps");

/**
 * Tells the name of a host machine, on which the account's VPSs run. Costs nothing.
 *
 * A blank, which is `refused`, means that the service knows no such host.
 *
 * @param id The host machine: the `vps_server` of a VPS, not its `vps_id`.
 * @example
 * const vps = unwrap(await api.api_vps_get_service({ id: 1001 }));
 * const host = await api.api_vps_get_server_name({ id: vps?.vps_server ?? 0 });
 */
export const api_vps_get_server_name = /* @__PURE__ */ operation("api_vps_get_server_name", {
  effect: "read",
  input: { sid: s.secret, id: s.int },
  output: /* @__PURE__ */ s.optional(s.string),
  success: isNotBlank,
});

/**
 * Gives one VPS of the account's. Costs nothing.
 *
 * `vps_status` tells whether it is paid for, `vps_server_status` whether it runs. An id that is not the account's is
 * answered with a fault or with null.
 *
 * @param id The VPS: a `vps_id` of `api_vps_get_services`.
 * @example
 * const vps = unwrap(await api.api_vps_get_service({ id: 1001 }));
 * console.log(vps?.vps_hostname, vps?.vps_ip, vps?.vps_server_status);
 */
export const api_vps_get_service = /* @__PURE__ */ getService("vps", sql_row_vps);

/**
 * Lists the account's VPSs, cancelled and expired ones included. Costs nothing.
 *
 * @example
 * const all = unwrap(await api.api_vps_get_services());
 * const active = all.filter((vps) => vps.vps_status === "active");
 */
export const api_vps_get_services = /* @__PURE__ */ getServices("vps", array_sql_row_vps);

/**
 * Orders a backup of a VPS's disk, to be made in the background.
 *
 * `ok` means that it was accepted, not that it is done: look for its name in `api_get_vps_backups`. The VPS must be
 * active, else it is refused with such words as `You cannot send commands to the server until it is active.` By the
 * service's newer documents only KVM has backups, at most 4 a VPS.
 *
 * @param id The VPS: a `vps_id` of `api_vps_get_services`.
 * @param name What to call the backup; blank calls it `snap`.
 * @example
 * const queued = await api.api_vps_queue_backup({ id: 1001, name: "before-upgrade" });
 * if (queued.kind === "refused") console.log(queued.reason);
 */
export const api_vps_queue_backup = /* @__PURE__ */ operation("api_vps_queue_backup", {
  effect: "write",
  input: { sid: s.secret, id: s.int, name: s.string },
  output: result_status,
  success: ["ok", "success", "Success"],
  readBack: "api_get_vps_backups, by id and name",
  async confirm({ id, name }, read) {
    const backups = await read(api_get_vps_backups, {});
    return backups.find((backup) => backup.id === id && backup.name === (name || "snap"));
  },
});

/**
 * Restarts a VPS: what runs on it is stopped, and it is away for as long as it takes to boot. Costs nothing.
 *
 * `ok` means that the host machine is told to, which takes up to two minutes. Refused with `You cannot send commands to
 * the server until it is active.` where its `vps_status` is not `active`.
 *
 * @param id The VPS: a `vps_id` of `api_vps_get_services`.
 * @example
 * const restart = await api.api_vps_queue_restart({ id: 1001 });
 * console.log(restart.kind);
 */
export const api_vps_queue_restart = /* @__PURE__ */ queueCommand("api_vps_queue_restart");

/**
 * Starts a VPS that is stopped. Costs nothing more: it is billed stopped or running.
 *
 * `ok` means that the host machine is told to; `vps_server_status` of `api_vps_get_service` becomes `running` up to two
 * minutes later. Refused with `You cannot send commands to the server until it is active.` where its `vps_status` is
 * not `active`.
 *
 * @param id The VPS: a `vps_id` of `api_vps_get_services`.
 * @example
 * const start = await api.api_vps_queue_start({ id: 1001 });
 * if (start.kind === "refused") console.log(start.reason);
 */
export const api_vps_queue_start = /* @__PURE__ */ queueCommand("api_vps_queue_start");

/**
 * Stops a VPS: nothing on it can be reached. It is billed as before; its disk stays.
 *
 * `ok` means that the host machine is told to; `vps_server_status` of `api_vps_get_service` becomes `stopped` up to two
 * minutes later. Stopping one that is stopped changes nothing. Refused with `You cannot send commands to the server
 * until it is active.` where its `vps_status` is not `active`.
 *
 * @param id The VPS: a `vps_id` of `api_vps_get_services`.
 * @example
 * const stop = await api.api_vps_queue_stop({ id: 1001 });
 * if (stop.kind === "refused") console.log("still running:", stop.reason);
 */
export const api_vps_queue_stop = /* @__PURE__ */ queueCommand("api_vps_queue_stop");

/**
 * Gives the addresses of a picture of a KVM VPS's screen. Costs nothing.
 *
 * Refused with `Your VPS has no screenshots currently.` where there is no picture; `url`, `link` and `js` are blank
 * then.
 *
 * @param id The VPS: a `vps_id` of `api_vps_get_services`.
 * @example
 * const picture = await api.api_vps_screenshot({ id: 1001 });
 * if (picture.kind === "ok") console.log(picture.value.url);
 */
export const api_vps_screenshot = /* @__PURE__ */ operation("api_vps_screenshot", {
  effect: "read",
  input: { sid: s.secret, id: s.int },
  output: vps_screenshot_return,
  success: ["ok", "success", "Success"],
});

/**
 * Lists the data centres that a VPS can be ordered in. Costs nothing and needs no session.
 *
 * An order takes the `id`, as `location`.
 *
 * @example
 * const locations = unwrap(await api.get_vps_locations_array());
 * const newJersey = locations.find((location) => location.name === "Secaucus, NJ")?.id;
 */
export const get_vps_locations_array = /* @__PURE__ */ operation("get_vps_locations_array", {
  effect: "read",
  input: {},
  output: array_idNameArray,
});

/**
 * Lists the kinds of virtualization that a VPS can be ordered with. Costs nothing and needs no session.
 *
 * An order takes the `platform`; the `name` is for people.
 *
 * @example
 * const platforms = unwrap(await api.get_vps_platforms_array());
 * console.log(platforms.map((platform) => platform.platform));
 */
export const get_vps_platforms_array = /* @__PURE__ */ operation("get_vps_platforms_array", {
  effect: "read",
  input: {},
  output: array_vps_platform,
});

/**
 * Lists the kinds of slice that a VPS is made of, with their prices. Costs nothing and needs no session.
 *
 * `type` is the `type` of a template. It is not unique: the cheaper slices without an IPv4 address have the numbers of
 * those with one, and only `name` tells them apart.
 *
 * @example
 * const slices = unwrap(await api.get_vps_slice_types());
 * const forSale = slices.filter((slice) => slice.buyable === 1);
 */
export const get_vps_slice_types = /* @__PURE__ */ operation("get_vps_slice_types", {
  effect: "read",
  input: {},
  output: array_vps_slice_type,
});

/**
 * Lists the images that can be installed on a new VPS. Costs nothing and needs no session.
 *
 * Go by `title`: a `file` can be called after a release that it no longer holds, as `debian6` is for Debian 9. An order
 * takes the `file` as `os` and the `os` as `version`.
 *
 * @example
 * const templates = unwrap(await api.get_vps_templates());
 * const ubuntu = templates.filter((template) => template.os === "ubuntu" && template.bits === 64);
 */
export const get_vps_templates = /* @__PURE__ */ operation("get_vps_templates", {
  effect: "read",
  input: {},
  output: array_vps_template,
});

/** A command that a VPS's host carries out within minutes. */
function queueCommand(name: string) {
  return operation(name, {
    effect: "write",
    input: { sid: s.secret, id: s.int },
    output: result_status,
    success: ["ok", "success", "Success"],
    readBack: "api_vps_get_service, by id",
  });
}
