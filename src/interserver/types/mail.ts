import * as s from "../../soap/schemas/usual.ts";

/** A mail service of the account's: a login with which mail is sent. */
export const sql_row_mail = /* @__PURE__ */ s.struct("sql_row_mail", {
  /** Its id: what `id` of `api_mail_get_service`, cancelling and the mail login takes. */
  mail_id: s.int,
  /** The user name for sending, `mb` and the id, such as `mb2001`; blank until the service is active. */
  mail_username: s.string,
  /** The id of its package, such as 10880. */
  mail_type: s.int,
  /** The currency that it is billed in, such as `USD`. */
  mail_currency: s.string,
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  mail_order_date: s.string,
  /** The customer's number. */
  mail_custid: s.int,
  /** A bound on its size. 0 in every published example; the unit is not documented. */
  mail_quota: s.int,
  /** An address that belongs to it; mostly blank. */
  mail_ip: s.string,
  /** Billing: `pending` (unpaid), `pending-setup`, `active`, `suspended`, `canceled` or `expired`. Only `active` sends. */
  mail_status: s.string,
  /** The repeating invoice: charges for the service hold it in `invoices_extra`. It cannot be paid itself. */
  mail_invoice: s.int,
  /** The id of the coupon that it was ordered with; 0: none. */
  mail_coupon: s.int,
  /** More about it, as JSON text; `[]`: nothing. */
  mail_extra: s.string,
  /** The login on the mail host, apart from billing, such as `active` or `deleted`; blank where unknown. */
  mail_server_status: s.string,
  /** A free note. */
  mail_comment: s.string,
});

export const array_sql_row_mail = /* @__PURE__ */ s.array(sql_row_mail, "array_sql_row_mail");
