import type { ArraySchema, StructSchema } from "../soap/schema.ts";
import * as s from "../soap/schemas/usual.ts";
import { operation } from "./operation.ts";
import { isTrue } from "./success.ts";
import { array_sql_row_invoices } from "./types/invoices.ts";

/**
 * The five operations that every kind of service has, each under a name of its own. What the kinds do not share, such as
 * what is lost with a service that is cancelled, stands in the documentation of each.
 */

/** The kinds of service, as `get_modules` lists them. */
export type Module =
  | "backups"
  | "domains"
  | "floating_ips"
  | "licenses"
  | "mail"
  | "quickservers"
  | "servers"
  | "ssl"
  | "vps"
  | "webhosting";

/** @param row a row of the account's services of that kind */
export function cancelService(module: Module, row: StructSchema) {
  return operation(`api_${module}_cancel_service`, {
    effect: "write",
    input: { sid: s.secret, id: s.int },
    output: s.optional(s.boolean),
    success: isTrue,
    readBack: `api_${module}_get_service, by id`,
    async confirm({ id }, read) {
      const service = await read(getService(module, row), { id });
      return service !== null && isCanceled(service) ? service : undefined;
    },
  });
}

/** Each kind has its own name for the billing's status: `license_status`, `qs_status`. That of the machine is another one. */
function isCanceled(service: Readonly<Record<string, unknown>>): boolean {
  const [, status] = Object.entries(service).find(([name]) => /^(?:floating_ip|[a-z]+)_status$/.test(name)) ?? [];
  return status === "canceled";
}

/** Whether a service of that billing status still counts: one that is cancelled or expired stays in the account's list. */
export function isCurrent(status: string | null): boolean {
  return status !== "canceled" && status !== "expired";
}

/** An id that is not the account's is answered with a fault, since the server cannot write `false` as a row. */
export function getService<const Row extends StructSchema>(module: Module, row: Row) {
  return operation(`api_${module}_get_service`, {
    effect: "read",
    input: { sid: s.secret, id: s.int },
    output: s.optional(row),
  });
}

export function getServices<const Rows extends ArraySchema>(module: Module, rows: Rows) {
  return operation(`api_${module}_get_services`, { effect: "read", input: { sid: s.secret }, output: rows });
}

export function getClientInvoices(module: Module) {
  return operation(`api_${module}_get_client_invoices`, {
    effect: "read",
    input: { sid: s.secret },
    output: array_sql_row_invoices,
  });
}

export function getClientUnpaidInvoices(module: Module) {
  return operation(`api_${module}_get_client_unpaid_invoices`, {
    effect: "read",
    input: { sid: s.secret },
    output: array_sql_row_invoices,
  });
}
