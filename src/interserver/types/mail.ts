import * as s from "../../soap/schema.ts";

/** A mail service of the account's. */
export const sql_row_mail = /* @__PURE__ */ s.struct("sql_row_mail", {
  mail_id: s.int,
  mail_username: s.string,
  mail_type: s.int,
  mail_currency: s.string,
  mail_order_date: s.string,
  mail_custid: s.int,
  mail_quota: s.int,
  mail_ip: s.string,
  /** Such as `active`, `pending`, `canceled`. */
  mail_status: s.string,
  /** The id of the invoice that repeats. */
  mail_invoice: s.int,
  mail_coupon: s.int,
  mail_extra: s.string,
  mail_server_status: s.string,
  mail_comment: s.string,
});

export const array_sql_row_mail = /* @__PURE__ */ s.array(sql_row_mail, "array_sql_row_mail");
