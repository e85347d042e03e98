import * as s from "../../soap/schemas/usual.ts";

/** A floating address of the account's: one that can be moved from server to server. */
export const sql_row_floating_ips = /* @__PURE__ */ s.struct("sql_row_floating_ips", {
  /** Its id: what `id` of `api_floating_ips_get_service` and `api_change_floating_ips_ip` takes. */
  floating_ip_id: s.int,
  /** The id of its package, which sets the price. No operation lists these packages. */
  floating_ip_type: s.int,
  /** The currency that it is billed in, such as `USD`. */
  floating_ip_currency: s.string,
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  floating_ip_order_date: s.string,
  /** The customer's number. */
  floating_ip_custid: s.int,
  /** Not used: an address has no quota. 0. */
  floating_ip_quota: s.int,
  /** The floating address itself, which stays the same. */
  floating_ip_ip: s.string,
  /** Where its traffic goes now: the address of one of the account's servers; blank: nowhere. */
  floating_ip_target_ip: s.string,
  /** Billing: `pending` (unpaid), `pending-setup`, `active`, `suspended`, `canceled` or `expired`. */
  floating_ip_status: s.string,
  /** The repeating invoice: charges for the address hold it in `invoices_extra`. It cannot be paid itself. */
  floating_ip_invoice: s.int,
  /** The id of the coupon that it was ordered with; 0: none. */
  floating_ip_coupon: s.int,
  /** More about it, as JSON text; `[]`: nothing. */
  floating_ip_extra: s.string,
  /** The routing, apart from billing: `active` while the address is routed; blank where it is not. */
  floating_ip_server_status: s.string,
  /** A free note. */
  floating_ip_comment: s.string,
});

export const array_sql_row_floating_ips = /* @__PURE__ */ s.array(sql_row_floating_ips, "array_sql_row_floating_ips");
