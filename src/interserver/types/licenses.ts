import * as s from "../../soap/schema.ts";

/** What became of an order for a licence. */
export const buy_license_return = /* @__PURE__ */ s.struct("buy_license_return", {
  /** `ok` where the licence was ordered. */
  status: s.string,
  /** What happened or what was wrong, one line each. */
  status_text: s.string,
  /** The invoice to pay; 0 where it was paid from prepaid money; null where there is none. */
  invoice: s.int,
  /** US dollars a month; null where nothing was ordered. */
  cost: s.float,
});

/** What became of cancelling a licence by its id. */
export const cancel_license_return = /* @__PURE__ */ s.struct("cancel_license_return", {
  status: s.string,
  status_text: s.string,
});

/** What became of cancelling a licence by its address and type. */
export const cancel_license_ip_return = /* @__PURE__ */ s.struct("cancel_license_ip_return", {
  status: s.string,
  status_text: s.string,
});

/** A kind of licence that is for sale. */
export const license_type = /* @__PURE__ */ s.struct("license_type", {
  /** What `type` of an order takes. */
  services_id: s.int,
  services_name: s.string,
  /** US dollars a month. */
  services_cost: s.float,
});

export const license_types = /* @__PURE__ */ s.array(license_type, "license_types");

/** A licence of the account's. */
export const sql_row_licenses = /* @__PURE__ */ s.struct("sql_row_licenses", {
  license_id: s.int,
  /** The `services_id` of its kind. */
  license_type: s.int,
  license_currency: s.string,
  license_order_date: s.string,
  license_custid: s.int,
  /** The address that is licensed. */
  license_ip: s.string,
  /** Such as `active`, `pending`, `canceled`. */
  license_status: s.string,
  license_hostname: s.string,
  license_key: s.secret,
  /** The id of the invoice that repeats. */
  license_invoice: s.int,
  license_coupon: s.int,
  license_extra: s.string,
});

export const array_sql_row_licenses = /* @__PURE__ */ s.array(sql_row_licenses, "array_sql_row_licenses");

export const change_license_ip_return = /* @__PURE__ */ s.struct("change_license_ip_return", {
  status: s.string,
  status_text: s.string,
});

export const change_license_ip_by_id_return = /* @__PURE__ */ s.struct("change_license_ip_by_id_return", {
  status: s.string,
  status_text: s.string,
});
