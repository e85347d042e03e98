import type { sql_row_invoices } from "../interserver/types/invoices.ts";
import type { license_type, sql_row_licenses } from "../interserver/types/licenses.ts";
import type { sql_row_mail } from "../interserver/types/mail.ts";
import type { Infer } from "../soap/schema.ts";

/** Somebody who can log in. */
export interface Account {
  readonly username: string;
  readonly password: string;
  /** Prepaid money in US dollars. Default: 0. */
  readonly prepay?: number | undefined;
}

/** An account and what it owns, in the rows that the operations answer with. */
export interface Customer {
  readonly id: number;
  readonly username: string;
  readonly password: string;
  prepay: number;
  readonly licenses: Infer<typeof sql_row_licenses>[];
  readonly mail: Infer<typeof sql_row_mail>[];
  readonly invoices: Infer<typeof sql_row_invoices>[];
}

/** Everything that the sandbox remembers. Tests may look into it and change it. */
export interface State {
  readonly customers: Customer[];
  /** Who is logged in, by session id. Clearing it ends every session. */
  readonly sessions: Map<string, Customer>;
  readonly licenseTypes: Infer<typeof license_type>[];
  /** US dollars a month. */
  readonly mailCost: number;
  /** The time now, as the service writes it: `2026-11-22 10:00:00`. */
  now(): string;
  /** An id that was not given out before. */
  nextId(): number;
}

export const defaultAccounts: readonly Account[] = [{ username: "demo@example.com", password: "demo" }];

export function createState(accounts: readonly Account[], now: () => Date): State {
  let lastId = 1000;
  const nextId = () => ++lastId;
  return {
    customers: accounts.map(({ username, password, prepay = 0 }) => ({
      id: nextId(),
      username,
      password,
      prepay,
      licenses: [],
      mail: [],
      invoices: [],
    })),
    sessions: new Map(),
    licenseTypes: [
      { services_id: 5000, services_name: "Softaculous VPS", services_cost: 2.5 },
      { services_id: 5006, services_name: "cPanel Solo", services_cost: 16 },
      { services_id: 10682, services_name: "DirectAdmin Standard", services_cost: 29 },
    ],
    mailCost: 1,
    now: () => now().toISOString().slice(0, 19).replace("T", " "),
    nextId,
  };
}
