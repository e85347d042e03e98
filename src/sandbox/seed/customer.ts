import { formatTime } from "../clock.ts";
import type { Account, Customer, State } from "../state.ts";

export const defaultAccounts: readonly Account[] = [{ username: "demo@example.com", password: "demo" }];

/** An account that owns nothing but the prepaid money that it was given. */
export function createCustomer(state: State, account: Account): Customer {
  const { username, password, apiKey = null, name = "Zoë Example", prepay = 0, card = 500 } = account;
  const { admin = false, locked = false } = account;
  return {
    id: state.nextId(),
    username,
    password,
    apiKey,
    name,
    admin,
    locked,
    card,
    prepays: prepay > 0 ? [fundForAll(state, prepay)] : [],
    invoices: [],
    domains: [],
    vps: [],
    backups: [],
    mail: [],
    licenses: [],
    ssl: [],
    floating_ips: [],
    webhosting: [],
    quickservers: [],
    servers: [],
    dnsDomains: [],
    dnsRecords: [],
    tickets: [],
    vpsBackups: [],
    sentMail: [],
  };
}

function fundForAll(state: State, amount: number): Customer["prepays"][number] {
  const now = formatTime(state.now());
  return {
    prepay_id: state.nextId(),
    prepay_type: 0,
    prepay_status: "",
    prepay_date: now,
    prepay_created: now,
    prepay_amount: amount,
    prepay_remaining: amount,
    prepay_service: 0,
    prepay_automatic_use: 1,
    prepay_module: null,
  };
}
