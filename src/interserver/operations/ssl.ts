import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { array_sql_row_ssl_certs, sql_row_ssl_certs } from "../types/ssl.ts";

/**
 * Cancels a certificate's order with its addons: it is not renewed and not billed again. Nothing is paid back.
 *
 * Whether a certificate that was issued is revoked as well is not documented: if not, it is good until the end that
 * `ssl_x509` states. `refused` stands for a `false` without a reason: mostly an id that is not the account's.
 * Afterwards `ssl_status` of `api_ssl_get_service` is `canceled`.
 *
 * @param id An `ssl_id` of `api_ssl_get_services`. The authority's `ssl_order_id` does not do.
 * @example
 * const cancelled = await api.api_ssl_cancel_service({ id: 8001 });
 * if (cancelled.kind === "refused") console.log("still renewed:", cancelled.reason);
 */
export const api_ssl_cancel_service = /* @__PURE__ */ cancelService("ssl", sql_row_ssl_certs);

/**
 * Lists all charges and payments for certificates. Costs nothing.
 *
 * Charges, for a first certificate or a renewal, have `invoices_type` 1; payments have 10 or more. `invoices_service`
 * is the `ssl_id`.
 *
 * @example
 * const rows = unwrap(await api.api_ssl_get_client_invoices());
 * const renewals = rows.filter((row) => row.invoices_type === 1 && row.invoices_service === 8001);
 */
export const api_ssl_get_client_invoices = /* @__PURE__ */ getClientInvoices("ssl");

/**
 * Lists the charges for certificates that are still to be paid. Costs nothing.
 *
 * Pay by `api_make_payment` with the module `ssl`, in time before the certificate in use ends.
 *
 * @example
 * const due = unwrap(await api.api_ssl_get_client_unpaid_invoices());
 * for (const charge of due) console.log(charge.invoices_id, charge.invoices_description);
 */
export const api_ssl_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("ssl");

/**
 * Gives one certificate by its id, with its private key and the authority's chain as PEM. Costs nothing.
 *
 * `ssl_private_key` is shown as `•••` when the row is printed; read the field itself to have it. `ssl_x509` is blank or
 * null until the certificate was issued. An id that is not the account's is answered with the fault
 * `unable to serialize result`, or with null.
 *
 * @param id An `ssl_id` of `api_ssl_get_services`.
 * @example
 * const certificate = unwrap(await api.api_ssl_get_service({ id: 8001 }));
 * const chain = [certificate?.ssl_x509, certificate?.ssl_ca_inter].join("\n");
 */
export const api_ssl_get_service = /* @__PURE__ */ getService("ssl", sql_row_ssl_certs);

/**
 * Lists the account's certificates, cancelled and expired included. Costs nothing.
 *
 * Each row carries its private key: do not keep the list where others can read it.
 *
 * @example
 * const certificates = unwrap(await api.api_ssl_get_services());
 * const missing = certificates.filter((one) => one.ssl_status === "active" && !one.ssl_x509);
 */
export const api_ssl_get_services = /* @__PURE__ */ getServices("ssl", array_sql_row_ssl_certs);
