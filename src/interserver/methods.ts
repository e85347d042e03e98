// Written by src/build/write-methods.js from src/interserver/operations and types: change those, then run `npm run methods`.
import type { CallOptions } from "../soap/client.ts";
import type { Faulted, Ok, Refused } from "../soap/outcome.ts";
import type {
  sql_row_backups,
  prepays_list,
  make_payment_return,
  sql_row_dns_domains,
  sql_row_dns_records,
  sql_row_domains,
  sql_row_floating_ips,
  sql_row_invoices,
  buy_license_return,
  cancel_license_return,
  cancel_license_ip_return,
  license_type,
  sql_row_licenses,
  change_license_ip_return,
  change_license_ip_by_id_return,
  sql_row_mail,
  sql_row_quickservers,
  result_status,
  one_time_login,
  sql_row_servers,
  sql_row_ssl_certs,
  getTicketList_return,
  openTicket_return,
  ticket_post_return,
  view_ticket_return,
  buy_vps_result_status,
  validate_buy_vps_result_status,
  vps_slice_type,
  vps_template,
  vps_platform,
  idNameArray,
  idNameSizeUrlArray,
  vps_screenshot_return,
  sql_row_vps,
  sql_row_websites,
} from "./answers.ts";

/** Every operation of the service as a method. */
export interface InterServerMethods {
  /** UNDOCUMENTED api_api_auto_directadmin_storage_login. */
  api_api_auto_directadmin_storage_login(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<one_time_login & { readonly status: "ok" }> | Refused<one_time_login> | Faulted>;

  /** UNDOCUMENTED api_backups_cancel_service. */
  api_backups_cancel_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_backups_get_client_invoices. */
  api_backups_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_backups_get_client_unpaid_invoices. */
  api_backups_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_backups_get_service. */
  api_backups_get_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_backups | null> | Faulted>;

  /** UNDOCUMENTED api_backups_get_services. */
  api_backups_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_backups[]> | Faulted>;

  /** UNDOCUMENTED api_add_prepay. */
  api_add_prepay(
    input: {
      module: string;
      amount: number;
      automatic_use: boolean;
    },
    options?: CallOptions,
  ): Promise<Ok<number> | Refused<number> | Faulted>;

  /** UNDOCUMENTED api_get_prepay_list. */
  api_get_prepay_list(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<prepays_list[]> | Faulted>;

  /** UNDOCUMENTED api_get_prepay_paypal_fill_url. */
  api_get_prepay_paypal_fill_url(
    input: {
      module: string;
      prepay_id: number;
      amount: number;
    },
    options?: CallOptions,
  ): Promise<Ok<string> | Refused<string> | Faulted>;

  /**
   * Tells how much prepaid money is left for one module, as a number of US dollars in `status_text`. Costs nothing.
   *
   * `module` is one of those that `get_modules` lists. The client also uses this read to prove that a session is good.
   *
   * @example
   * const left = unwrap(await api.api_get_prepay_remaining({ module: "licenses" })).status_text;
   */
  api_get_prepay_remaining(
    input: {
      module: string;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status & { readonly status: "ok" }> | Refused<result_status> | Faulted>;

  /** UNDOCUMENTED api_make_payment. */
  api_make_payment(
    input: {
      module: string;
      invoice: number;
    },
    options?: CallOptions,
  ): Promise<Ok<make_payment_return & { readonly status: "ok" }> | Refused<make_payment_return> | Faulted>;

  /** UNDOCUMENTED api_add_dns_domain. */
  api_add_dns_domain(
    input: {
      domain: string;
      ip: string;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status & { readonly status: "ok" }> | Refused<result_status> | Faulted>;

  /** UNDOCUMENTED api_add_dns_record. */
  api_add_dns_record(
    input: {
      domain_id: number;
      name: string;
      content: string;
      type: string;
      ttl: number;
      prio: number;
    },
    options?: CallOptions,
  ): Promise<Ok<number> | Refused<number> | Faulted>;

  /** UNDOCUMENTED api_delete_dns_domain. */
  api_delete_dns_domain(
    input: {
      domain_id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_delete_dns_record. */
  api_delete_dns_record(
    input: {
      domain_id: number;
      record_id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_get_dns_domain. */
  api_get_dns_domain(
    input: {
      domain_id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_dns_domains | null> | Faulted>;

  /** UNDOCUMENTED api_get_dns_records. */
  api_get_dns_records(
    input: {
      domain_id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_dns_records[]> | Faulted>;

  /** UNDOCUMENTED api_update_dns_record. */
  api_update_dns_record(
    input: {
      domain_id: number;
      record_id: number;
      name: string;
      content: string;
      type: string;
      ttl: number;
      prio: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_domains_cancel_service. */
  api_domains_cancel_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_domains_get_client_invoices. */
  api_domains_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_domains_get_client_unpaid_invoices. */
  api_domains_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_domains_get_service. */
  api_domains_get_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_domains | null> | Faulted>;

  /** UNDOCUMENTED api_domains_get_services. */
  api_domains_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_domains[]> | Faulted>;

  /** UNDOCUMENTED api_change_floating_ips_ip. */
  api_change_floating_ips_ip(
    input: {
      id: number;
      ip: string;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_floating_ips_cancel_service. */
  api_floating_ips_cancel_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_floating_ips_get_client_invoices. */
  api_floating_ips_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_floating_ips_get_client_unpaid_invoices. */
  api_floating_ips_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_floating_ips_get_service. */
  api_floating_ips_get_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_floating_ips | null> | Faulted>;

  /** UNDOCUMENTED api_floating_ips_get_services. */
  api_floating_ips_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_floating_ips[]> | Faulted>;

  /** UNDOCUMENTED api_get_ima. */
  api_get_ima(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<string> | Refused<string> | Faulted>;

  /**
   * Logs in and answers with a session id of 32 hexadecimal digits, blank where the credentials are refused.
   *
   * A client logs in by itself: this is for a session id of your own. An API key may stand for the password. The id is
   * good for several hours; treat it as a password. Costs nothing.
   *
   * @example
   * const outcome = await api.api_login({ username: "demo@example.com", password: "demo" });
   */
  api_login(
    input: {
      username: string;
      password: string;
    },
    options?: CallOptions,
  ): Promise<Ok<string> | Refused<string> | Faulted>;

  /** UNDOCUMENTED get_hostname. */
  get_hostname(
    input: {
      ip: string;
    },
    options?: CallOptions,
  ): Promise<Ok<string> | Refused<string> | Faulted>;

  /** UNDOCUMENTED get_locked_ips. */
  get_locked_ips(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<(string | null)[]> | Faulted>;

  /**
   * Lists the kinds of service that can be ordered, such as `licenses` and `mail`. Costs nothing and needs no session.
   *
   * The list can hold a null, and some server versions answer with a fault, since the service's WSDL does not define the
   * type of this answer.
   *
   * @example
   * const modules = unwrap(await api.get_modules());
   */
  get_modules(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<(string | null)[]> | Faulted>;

  /** UNDOCUMENTED strPixels. */
  strPixels(
    input: {
      string: string;
    },
    options?: CallOptions,
  ): Promise<Ok<number> | Faulted>;

  /**
   * Orders a licence for an address. Charges the account: pays from prepaid money where there is enough, else leaves an
   * invoice to pay.
   *
   * `type` is a `services_id` of `api_get_license_types`; one address can hold one licence of a type. A refusal names what
   * was wrong, such as `Invalid IP Address` or `That IP is already licensed in our system`. It does not prove that nothing
   * was charged: by its source, the service may spend prepaid money after a failed check. `invoice` is then 0.
   *
   * @example
   * const order = await api.api_buy_license({ ip: "192.0.2.7", type: 5000 });
   * if (order.kind === "ok") console.log(order.value.invoice, order.value.cost);
   */
  api_buy_license(
    input: {
      ip: string;
      type: number;
      coupon?: string | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<buy_license_return & { readonly status: "ok" }> | Refused<buy_license_return> | Faulted>;

  /**
   * Orders a licence as `api_buy_license` does, and lets you say whether prepaid money is used. Charges the account.
   *
   * `use_prepay` true: pay from prepaid money or refuse; false: leave an invoice; left out: use it where there is enough.
   *
   * @example
   * const order = await api.api_buy_license_prepay({ ip: "192.0.2.7", type: 5000, use_prepay: false });
   * if (order.kind === "ok") console.log("to pay:", order.value.invoice);
   */
  api_buy_license_prepay(
    input: {
      ip: string;
      type: number;
      coupon?: string | undefined;
      use_prepay?: boolean | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<buy_license_return & { readonly status: "ok" }> | Refused<buy_license_return> | Faulted>;

  /**
   * Cancels a licence by its id: it stops working and is not billed again.
   *
   * `id` is a `license_id` of `api_licenses_get_services`. Refused with `Invalid License ID` where the account has none
   * such.
   *
   * @example
   * const cancelled = await api.api_cancel_license({ id: 1001 });
   */
  api_cancel_license(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<cancel_license_return & { readonly status: "ok" }> | Refused<cancel_license_return> | Faulted>;

  /**
   * Cancels a licence by its address and type: it stops working and is not billed again.
   *
   * Refused with `Invalid License IP/Type` where there is none, and with `Multiple Matches, Specify Type.` where the
   * address has several.
   *
   * @example
   * const cancelled = await api.api_cancel_license_ip({ ip: "192.0.2.7", type: 5000 });
   */
  api_cancel_license_ip(
    input: {
      ip: string;
      type: number;
    },
    options?: CallOptions,
  ): Promise<Ok<cancel_license_ip_return & { readonly status: "ok" }> | Refused<cancel_license_ip_return> | Faulted>;

  /** UNDOCUMENTED api_change_license_ip. */
  api_change_license_ip(
    input: {
      oldip: string;
      newip: string;
    },
    options?: CallOptions,
  ): Promise<Ok<change_license_ip_return & { readonly status: "ok" }> | Refused<change_license_ip_return> | Faulted>;

  /** UNDOCUMENTED api_change_license_ip_by_id. */
  api_change_license_ip_by_id(
    input: {
      id: number;
      newip: string;
    },
    options?: CallOptions,
  ): Promise<Ok<change_license_ip_by_id_return & { readonly status: "ok" }> | Refused<change_license_ip_by_id_return> | Faulted>;

  /**
   * Lists the kinds of licence for sale with their prices in US dollars a month. Costs nothing and needs no session.
   *
   * @example
   * const types = unwrap(await api.api_get_license_types());
   * const cheapest = types.sort((a, b) => (a.services_cost ?? 0) - (b.services_cost ?? 0))[0];
   */
  api_get_license_types(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<license_type[]> | Faulted>;

  /** UNDOCUMENTED api_licenses_cancel_service. */
  api_licenses_cancel_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /**
   * Lists the account's invoices for licences, paid and unpaid. Costs nothing.
   *
   * @example
   * const invoices = unwrap(await api.api_licenses_get_client_invoices());
   */
  api_licenses_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Lists the account's invoices for licences that are still to be paid. Costs nothing.
   *
   * @example
   * const due = unwrap(await api.api_licenses_get_client_unpaid_invoices());
   */
  api_licenses_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Gives one licence of the account's by its id. Costs nothing. An id that is not the account's is answered with a fault
   * or with null.
   *
   * @example
   * const licence = unwrap(await api.api_licenses_get_service({ id: 1001 }));
   */
  api_licenses_get_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_licenses | null> | Faulted>;

  /**
   * Lists the account's licences, cancelled ones included. Costs nothing.
   *
   * @example
   * const licences = unwrap(await api.api_licenses_get_services());
   * const active = licences.filter((licence) => licence.license_status === "active");
   */
  api_licenses_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_licenses[]> | Faulted>;

  /** UNDOCUMENTED api_api_auto_zonemta_login. */
  api_api_auto_zonemta_login(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<one_time_login & { readonly status: "ok" }> | Refused<one_time_login> | Faulted>;

  /**
   * Orders a mail service. Charges the account: leaves invoices to pay, whose ids `invoices` holds.
   *
   * `coupon` is a code that lowers the price. A refusal says in `reason` what was wrong.
   *
   * @example
   * const order = await api.api_api_buy_mail();
   * if (order.kind === "ok") console.log("mail service", order.value.status_text);
   */
  api_api_buy_mail(
    input?: {
      coupon?: string | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<buy_vps_result_status & { readonly status: "ok" }> | Refused<buy_vps_result_status> | Faulted>;

  /** UNDOCUMENTED api_mail_cancel_service. */
  api_mail_cancel_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /**
   * Lists the account's invoices for mail, paid and unpaid. Costs nothing.
   *
   * @example
   * const invoices = unwrap(await api.api_mail_get_client_invoices());
   */
  api_mail_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_mail_get_client_unpaid_invoices. */
  api_mail_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Gives one mail service of the account's by its id. Costs nothing. An id that is not the account's is answered with a
   * fault or with null.
   *
   * @example
   * const mail = unwrap(await api.api_mail_get_service({ id: 2001 }));
   */
  api_mail_get_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_mail | null> | Faulted>;

  /**
   * Lists the account's mail services, cancelled ones included. Costs nothing.
   *
   * @example
   * const mail = unwrap(await api.api_mail_get_services());
   */
  api_mail_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_mail[]> | Faulted>;

  /** UNDOCUMENTED api_send_mail. */
  api_send_mail(
    input: {
      subject: string;
      body: string;
      to: string;
      from: string;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status & { readonly status: "ok" }> | Refused<result_status> | Faulted>;

  /** UNDOCUMENTED api_quickservers_cancel_service. */
  api_quickservers_cancel_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_quickservers_get_client_invoices. */
  api_quickservers_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_quickservers_get_client_unpaid_invoices. */
  api_quickservers_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_quickservers_get_service. */
  api_quickservers_get_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_quickservers | null> | Faulted>;

  /** UNDOCUMENTED api_quickservers_get_services. */
  api_quickservers_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_quickservers[]> | Faulted>;

  /** UNDOCUMENTED api_servers_cancel_service. */
  api_servers_cancel_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_servers_get_client_invoices. */
  api_servers_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_servers_get_client_unpaid_invoices. */
  api_servers_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_servers_get_service. */
  api_servers_get_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_servers | null> | Faulted>;

  /** UNDOCUMENTED api_servers_get_services. */
  api_servers_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_servers[]> | Faulted>;

  /** UNDOCUMENTED api_ssl_cancel_service. */
  api_ssl_cancel_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_ssl_get_client_invoices. */
  api_ssl_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_ssl_get_client_unpaid_invoices. */
  api_ssl_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_ssl_get_service. */
  api_ssl_get_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_ssl_certs | null> | Faulted>;

  /** UNDOCUMENTED api_ssl_get_services. */
  api_ssl_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_ssl_certs[]> | Faulted>;

  /** UNDOCUMENTED api_getTicketList. */
  api_getTicketList(
    input: {
      page: number;
      limit: number;
      status: string;
    },
    options?: CallOptions,
  ): Promise<Ok<getTicketList_return & { readonly status: "ok" }> | Refused<getTicketList_return> | Faulted>;

  /** UNDOCUMENTED api_openTicket. */
  api_openTicket(
    input: {
      user_email: string;
      user_ip: string;
      subject: string;
      product: string;
      body: string;
      box_auth_value: string;
    },
    options?: CallOptions,
  ): Promise<Ok<openTicket_return & { readonly status: "ok" }> | Refused<openTicket_return> | Faulted>;

  /** UNDOCUMENTED api_ticketPost. */
  api_ticketPost(
    input: {
      ticketID: string;
      content: string;
    },
    options?: CallOptions,
  ): Promise<Ok<ticket_post_return & { readonly status: "ok" }> | Refused<ticket_post_return> | Faulted>;

  /** UNDOCUMENTED api_viewTicket. */
  api_viewTicket(
    input: {
      ticketID: string;
    },
    options?: CallOptions,
  ): Promise<Ok<view_ticket_return & { readonly status: "ok" }> | Refused<view_ticket_return> | Faulted>;

  /** UNDOCUMENTED api_api_buy_vps. */
  api_api_buy_vps(
    input: {
      os: string;
      slices: number;
      platform: string;
      controlpanel: string;
      period: number;
      location: number;
      version: string;
      hostname: string;
      coupon?: string | undefined;
      rootpass: string;
      comment?: string | undefined;
      ipv6only?: boolean | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<buy_vps_result_status & { readonly status: "ok" }> | Refused<buy_vps_result_status> | Faulted>;

  /** UNDOCUMENTED api_api_buy_vps_admin. */
  api_api_buy_vps_admin(
    input: {
      os: string;
      slices: number;
      platform: string;
      controlpanel: string;
      period: number;
      location: number;
      version: string;
      hostname: string;
      coupon?: string | undefined;
      rootpass: string;
      server: number;
      comment?: string | undefined;
      ipv6only?: boolean | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<buy_vps_result_status & { readonly status: "ok" }> | Refused<buy_vps_result_status> | Faulted>;

  /** UNDOCUMENTED api_api_validate_buy_vps. */
  api_api_validate_buy_vps(
    input: {
      os: string;
      slices: number;
      platform: string;
      controlpanel: string;
      period: number;
      location: number;
      version: string;
      hostname: string;
      coupon?: string | undefined;
      rootpass: string;
      ipv6only?: boolean | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<validate_buy_vps_result_status & { readonly status: "ok" }> | Refused<validate_buy_vps_result_status> | Faulted>;

  /** UNDOCUMENTED api_get_vps_backups. */
  api_get_vps_backups(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<idNameSizeUrlArray[]> | Faulted>;

  /** UNDOCUMENTED api_vps_backup_delete. */
  api_vps_backup_delete(
    input: {
      id: number;
      name: string;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status & { readonly status: "ok" }> | Refused<result_status> | Faulted>;

  /** UNDOCUMENTED api_vps_cancel_service. */
  api_vps_cancel_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_vps_get_client_invoices. */
  api_vps_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_vps_get_client_unpaid_invoices. */
  api_vps_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_vps_get_server_name. */
  api_vps_get_server_name(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<string> | Refused<string> | Faulted>;

  /** UNDOCUMENTED api_vps_get_service. */
  api_vps_get_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_vps | null> | Faulted>;

  /** UNDOCUMENTED api_vps_get_services. */
  api_vps_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_vps[]> | Faulted>;

  /** UNDOCUMENTED api_vps_queue_backup. */
  api_vps_queue_backup(
    input: {
      id: number;
      name: string;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status & { readonly status: "ok" }> | Refused<result_status> | Faulted>;

  /** UNDOCUMENTED api_vps_queue_restart. */
  api_vps_queue_restart(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status & { readonly status: "ok" }> | Refused<result_status> | Faulted>;

  /** UNDOCUMENTED api_vps_queue_start. */
  api_vps_queue_start(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status & { readonly status: "ok" }> | Refused<result_status> | Faulted>;

  /** UNDOCUMENTED api_vps_queue_stop. */
  api_vps_queue_stop(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status & { readonly status: "ok" }> | Refused<result_status> | Faulted>;

  /** UNDOCUMENTED api_vps_screenshot. */
  api_vps_screenshot(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<vps_screenshot_return & { readonly status: "ok" }> | Refused<vps_screenshot_return> | Faulted>;

  /** UNDOCUMENTED get_vps_locations_array. */
  get_vps_locations_array(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<idNameArray[]> | Faulted>;

  /** UNDOCUMENTED get_vps_platforms_array. */
  get_vps_platforms_array(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<vps_platform[]> | Faulted>;

  /** UNDOCUMENTED get_vps_slice_types. */
  get_vps_slice_types(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<vps_slice_type[]> | Faulted>;

  /** UNDOCUMENTED get_vps_templates. */
  get_vps_templates(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<vps_template[]> | Faulted>;

  /** UNDOCUMENTED api_api_auto_cpanel_login. */
  api_api_auto_cpanel_login(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<one_time_login & { readonly status: "ok" }> | Refused<one_time_login> | Faulted>;

  /** UNDOCUMENTED api_api_auto_directadmin_login. */
  api_api_auto_directadmin_login(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<one_time_login & { readonly status: "ok" }> | Refused<one_time_login> | Faulted>;

  /** UNDOCUMENTED api_webhosting_cancel_service. */
  api_webhosting_cancel_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<boolean> | Refused<boolean> | Faulted>;

  /** UNDOCUMENTED api_webhosting_get_client_invoices. */
  api_webhosting_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_webhosting_get_client_unpaid_invoices. */
  api_webhosting_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /** UNDOCUMENTED api_webhosting_get_service. */
  api_webhosting_get_service(
    input: {
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_websites | null> | Faulted>;

  /** UNDOCUMENTED api_webhosting_get_services. */
  api_webhosting_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_websites[]> | Faulted>;
}
