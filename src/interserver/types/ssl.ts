import * as s from "../../soap/schemas/usual.ts";

/** A certificate of the account's, with the contact that it was asked for with. */
export const sql_row_ssl_certs = /* @__PURE__ */ s.struct("sql_row_ssl_certs", {
  /** Its id: what `id` of `api_ssl_get_service` and `api_ssl_cancel_service` takes. */
  ssl_id: s.int,
  /** The host name that it is for, such as `www.example.com`. */
  ssl_hostname: s.string,
  /** The order's id with the certificate authority; blank before it was placed there. */
  ssl_order_id: s.string,
  /** The id of its package: the kind of certificate. No operation lists these packages. */
  ssl_type: s.int,
  /** The currency that it is billed in, such as `USD`. */
  ssl_currency: s.string,
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. Its end stands in `ssl_x509`. */
  ssl_order_date: s.string,
  /** The customer's number. */
  ssl_custid: s.int,
  /** Billing: `pending` (unpaid), `pending-setup` (paid, not issued yet), `active`, `canceled` or `expired`. */
  ssl_status: s.string,
  /** The repeating invoice: the charge for each renewal holds it in `invoices_extra`. It cannot be paid itself. */
  ssl_invoice: s.int,
  /** The id of the coupon that it was ordered with; 0: none. */
  ssl_coupon: s.int,
  /** The contact's first name. */
  ssl_firstname: s.string,
  /** The contact's last name. */
  ssl_lastname: s.string,
  /** The contact's telephone number. */
  ssl_phone: s.string,
  /** The contact's email address. */
  ssl_email: s.string,
  /** The organisation that the certificate names. */
  ssl_company: s.string,
  /** The organisation's street and number. */
  ssl_address: s.string,
  /** The organisation's city. */
  ssl_city: s.string,
  /** The organisation's state or province. */
  ssl_state: s.string,
  /** The organisation's postal code. */
  ssl_zip: s.string,
  /** The organisation's country. */
  ssl_country: s.string,
  /** The organisational unit that the request names. */
  ssl_department: s.string,
  /** More about the order, as JSON text; `[]`: nothing. */
  ssl_extra: s.string,
  /** Who is asked by mail to approve the certificate, such as `admin@example.com`; null before one is chosen. */
  ssl_approver_email: s.string,
  /** The signing request, PEM; null or blank before there is one. */
  ssl_csr: s.string,
  /** The private key, PEM: whoever has it can pose as the host. Shown as `•••` when printed. */
  ssl_private_key: s.secret,
  /** The certificate, PEM; null or blank until it was issued. */
  ssl_x509: s.string,
  /** The authority's root certificate, PEM. */
  ssl_ca_root: s.string,
  /** The intermediate certificate, PEM: a web server sends it after `ssl_x509`. */
  ssl_ca_inter: s.string,
});

export const array_sql_row_ssl_certs = /* @__PURE__ */ s.array(sql_row_ssl_certs, "array_sql_row_ssl_certs");
