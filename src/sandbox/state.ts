import type { prepays_list } from "../interserver/types/billing.ts";
import type { sql_row_dns_domains, sql_row_dns_records } from "../interserver/types/dns.ts";
import type { sql_row_invoices } from "../interserver/types/invoices.ts";
import type { license_type } from "../interserver/types/licenses.ts";
import type { getTicketList_ticket, view_ticketdetail_array } from "../interserver/types/support.ts";
import type { idNameArray, idNameSizeUrlArray, vps_platform, vps_slice_type, vps_template } from "../interserver/types/vps.ts";
import type { Infer } from "../soap/schema.ts";
import type { Module, ServiceRows } from "./modules.ts";
import type { Random } from "./random.ts";

/** Somebody who can log in. */
export interface Account {
  /** The e-mail address that `api_login` takes, and that tickets must name. */
  readonly username: string;
  readonly password: string;
  /** May stand for the password. Default: none. */
  readonly apiKey?: string | undefined;
  /** For tickets. Default: `Zoë Example`. */
  readonly name?: string | undefined;
  /** Prepaid money for every kind of service, in US dollars. Default: 0. */
  readonly prepay?: number | undefined;
  /** What the stored credit card bears, in US dollars. 0: there is no card. Default: 500. */
  readonly card?: number | undefined;
  /** True: an administrator. Default: false. */
  readonly admin?: boolean | undefined;
  /** True: orders are refused with `Locked Account.` Default: false. */
  readonly locked?: boolean | undefined;
  /** True: owns nothing at first. Default: false, one of everything. */
  readonly empty?: boolean | undefined;
}

export type Invoice = Infer<typeof sql_row_invoices>;

/** A ticket, with the members that it has in the list and those that it has by itself. */
export type Ticket = Infer<typeof getTicketList_ticket> & Infer<typeof view_ticketdetail_array>;

/** An e-mail that `api_send_mail` took. */
export interface SentMail {
  readonly subject: string;
  readonly body: string;
  readonly to: string;
  readonly from: string;
}

/** An account and what it owns, in the rows that the operations answer with: `customer.vps`, `customer.domains` and so on. */
export interface Customer extends ServiceRows {
  readonly id: number;
  readonly username: string;
  readonly password: string;
  readonly apiKey: string | null;
  readonly name: string;
  admin: boolean;
  locked: boolean;
  /** What the credit card still bears, in US dollars. 0: there is no card. */
  card: number;
  /** Charges (`invoices_type` 1) and payments (10 and up). */
  readonly invoices: Invoice[];
  /** One whose `prepay_module` is null pays for every kind of service. */
  readonly prepays: Infer<typeof prepays_list>[];
  readonly dnsDomains: Infer<typeof sql_row_dns_domains>[];
  readonly dnsRecords: Infer<typeof sql_row_dns_records>[];
  /** Newest first. */
  readonly tickets: Ticket[];
  /** Backups of VPS; `id` is the VPS's. */
  readonly vpsBackups: Infer<typeof idNameSizeUrlArray>[];
  readonly sentMail: SentMail[];
}

/** Somebody is logged in. */
export interface Session {
  readonly customer: Customer;
  /** In milliseconds since 1970, by the sandbox's clock. */
  readonly expiresAt: number;
}

/** A code that lowers a price. */
export interface Coupon {
  readonly id: number;
  readonly code: string;
  readonly module: Module;
  /** The one kind of licence or VPS that it is for; null: any of the module. */
  readonly type: number | null;
  readonly effect: "percent off" | "dollars off" | "price";
  readonly amount: number;
}

/** Something that the data centre does to a VPS when its time has come. */
export interface Job {
  /** In milliseconds since 1970, by the sandbox's clock. */
  readonly dueAt: number;
  readonly customer: Customer;
  /** The `vps_id`. */
  readonly vps: number;
  readonly work: "setup" | "start" | "stop" | "restart" | "backup" | "delete backup" | "destroy";
  /** The backup's name; blank for other work. */
  readonly name: string;
}

/** How long things take, in milliseconds of the sandbox's clock. */
export interface Delays {
  /** From a VPS's paid invoice until it is active. */
  setup: number;
  /** To start, stop, restart or destroy a VPS. */
  command: number;
  /** To make or delete a backup. */
  backup: number;
  /** From a login until its session ends. */
  session: number;
}

/**
 * Everything that the sandbox remembers. Tests may look into it and change it: add a coupon, lock an account, clear the
 * sessions, take the money off a card.
 */
export interface State {
  readonly customers: Customer[];
  /** By session id. Clearing it ends every session. */
  readonly sessions: Map<string, Session>;
  /** What is not done yet, in the order in which it was asked for. */
  readonly jobs: Job[];
  readonly delays: Delays;
  readonly licenseTypes: Infer<typeof license_type>[];
  readonly vpsSliceTypes: Infer<typeof vps_slice_type>[];
  readonly vpsTemplates: Infer<typeof vps_template>[];
  readonly vpsPlatforms: Infer<typeof vps_platform>[];
  readonly vpsLocations: Infer<typeof idNameArray>[];
  /** The machines that VPS run on. */
  readonly vpsHosts: Infer<typeof idNameArray>[];
  /** US dollars a month, by `controlpanel`. */
  readonly controlPanels: Map<string, number>;
  readonly coupons: Coupon[];
  /** Names by address, as `get_hostname` finds them. */
  readonly hostnames: Map<string, string>;
  readonly lockedIps: (string | null)[];
  /** US dollars a month. */
  mailCost: number;
  /** What made-up things are made from. */
  readonly random: Random;
  /** The time, in milliseconds since 1970. */
  now(): number;
  /** An id that was not given out before, for whatever it is. */
  nextId(): number;
}
