import * as s from "../../soap/schema.ts";

export const prepays_list = /* @__PURE__ */ s.struct("prepays_list", {
  prepay_id: s.int,
  prepay_type: s.int,
  prepay_status: s.string,
  prepay_date: s.string,
  prepay_created: s.string,
  prepay_amount: s.float,
  prepay_remaining: s.float,
  prepay_service: s.int,
  prepay_automatic_use: s.int,
  prepay_module: s.string,
});

export const array_prepays_list = /* @__PURE__ */ s.array(prepays_list, "array_prepays_list");

export const make_payment_return = /* @__PURE__ */ s.struct("make_payment_return", {
  status: s.string,
  status_text: s.string,
});
