import * as s from "../../soap/schemas/usual.ts";

/** Prepaid money, or an entry that is still to be funded. */
export const prepays_list = /* @__PURE__ */ s.struct("prepays_list", {
  /** What `api_get_prepay_paypal_fill_url` takes. */
  prepay_id: s.int,
  /** A number that the service does not explain; mostly 0. */
  prepay_type: s.int,
  /** A text that the service does not explain; mostly blank. */
  prepay_status: s.string,
  /** When it last changed, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  prepay_date: s.string,
  /** When it was set up, written as `prepay_date` is. */
  prepay_created: s.string,
  /** US dollars that it was set up for. */
  prepay_amount: s.float,
  /** US dollars left to spend. */
  prepay_remaining: s.float,
  /** The id of the one service that it is for; 0 for any. */
  prepay_service: s.int,
  /** 1: bills that come round take from it by themselves; 0: they do not. */
  prepay_automatic_use: s.int,
  /** The kind of service it is for, as `get_modules` lists them; null may stand for all. */
  prepay_module: s.string,
});

export const array_prepays_list = /* @__PURE__ */ s.array(prepays_list, "array_prepays_list");

/** What became of a payment. */
export const make_payment_return = /* @__PURE__ */ s.struct("make_payment_return", {
  /** `error` where it was not paid; the word for success is not documented. */
  status: s.string,
  /** What happened, for people. */
  status_text: s.string,
});
