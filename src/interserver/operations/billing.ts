import * as s from "../../soap/schemas/usual.ts";
import { getClientInvoices, type Module } from "../module-operations.ts";
import { operation } from "../operation.ts";
import { isId, isNotBlank } from "../success.ts";
import { array_prepays_list, make_payment_return } from "../types/billing.ts";
import { result_status } from "../types/results.ts";

/**
 * Sets up prepaid money for one kind of service, still unfunded. Charges nothing until it is paid at the address that
 * `api_get_prepay_paypal_fill_url` gives.
 *
 * Answers with the new `prepay_id`; 0 is `refused`, with no reason said: an amount below 10 is one. Every call makes
 * another one: look at `api_get_prepay_list` before trying again.
 *
 * @param module A kind of service, as `get_modules` lists them, such as `licenses`: what the money is for.
 * @param amount US dollars, 10 or more.
 * @param automatic_use True: bills that come round take from it by themselves; false: they do not.
 * @example
 * const id = unwrap(await api.api_add_prepay({ module: "licenses", amount: 50, automatic_use: false }));
 * console.log("to fund:", id);
 */
export const api_add_prepay = /* @__PURE__ */ operation("api_add_prepay", {
  effect: "write",
  input: { sid: s.secret, module: s.string, amount: s.float, automatic_use: s.boolean },
  output: /* @__PURE__ */ s.optional(s.int),
  success: isId,
  readBack: "api_get_prepay_list, by module and amount",
  async confirm({ module, amount }, read) {
    const prepays = await read(api_get_prepay_list, {});
    return prepays.find((prepay) => prepay.prepay_module === module && prepay.prepay_amount === amount);
  },
});

/**
 * Lists the account's prepaid money, unfunded entries included. Costs nothing.
 *
 * What can be spent is in `prepay_remaining`, not in `prepay_amount`.
 *
 * @example
 * const prepays = unwrap(await api.api_get_prepay_list());
 * const left = prepays.reduce((sum, prepay) => sum + (prepay.prepay_remaining ?? 0), 0);
 */
export const api_get_prepay_list = /* @__PURE__ */ operation("api_get_prepay_list", {
  effect: "read",
  input: { sid: s.secret },
  output: array_prepays_list,
});

/**
 * Gives an address at PayPal where a person can fund a prepay. Charges nothing by itself.
 *
 * The service only puts the address together: one comes for a `prepay_id` of another account, too, and proves nothing.
 * A blank is `refused`. The money shows in `prepay_remaining` of `api_get_prepay_list` once PayPal has told the
 * service.
 *
 * @param module A kind of service, as `get_modules` lists them: the `prepay_module` of the prepay.
 * @param prepay_id The prepay: a `prepay_id` of `api_get_prepay_list`, or what `api_add_prepay` answered.
 * @param amount US dollars to pay.
 * @example
 * const url = unwrap(await api.api_get_prepay_paypal_fill_url({ module: "licenses", prepay_id: 1001, amount: 50 }));
 * console.log("pay at", url);
 */
export const api_get_prepay_paypal_fill_url = /* @__PURE__ */ operation("api_get_prepay_paypal_fill_url", {
  effect: "read",
  input: { sid: s.secret, module: s.string, prepay_id: s.int, amount: s.float },
  output: /* @__PURE__ */ s.optional(s.string),
  success: isNotBlank,
});

/**
 * Tells how much prepaid money is left for one kind of service, it seems as US dollars in `status_text`: no answer of it
 * is published. Costs nothing.
 *
 * The client also uses this read to prove that a session is good.
 *
 * @param module A kind of service, as `get_modules` lists them, such as `licenses`.
 * @example
 * const left = unwrap(await api.api_get_prepay_remaining({ module: "licenses" })).status_text;
 */
export const api_get_prepay_remaining = /* @__PURE__ */ operation("api_get_prepay_remaining", {
  effect: "read",
  input: { sid: s.secret, module: s.string },
  output: result_status,
  success: ["ok", "success", "Success"],
});

/**
 * Pays an invoice with the credit card that the account has on file. Charges the card.
 *
 * Refused with `Invalid Invoice Number Passed or missing Module information.` where there is no such invoice. After a
 * refusal, or where no answer comes, look at `invoices_paid` in the module's `…_get_client_invoices` before you try
 * again.
 *
 * @param module A kind of service, as `get_modules` lists them: the `invoices_module` of the invoice.
 * @param invoice The invoice: an `invoices_id` of the module's `…_get_client_unpaid_invoices`, or one that an order
 * answered. Not the `…_invoice` of a service's row.
 * @example
 * const paid = await api.api_make_payment({ module: "vps", invoice: 25296600 });
 * if (paid.kind === "refused") console.log(paid.reason);
 */
export const api_make_payment = /* @__PURE__ */ operation("api_make_payment", {
  effect: "write",
  input: { sid: s.secret, module: s.string, invoice: s.int },
  output: make_payment_return,
  success: ["ok", "success", "Success"],
  readBack: "the client invoices of the module, by id",
  async confirm({ module, invoice }, read) {
    const invoices = await read(getClientInvoices(module as Module), {});
    return invoices.find((row) => row.invoices_id === invoice && row.invoices_paid === 1);
  },
});
