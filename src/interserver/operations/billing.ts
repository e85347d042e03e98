import * as s from "../../soap/schema.ts";
import { operation } from "../operation.ts";
import { isId, isNotBlank } from "../success.ts";
import { array_prepays_list, make_payment_return } from "../types/billing.ts";
import { result_status } from "../types/results.ts";

/** UNDOCUMENTED api_add_prepay. */
export const api_add_prepay = /* @__PURE__ */ operation("api_add_prepay", {
  effect: "write",
  input: { sid: s.secret, module: s.string, amount: s.float, automatic_use: s.boolean },
  output: s.int,
  success: isId,
  readBack: "api_get_prepay_list, by module and amount",
});

/** UNDOCUMENTED api_get_prepay_list. */
export const api_get_prepay_list = /* @__PURE__ */ operation("api_get_prepay_list", {
  effect: "read",
  input: { sid: s.secret },
  output: array_prepays_list,
});

/** UNDOCUMENTED api_get_prepay_paypal_fill_url. */
export const api_get_prepay_paypal_fill_url = /* @__PURE__ */ operation("api_get_prepay_paypal_fill_url", {
  effect: "read",
  input: { sid: s.secret, module: s.string, prepay_id: s.int, amount: s.float },
  output: s.string,
  success: isNotBlank,
});

/**
 * Tells how much prepaid money is left for one module, as a number of US dollars in `status_text`. Costs nothing.
 *
 * `module` is one of those that `get_modules` lists. The client also uses this read to prove that a session is good.
 *
 * @example
 * const left = unwrap(await api.api_get_prepay_remaining({ module: "licenses" })).status_text;
 */
export const api_get_prepay_remaining = /* @__PURE__ */ operation("api_get_prepay_remaining", {
  effect: "read",
  input: { sid: s.secret, module: s.string },
  output: result_status,
  success: ["ok"],
});

/** UNDOCUMENTED api_make_payment. */
export const api_make_payment = /* @__PURE__ */ operation("api_make_payment", {
  effect: "write",
  input: { sid: s.secret, module: s.string, invoice: s.int },
  output: make_payment_return,
  success: ["ok"],
  readBack: "the client invoices of the module, by id",
});
