import * as s from "../../soap/schemas/usual.ts";

/** A charge, or a payment of one. */
export const sql_row_invoices = /* @__PURE__ */ s.struct("sql_row_invoices", {
  /** Its id: of an unpaid charge, what `invoice` of `api_make_payment` takes. */
  invoices_id: s.int,
  /** What was billed or paid, for people, such as `(Repeat Invoice: 2500101) .ws Domain Name Registration`. */
  invoices_description: s.string,
  /** The amount in `invoices_currency`, not rounded: 39.6 is 39 dollars and 60 cents. */
  invoices_amount: s.float,
  /** The customer's number. */
  invoices_custid: s.int,
  /** 1: a charge. 10 and more: a payment, by how it was made, such as 12 from prepaid money. */
  invoices_type: s.int,
  /** When it was made, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  invoices_date: s.string,
  /** A billing group. The service does not use it: 0. */
  invoices_group: s.int,
  /** Of a charge, the repeating invoice that it came from. Of a payment, the `invoices_id` of the charge paid. */
  invoices_extra: s.int,
  /** 1: paid. 0: still to be paid. Of a payment it says nothing. */
  invoices_paid: s.int,
  /** The kind of service it is for, such as `licenses`: what `module` of `api_make_payment` takes. */
  invoices_module: s.string,
  /** When it is to be paid by, such as `2026-11-29 10:00:00`, in the service's own time zone. */
  invoices_due_date: s.string,
  /** The id of the service it is for, within `invoices_module`: a `license_id`, a `mail_id`, and so on. */
  invoices_service: s.int,
  /** 1: withdrawn, not to be paid. Else 0. */
  invoices_deleted: s.int,
  /** The currency of the amount, such as `USD`. */
  invoices_currency: s.string,
});

export const array_sql_row_invoices = /* @__PURE__ */ s.array(sql_row_invoices, "array_sql_row_invoices");
