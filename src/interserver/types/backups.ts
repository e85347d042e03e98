import * as s from "../../soap/schemas/usual.ts";

/** Backup space of the account's: an account on one of the service's storage hosts. */
export const sql_row_backups = /* @__PURE__ */ s.struct("sql_row_backups", {
  /** Its id: what `id` of `api_backups_get_service`, cancelling and the storage login takes. */
  backup_id: s.int,
  /** The id of the storage host that keeps the files. */
  backup_server: s.int,
  /** The user name on that host, such as `st10000`. */
  backup_username: s.string,
  /** The id of its package, which sets size and price, such as 10831. No operation lists these packages. */
  backup_type: s.int,
  /** The currency that it is billed in, such as `USD`. */
  backup_currency: s.string,
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  backup_order_date: s.string,
  /** The customer's number. */
  backup_custid: s.int,
  /** How much it may hold. The unit is not documented; 0 in every published example. */
  backup_quota: s.int,
  /** The address of the storage host, to connect to; blank where none is set. */
  backup_ip: s.string,
  /** Billing: `pending` (unpaid), `pending-setup` (paid, not made yet), `active`, `suspended`, `canceled` or `expired`. */
  backup_status: s.string,
  /** The repeating invoice: charges for the space hold it in `invoices_extra`. It cannot be paid itself. */
  backup_invoice: s.int,
  /** The id of the coupon that it was ordered with; 0: none. */
  backup_coupon: s.int,
  /** More about it, as JSON text; `[]`: nothing. */
  backup_extra: s.string,
  /** The account on the host, apart from billing: `active`, or `deleted` where the files are gone; blank where unknown. */
  backup_server_status: s.string,
  /** A free note. */
  backup_comment: s.string,
});

export const array_sql_row_backups = /* @__PURE__ */ s.array(sql_row_backups, "array_sql_row_backups");
