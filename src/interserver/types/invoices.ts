import * as s from "../../soap/schema.ts";

/** An invoice, or a payment of one. */
export const sql_row_invoices = /* @__PURE__ */ s.struct("sql_row_invoices", {
  invoices_id: s.int,
  /** What was billed, for people. */
  invoices_description: s.string,
  /** In `invoices_currency`. */
  invoices_amount: s.float,
  /** The customer. */
  invoices_custid: s.int,
  invoices_type: s.int,
  /** When it was made, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  invoices_date: s.string,
  invoices_group: s.int,
  invoices_extra: s.int,
  /** 1: paid. */
  invoices_paid: s.int,
  /** Which kind of service it is for, such as `licenses`. */
  invoices_module: s.string,
  invoices_due_date: s.string,
  /** The id of the service it is for. */
  invoices_service: s.int,
  /** 1: void. */
  invoices_deleted: s.int,
  /** Such as `USD`. */
  invoices_currency: s.string,
});

export const array_sql_row_invoices = /* @__PURE__ */ s.array(sql_row_invoices, "array_sql_row_invoices");
