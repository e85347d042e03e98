import * as s from "../../soap/schema.ts";
import { operation } from "../operation.ts";
import { result_status } from "../types/results.ts";

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
  input: { sid: s.string, module: s.string },
  output: result_status,
  success: ["ok"],
});
