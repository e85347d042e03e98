import * as s from "../../soap/schemas/usual.ts";

/** A rapid deploy server of the account's: a whole machine's worth, set up within minutes and run like a VPS. */
export const sql_row_quickservers = /* @__PURE__ */ s.struct("sql_row_quickservers", {
  /** Its id: what `id` of `api_quickservers_get_service` takes. */
  qs_id: s.int,
  /** The customer's number. */
  qs_custid: s.int,
  /** The id of the machine that it runs on. */
  qs_server: s.int,
  /** Its IPv4 address; blank where it has none, as after it was deleted. */
  qs_ip: s.string,
  /** Its IPv6 address; null or blank where it has none. */
  qs_ipv6: s.string,
  /** Its name on the host. */
  qs_vzid: s.string,
  /** The currency that it is billed in, such as `USD`. */
  qs_currency: s.string,
  /** The id of its package, which sets machine and price. No operation lists these packages. */
  qs_type: s.int,
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  qs_order_date: s.string,
  /** Billing: `pending` (unpaid), `pending-setup` (paid), `active`, `suspended`, `canceled` or `expired`. */
  qs_status: s.string,
  /** The repeating invoice: charges for the server hold it in `invoices_extra`. It cannot be paid itself. */
  qs_invoice: s.int,
  /** The id of the coupon that it was ordered with; 0: none. */
  qs_coupon: s.int,
  /** More about it, as JSON text; `[]`: nothing. */
  qs_extra: s.string,
  /** Its host name, such as `server.example.com`. */
  qs_hostname: s.string,
  /** The machine, apart from billing: `running`, `stopped` or `deleted`; blank where unknown. */
  qs_server_status: s.string,
  /** A free note. */
  qs_comment: s.string,
  /** How many slices of the machine it has. */
  qs_slices: s.int,
  /** The address that may connect to its screen by VNC, it seems; blank: none. */
  qs_vnc: s.string,
  /** The port for its screen by VNC, such as 5902; null: none. */
  qs_vnc_port: s.int,
  /** The root password, said to be encrypted; take it for clear text. Shown as `•••` when printed. */
  qs_rootpass: s.secret,
  /** The hardware address of its network card, such as `52:54:00:60:52:f8`. */
  qs_mac: s.string,
  /** The template that it was installed from, such as `ubuntu24`. */
  qs_os: s.string,
  /** The family of its operating system, such as `ubuntu`; in old rows a number. */
  qs_version: s.string,
  /** The id of its data centre, as in `get_vps_locations_array`. */
  qs_location: s.int,
  /** What it is run with, such as `kvm`. */
  qs_platform: s.string,
});

export const array_sql_row_quickservers = /* @__PURE__ */ s.array(sql_row_quickservers, "array_sql_row_quickservers");
