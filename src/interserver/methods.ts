// Written by src/build/write-methods.js from src/interserver/operations and types: change those, then run `npm run methods`.
import type { CallOptions } from "../soap/connection.ts";
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
  one_time_login_ok_or_success_or_Success,
  result_status_ok_or_success_or_Success,
  make_payment_return_ok_or_success_or_Success,
  result_status_success_or_ok,
  buy_license_return_ok,
  cancel_license_return_ok,
  cancel_license_ip_return_ok,
  change_license_ip_return_ok,
  change_license_ip_by_id_return_ok,
  buy_vps_result_status_ok_or_success_or_Success,
  getTicketList_return_ok,
  openTicket_return_success,
  ticket_post_return_Success,
  view_ticket_return_Success,
  buy_vps_result_status_ok,
  validate_buy_vps_result_status_ok,
  vps_screenshot_return_ok_or_success_or_Success,
} from "./answers.ts";

/** Every operation of the service as a method. */
export interface InterServerMethods {
  /**
   * Makes an address that logs a browser in to DirectAdmin for backup space, without a password. Costs nothing.
   *
   * The address is `status_text`, where the outcome is `ok`: whoever opens it is logged in, so hand it on at once and
   * keep it out of logs. A refusal says in `reason` why there is none; its words are not published. Ask again for another
   * address.
   *
   * @example
   * const login = await api.api_api_auto_directadmin_storage_login({ id: 3001 });
   * const address = login.kind === "ok" ? login.value.status_text : null;
   */
  api_api_auto_directadmin_storage_login(
    input: {
      /** A `backup_id` of `api_backups_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<one_time_login_ok_or_success_or_Success> | Refused<one_time_login> | Faulted>;

  /**
   * Cancels backup space with its addons: billing stops, nothing is paid back, and the files kept there are lost for
   * good.
   *
   * When the space is emptied is not documented: fetch what you need first. `refused` stands for a `false` without a
   * reason: mostly an id that is not the account's. Afterwards `backup_status` of `api_backups_get_service` is
   * `canceled`.
   *
   * @example
   * const cancelled = await api.api_backups_cancel_service({ id: 3001 });
   * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
   */
  api_backups_cancel_service(
    input: {
      /** A `backup_id` of `api_backups_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Lists all charges and payments for backup space. Costs nothing.
   *
   * Charges have `invoices_type` 1 and name the space in `invoices_service`; payments have 10 or more. A list of none is
   * empty.
   *
   * @example
   * const rows = unwrap(await api.api_backups_get_client_invoices());
   * const charged = rows.filter((row) => row.invoices_type === 1 && row.invoices_service === 3001);
   */
  api_backups_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Lists the charges for backup space that are still to be paid. Costs nothing.
   *
   * Each `invoices_id` can be paid by `api_make_payment` with the module `backups`; `invoices_service` is the
   * `backup_id`.
   *
   * @example
   * const due = unwrap(await api.api_backups_get_client_unpaid_invoices());
   * for (const charge of due) console.log(charge.invoices_service, charge.invoices_amount, charge.invoices_due_date);
   */
  api_backups_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Gives one backup space by its id: its host, user name and state. Costs nothing.
   *
   * The files' own password is not part of it: `api_api_auto_directadmin_storage_login` gets in. An id that is not the
   * account's is answered with the fault `unable to serialize result`, or with null.
   *
   * @example
   * const space = unwrap(await api.api_backups_get_service({ id: 3001 }));
   * console.log(space?.backup_username, space?.backup_ip, space?.backup_server_status);
   */
  api_backups_get_service(
    input: {
      /** A `backup_id` of `api_backups_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_backups | null> | Faulted>;

  /**
   * Lists the account's backup space, cancelled and expired included. Costs nothing.
   *
   * `backup_status` tells of billing, `backup_server_status` of the files: `deleted` there means that they are gone.
   *
   * @example
   * const spaces = unwrap(await api.api_backups_get_services());
   * const usable = spaces.filter((space) => space.backup_status === "active");
   */
  api_backups_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_backups[]> | Faulted>;

  /**
   * Sets up prepaid money for one kind of service, still unfunded. Charges nothing until it is paid at the address that
   * `api_get_prepay_paypal_fill_url` gives.
   *
   * Answers with the new `prepay_id`; 0 is `refused`, with no reason said: an amount below 10 is one. Every call makes
   * another one: look at `api_get_prepay_list` before trying again.
   *
   * @example
   * const id = unwrap(await api.api_add_prepay({ module: "licenses", amount: 50, automatic_use: false }));
   * console.log("to fund:", id);
   */
  api_add_prepay(
    input: {
      /** A kind of service, as `get_modules` lists them, such as `licenses`: what the money is for. */
      module: string;
      /** US dollars, 10 or more. */
      amount: number;
      /** True: bills that come round take from it by themselves; false: they do not. */
      automatic_use: boolean;
    },
    options?: CallOptions,
  ): Promise<Ok<number> | Refused<number | null> | Faulted>;

  /**
   * Lists the account's prepaid money, unfunded entries included. Costs nothing.
   *
   * What can be spent is in `prepay_remaining`, not in `prepay_amount`.
   *
   * @example
   * const prepays = unwrap(await api.api_get_prepay_list());
   * const left = prepays.reduce((sum, prepay) => sum + (prepay.prepay_remaining ?? 0), 0);
   */
  api_get_prepay_list(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<prepays_list[]> | Faulted>;

  /**
   * Gives an address at PayPal where a person can fund a prepay. Charges nothing by itself.
   *
   * The service only puts the address together: one comes for a `prepay_id` of another account, too, and proves nothing.
   * A blank is `refused`. The money shows in `prepay_remaining` of `api_get_prepay_list` once PayPal has told the
   * service.
   *
   * @example
   * const url = unwrap(await api.api_get_prepay_paypal_fill_url({ module: "licenses", prepay_id: 1001, amount: 50 }));
   * console.log("pay at", url);
   */
  api_get_prepay_paypal_fill_url(
    input: {
      /** A kind of service, as `get_modules` lists them: the `prepay_module` of the prepay. */
      module: string;
      /** The prepay: a `prepay_id` of `api_get_prepay_list`, or what `api_add_prepay` answered. */
      prepay_id: number;
      /** US dollars to pay. */
      amount: number;
    },
    options?: CallOptions,
  ): Promise<Ok<string> | Refused<string | null> | Faulted>;

  /**
   * Tells how much prepaid money is left for one kind of service, it seems as US dollars in `status_text`: no answer of it
   * is published. Costs nothing.
   *
   * The client also uses this read to prove that a session is good.
   *
   * @example
   * const left = unwrap(await api.api_get_prepay_remaining({ module: "licenses" })).status_text;
   */
  api_get_prepay_remaining(
    input: {
      /** A kind of service, as `get_modules` lists them, such as `licenses`. */
      module: string;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status_ok_or_success_or_Success> | Refused<result_status> | Faulted>;

  /**
   * Pays an invoice with the credit card that the account has on file. Charges the card.
   *
   * Refused with `Invalid Invoice Number Passed or missing Module information.` where there is no such invoice. After a
   * refusal, or where no answer comes, look at `invoices_paid` in the module's `…_get_client_invoices` before you try
   * again.
   *
   * @example
   * const paid = await api.api_make_payment({ module: "vps", invoice: 25296600 });
   * if (paid.kind === "refused") console.log(paid.reason);
   */
  api_make_payment(
    input: {
      /** A kind of service, as `get_modules` lists them: the `invoices_module` of the invoice. */
      module: string;
      /** The invoice: an `invoices_id` of the module's `…_get_client_unpaid_invoices`, or one that an order answered. Not the `…_invoice` of a service's row. */
      invoice: number;
    },
    options?: CallOptions,
  ): Promise<Ok<make_payment_return_ok_or_success_or_Success> | Refused<make_payment_return> | Faulted>;

  /**
   * Adds a domain to the service's name servers, with its first records. Costs nothing and registers nothing.
   *
   * It gets SOA and NS records (`cdns1.interserver.net` to `cdns3`), an A record for itself and for every name below it,
   * one for `localhost` and an MX that leads to `mail.` below it. Refused with such words as `Invalid Domain Name`,
   * `Invalid IP Address` or `Subdomains being added has been disabled for now.` One that begins `That Domain Is Already
   * Setup On Our Servers` also comes where an earlier try of yours worked. The answer does not hold the new domain's id.
   *
   * @example
   * const added = await api.api_add_dns_domain({ domain: "example.com", ip: "192.0.2.7" });
   * if (added.kind === "refused") console.log(added.reason);
   */
  api_add_dns_domain(
    input: {
      /** The domain, such as `example.com`; the service makes it lowercase. */
      domain: string;
      /** The IPv4 address that its names lead to at first, such as `192.0.2.7`; not one of the name servers'. */
      ip: string;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status_success_or_ok> | Refused<result_status> | Faulted>;

  /**
   * Adds a record to a domain. It is served at once. Costs nothing.
   *
   * Answers with the new record's id; 0 is `refused`. What the service prints in front of its answer, such as `Error:
   * This is not a valid IPv4 address.` or `Error: Unknown record type.`, is then in `reason`; it can be missing. The same
   * record can be added twice: look at `api_get_dns_records` before trying again.
   *
   * @example
   * const record = { domain_id: 1001, name: "www", content: "192.0.2.7", type: "A", ttl: 86400, prio: 0 };
   * const id = unwrap(await api.api_add_dns_record(record));
   */
  api_add_dns_record(
    input: {
      /** The domain's id on the name servers; the DNS pages of the service's website show it, no operation lists it. */
      domain_id: number;
      /** The host name in full, such as `www.example.com`, or without the domain, such as `www`: the service puts it behind. */
      name: string;
      /** What the record says: for `A` an IPv4 address, for `MX` and `CNAME` a host name, for `TXT` printable ASCII. */
      content: string;
      /** `A`, `AAAA`, `CNAME`, `HINFO`, `LOC`, `MX`, `NS`, `PTR`, `SOA`, `SPF`, `SRV` or `TXT`, whose content is checked; of others some are taken unchecked. */
      type: string;
      /** For how many seconds others may keep it: 0 to 2147483647. The service's own records have 86400. */
      ttl: number;
      /** For `MX` and `SRV` the priority, 0 to 65535, lowest first; else it does not count: pass 0. */
      prio: number;
    },
    options?: CallOptions,
  ): Promise<Ok<number> | Refused<number | null> | Faulted>;

  /**
   * Removes a domain from the service's name servers with all its records, which cannot be brought back. Its names stop
   * working where no other name server has them; its registration stays.
   *
   * An answer of `false`, which is `refused`, has no reason: there is no such domain, or it is another account's. Keep a
   * copy of `api_get_dns_records` first.
   *
   * @example
   * const copy = unwrap(await api.api_get_dns_records({ domain_id: 1001 }));
   * const deleted = await api.api_delete_dns_domain({ domain_id: 1001 });
   */
  api_delete_dns_domain(
    input: {
      /** The domain's id on the name servers; the DNS pages of the service's website show it, no operation lists it. */
      domain_id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Removes one record of a domain, which stops working as soon as others forget it. Costs nothing.
   *
   * An answer of `false`, which is `refused`, has no reason: the domain has no such record, or it is another account's.
   *
   * @example
   * const deleted = await api.api_delete_dns_record({ domain_id: 1001, record_id: 5001 });
   * if (deleted.kind === "refused") console.log(deleted.reason);
   */
  api_delete_dns_record(
    input: {
      /** The domain's id on the name servers; the DNS pages of the service's website show it, no operation lists it. */
      domain_id: number;
      /** The record: an `id` of `api_get_dns_records`. */
      record_id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Gives what the service's name servers know of one domain, without its records. Costs nothing.
   *
   * A domain that is not the account's is answered with a fault or with null.
   *
   * @example
   * const domain = unwrap(await api.api_get_dns_domain({ domain_id: 1001 }));
   * console.log(domain?.name);
   */
  api_get_dns_domain(
    input: {
      /** The domain's id on the name servers; the DNS pages of the service's website show it, no operation lists it. */
      domain_id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_dns_domains | null> | Faulted>;

  /**
   * Lists the records of a domain, those that the service made itself included. Costs nothing.
   *
   * Empty where the domain is not the account's.
   *
   * @example
   * const records = unwrap(await api.api_get_dns_records({ domain_id: 1001 }));
   * const addresses = records.filter((record) => record.type === "A");
   */
  api_get_dns_records(
    input: {
      /** The domain's id on the name servers; the DNS pages of the service's website show it, no operation lists it. */
      domain_id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_dns_records[]> | Faulted>;

  /**
   * Replaces one record of a domain; what it said before is lost. Costs nothing.
   *
   * All of it is replaced: pass what shall stay, too. An answer of `false`, which is `refused`, also comes where the
   * record already was as you wish, so a repeated update is refused; compare with `api_get_dns_records`. What else was
   * wrong is in `reason`, as for `api_add_dns_record`.
   *
   * @example
   * const wanted = { name: "www.example.com", content: "192.0.2.8", type: "A", ttl: 3600, prio: 0 };
   * const updated = await api.api_update_dns_record({ domain_id: 1001, record_id: 5001, ...wanted });
   */
  api_update_dns_record(
    input: {
      /** The domain's id on the name servers; the DNS pages of the service's website show it, no operation lists it. */
      domain_id: number;
      /** The record: an `id` of `api_get_dns_records`. */
      record_id: number;
      /** The host name in full, such as `www.example.com`, or without the domain, such as `www`: the service puts it behind. */
      name: string;
      /** What the record says: for `A` an IPv4 address, for `MX` and `CNAME` a host name, for `TXT` printable ASCII. */
      content: string;
      /** `A`, `AAAA`, `CNAME`, `HINFO`, `LOC`, `MX`, `NS`, `PTR`, `SOA`, `SPF`, `SRV` or `TXT`, whose content is checked; of others some are taken unchecked. */
      type: string;
      /** For how many seconds others may keep it: 0 to 2147483647. The service's own records have 86400. */
      ttl: number;
      /** For `MX` and `SRV` the priority, 0 to 65535, lowest first; else it does not count: pass 0. */
      prio: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Cancels a domain with its addons: it is not renewed, and lapses when `domain_expire_date` has come. Nothing is paid
   * back.
   *
   * Somebody else can register a name that has lapsed. `refused` stands for a `false` without a reason: mostly an id that
   * is not the account's. Afterwards `domain_status` of `api_domains_get_service` is `canceled`.
   *
   * @example
   * const cancelled = await api.api_domains_cancel_service({ id: 4001 });
   * if (cancelled.kind === "refused") console.log("still renewed:", cancelled.reason);
   */
  api_domains_cancel_service(
    input: {
      /** A `domain_id` of `api_domains_get_services`, which no DNS operation takes or gives. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

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
  api_domains_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

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
  api_domains_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Gives one domain by its order's id, with its owner's contact and the registrar's credentials. Costs nothing.
   *
   * It knows nothing of DNS records: those are `api_get_dns_records`. An id that is not the account's is answered with
   * the fault `unable to serialize result`, or with null.
   *
   * @example
   * const domain = unwrap(await api.api_domains_get_service({ id: 4001 }));
   * console.log(domain?.domain_hostname, "until", domain?.domain_expire_date);
   */
  api_domains_get_service(
    input: {
      /** A `domain_id` of `api_domains_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_domains | null> | Faulted>;

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
  api_domains_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_domains[]> | Faulted>;

  /**
   * Moves a floating address to another of the account's servers, at once. No charge is documented; the server that had
   * it gets no more of its traffic.
   *
   * `refused` stands for a `false` without a reason: an address that is not one of the account's active services in the
   * operator's network, one that another floating address leads to, or a floating address that is not active. Afterwards
   * `floating_ip_target_ip` of `api_floating_ips_get_service` is the new target.
   *
   * @example
   * const moved = await api.api_change_floating_ips_ip({ id: 5001, ip: "192.0.2.8" });
   * if (moved.kind === "refused") console.log("still where it was:", moved.reason);
   */
  api_change_floating_ips_ip(
    input: {
      /** A `floating_ip_id` of `api_floating_ips_get_services`. */
      id: number;
      /** The IPv4 address to lead to, of an active service of the account's, such as a `vps_ip` of `api_vps_get_services`. Not the floating address itself. */
      ip: string;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Cancels a floating address: it is released at once and cannot be had back. Billing stops and nothing is paid back.
   *
   * Traffic to it stops, so change DNS records that name it first. `refused` stands for a `false` without a reason:
   * mostly an id that is not the account's. Afterwards `floating_ip_status` of `api_floating_ips_get_service` is
   * `canceled`.
   *
   * @example
   * const cancelled = await api.api_floating_ips_cancel_service({ id: 5001 });
   * if (cancelled.kind === "refused") console.log("still routed:", cancelled.reason);
   */
  api_floating_ips_cancel_service(
    input: {
      /** A `floating_ip_id` of `api_floating_ips_get_services`. The address itself does not do. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Lists all charges and payments for floating addresses. Costs nothing.
   *
   * Charges have `invoices_type` 1; payments have 10 or more. They name the address by its `floating_ip_id`, in
   * `invoices_service`.
   *
   * @example
   * const rows = unwrap(await api.api_floating_ips_get_client_invoices());
   * const charges = rows.filter((row) => row.invoices_type === 1);
   */
  api_floating_ips_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Lists the charges for floating addresses that are still to be paid. Costs nothing.
   *
   * An address 14 days overdue is suspended, and an order 45 days unpaid is deleted. Pay by `api_make_payment` with the
   * module `floating_ips`.
   *
   * @example
   * const due = unwrap(await api.api_floating_ips_get_client_unpaid_invoices());
   * console.log(due.map((charge) => `${charge.invoices_id}: until ${charge.invoices_due_date}`));
   */
  api_floating_ips_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Gives one floating address by its id, with where it leads. Costs nothing.
   *
   * `floating_ip_ip` is the address, `floating_ip_target_ip` the server's that it leads to. An id that is not the
   * account's is answered with the fault `unable to serialize result`, or with null.
   *
   * @example
   * const address = unwrap(await api.api_floating_ips_get_service({ id: 5001 }));
   * console.log(address?.floating_ip_ip, "leads to", address?.floating_ip_target_ip);
   */
  api_floating_ips_get_service(
    input: {
      /** A `floating_ip_id` of `api_floating_ips_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_floating_ips | null> | Faulted>;

  /**
   * Lists the account's floating addresses, cancelled and expired included. Costs nothing.
   *
   * A cancelled row can still show an address that somebody else has by now: look at `floating_ip_status`.
   *
   * @example
   * const addresses = unwrap(await api.api_floating_ips_get_services());
   * const mine = addresses.filter((one) => one.floating_ip_status === "active").map((one) => one.floating_ip_ip);
   */
  api_floating_ips_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_floating_ips[]> | Faulted>;

  /**
   * Tells what the account is to the service: `client` or `admin`. Costs nothing.
   *
   * A blank, which is `refused`, means that the session is not known.
   *
   * @example
   * const role = unwrap(await api.api_get_ima());
   * console.log(role === "admin");
   */
  api_get_ima(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<string> | Refused<string | null> | Faulted>;

  /**
   * Logs in and answers with a session id of 32 hexadecimal digits. Costs nothing.
   *
   * A client logs in by itself: this is for a session id of your own. It is good for several hours; treat it as a
   * password. A blank, which is `refused`, means that the credentials are wrong, with no more said. It is not shown when
   * the outcome is printed.
   *
   * @example
   * const outcome = await api.api_login({ username: "demo@example.com", password: "demo" });
   */
  api_login(
    input: {
      /** The e-mail address of the account. */
      username: string;
      /** The account's password, or an API key. */
      password: string;
    },
    options?: CallOptions,
  ): Promise<Ok<string> | Refused<string> | Faulted>;

  /**
   * Gives the host name that the reverse DNS of an address tells. Costs nothing and needs no session.
   *
   * A blank, which is `refused`, means that there is none. Anybody can write what they like into reverse DNS: it proves
   * nothing.
   *
   * @example
   * const hostname = await api.get_hostname({ ip: "192.0.2.7" });
   * console.log(hostname.kind === "ok" ? hostname.value : "unnamed");
   */
  get_hostname(
    input: {
      /** An IPv4 address, such as `192.0.2.7`; the service cannot look up others. */
      ip: string;
    },
    options?: CallOptions,
  ): Promise<Ok<string> | Refused<string | null> | Faulted>;

  /**
   * Lists the IP addresses that the service has locked for fraud. Costs nothing and needs no session.
   *
   * Hundreds of them, IPv4 and IPv6 mixed, a null among them. Some server versions answer with a fault, since the
   * service's WSDL does not define the type of this answer.
   *
   * @example
   * const locked = new Set(unwrap(await api.get_locked_ips()));
   * console.log(locked.has("192.0.2.7"));
   */
  get_locked_ips(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<(string | null)[]> | Faulted>;

  /**
   * Lists the kinds of service, such as `licenses` and `vps`: what parameters called `module` take. Costs nothing and
   * needs no session.
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

  /**
   * Tells roughly how wide a text is, in pixels, in Helvetica of 12 pixels. Costs nothing and needs no session.
   *
   * `Hello There` is 64 pixels wide.
   *
   * @example
   * const width = unwrap(await api.strPixels({ string: "Hello There" }));
   */
  strPixels(
    input: {
      /** The text; of characters beyond Latin-1 the service measures a `?`. */
      string: string;
    },
    options?: CallOptions,
  ): Promise<Ok<number> | Faulted>;

  /**
   * Orders a licence for an address. Charges the account: takes prepaid money where there is enough, else leaves an
   * invoice to pay.
   *
   * The licence is `pending` until it is paid. A refusal says in `reason` everything that was wrong, one line each:
   * `Invalid IP Address`, `Locked Account.`, `That IP is already licensed in our system`,
   * `Invalid licenses Coupon 'X' Specified for type '5000'`, or that the address belongs to a network that needs another
   * type. It does not prove that nothing was charged: by its source, the service may spend prepaid money after a failed
   * check, and `invoice` is then 0. Afterwards look for address and type in `api_licenses_get_services`. Ordering a
   * cPanel licence deletes a cancelled or expired one on the address, with its invoices.
   *
   * @example
   * const order = await api.api_buy_license({ ip: "192.0.2.7", type: 5000 });
   * if (order.kind === "ok") console.log(order.value.invoice, order.value.cost);
   */
  api_buy_license(
    input: {
      /** The IPv4 address to license, such as `192.0.2.7`. */
      ip: string;
      /** What to order: a `services_id` of `api_get_license_types`. */
      type: number;
      /** A code that lowers the price; without one, or with a blank one, the list price counts. */
      coupon?: string | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<buy_license_return_ok> | Refused<buy_license_return> | Faulted>;

  /**
   * Orders a licence as `api_buy_license` does, and lets you say whether prepaid money is used. Charges the account.
   *
   * Paid from prepaid money, the licence is active at once: `invoice` is 0 and `status_text` ends in
   * `Order Completed and Invoice Paid With PrePay and License Activated`. Too little of it is refused, where it is asked
   * for, with a line that begins `You do not have enough Pre-Pay`. All that `api_buy_license` says of refusals holds here
   * too.
   *
   * @example
   * const order = await api.api_buy_license_prepay({ ip: "192.0.2.7", type: 5000, use_prepay: false });
   * if (order.kind === "ok") console.log("to pay:", order.value.invoice);
   */
  api_buy_license_prepay(
    input: {
      /** The IPv4 address to license, such as `192.0.2.7`. */
      ip: string;
      /** What to order: a `services_id` of `api_get_license_types`. */
      type: number;
      /** A code that lowers the price; without one, or with a blank one, the list price counts. */
      coupon?: string | undefined;
      /** True: pay from prepaid money, or refuse unless there is more of it than the price. False: leave an invoice. Left out: pay where there is enough, else leave an invoice. */
      use_prepay?: boolean | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<buy_license_return_ok> | Refused<buy_license_return> | Faulted>;

  /**
   * Cancels a licence by its id: it stops working and is not billed again. Nothing is paid back.
   *
   * Refused with `Invalid License ID` where the account has none such. Afterwards `license_status` of
   * `api_licenses_get_service` is `canceled`.
   *
   * @example
   * const cancelled = await api.api_cancel_license({ id: 1001 });
   * if (cancelled.kind === "refused") console.log(cancelled.reason);
   */
  api_cancel_license(
    input: {
      /** A `license_id` of `api_licenses_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<cancel_license_return_ok> | Refused<cancel_license_return> | Faulted>;

  /**
   * Cancels a licence by its address and type: it stops working and is not billed again. Nothing is paid back.
   *
   * Where the address has a single licence, that one is cancelled whatever the type: look it up first. Of several, `type`
   * picks, and without a match the refusal begins `Multiple Matches, Specify Type.` and lists their ids and types.
   * Licences cancelled before count too, so `api_cancel_license`, by id, is the safer way. Other refusals:
   * `Invalid IP Address` and `Invalid License IP/Type`.
   *
   * @example
   * const cancelled = await api.api_cancel_license_ip({ ip: "192.0.2.7", type: 5000 });
   * if (cancelled.kind === "refused") console.log(cancelled.reason);
   */
  api_cancel_license_ip(
    input: {
      /** The IPv4 address that is licensed: a `license_ip` of `api_licenses_get_services`. */
      ip: string;
      /** Which of its licences: the `license_type` there. */
      type: number;
    },
    options?: CallOptions,
  ): Promise<Ok<cancel_license_ip_return_ok> | Refused<cancel_license_ip_return> | Faulted>;

  /**
   * Moves the licence of one address to another: the old address is no longer licensed. No charge is documented.
   *
   * For addresses with a single licence: `Multiple Licenses On This IP.` begins the refusal of others, which
   * `api_change_license_ip_by_id` takes. Further refusals: `Invalid IP Address`, `Locked Account.`,
   * `This License either does not exist or it is not owned by you.`, and the vendor's own, `Error Code` with a number and
   * its words. A locked account can also be told by a fault. Afterwards `license_ip` in `api_licenses_get_services` is
   * the new address.
   *
   * @example
   * const moved = await api.api_change_license_ip({ oldip: "192.0.2.7", newip: "192.0.2.8" });
   * if (moved.kind === "refused") console.log(moved.reason);
   */
  api_change_license_ip(
    input: {
      /** The IPv4 address that is licensed now: a `license_ip` of `api_licenses_get_services`. */
      oldip: string;
      /** The IPv4 address to license in its place. The service itself checks it late: make sure of it. */
      newip: string;
    },
    options?: CallOptions,
  ): Promise<Ok<change_license_ip_return_ok> | Refused<change_license_ip_return> | Faulted>;

  /**
   * Moves a licence, named by its id, to another address: the old address is no longer licensed. No charge is documented.
   *
   * The way for an address that has several licences. Refused in the words of `api_change_license_ip`, such as
   * `This License either does not exist or it is not owned by you.` Afterwards `license_ip` of `api_licenses_get_service`
   * is the new address.
   *
   * @example
   * const moved = await api.api_change_license_ip_by_id({ id: 1001, newip: "192.0.2.8" });
   * console.log(moved.kind === "ok" ? "moved" : "still on the old address");
   */
  api_change_license_ip_by_id(
    input: {
      /** A `license_id` of `api_licenses_get_services`. */
      id: number;
      /** The IPv4 address to license from now on. The service itself checks it late: make sure of it. */
      newip: string;
    },
    options?: CallOptions,
  ): Promise<Ok<change_license_ip_by_id_return_ok> | Refused<change_license_ip_by_id_return> | Faulted>;

  /**
   * Lists the kinds of licence for sale with their prices in US dollars a month. Costs nothing and needs no session.
   *
   * Kinds that are no longer sold are left out, even where the account has such licences. Some cost 0.
   *
   * @example
   * const types = unwrap(await api.api_get_license_types());
   * const cheapest = types.sort((a, b) => (a.services_cost ?? 0) - (b.services_cost ?? 0))[0];
   */
  api_get_license_types(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<license_type[]> | Faulted>;

  /**
   * Cancels a licence with its addons: it stops working and is not billed again. Nothing is paid back.
   *
   * `api_cancel_license` does this too, and says why where it refuses. Here `refused` stands for a `false` without a
   * reason: mostly an id that is not the account's. Afterwards `license_status` of `api_licenses_get_service` is
   * `canceled`.
   *
   * @example
   * const cancelled = await api.api_licenses_cancel_service({ id: 1001 });
   * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
   */
  api_licenses_cancel_service(
    input: {
      /** A `license_id` of `api_licenses_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Lists all charges and payments for licences. Costs nothing.
   *
   * Charges have `invoices_type` 1; payments have 10 or more, 12 those from prepaid money. `invoices_service` is the
   * `license_id`.
   *
   * @example
   * const invoices = unwrap(await api.api_licenses_get_client_invoices());
   * const prepaid = invoices.filter((row) => row.invoices_type === 12);
   */
  api_licenses_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Lists the charges for licences that are still to be paid. Costs nothing.
   *
   * A licence 9 days overdue is suspended, and an order 45 days unpaid is deleted. Pay by `api_make_payment` with the
   * module `licenses`.
   *
   * @example
   * const due = unwrap(await api.api_licenses_get_client_unpaid_invoices());
   * const owed = due.reduce((sum, charge) => sum + (charge.invoices_amount ?? 0), 0);
   */
  api_licenses_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Gives one licence of the account's by its id. Costs nothing.
   *
   * `license_ip` is the address it is for, `license_key` what some vendors need besides. An id that is not the account's
   * is answered with the fault `unable to serialize result`, or with null.
   *
   * @example
   * const licence = unwrap(await api.api_licenses_get_service({ id: 1001 }));
   * console.log(licence?.license_ip, licence?.license_status);
   */
  api_licenses_get_service(
    input: {
      /** A `license_id` of `api_licenses_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_licenses | null> | Faulted>;

  /**
   * Lists the account's licences, cancelled and expired included. Costs nothing.
   *
   * After an order of unknown outcome, look here for its `license_ip` and `license_type` before ordering again.
   *
   * @example
   * const licences = unwrap(await api.api_licenses_get_services());
   * const active = licences.filter((licence) => licence.license_status === "active");
   */
  api_licenses_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_licenses[]> | Faulted>;

  /**
   * Makes an address that logs a browser in to the mail service's own pages, without a password. Costs nothing.
   *
   * The address is `status_text`, where the outcome is `ok`: whoever opens it can send mail in the account's name, so
   * hand it on at once and keep it out of logs. A refusal says in `reason` why there is none; its words are not
   * published.
   *
   * @example
   * const login = await api.api_api_auto_zonemta_login({ id: 2001 });
   * if (login.kind === "refused") console.log("no address:", login.reason);
   */
  api_api_auto_zonemta_login(
    input: {
      /** A `mail_id` of `api_mail_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<one_time_login_ok_or_success_or_Success> | Refused<one_time_login> | Faulted>;

  /**
   * Orders a mail service. Charges the account: leaves invoices to pay, whose ids `invoices` holds, joined by commas.
   *
   * On success `status_text` is, as for a VPS, the new `mail_id`; no answer of it is published. The service is `pending`, and sends nothing, until the invoices are
   * paid by `api_make_payment` with the module `mail`. A refusal says in `reason` what was wrong, such as a coupon that
   * is not known; `cost` can be there all the same. Afterwards look at `mail_order_date` in `api_mail_get_services`: a
   * second order is a second service.
   *
   * @example
   * const order = await api.api_api_buy_mail();
   * if (order.kind === "ok") console.log("mail service", order.value.status_text, "to pay:", order.value.invoices);
   */
  api_api_buy_mail(
    input?: {
      /** A code that lowers the price; without one, or with a blank one, the list price counts. */
      coupon?: string | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<buy_vps_result_status_ok_or_success_or_Success> | Refused<buy_vps_result_status> | Faulted>;

  /**
   * Cancels a mail service with its addons: its login can no longer send, billing stops, and nothing is paid back.
   *
   * Programs that send through it fail from then on; when exactly is not documented. `refused` stands for a `false`
   * without a reason: mostly an id that is not the account's. Afterwards `mail_status` of `api_mail_get_service` is
   * `canceled`.
   *
   * @example
   * const cancelled = await api.api_mail_cancel_service({ id: 2001 });
   * if (cancelled.kind === "refused") console.log("still sending:", cancelled.reason);
   */
  api_mail_cancel_service(
    input: {
      /** A `mail_id` of `api_mail_get_services`. The user name, `mb2001`, does not do. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Lists all charges and payments for mail services. Costs nothing.
   *
   * Charges have `invoices_type` 1; payments have 10 or more, and in `invoices_extra` the id of the charge they paid.
   *
   * @example
   * const invoices = unwrap(await api.api_mail_get_client_invoices());
   * const payment = invoices.find((row) => row.invoices_type !== 1 && row.invoices_extra === 25296600);
   */
  api_mail_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Lists the charges for mail services that are still to be paid. Costs nothing.
   *
   * A service 14 days overdue is suspended, and an order 45 days unpaid is deleted. Pay by `api_make_payment` with the
   * module `mail`.
   *
   * @example
   * const due = unwrap(await api.api_mail_get_client_unpaid_invoices());
   * const first = due.sort((a, b) => (a.invoices_due_date ?? "").localeCompare(b.invoices_due_date ?? ""))[0];
   */
  api_mail_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Gives one mail service of the account's by its id. Costs nothing.
   *
   * `mail_status` must be `active` before `api_send_mail` can use it. The password for sending is not part of it. An id
   * that is not the account's is answered with the fault `unable to serialize result`, or with null.
   *
   * @example
   * const mail = unwrap(await api.api_mail_get_service({ id: 2001 }));
   * console.log(mail?.mail_username, mail?.mail_status);
   */
  api_mail_get_service(
    input: {
      /** A `mail_id` of `api_mail_get_services`, or the `status_text` of `api_api_buy_mail` as a number. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_mail | null> | Faulted>;

  /**
   * Lists the account's mail services, cancelled and expired included. Costs nothing.
   *
   * After an order of unknown outcome, look here for a `mail_order_date` of that time before ordering again.
   *
   * @example
   * const services = unwrap(await api.api_mail_get_services());
   * const active = services.filter((mail) => mail.mail_status === "active");
   */
  api_mail_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_mail[]> | Faulted>;

  /**
   * Sends one mail through a mail service of the account's. It cannot be called back; whether it is billed depends on
   * that service.
   *
   * Needs an active mail service; the service chooses which where there are several. `ok` means accepted, not delivered.
   * A refusal says in `reason` what was wrong. No operation lists what was sent: after an unknown outcome, ask the
   * recipient or look at the mail service's own pages (`api_api_auto_zonemta_login`). Letters that ISO-8859-1 does not
   * have are refused before anything is sent, since the service would turn them into `?`.
   *
   * @example
   * const mail = { subject: "Backup done", body: "All is well.", to: "friend@example.com", from: "me@example.com" };
   * const sent = await api.api_send_mail(mail);
   */
  api_send_mail(
    input: {
      /** The subject, one line. */
      subject: string;
      /** The text. Whether HTML is sent as such is not documented. */
      body: string;
      /** The recipient's address, such as `friend@example.com`. One: a list is not documented. */
      to: string;
      /** The sender's address, such as `me@example.com`. One, as for `to`. */
      from: string;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status_ok_or_success_or_Success> | Refused<result_status> | Faulted>;

  /**
   * Cancels a rapid deploy server with its addons: billing stops, nothing is paid back, and its disks are lost for good.
   *
   * When it is taken down is not documented: copy your data first. `refused` stands for a `false` without a reason:
   * mostly an id that is not the account's. Afterwards `qs_status` of `api_quickservers_get_service` is `canceled`; once
   * `qs_server_status` is `deleted`, the data is gone.
   *
   * @example
   * const cancelled = await api.api_quickservers_cancel_service({ id: 6001 });
   * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
   */
  api_quickservers_cancel_service(
    input: {
      /** A `qs_id` of `api_quickservers_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Lists all charges and payments for rapid deploy servers. Costs nothing.
   *
   * Charges have `invoices_type` 1; payments have 10 or more. `invoices_service` is the `qs_id`.
   *
   * @example
   * const rows = unwrap(await api.api_quickservers_get_client_invoices());
   * const paid = rows.filter((row) => (row.invoices_type ?? 0) >= 10);
   */
  api_quickservers_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Lists the charges for rapid deploy servers that are still to be paid. Costs nothing.
   *
   * A new server is set up after its first one is paid, by `api_make_payment` with the module `quickservers`.
   *
   * @example
   * const due = unwrap(await api.api_quickservers_get_client_unpaid_invoices());
   * const thisMonth = due.filter((charge) => charge.invoices_due_date?.startsWith("2026-11"));
   */
  api_quickservers_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Gives one rapid deploy server by its id: addresses, root password and state. Costs nothing.
   *
   * `qs_rootpass` is shown as `•••` when the row is printed; read the field itself to have it. An id that is not the
   * account's is answered with the fault `unable to serialize result`, or with null.
   *
   * @example
   * const server = unwrap(await api.api_quickservers_get_service({ id: 6001 }));
   * console.log(server?.qs_hostname, server?.qs_ip, server?.qs_server_status);
   */
  api_quickservers_get_service(
    input: {
      /** A `qs_id` of `api_quickservers_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_quickservers | null> | Faulted>;

  /**
   * Lists the account's rapid deploy servers, cancelled and expired included. Costs nothing.
   *
   * `qs_status` tells of billing, `qs_server_status` whether the machine runs: one that is stopped is billed all the
   * same.
   *
   * @example
   * const servers = unwrap(await api.api_quickservers_get_services());
   * const stopped = servers.filter((server) => server.qs_status === "active" && server.qs_server_status === "stopped");
   */
  api_quickservers_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_quickservers[]> | Faulted>;

  /**
   * Cancels a dedicated server with its addons: billing stops, nothing is paid back, and the machine goes back with all
   * that is on its disks.
   *
   * When it is switched off is not documented: copy your data first. `refused` stands for a `false` without a reason:
   * mostly an id that is not the account's. Afterwards `server_status` of `api_servers_get_service` is `canceled`.
   *
   * @example
   * const cancelled = await api.api_servers_cancel_service({ id: 7001 });
   * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
   */
  api_servers_cancel_service(
    input: {
      /** A `server_id` of `api_servers_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Lists all charges and payments for dedicated servers. Costs nothing.
   *
   * Charges have `invoices_type` 1; payments have 10 or more. `invoices_service` is the `server_id`. What for stands in
   * `invoices_description`.
   *
   * @example
   * const rows = unwrap(await api.api_servers_get_client_invoices());
   * const rent = rows.filter((row) => row.invoices_type === 1 && row.invoices_service === 7001);
   */
  api_servers_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Lists the charges for dedicated servers that are still to be paid. Costs nothing.
   *
   * Compare `invoices_amount` with a bound of your own before paying one by `api_make_payment` with the module `servers`.
   *
   * @example
   * const due = unwrap(await api.api_servers_get_client_unpaid_invoices());
   * const small = due.filter((charge) => (charge.invoices_amount ?? Number.POSITIVE_INFINITY) <= 200);
   */
  api_servers_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Gives one dedicated server by its id: how it was ordered, what it costs, its first root password. Costs nothing.
   *
   * `server_root` is shown as `•••` when the row is printed; read the field itself to have it. An id that is not the
   * account's is answered with the fault `unable to serialize result`, or with null.
   *
   * @example
   * const server = unwrap(await api.api_servers_get_service({ id: 7001 }));
   * console.log(server?.server_hostname, server?.server_total_cost);
   */
  api_servers_get_service(
    input: {
      /** A `server_id` of `api_servers_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_servers | null> | Faulted>;

  /**
   * Lists the account's dedicated servers, cancelled and expired included. Costs nothing.
   *
   * Whether a machine is up is not part of it: `server_status` tells of billing alone.
   *
   * @example
   * const servers = unwrap(await api.api_servers_get_services());
   * const cost = servers.reduce((sum, one) => sum + (one.server_status === "active" ? (one.server_total_cost ?? 0) : 0), 0);
   */
  api_servers_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_servers[]> | Faulted>;

  /**
   * Cancels a certificate's order with its addons: it is not renewed and not billed again. Nothing is paid back.
   *
   * Whether a certificate that was issued is revoked as well is not documented: if not, it is good until the end that
   * `ssl_x509` states. `refused` stands for a `false` without a reason: mostly an id that is not the account's.
   * Afterwards `ssl_status` of `api_ssl_get_service` is `canceled`.
   *
   * @example
   * const cancelled = await api.api_ssl_cancel_service({ id: 8001 });
   * if (cancelled.kind === "refused") console.log("still renewed:", cancelled.reason);
   */
  api_ssl_cancel_service(
    input: {
      /** An `ssl_id` of `api_ssl_get_services`. The authority's `ssl_order_id` does not do. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

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
  api_ssl_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Lists the charges for certificates that are still to be paid. Costs nothing.
   *
   * Pay by `api_make_payment` with the module `ssl`, in time before the certificate in use ends.
   *
   * @example
   * const due = unwrap(await api.api_ssl_get_client_unpaid_invoices());
   * for (const charge of due) console.log(charge.invoices_id, charge.invoices_description);
   */
  api_ssl_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Gives one certificate by its id, with its private key and the authority's chain as PEM. Costs nothing.
   *
   * `ssl_private_key` is shown as `•••` when the row is printed; read the field itself to have it. `ssl_x509` is blank or
   * null until the certificate was issued. An id that is not the account's is answered with the fault
   * `unable to serialize result`, or with null.
   *
   * @example
   * const certificate = unwrap(await api.api_ssl_get_service({ id: 8001 }));
   * const chain = [certificate?.ssl_x509, certificate?.ssl_ca_inter].join("\n");
   */
  api_ssl_get_service(
    input: {
      /** An `ssl_id` of `api_ssl_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_ssl_certs | null> | Faulted>;

  /**
   * Lists the account's certificates, cancelled and expired included. Costs nothing.
   *
   * Each row carries its private key: do not keep the list where others can read it.
   *
   * @example
   * const certificates = unwrap(await api.api_ssl_get_services());
   * const missing = certificates.filter((one) => one.ssl_status === "active" && !one.ssl_x509);
   */
  api_ssl_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_ssl_certs[]> | Faulted>;

  /**
   * Lists the account's support tickets, newest first, a page at a time. Costs nothing.
   *
   * `totalPages` tells when to stop. The helpdesk behind it is slow, and where it fails the refusal begins with `Kayako
   * exception occurred`; trying again later is safe.
   *
   * @example
   * const list = unwrap(await api.api_getTicketList({ page: 1, limit: 20, status: "" }));
   * const pages = Math.ceil(Number(list.totalPages));
   */
  api_getTicketList(
    input: {
      /** Which page; the first is 1. */
      page: number;
      /** How many tickets a page has: 1 or more. */
      limit: number;
      /** Meant to narrow the list, as `open` would; by its source, the service ignores it. Filter by `statustitle` instead. */
      status: string;
    },
    options?: CallOptions,
  ): Promise<Ok<getTicketList_return_ok> | Refused<getTicketList_return> | Faulted>;

  /**
   * Opens a support ticket, which people at the service then read. Costs nothing.
   *
   * Takes up to minutes. Refused with `Invalid Email Address - Does not match your account email!` where the address is
   * not the account's, and with `User IP is required. Please try again!` without `user_ip`. A refusal that speaks of
   * `updating root/admin pass` comes after the ticket was made: look for the subject in `api_getTicketList` before you
   * open another.
   *
   * @example
   * const about = { user_email: "demo@example.com", user_ip: "192.0.2.7", product: "vps1001", box_auth_value: "" };
   * const opened = await api.api_openTicket({ ...about, subject: "No route", body: "Since 10:00." });
   */
  api_openTicket(
    input: {
      /** The e-mail address that the account logs in with. */
      user_email: string;
      /** The IP address of whoever asks, such as `192.0.2.7`. */
      user_ip: string;
      /** One line. Where it is shorter than 30 characters the service puts `product` in front. */
      subject: string;
      /** What it is about, such as a VPS's host name; the service puts it in front of `body`. */
      product: string;
      /** The question. Characters beyond Latin-1 arrive as `?`. */
      body: string;
      /** The root password of the server that it is about, for the support to log in with; the ticket keeps it encrypted. Blank for none. */
      box_auth_value: string;
    },
    options?: CallOptions,
  ): Promise<Ok<openTicket_return_success> | Refused<openTicket_return> | Faulted>;

  /**
   * Adds a reply to a support ticket, in the account's name. It cannot be taken back. Costs nothing.
   *
   * Refused with `Content is required` where it is blank and with `Error loading ticket details!` where there is no such
   * ticket. After anything unclear look for the text in the `posts` of `api_viewTicket`: a second try would post it
   * twice.
   *
   * @example
   * const posted = await api.api_ticketPost({ ticketID: "KVO-530-34143", content: "It works again." });
   * if (posted.kind === "refused") console.log(posted.reason);
   */
  api_ticketPost(
    input: {
      /** A `ticket_id` or a `ticket_reference_id` of `api_getTicketList`. */
      ticketID: string;
      /** The reply. Characters beyond Latin-1 arrive as `?`. */
      content: string;
    },
    options?: CallOptions,
  ): Promise<Ok<ticket_post_return_Success> | Refused<ticket_post_return> | Faulted>;

  /**
   * Gives one support ticket with all its posts. Costs nothing.
   *
   * Refused with `Ticket Reference ID is required` without an id and with `Error loading ticket details!` where there is
   * no such ticket; `result` then has nothing but nulls.
   *
   * @example
   * const ticket = unwrap(await api.api_viewTicket({ ticketID: "KVO-530-34143" })).result;
   * for (const post of ticket?.posts ?? []) console.log(post.full_name, post.contents);
   */
  api_viewTicket(
    input: {
      /** A `ticket_id` or a `ticket_reference_id` of `api_getTicketList`. */
      ticketID: string;
    },
    options?: CallOptions,
  ): Promise<Ok<view_ticket_return_Success> | Refused<view_ticket_return> | Faulted>;

  /**
   * Orders a VPS. Leaves one or more invoices to pay for the first period; by the service's source the order itself takes
   * no money.
   *
   * Call `api_api_validate_buy_vps` with the same parameters for the price first. On `ok`, `status_text` is the new
   * `vps_id` and `invoices` what to pay with `api_make_payment` and the module `vps`; the VPS stays `pending` until then.
   * A refusal has a line for each thing that is wrong. It holds a `cost` too, which does not mean that anything was
   * ordered.
   *
   * @example
   * const plan = { os: "ubuntu24", version: "ubuntu", platform: "kvm", controlpanel: "none", hostname: "a.example.com" };
   * const order = await api.api_api_buy_vps({ ...plan, slices: 1, period: 1, location: 1, rootpass: "Example-1" });
   */
  api_api_buy_vps(
    input: {
      /** The image to install: the `file` (not the `os`) of a template of `get_vps_templates`, such as `ubuntu24`. */
      os: string;
      /** How many slices, from 1 to 16: each adds memory, disk, traffic and the price of one more. Windows needs 2 or more. */
      slices: number;
      /** What it runs on: a `platform` of `get_vps_platforms_array`, such as `kvm`. */
      platform: string;
      /** `none`, `cpanel` or `da` (DirectAdmin). A control panel costs extra and needs CentOS. */
      controlpanel: string;
      /** Months that one bill covers, 1 to 36; longer ones are cheaper a month. */
      period: number;
      /** The data centre: an `id` of `get_vps_locations_array`. */
      location: number;
      /** The template's operating system: its `os` (not its `version`), such as `ubuntu`. */
      version: string;
      /** Its full host name, with two dots or more, such as `web1.example.com`. */
      hostname: string;
      /** A code that lowers the price; left out or blank, the list price counts. */
      coupon?: string | undefined;
      /** The password of root: 8 characters or more, with a lowercase and an uppercase letter, a digit and a special character. Blank for Windows. */
      rootpass: string;
      /** A note of your own, kept with the service. */
      comment?: string | undefined;
      /** True orders one without an IPv4 address, which costs less. Left out: false. */
      ipv6only?: boolean | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<buy_vps_result_status_ok> | Refused<buy_vps_result_status> | Faulted>;

  /**
   * Orders a VPS on a host machine of your choice. Leaves one or more invoices to pay, as `api_api_buy_vps` does.
   *
   * Meant for the service's administrators. For any other account it is no refusal: `server` is ignored and the VPS is
   * ordered all the same. What the answer holds is told at `api_api_buy_vps`.
   *
   * @example
   * const plan = { os: "ubuntu24", version: "ubuntu", platform: "kvm", controlpanel: "none", hostname: "a.example.com" };
   * await api.api_api_buy_vps_admin({ ...plan, slices: 1, period: 1, location: 1, rootpass: "Example-1", server: 0 });
   */
  api_api_buy_vps_admin(
    input: {
      /** The image to install: the `file` (not the `os`) of a template of `get_vps_templates`, such as `ubuntu24`. */
      os: string;
      /** How many slices, from 1 to 16: each adds memory, disk, traffic and the price of one more. Windows needs 2 or more. */
      slices: number;
      /** What it runs on: a `platform` of `get_vps_platforms_array`, such as `kvm`. */
      platform: string;
      /** `none`, `cpanel` or `da` (DirectAdmin). A control panel costs extra and needs CentOS. */
      controlpanel: string;
      /** Months that one bill covers, 1 to 36; longer ones are cheaper a month. */
      period: number;
      /** The data centre: an `id` of `get_vps_locations_array`. */
      location: number;
      /** The template's operating system: its `os` (not its `version`), such as `ubuntu`. */
      version: string;
      /** Its full host name, with two dots or more, such as `web1.example.com`. */
      hostname: string;
      /** A code that lowers the price; left out or blank, the list price counts. */
      coupon?: string | undefined;
      /** The password of root: 8 characters or more, with a lowercase and an uppercase letter, a digit and a special character. Blank for Windows. */
      rootpass: string;
      /** The host machine's id, as in a VPS's `vps_server`; 0 lets the service choose. */
      server: number;
      /** A note of your own, kept with the service. */
      comment?: string | undefined;
      /** True orders one without an IPv4 address, which costs less. Left out: false. */
      ipv6only?: boolean | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<buy_vps_result_status_ok> | Refused<buy_vps_result_status> | Faulted>;

  /**
   * Checks an order for a VPS and tells its price, without ordering. Costs nothing.
   *
   * The answer repeats the parameters as the service would use them, some of them corrected. A refusal has a line for
   * each thing that is wrong, such as `Invalid Coupon` or one that begins `Password must contain atleast 8 characters`;
   * the prices are there all the same. It has no `comment`, otherwise it takes what `api_api_buy_vps` takes.
   *
   * @example
   * const plan = { os: "ubuntu24", version: "ubuntu", platform: "kvm", controlpanel: "none", hostname: "a.example.com" };
   * const check = await api.api_api_validate_buy_vps({ ...plan, slices: 1, period: 1, location: 1, rootpass: "Example-1" });
   */
  api_api_validate_buy_vps(
    input: {
      /** The image to install: the `file` (not the `os`) of a template of `get_vps_templates`, such as `ubuntu24`. */
      os: string;
      /** How many slices, from 1 to 16: each adds memory, disk, traffic and the price of one more. Windows needs 2 or more. */
      slices: number;
      /** What it runs on: a `platform` of `get_vps_platforms_array`, such as `kvm`. */
      platform: string;
      /** `none`, `cpanel` or `da` (DirectAdmin). A control panel costs extra and needs CentOS. */
      controlpanel: string;
      /** Months that one bill covers, 1 to 36; longer ones are cheaper a month. */
      period: number;
      /** The data centre: an `id` of `get_vps_locations_array`. */
      location: number;
      /** The template's operating system: its `os` (not its `version`), such as `ubuntu`. */
      version: string;
      /** Its full host name, with two dots or more, such as `web1.example.com`. */
      hostname: string;
      /** A code that lowers the price; left out or blank, the list price counts. */
      coupon?: string | undefined;
      /** The password of root: 8 characters or more, with a lowercase and an uppercase letter, a digit and a special character. Blank for Windows. */
      rootpass: string;
      /** True orders one without an IPv4 address, which costs less. Left out: false. */
      ipv6only?: boolean | undefined;
    },
    options?: CallOptions,
  ): Promise<Ok<validate_buy_vps_result_status_ok> | Refused<validate_buy_vps_result_status> | Faulted>;

  /**
   * Lists the backups of all the account's VPSs. Costs nothing.
   *
   * Several backups can have the same `id`, since that is the VPS they are of. One that was just ordered with
   * `api_vps_queue_backup` appears when it is done.
   *
   * @example
   * const backups = unwrap(await api.api_get_vps_backups());
   * const ofOne = backups.filter((backup) => backup.id === 1001);
   */
  api_get_vps_backups(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<idNameSizeUrlArray[]> | Faulted>;

  /**
   * Deletes a backup of a VPS. It cannot be brought back.
   *
   * The VPS itself stays as it is. Some backups are kept where only the support can remove them; the refusal says so.
   * Afterwards `api_get_vps_backups` must not list the name any more.
   *
   * @example
   * const deleted = await api.api_vps_backup_delete({ id: 1001, name: "snap" });
   * if (deleted.kind === "refused") console.log(deleted.reason);
   */
  api_vps_backup_delete(
    input: {
      /** The VPS that the backup is of: an `id` of `api_get_vps_backups`. */
      id: number;
      /** The backup: the `name` beside that `id`. */
      name: string;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status_ok_or_success_or_Success> | Refused<result_status> | Faulted>;

  /**
   * Cancels a VPS: it is not billed again, and its disk, its addresses and their reverse DNS are lost.
   *
   * Its addons, such as a control panel, are cancelled with it, and nothing is paid back. By the service's documents it
   * runs to the end of the period that is paid. An answer of `false`, which is `refused`, has no reason: the id is
   * unknown or another account's. `true` comes for one that was cancelled before, too. Afterwards `vps_status` is
   * `canceled` and, once the disk is gone, `vps_server_status` is `deleted`.
   *
   * @example
   * const cancelled = await api.api_vps_cancel_service({ id: 1001 });
   * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
   */
  api_vps_cancel_service(
    input: {
      /** The VPS: a `vps_id` of `api_vps_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Lists what was billed and paid for the account's VPSs. Costs nothing.
   *
   * Charges have an `invoices_type` of 1, payments one of 10 or more. `invoices_service` is the `vps_id` that a charge is
   * for.
   *
   * @example
   * const invoices = unwrap(await api.api_vps_get_client_invoices());
   * const charges = invoices.filter((invoice) => invoice.invoices_type === 1);
   */
  api_vps_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Lists what is still to be paid for the account's VPSs. Costs nothing.
   *
   * Pay one with `api_make_payment`, the module `vps` and its `invoices_id`. A VPS is suspended two weeks after
   * `invoices_due_date`; a new one is not set up before it is paid.
   *
   * @example
   * const due = unwrap(await api.api_vps_get_client_unpaid_invoices());
   * const total = due.reduce((sum, invoice) => sum + (invoice.invoices_amount ?? 0), 0);
   */
  api_vps_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Tells the name of a host machine, on which the account's VPSs run. Costs nothing.
   *
   * A blank, which is `refused`, means that the service knows no such host.
   *
   * @example
   * const vps = unwrap(await api.api_vps_get_service({ id: 1001 }));
   * const host = await api.api_vps_get_server_name({ id: vps?.vps_server ?? 0 });
   */
  api_vps_get_server_name(
    input: {
      /** The host machine: the `vps_server` of a VPS, not its `vps_id`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<string> | Refused<string | null> | Faulted>;

  /**
   * Gives one VPS of the account's. Costs nothing.
   *
   * `vps_status` tells whether it is paid for, `vps_server_status` whether it runs. An id that is not the account's is
   * answered with a fault or with null.
   *
   * @example
   * const vps = unwrap(await api.api_vps_get_service({ id: 1001 }));
   * console.log(vps?.vps_hostname, vps?.vps_ip, vps?.vps_server_status);
   */
  api_vps_get_service(
    input: {
      /** The VPS: a `vps_id` of `api_vps_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_vps | null> | Faulted>;

  /**
   * Lists the account's VPSs, cancelled and expired ones included. Costs nothing.
   *
   * @example
   * const all = unwrap(await api.api_vps_get_services());
   * const active = all.filter((vps) => vps.vps_status === "active");
   */
  api_vps_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_vps[]> | Faulted>;

  /**
   * Orders a backup of a VPS's disk, to be made in the background.
   *
   * `ok` means that it was accepted, not that it is done: look for its name in `api_get_vps_backups`. The VPS must be
   * active, else it is refused with such words as `You cannot send commands to the server until it is active.` By the
   * service's newer documents only KVM has backups, at most 4 a VPS.
   *
   * @example
   * const queued = await api.api_vps_queue_backup({ id: 1001, name: "before-upgrade" });
   * if (queued.kind === "refused") console.log(queued.reason);
   */
  api_vps_queue_backup(
    input: {
      /** The VPS: a `vps_id` of `api_vps_get_services`. */
      id: number;
      /** What to call the backup; blank calls it `snap`. */
      name: string;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status_ok_or_success_or_Success> | Refused<result_status> | Faulted>;

  /**
   * Restarts a VPS: what runs on it is stopped, and it is away for as long as it takes to boot. Costs nothing.
   *
   * `ok` means that the host machine is told to, which takes up to two minutes. Refused with `You cannot send commands to
   * the server until it is active.` where its `vps_status` is not `active`.
   *
   * @example
   * const restart = await api.api_vps_queue_restart({ id: 1001 });
   * console.log(restart.kind);
   */
  api_vps_queue_restart(
    input: {
      /** The VPS: a `vps_id` of `api_vps_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status_ok_or_success_or_Success> | Refused<result_status> | Faulted>;

  /**
   * Starts a VPS that is stopped. Costs nothing more: it is billed stopped or running.
   *
   * `ok` means that the host machine is told to; `vps_server_status` of `api_vps_get_service` becomes `running` up to two
   * minutes later. Refused with `You cannot send commands to the server until it is active.` where its `vps_status` is
   * not `active`.
   *
   * @example
   * const start = await api.api_vps_queue_start({ id: 1001 });
   * if (start.kind === "refused") console.log(start.reason);
   */
  api_vps_queue_start(
    input: {
      /** The VPS: a `vps_id` of `api_vps_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status_ok_or_success_or_Success> | Refused<result_status> | Faulted>;

  /**
   * Stops a VPS: nothing on it can be reached. It is billed as before; its disk stays.
   *
   * `ok` means that the host machine is told to; `vps_server_status` of `api_vps_get_service` becomes `stopped` up to two
   * minutes later. Stopping one that is stopped changes nothing. Refused with `You cannot send commands to the server
   * until it is active.` where its `vps_status` is not `active`.
   *
   * @example
   * const stop = await api.api_vps_queue_stop({ id: 1001 });
   * if (stop.kind === "refused") console.log("still running:", stop.reason);
   */
  api_vps_queue_stop(
    input: {
      /** The VPS: a `vps_id` of `api_vps_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<result_status_ok_or_success_or_Success> | Refused<result_status> | Faulted>;

  /**
   * Gives the addresses of a picture of a KVM VPS's screen. Costs nothing.
   *
   * Refused with `Your VPS has no screenshots currently.` where there is no picture; `url`, `link` and `js` are blank
   * then.
   *
   * @example
   * const picture = await api.api_vps_screenshot({ id: 1001 });
   * if (picture.kind === "ok") console.log(picture.value.url);
   */
  api_vps_screenshot(
    input: {
      /** The VPS: a `vps_id` of `api_vps_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<vps_screenshot_return_ok_or_success_or_Success> | Refused<vps_screenshot_return> | Faulted>;

  /**
   * Lists the data centres that a VPS can be ordered in. Costs nothing and needs no session.
   *
   * An order takes the `id`, as `location`.
   *
   * @example
   * const locations = unwrap(await api.get_vps_locations_array());
   * const newJersey = locations.find((location) => location.name === "Secaucus, NJ")?.id;
   */
  get_vps_locations_array(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<idNameArray[]> | Faulted>;

  /**
   * Lists the kinds of virtualization that a VPS can be ordered with. Costs nothing and needs no session.
   *
   * An order takes the `platform`; the `name` is for people.
   *
   * @example
   * const platforms = unwrap(await api.get_vps_platforms_array());
   * console.log(platforms.map((platform) => platform.platform));
   */
  get_vps_platforms_array(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<vps_platform[]> | Faulted>;

  /**
   * Lists the kinds of slice that a VPS is made of, with their prices. Costs nothing and needs no session.
   *
   * `type` is the `type` of a template. It is not unique: the cheaper slices without an IPv4 address have the numbers of
   * those with one, and only `name` tells them apart.
   *
   * @example
   * const slices = unwrap(await api.get_vps_slice_types());
   * const forSale = slices.filter((slice) => slice.buyable === 1);
   */
  get_vps_slice_types(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<vps_slice_type[]> | Faulted>;

  /**
   * Lists the images that can be installed on a new VPS. Costs nothing and needs no session.
   *
   * Go by `title`: a `file` can be called after a release that it no longer holds, as `debian6` is for Debian 9. An order
   * takes the `file` as `os` and the `os` as `version`.
   *
   * @example
   * const templates = unwrap(await api.get_vps_templates());
   * const ubuntu = templates.filter((template) => template.os === "ubuntu" && template.bits === 64);
   */
  get_vps_templates(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<vps_template[]> | Faulted>;

  /**
   * Makes an address that logs a browser in to a site's cPanel, once and without a password. Costs nothing.
   *
   * The address is `status_text`, where the outcome is `ok`: whoever opens it first is logged in, so hand it on at once
   * and keep it out of logs. Refused with `Invalid Website Passed` for an id that is not the account's, and with
   * `Sorry! something went wrong, couldn't able to connect to cPanel!` where the host does not answer. Sites with
   * DirectAdmin have `api_api_auto_directadmin_login`.
   *
   * @example
   * const login = await api.api_api_auto_cpanel_login({ id: 9001 });
   * const address = login.kind === "ok" ? login.value.status_text : null;
   */
  api_api_auto_cpanel_login(
    input: {
      /** A `website_id` of `api_webhosting_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<one_time_login_ok_or_success_or_Success> | Refused<one_time_login> | Faulted>;

  /**
   * Makes an address that logs a browser in to a site's DirectAdmin without a password, twice at most. Costs nothing.
   *
   * The address is `status_text`: whoever opens it is logged in, so hand it on at once and keep it out of logs. Refused
   * with `Invalid Website Passed` for an id that is not the account's; the words for a host that does not answer name
   * cPanel here too. A host that was reached but gave no address is `refused` as well, though its `status` is `ok`.
   *
   * @example
   * const login = await api.api_api_auto_directadmin_login({ id: 9001 });
   * const address = login.kind === "ok" ? login.value.status_text : null;
   */
  api_api_auto_directadmin_login(
    input: {
      /** A `website_id` of `api_webhosting_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<one_time_login_ok_or_success_or_Success> | Refused<one_time_login> | Faulted>;

  /**
   * Cancels web hosting with its addons: billing stops, nothing is paid back, and the site's files, databases and
   * mailboxes are lost for good.
   *
   * When the host deletes them is not documented: make a copy first. The domain is an order of its own and stays.
   * `refused` stands for a `false` without a reason: mostly an id that is not the account's. Afterwards `website_status`
   * of `api_webhosting_get_service` is `canceled`.
   *
   * @example
   * const cancelled = await api.api_webhosting_cancel_service({ id: 9001 });
   * if (cancelled.kind === "refused") console.log("still billed:", cancelled.reason);
   */
  api_webhosting_cancel_service(
    input: {
      /** A `website_id` of `api_webhosting_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<true> | Refused<boolean | null> | Faulted>;

  /**
   * Lists all charges and payments for web hosting. Costs nothing.
   *
   * Charges have `invoices_type` 1; payments have 10 or more. `invoices_service` is the `website_id`. Domains ordered
   * with a site are under `api_domains_get_client_invoices`.
   *
   * @example
   * const rows = unwrap(await api.api_webhosting_get_client_invoices());
   * const open = rows.filter((row) => row.invoices_type === 1 && row.invoices_paid === 0);
   */
  api_webhosting_get_client_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Lists the charges for web hosting that are still to be paid. Costs nothing.
   *
   * Pay by `api_make_payment` with the module `webhosting`: a site whose charges stay unpaid can be suspended, and is
   * then offline.
   *
   * @example
   * const due = unwrap(await api.api_webhosting_get_client_unpaid_invoices());
   * for (const charge of due) console.log(charge.invoices_service, charge.invoices_due_date);
   */
  api_webhosting_get_client_unpaid_invoices(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_invoices[]> | Faulted>;

  /**
   * Gives one site's hosting by its id: domain, address, user name and state. Costs nothing.
   *
   * The password is not part of it: `api_api_auto_cpanel_login` or `api_api_auto_directadmin_login` gets in. An id that
   * is not the account's is answered with the fault `unable to serialize result`, or with null.
   *
   * @example
   * const site = unwrap(await api.api_webhosting_get_service({ id: 9001 }));
   * console.log(site?.website_hostname, site?.website_ip, site?.website_status);
   */
  api_webhosting_get_service(
    input: {
      /** A `website_id` of `api_webhosting_get_services`. */
      id: number;
    },
    options?: CallOptions,
  ): Promise<Ok<sql_row_websites | null> | Faulted>;

  /**
   * Lists the account's web hosting, cancelled and expired included. Costs nothing.
   *
   * One domain can stand in several rows: an old one that was cancelled, and the one in use.
   *
   * @example
   * const sites = unwrap(await api.api_webhosting_get_services());
   * const site = sites.find((one) => one.website_hostname === "example.com" && one.website_status === "active");
   */
  api_webhosting_get_services(
    input?: Record<string, never>,
    options?: CallOptions,
  ): Promise<Ok<sql_row_websites[]> | Faulted>;
}
