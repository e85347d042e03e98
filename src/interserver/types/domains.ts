import * as s from "../../soap/schemas/usual.ts";

/**
 * A domain that the account has registered, with its owner's contact. A DNS zone is another thing: see
 * `api_get_dns_domain`.
 */
export const sql_row_domains = /* @__PURE__ */ s.struct("sql_row_domains", {
  /** The order's id: what `id` of `api_domains_get_service` takes. Not the `domain_id` of the DNS operations. */
  domain_id: s.int,
  /** The domain's name, such as `example.com`. */
  domain_hostname: s.string,
  /** The user name with the registrar. */
  domain_username: s.string,
  /** The password with the registrar, which can move the domain away. Shown as `•••` when printed. */
  domain_password: s.secret,
  /** The id of its package: the kind of registration, one a top-level domain. No operation lists these packages. */
  domain_type: s.int,
  /** The currency that it is billed in, such as `USD`. */
  domain_currency: s.string,
  /** When the registration ends unless it is renewed, such as `2027-11-22 10:00:00`. */
  domain_expire_date: s.string,
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  domain_order_date: s.string,
  /** The customer's number. */
  domain_custid: s.int,
  /** Billing: `pending` (unpaid, not registered), `active`, `suspended`, `canceled` or `expired`. */
  domain_status: s.string,
  /** The repeating invoice: the charge for each renewal holds it in `invoices_extra`. It cannot be paid itself. */
  domain_invoice: s.int,
  /** The id of the coupon that it was ordered with; 0: none. */
  domain_coupon: s.int,
  /** The owner's first name. */
  domain_firstname: s.string,
  /** The owner's last name. */
  domain_lastname: s.string,
  /** The owner's email address, which the registrar writes to. */
  domain_email: s.string,
  /** The owner's street and number. */
  domain_address: s.string,
  /** The address's second line. */
  domain_address2: s.string,
  /** The address's third line. */
  domain_address3: s.string,
  /** The owner's city. */
  domain_city: s.string,
  /** The owner's state or province. */
  domain_state: s.string,
  /** The owner's postal code. */
  domain_zip: s.string,
  /** The owner's country. */
  domain_country: s.string,
  /** The owner's telephone number. */
  domain_phone: s.string,
  /** The owner's fax number; mostly blank. */
  domain_fax: s.string,
  /** The owner's company; blank for a person. */
  domain_company: s.string,
  /** More about the registration, as JSON text; `[]`: nothing. */
  domain_extra: s.string,
});

export const array_sql_row_domains = /* @__PURE__ */ s.array(sql_row_domains, "array_sql_row_domains");
