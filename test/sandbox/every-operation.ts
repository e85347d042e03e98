import type { Customer, Sandbox } from "../../src/sandbox/index.ts";
import { moduleNames, servicesOf } from "../../src/sandbox/modules.ts";
import { first, vpsOrder } from "./support.ts";

/** What the arguments of a call are taken from. */
export interface World {
  readonly sandbox: Sandbox;
  readonly customer: Customer;
}

/** How one operation is called so that it works, and so that it is refused. */
export interface Case {
  /** Gives the arguments. */
  readonly ok: (world: World) => object;
  /** Absent: nothing can be refused but the session. */
  readonly refused?: {
    readonly input: (world: World) => object;
    /** The reason that the service gives; null: it gives none. "fault": it cannot write its answer. */
    readonly as: string | null;
  };
}

const nothing = () => ({});
const unknown = () => ({ id: 1 });
const notSerializable = { input: unknown, as: "fault" };

/** The five operations of every kind of service. */
const shared = Object.fromEntries(
  moduleNames.flatMap((module): [string, Case][] => {
    const id = ({ customer }: World) => ({ id: first(servicesOf(customer, module)).get("id") });
    return [
      [`api_${module}_cancel_service`, { ok: id, refused: { input: unknown, as: null } }],
      [`api_${module}_get_service`, { ok: id, refused: notSerializable }],
      [`api_${module}_get_services`, { ok: nothing }],
      [`api_${module}_get_client_invoices`, { ok: nothing }],
      [`api_${module}_get_client_unpaid_invoices`, { ok: nothing }],
    ];
  }),
);

const vps = ({ customer }: World) => ({ id: first(customer.vps).vps_id });
const backup = (world: World) => ({ ...vps(world), name: "weekly" });
const notActive = { input: unknown, as: "You cannot send commands to the server until it is active." };
const domain = ({ customer }: World) => ({ domain_id: first(customer.dnsDomains).id });
const newRecord = { name: "www", content: "192.0.2.8", type: "A", ttl: 300, prio: 0 };
const record = (world: World) => ({
  ...domain(world),
  record_id: first(world.customer.dnsRecords.filter((one) => one.type === "A")).id,
});
const ticket = ({ customer }: World) => ({ ticketID: first(customer.tickets).ticket_reference_id });
const newTicket = {
  user_email: "demo@example.com",
  user_ip: "192.0.2.1",
  subject: "Help",
  product: "",
  body: "?",
  box_auth_value: "",
};
const license = ({ customer }: World) => first(customer.licenses);
const purchase = { ip: "192.0.2.7", type: 5000 };
const badAddress = { input: () => ({ ...purchase, ip: "192.0.2" }), as: "Invalid IP Address" };
const badHostname = { input: () => ({ ...vpsOrder, hostname: "server" }), as: "Invalid Hostname" };
const login = { username: "demo@example.com", password: "demo" };

export const cases: Readonly<Record<string, Case>> = {
  ...shared,

  api_login: { ok: () => login, refused: { input: () => ({ ...login, password: "no" }), as: null } },
  api_get_ima: { ok: nothing },
  get_hostname: {
    ok: ({ customer }) => ({ ip: first(customer.vps).vps_ip }),
    refused: { input: () => ({ ip: "192.0.2.9" }), as: null },
  },
  get_locked_ips: { ok: nothing },
  get_modules: { ok: nothing },
  strPixels: { ok: () => ({ string: "Hello There" }) },

  api_add_prepay: {
    ok: () => ({ module: "vps", amount: 10, automatic_use: false }),
    refused: { input: () => ({ module: "vps", amount: 9.99, automatic_use: false }), as: null },
  },
  api_get_prepay_list: { ok: nothing },
  api_get_prepay_paypal_fill_url: { ok: () => ({ module: "vps", prepay_id: 100, amount: 10 }) },
  api_get_prepay_remaining: { ok: () => ({ module: "vps" }) },
  api_make_payment: {
    ok: ({ customer }) => {
      const due = first(customer.invoices.filter((invoice) => invoice.invoices_paid === 0));
      return { module: due.invoices_module, invoice: due.invoices_id };
    },
    refused: {
      input: () => ({ module: "vps", invoice: 1 }),
      as: "Invalid Invoice Number Passed or missing Module information.",
    },
  },

  api_get_license_types: { ok: nothing },
  api_buy_license: { ok: () => purchase, refused: badAddress },
  api_buy_license_prepay: { ok: () => ({ ...purchase, use_prepay: false }), refused: badAddress },
  api_cancel_license: {
    ok: (world) => ({ id: license(world).license_id }),
    refused: { input: unknown, as: "Invalid License ID" },
  },
  api_cancel_license_ip: {
    ok: (world) => ({ ip: license(world).license_ip, type: license(world).license_type }),
    refused: { input: () => purchase, as: "Invalid License IP/Type" },
  },
  api_change_license_ip: {
    ok: (world) => ({ oldip: license(world).license_ip, newip: "192.0.2.8" }),
    refused: {
      input: () => ({ oldip: "192.0.2.7", newip: "192.0.2.8" }),
      as: "This License either does not exist or it is not owned by you.",
    },
  },
  api_change_license_ip_by_id: {
    ok: (world) => ({ id: license(world).license_id, newip: "192.0.2.8" }),
    refused: {
      input: () => ({ id: 1, newip: "192.0.2.8" }),
      as: "This License either does not exist or it is not owned by you.",
    },
  },

  get_vps_locations_array: { ok: nothing },
  get_vps_platforms_array: { ok: nothing },
  get_vps_slice_types: { ok: nothing },
  get_vps_templates: { ok: nothing },
  api_api_validate_buy_vps: { ok: () => vpsOrder, refused: badHostname },
  api_api_buy_vps: { ok: () => vpsOrder, refused: badHostname },
  api_api_buy_vps_admin: {
    ok: () => ({ ...vpsOrder, server: 0 }),
    refused: { input: () => ({ ...vpsOrder, server: 0, hostname: "server" }), as: "Invalid Hostname" },
  },
  api_get_vps_backups: { ok: nothing },
  api_vps_backup_delete: {
    ok: backup,
    refused: { input: (world) => ({ ...vps(world), name: "no" }), as: "Error removing file no" },
  },
  api_vps_get_server_name: {
    ok: ({ customer }) => ({ id: first(customer.vps).vps_server }),
    refused: { input: unknown, as: null },
  },
  api_vps_queue_backup: {
    ok: (world) => ({ ...vps(world), name: "daily" }),
    refused: { ...notActive, input: () => ({ id: 1, name: "" }) },
  },
  api_vps_queue_restart: { ok: vps, refused: notActive },
  api_vps_queue_start: { ok: vps, refused: notActive },
  api_vps_queue_stop: { ok: vps, refused: notActive },
  api_vps_screenshot: { ok: vps, refused: { input: unknown, as: "Your VPS has no screenshots currently." } },

  api_add_dns_domain: {
    ok: () => ({ domain: "new.example", ip: "192.0.2.8" }),
    refused: {
      input: ({ customer }) => ({ domain: first(customer.dnsDomains).name, ip: "192.0.2.8" }),
      as: "That Domain Is Already Setup On Our Servers, Try Another Or Contact support@interserver.net",
    },
  },
  api_get_dns_domain: { ok: domain, refused: { input: () => ({ domain_id: 1 }), as: "fault" } },
  api_delete_dns_domain: { ok: domain, refused: { input: () => ({ domain_id: 1 }), as: null } },
  api_get_dns_records: { ok: domain },
  api_add_dns_record: {
    ok: (world) => ({ ...domain(world), ...newRecord }),
    refused: {
      input: (world) => ({ ...domain(world), ...newRecord, content: "here" }),
      as: "This is not a valid IPv4 address.",
    },
  },
  api_update_dns_record: {
    ok: (world) => ({ ...record(world), ...newRecord }),
    refused: { input: (world) => ({ ...record(world), ...newRecord, type: "URI" }), as: "Unknown record type." },
  },
  api_delete_dns_record: { ok: record, refused: { input: (world) => ({ ...domain(world), record_id: 1 }), as: null } },

  api_getTicketList: { ok: () => ({ page: 1, limit: 10, status: "open" }) },
  api_viewTicket: { ok: ticket, refused: { input: () => ({ ticketID: "1" }), as: "Error loading ticket details!" } },
  api_ticketPost: {
    ok: (world) => ({ ...ticket(world), content: "More" }),
    refused: { input: (world) => ({ ...ticket(world), content: "" }), as: "Content is required" },
  },
  api_openTicket: {
    ok: () => newTicket,
    refused: {
      input: () => ({ ...newTicket, user_email: "other@example.com" }),
      as: "Invalid Email Address - Does not match your account email!",
    },
  },

  api_api_buy_mail: { ok: nothing, refused: { input: () => ({ coupon: "X" }), as: "Invalid mail Coupon 'X' Specified" } },
  api_send_mail: {
    ok: () => ({ subject: "Grüße", body: "Hallo", to: "to@example.com", from: "from@example.com" }),
    refused: {
      input: () => ({ subject: "", body: "", to: "nobody", from: "from@example.com" }),
      as: "Invalid To Address",
    },
  },
  api_api_auto_zonemta_login: {
    ok: ({ customer }) => ({ id: first(customer.mail).mail_id }),
    refused: { input: unknown, as: "Invalid Mail Passed" },
  },
  api_api_auto_cpanel_login: {
    ok: ({ customer }) => ({ id: first(customer.webhosting).website_id }),
    refused: { input: unknown, as: "Invalid Website Passed" },
  },
  api_api_auto_directadmin_login: {
    ok: ({ customer }) => ({ id: first(customer.webhosting.slice(1)).website_id }),
    refused: {
      input: ({ customer }) => ({ id: first(customer.webhosting).website_id }),
      as: "Sorry! something went wrong, couldn't able to connect to cPanel!",
    },
  },
  api_api_auto_directadmin_storage_login: {
    ok: ({ customer }) => ({ id: first(customer.backups).backup_id }),
    refused: { input: unknown, as: "Invalid Backup Passed" },
  },

  api_change_floating_ips_ip: {
    ok: ({ customer }) => ({
      id: first(customer.floating_ips).floating_ip_id,
      ip: first(customer.quickservers).qs_ip,
    }),
    refused: {
      input: ({ customer }) => ({ id: first(customer.floating_ips).floating_ip_id, ip: "192.0.2.8" }),
      as: null,
    },
  },
};
