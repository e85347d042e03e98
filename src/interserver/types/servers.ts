import * as s from "../../soap/schemas/usual.ts";

/** A dedicated server of the account's, and how it was ordered. */
export const sql_row_servers = /* @__PURE__ */ s.struct("sql_row_servers", {
  /** The order's id: what `id` of `api_servers_get_service` and `api_servers_cancel_service` takes. */
  server_id: s.int,
  /** Its host name, such as `server.example.com`. */
  server_hostname: s.string,
  /** The customer's number. */
  server_custid: s.int,
  /** The id of its package; 600 in the published examples. No operation lists these packages. */
  server_type: s.int,
  /** The currency that it is billed in, such as `USD`. */
  server_currency: s.string,
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone; null in old rows. */
  server_order_date: s.string,
  /** The repeating invoice, which charges hold in `invoices_extra`; null in old rows. It cannot be paid itself. */
  server_invoice: s.int,
  /** The id of the coupon that it was ordered with; 0: none. */
  server_coupon: s.int,
  /** Billing: `pending` (unpaid), `pending-setup` (being built), `active`, `suspended`, `canceled` or `expired`. */
  server_status: s.string,
  /** The root password that it was set up with, in the clear. Shown as `•••` when printed. */
  server_root: s.secret,
  /** A tag of the machine's, it seems; `0`: none. */
  server_dedicated_tag: s.string,
  /** A second tag; mostly blank. */
  server_custom_tag: s.string,
  /** What was ordered and wished for, in words. Holds HTML such as `<br>`: escape it before it is shown. */
  server_comment: s.string,
  /** About the first bill. Not documented; 0 in the published examples. */
  server_initial_bill: s.int,
  /** About the hardware. Not documented; 0 in the published examples. */
  server_hardware: s.int,
  /** About its addresses. Not documented; 0 in the published examples. See `server_dedicated_ips`. */
  server_ips: s.int,
  /** 1: billed by the month. Else 0. A mark, no amount. */
  server_monthly_bill: s.int,
  /** 1: set up. Else 0; 0 can stand for an active server too. */
  server_setup: s.int,
  /** The discount in `server_currency`; null: none. */
  server_discount: s.float,
  /** Who sold it, it seems; not documented. 0 in the published examples. */
  server_rep: s.int,
  /** When it was ordered, in seconds since 1970, UTC, such as 1399331698. */
  server_date: s.float,
  /** What it costs altogether in `server_currency`, such as 169. */
  server_total_cost: s.float,
  /** The id of its data centre; null where none is set. */
  server_location: s.string,
  /** 1: its hardware was ordered. Else 0. */
  server_hardware_ordered: s.int,
  /** 1: it was billed. Else 0. */
  server_billed: s.int,
  /** 1: the mail with its login was sent. Else 0. */
  server_welcome_email: s.int,
  /** The processor ordered: an id in the order form's catalogue, which no operation lists. So are the seven that follow. */
  server_dedicated_cpu: s.int,
  /** The memory ordered: a catalogue id, not a size. */
  server_dedicated_memory: s.int,
  /** The first disk ordered: a catalogue id. */
  server_dedicated_hd1: s.int,
  /** The second disk ordered: a catalogue id; null: none. */
  server_dedicated_hd2: s.int,
  /** The traffic ordered: a catalogue id, not an amount. */
  server_dedicated_bandwidth: s.int,
  /** The block of addresses ordered: a catalogue id, not a count. */
  server_dedicated_ips: s.int,
  /** The operating system ordered: a catalogue id. */
  server_dedicated_os: s.int,
  /** The control panel ordered: a catalogue id; null: none. */
  server_dedicated_cp: s.int,
  /** How its disks are joined, such as `NO Raid`; `0` in newer rows without RAID. */
  server_dedicated_raid: s.string,
  /** More about it, as JSON text; `[]`: nothing. */
  server_extra: s.string,
});

export const array_sql_row_servers = /* @__PURE__ */ s.array(sql_row_servers, "array_sql_row_servers");
