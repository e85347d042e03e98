import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { array_sql_row_domains, sql_row_domains } from "../types/domains.ts";

/**
 * Cancels a domain with its addons: it is not renewed, and lapses when `domain_expire_date` has come. Nothing is paid
 * back.
 *
 * Somebody else can register a name that has lapsed. `refused` stands for a `false` without a reason: mostly an id that
 * is not the account's. Afterwards `domain_status` of `api_domains_get_service` is `canceled`.
 *
 * @param id A `domain_id` of `api_domains_get_services`, which no DNS operation takes or gives.
 * @example
 * const cancelled = await api.api_domains_cancel_service({ id: 4001 });
 * if (cancelled.kind === "refused") console.log("still renewed:", cancelled.reason);
 */
export const api_domains_cancel_service = /* @__PURE__ */ cancelService("domains", sql_row_domains);

/**
 * Lists all charges and payments for domains. Costs nothing.
 *
 * Charges, for a registration, a transfer or a renewal, have `invoices_type` 1; payments have 10 or more.
 * `invoices_service` is the `domain_id`.
 *
 * @example
 * const rows = unwrap(await api.api_domains_get_client_invoices());
 * const paid = rows.filter((row) => (row.invoices_type ?? 0) >= 10 && row.invoices_date?.startsWith("2026-"));
 */
export const api_domains_get_client_invoices = /* @__PURE__ */ getClientInvoices("domains");

/**
 * Lists the charges for domains that are still to be paid, such as for renewals to come. Costs nothing.
 *
 * Pay one, before `domain_expire_date`, by `api_make_payment` with the module `domains`: a domain that is not renewed
 * lapses.
 *
 * @example
 * const due = unwrap(await api.api_domains_get_client_unpaid_invoices());
 * for (const charge of due) console.log(charge.invoices_description, charge.invoices_amount);
 */
export const api_domains_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("domains");

/**
 * Gives one domain by its order's id, with its owner's contact and the registrar's credentials. Costs nothing.
 *
 * It knows nothing of DNS records: those are `api_get_dns_records`. An id that is not the account's is answered with
 * the fault `unable to serialize result`, or with null.
 *
 * @param id A `domain_id` of `api_domains_get_services`.
 * @example
 * const domain = unwrap(await api.api_domains_get_service({ id: 4001 }));
 * console.log(domain?.domain_hostname, "until", domain?.domain_expire_date);
 */
export const api_domains_get_service = /* @__PURE__ */ getService("domains", sql_row_domains);

/**
 * Lists the account's domains, cancelled and expired included. Costs nothing.
 *
 * The rows hold passwords with the registrar and people's addresses. Dates are text that compares and sorts as it
 * stands.
 *
 * @example
 * const domains = unwrap(await api.api_domains_get_services());
 * const ending = domains.filter((domain) => domain.domain_expire_date?.startsWith("2026-12"));
 */
export const api_domains_get_services = /* @__PURE__ */ getServices("domains", array_sql_row_domains);
