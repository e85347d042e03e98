import type { Input, Operation, ReadCall } from "../soap/operation.ts";
import { getClientUnpaidInvoices, type Module } from "./module-operations.ts";
import type { api_make_payment } from "./operations/billing.ts";
import { type api_buy_license, api_get_license_types } from "./operations/licenses.ts";
import { type api_api_buy_vps, api_api_validate_buy_vps } from "./operations/vps.ts";

/** Asks the service what a call will charge, in US dollars; undefined or null where it does not list a price. */
type Price<Op extends Operation> = (input: Input<Op>, read: ReadCall) => Promise<number | null | undefined>;

const license: Price<typeof api_buy_license> = async ({ type }, read) => {
  const types = await read(api_get_license_types, {});
  return types.find((row) => row.services_id === type)?.services_cost;
};

/** The first bill, as the service's own check of the order has it. */
const vps: Price<typeof api_api_buy_vps> = async (input, read) => {
  const { os, slices, platform, controlpanel, period, location, version, hostname, coupon, rootpass, ipv6only } = input;
  const plan = { os, slices, platform, controlpanel, period, location, version, hostname, coupon, rootpass, ipv6only };
  return (await read(api_api_validate_buy_vps, plan)).service_cost;
};

const payment: Price<typeof api_make_payment> = async ({ module, invoice }, read) => {
  const invoices = await read(getClientUnpaidInvoices(module as Module), {});
  return invoices.find((row) => row.invoices_id === invoice)?.invoices_amount;
};

/** The operations that charge, or leave a bill, by name. Mail has no list of prices. */
export const prices: ReadonlyMap<string, Price<never>> = /* @__PURE__ */ new Map<string, Price<never>>([
  ["api_buy_license", license],
  ["api_buy_license_prepay", license],
  ["api_api_buy_vps", vps],
  ["api_api_buy_vps_admin", vps],
  ["api_make_payment", payment],
  ["api_api_buy_mail", async () => undefined],
]);
