import * as s from "../../soap/schemas/usual.ts";

/** What became of an order for a licence. */
export const buy_license_return = /* @__PURE__ */ s.struct("buy_license_return", {
  /** `ok` where the licence was ordered, else `error`. */
  status: s.string,
  /** What happened or what was wrong, one line each. The same line can come twice. */
  status_text: s.string,
  /** The invoice to pay; 0 where prepaid money was taken; null where there is none. */
  invoice: s.int,
  /** The price in US dollars a month. Most refusals hold it too: it is no sign of an order. */
  cost: s.float,
});

/** What became of cancelling a licence by its id. */
export const cancel_license_return = /* @__PURE__ */ s.struct("cancel_license_return", {
  /** `ok` where it was cancelled, else `error`. */
  status: s.string,
  /** `License Canceled.` with a new line after it, or what was wrong. */
  status_text: s.string,
});

/** What became of cancelling a licence by its address and type. */
export const cancel_license_ip_return = /* @__PURE__ */ s.struct("cancel_license_ip_return", {
  /** `ok` where one was cancelled, else `error`. */
  status: s.string,
  /** `License Canceled.` with a new line after it, or what was wrong; of several that match, their ids and types. */
  status_text: s.string,
});

/** A kind of licence that is for sale. */
export const license_type = /* @__PURE__ */ s.struct("license_type", {
  /** What `type` of an order takes, such as 5025. */
  services_id: s.int,
  /** Its name for people, such as `LiteSpeed WebServer VPS License`. */
  services_name: s.string,
  /** The price in US dollars a month, such as 13.95. 0 where it is free. */
  services_cost: s.float,
});

export const license_types = /* @__PURE__ */ s.array(license_type, "license_types");

/** A licence of the account's. */
export const sql_row_licenses = /* @__PURE__ */ s.struct("sql_row_licenses", {
  /** Its id: what `id` of the licence operations takes. */
  license_id: s.int,
  /** The `services_id` of its kind; it can be one that is not sold any more. */
  license_type: s.int,
  /** The currency that it is billed in, such as `USD`. */
  license_currency: s.string,
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  license_order_date: s.string,
  /** The customer's number. */
  license_custid: s.int,
  /** The IPv4 address that is licensed. */
  license_ip: s.string,
  /** Billing: `pending` (ordered, unpaid, not valid yet), `active`, `suspended`, `canceled` or `expired`. */
  license_status: s.string,
  /** The host name that goes with the address; blank for a new licence. */
  license_hostname: s.string,
  /** The vendor's key or serial, where the vendor gives one, such as LiteSpeed; else blank. Shown as `•••` when printed. */
  license_key: s.secret,
  /** The repeating invoice: charges for the licence hold it in `invoices_extra`. It cannot be paid itself. */
  license_invoice: s.int,
  /** The id of the coupon that it was ordered with; 0: none. */
  license_coupon: s.int,
  /** More about it, as JSON text; `[]` or blank: nothing. */
  license_extra: s.string,
});

export const array_sql_row_licenses = /* @__PURE__ */ s.array(sql_row_licenses, "array_sql_row_licenses");

/** What became of moving a licence from one address to another. */
export const change_license_ip_return = /* @__PURE__ */ s.struct("change_license_ip_return", {
  /** `ok` where it was moved, else `error`; blank where the vendor of the licence has no way to do it. */
  status: s.string,
  /** `The IP Address has been changed.`, or what was wrong, in the service's words or the vendor's. */
  status_text: s.string,
});

/** What became of moving a licence, named by its id, to another address. */
export const change_license_ip_by_id_return = /* @__PURE__ */ s.struct("change_license_ip_by_id_return", {
  /** `ok` where it was moved, else `error`; blank where the vendor of the licence has no way to do it. */
  status: s.string,
  /** `The IP Address has been changed.`, or what was wrong, in the service's words or the vendor's. */
  status_text: s.string,
});
