import * as s from "../../soap/schemas/usual.ts";

/** Web hosting of the account's: one site's account on a shared host. */
export const sql_row_websites = /* @__PURE__ */ s.struct("sql_row_websites", {
  /** Its id: what `id` of `api_webhosting_get_service`, cancelling and the two logins takes. */
  website_id: s.int,
  /** The id of the host that the site is on. */
  website_server: s.int,
  /** The id of its package, which sets the price and the control panel (cPanel or DirectAdmin). No operation lists them. */
  website_type: s.int,
  /** The currency that it is billed in, such as `USD`. */
  website_currency: s.string,
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  website_order_date: s.string,
  /** The customer's number. */
  website_custid: s.int,
  /** The address that the site answers at: what its A record should hold. */
  website_ip: s.string,
  /** Billing: `pending` (unpaid), `pending-setup` (paid, not made yet), `active`, `suspended`, `canceled` or `expired`. */
  website_status: s.string,
  /** The repeating invoice: charges for the site hold it in `invoices_extra`. It cannot be paid itself. */
  website_invoice: s.int,
  /** The id of the coupon that it was ordered with; 0: none. */
  website_coupon: s.int,
  /** More about it, as JSON text; `[]`: nothing. */
  website_extra: s.string,
  /** The site's main domain, such as `example.com`. */
  website_hostname: s.string,
  /** A free note. */
  website_comment: s.string,
  /** The user name on the host and in its control panel. */
  website_username: s.string,
  /** The account on the host, apart from billing, such as `active` or `deleted`; blank where unknown. */
  website_server_status: s.string,
});

export const array_sql_row_websites = /* @__PURE__ */ s.array(sql_row_websites, "array_sql_row_websites");
