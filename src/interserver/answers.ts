// Written by src/build/write-methods.js from src/interserver/operations and types: change those, then run `npm run methods`.

/** Backup space of the account's: an account on one of the service's storage hosts. */
export interface sql_row_backups {
  /** Its id: what `id` of `api_backups_get_service`, cancelling and the storage login takes. */
  backup_id: number | null;
  /** The id of the storage host that keeps the files. */
  backup_server: number | null;
  /** The user name on that host, such as `st10000`. */
  backup_username: string | null;
  /** The id of its package, which sets size and price, such as 10831. No operation lists these packages. */
  backup_type: number | null;
  /** The currency that it is billed in, such as `USD`. */
  backup_currency: string | null;
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  backup_order_date: string | null;
  /** The customer's number. */
  backup_custid: number | null;
  /** How much it may hold. The unit is not documented; 0 in every published example. */
  backup_quota: number | null;
  /** The address of the storage host, to connect to; blank where none is set. */
  backup_ip: string | null;
  /** Billing: `pending` (unpaid), `pending-setup` (paid, not made yet), `active`, `suspended`, `canceled` or `expired`. */
  backup_status: string | null;
  /** The repeating invoice: charges for the space hold it in `invoices_extra`. It cannot be paid itself. */
  backup_invoice: number | null;
  /** The id of the coupon that it was ordered with; 0: none. */
  backup_coupon: number | null;
  /** More about it, as JSON text; `[]`: nothing. */
  backup_extra: string | null;
  /** The account on the host, apart from billing: `active`, or `deleted` where the files are gone; blank where unknown. */
  backup_server_status: string | null;
  /** A free note. */
  backup_comment: string | null;
}

/** Prepaid money, or an entry that is still to be funded. */
export interface prepays_list {
  /** What `api_get_prepay_paypal_fill_url` takes. */
  prepay_id: number | null;
  /** A number that the service does not explain; mostly 0. */
  prepay_type: number | null;
  /** A text that the service does not explain; mostly blank. */
  prepay_status: string | null;
  /** When it last changed, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  prepay_date: string | null;
  /** When it was set up, written as `prepay_date` is. */
  prepay_created: string | null;
  /** US dollars that it was set up for. */
  prepay_amount: number | null;
  /** US dollars left to spend. */
  prepay_remaining: number | null;
  /** The id of the one service that it is for; 0 for any. */
  prepay_service: number | null;
  /** 1: bills that come round take from it by themselves; 0: they do not. */
  prepay_automatic_use: number | null;
  /** The kind of service it is for, as `get_modules` lists them; null may stand for all. */
  prepay_module: string | null;
}

/** What became of a payment. */
export interface make_payment_return {
  /** `error` where it was not paid; the word for success is not documented. */
  status: string | null;
  /** What happened, for people. */
  status_text: string | null;
}

/** A domain on the service's name servers. */
export interface sql_row_dns_domains {
  /** What the operations on a domain take as `domain_id`. */
  id: number | null;
  /** The domain, such as `example.com`. */
  name: string | null;
  /** Where it is copied from; blank, since the service holds the original. */
  master: string | null;
  /** When a copy was last compared, in seconds since 1970; null for an original. */
  last_check: number | null;
  /** `MASTER`: the service holds the original. */
  type: string | null;
  /** The serial number of which other name servers were last told; null for none. */
  notified_serial: number | null;
  /** The customer it belongs to, as text. */
  account: string | null;
}

/** One record of a domain. */
export interface sql_row_dns_records {
  /** What the operations on a record take as `record_id`. */
  id: number | null;
  /** The domain it belongs to. */
  domain_id: number | null;
  /** The host name in full, such as `www.example.com`. */
  name: string | null;
  /** The kind of record, such as `A`, `MX` or `TXT`. */
  type: string | null;
  /** What it says, such as an address. */
  content: string | null;
  /** For how many seconds others may keep it. */
  ttl: number | null;
  /** The priority of an `MX` or `SRV` record, lowest first; 0 or null for others. */
  prio: number | null;
  /** 1: not served; 0: served. */
  disabled: number | null;
  /** A sorting key of the name server's, for DNSSEC; null where it is not used. */
  ordername: string | null;
  /** 1: the domain's own data, for DNSSEC; 0: part of a delegation. */
  auth: number | null;
}

/**
 * A domain that the account has registered, with its owner's contact. A DNS zone is another thing: see
 * `api_get_dns_domain`.
 */
export interface sql_row_domains {
  /** The order's id: what `id` of `api_domains_get_service` takes. Not the `domain_id` of the DNS operations. */
  domain_id: number | null;
  /** The domain's name, such as `example.com`. */
  domain_hostname: string | null;
  /** The user name with the registrar. */
  domain_username: string | null;
  /** The password with the registrar, which can move the domain away. Shown as `•••` when printed. */
  domain_password: string | null;
  /** The id of its package: the kind of registration, one a top-level domain. No operation lists these packages. */
  domain_type: number | null;
  /** The currency that it is billed in, such as `USD`. */
  domain_currency: string | null;
  /** When the registration ends unless it is renewed, such as `2027-11-22 10:00:00`. */
  domain_expire_date: string | null;
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  domain_order_date: string | null;
  /** The customer's number. */
  domain_custid: number | null;
  /** Billing: `pending` (unpaid, not registered), `active`, `suspended`, `canceled` or `expired`. */
  domain_status: string | null;
  /** The repeating invoice: the charge for each renewal holds it in `invoices_extra`. It cannot be paid itself. */
  domain_invoice: number | null;
  /** The id of the coupon that it was ordered with; 0: none. */
  domain_coupon: number | null;
  /** The owner's first name. */
  domain_firstname: string | null;
  /** The owner's last name. */
  domain_lastname: string | null;
  /** The owner's email address, which the registrar writes to. */
  domain_email: string | null;
  /** The owner's street and number. */
  domain_address: string | null;
  /** The address's second line. */
  domain_address2: string | null;
  /** The address's third line. */
  domain_address3: string | null;
  /** The owner's city. */
  domain_city: string | null;
  /** The owner's state or province. */
  domain_state: string | null;
  /** The owner's postal code. */
  domain_zip: string | null;
  /** The owner's country. */
  domain_country: string | null;
  /** The owner's telephone number. */
  domain_phone: string | null;
  /** The owner's fax number; mostly blank. */
  domain_fax: string | null;
  /** The owner's company; blank for a person. */
  domain_company: string | null;
  /** More about the registration, as JSON text; `[]`: nothing. */
  domain_extra: string | null;
}

/** A floating address of the account's: one that can be moved from server to server. */
export interface sql_row_floating_ips {
  /** Its id: what `id` of `api_floating_ips_get_service` and `api_change_floating_ips_ip` takes. */
  floating_ip_id: number | null;
  /** The id of its package, which sets the price. No operation lists these packages. */
  floating_ip_type: number | null;
  /** The currency that it is billed in, such as `USD`. */
  floating_ip_currency: string | null;
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  floating_ip_order_date: string | null;
  /** The customer's number. */
  floating_ip_custid: number | null;
  /** Not used: an address has no quota. 0. */
  floating_ip_quota: number | null;
  /** The floating address itself, which stays the same. */
  floating_ip_ip: string | null;
  /** Where its traffic goes now: the address of one of the account's servers; blank: nowhere. */
  floating_ip_target_ip: string | null;
  /** Billing: `pending` (unpaid), `pending-setup`, `active`, `suspended`, `canceled` or `expired`. */
  floating_ip_status: string | null;
  /** The repeating invoice: charges for the address hold it in `invoices_extra`. It cannot be paid itself. */
  floating_ip_invoice: number | null;
  /** The id of the coupon that it was ordered with; 0: none. */
  floating_ip_coupon: number | null;
  /** More about it, as JSON text; `[]`: nothing. */
  floating_ip_extra: string | null;
  /** The routing, apart from billing: `active` while the address is routed; blank where it is not. */
  floating_ip_server_status: string | null;
  /** A free note. */
  floating_ip_comment: string | null;
}

/** A charge, or a payment of one. */
export interface sql_row_invoices {
  /** Its id: of an unpaid charge, what `invoice` of `api_make_payment` takes. */
  invoices_id: number | null;
  /** What was billed or paid, for people, such as `(Repeat Invoice: 2500101) .ws Domain Name Registration`. */
  invoices_description: string | null;
  /** The amount in `invoices_currency`, not rounded: 39.6 is 39 dollars and 60 cents. */
  invoices_amount: number | null;
  /** The customer's number. */
  invoices_custid: number | null;
  /** 1: a charge. 10 and more: a payment, by how it was made, such as 12 from prepaid money. */
  invoices_type: number | null;
  /** When it was made, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  invoices_date: string | null;
  /** A billing group. The service does not use it: 0. */
  invoices_group: number | null;
  /** Of a charge, the repeating invoice that it came from. Of a payment, the `invoices_id` of the charge paid. */
  invoices_extra: number | null;
  /** 1: paid. 0: still to be paid. Of a payment it says nothing. */
  invoices_paid: number | null;
  /** The kind of service it is for, such as `licenses`: what `module` of `api_make_payment` takes. */
  invoices_module: string | null;
  /** When it is to be paid by, such as `2026-11-29 10:00:00`, in the service's own time zone. */
  invoices_due_date: string | null;
  /** The id of the service it is for, within `invoices_module`: a `license_id`, a `mail_id`, and so on. */
  invoices_service: number | null;
  /** 1: withdrawn, not to be paid. Else 0. */
  invoices_deleted: number | null;
  /** The currency of the amount, such as `USD`. */
  invoices_currency: string | null;
}

/** What became of an order for a licence. */
export interface buy_license_return {
  /** `ok` where the licence was ordered, else `error`. */
  status: string | null;
  /** What happened or what was wrong, one line each. The same line can come twice. */
  status_text: string | null;
  /** The invoice to pay; 0 where prepaid money was taken; null where there is none. */
  invoice: number | null;
  /** The price in US dollars a month. Most refusals hold it too: it is no sign of an order. */
  cost: number | null;
}

/** What became of cancelling a licence by its id. */
export interface cancel_license_return {
  /** `ok` where it was cancelled, else `error`. */
  status: string | null;
  /** `License Canceled.` with a new line after it, or what was wrong. */
  status_text: string | null;
}

/** What became of cancelling a licence by its address and type. */
export interface cancel_license_ip_return {
  /** `ok` where one was cancelled, else `error`. */
  status: string | null;
  /** `License Canceled.` with a new line after it, or what was wrong; of several that match, their ids and types. */
  status_text: string | null;
}

/** A kind of licence that is for sale. */
export interface license_type {
  /** What `type` of an order takes, such as 5025. */
  services_id: number | null;
  /** Its name for people, such as `LiteSpeed WebServer VPS License`. */
  services_name: string | null;
  /** The price in US dollars a month, such as 13.95. 0 where it is free. */
  services_cost: number | null;
}

/** A licence of the account's. */
export interface sql_row_licenses {
  /** Its id: what `id` of the licence operations takes. */
  license_id: number | null;
  /** The `services_id` of its kind; it can be one that is not sold any more. */
  license_type: number | null;
  /** The currency that it is billed in, such as `USD`. */
  license_currency: string | null;
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  license_order_date: string | null;
  /** The customer's number. */
  license_custid: number | null;
  /** The IPv4 address that is licensed. */
  license_ip: string | null;
  /** Billing: `pending` (ordered, unpaid, not valid yet), `active`, `suspended`, `canceled` or `expired`. */
  license_status: string | null;
  /** The host name that goes with the address; blank for a new licence. */
  license_hostname: string | null;
  /** The vendor's key or serial, where the vendor gives one, such as LiteSpeed; else blank. Shown as `•••` when printed. */
  license_key: string | null;
  /** The repeating invoice: charges for the licence hold it in `invoices_extra`. It cannot be paid itself. */
  license_invoice: number | null;
  /** The id of the coupon that it was ordered with; 0: none. */
  license_coupon: number | null;
  /** More about it, as JSON text; `[]` or blank: nothing. */
  license_extra: string | null;
}

/** What became of moving a licence from one address to another. */
export interface change_license_ip_return {
  /** `ok` where it was moved, else `error`; blank where the vendor of the licence has no way to do it. */
  status: string | null;
  /** `The IP Address has been changed.`, or what was wrong, in the service's words or the vendor's. */
  status_text: string | null;
}

/** What became of moving a licence, named by its id, to another address. */
export interface change_license_ip_by_id_return {
  /** `ok` where it was moved, else `error`; blank where the vendor of the licence has no way to do it. */
  status: string | null;
  /** `The IP Address has been changed.`, or what was wrong, in the service's words or the vendor's. */
  status_text: string | null;
}

/** A mail service of the account's: a login with which mail is sent. */
export interface sql_row_mail {
  /** Its id: what `id` of `api_mail_get_service`, cancelling and the mail login takes. */
  mail_id: number | null;
  /** The user name for sending, `mb` and the id, such as `mb2001`; blank until the service is active. */
  mail_username: string | null;
  /** The id of its package, such as 10880. */
  mail_type: number | null;
  /** The currency that it is billed in, such as `USD`. */
  mail_currency: string | null;
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  mail_order_date: string | null;
  /** The customer's number. */
  mail_custid: number | null;
  /** A bound on its size. 0 in every published example; the unit is not documented. */
  mail_quota: number | null;
  /** An address that belongs to it; mostly blank. */
  mail_ip: string | null;
  /** Billing: `pending` (unpaid), `pending-setup`, `active`, `suspended`, `canceled` or `expired`. Only `active` sends. */
  mail_status: string | null;
  /** The repeating invoice: charges for the service hold it in `invoices_extra`. It cannot be paid itself. */
  mail_invoice: number | null;
  /** The id of the coupon that it was ordered with; 0: none. */
  mail_coupon: number | null;
  /** More about it, as JSON text; `[]`: nothing. */
  mail_extra: string | null;
  /** The login on the mail host, apart from billing, such as `active` or `deleted`; blank where unknown. */
  mail_server_status: string | null;
  /** A free note. */
  mail_comment: string | null;
}

/** A rapid deploy server of the account's: a whole machine's worth, set up within minutes and run like a VPS. */
export interface sql_row_quickservers {
  /** Its id: what `id` of `api_quickservers_get_service` takes. */
  qs_id: number | null;
  /** The customer's number. */
  qs_custid: number | null;
  /** The id of the machine that it runs on. */
  qs_server: number | null;
  /** Its IPv4 address; blank where it has none, as after it was deleted. */
  qs_ip: string | null;
  /** Its IPv6 address; null or blank where it has none. */
  qs_ipv6: string | null;
  /** Its name on the host. */
  qs_vzid: string | null;
  /** The currency that it is billed in, such as `USD`. */
  qs_currency: string | null;
  /** The id of its package, which sets machine and price. No operation lists these packages. */
  qs_type: number | null;
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  qs_order_date: string | null;
  /** Billing: `pending` (unpaid), `pending-setup` (paid), `active`, `suspended`, `canceled` or `expired`. */
  qs_status: string | null;
  /** The repeating invoice: charges for the server hold it in `invoices_extra`. It cannot be paid itself. */
  qs_invoice: number | null;
  /** The id of the coupon that it was ordered with; 0: none. */
  qs_coupon: number | null;
  /** More about it, as JSON text; `[]`: nothing. */
  qs_extra: string | null;
  /** Its host name, such as `server.example.com`. */
  qs_hostname: string | null;
  /** The machine, apart from billing: `running`, `stopped` or `deleted`; blank where unknown. */
  qs_server_status: string | null;
  /** A free note. */
  qs_comment: string | null;
  /** How many slices of the machine it has. */
  qs_slices: number | null;
  /** The address that may connect to its screen by VNC, it seems; blank: none. */
  qs_vnc: string | null;
  /** The port for its screen by VNC, such as 5902; null: none. */
  qs_vnc_port: number | null;
  /** The root password, said to be encrypted; take it for clear text. Shown as `•••` when printed. */
  qs_rootpass: string | null;
  /** The hardware address of its network card, such as `52:54:00:60:52:f8`. */
  qs_mac: string | null;
  /** The template that it was installed from, such as `ubuntu24`. */
  qs_os: string | null;
  /** The family of its operating system, such as `ubuntu`; in old rows a number. */
  qs_version: string | null;
  /** The id of its data centre, as in `get_vps_locations_array`. */
  qs_location: number | null;
  /** What it is run with, such as `kvm`. */
  qs_platform: string | null;
}

/** How an operation went, in words. */
export interface result_status {
  /** `ok`, or a word for failure, mostly `error`. */
  status: string | null;
  /** The answer or what was done, on success; else what was wrong, one line a problem. */
  status_text: string | null;
}

/** An address that logs a browser in without a password, or why there is none. */
export interface one_time_login {
  /** `ok`, or a word for failure, mostly `error`. */
  status: string | null;
  /** The address, on success: whoever opens it is logged in, so it is shown as `•••` when printed. Else what was wrong. */
  status_text: string | null;
}

/** A dedicated server of the account's, and how it was ordered. */
export interface sql_row_servers {
  /** The order's id: what `id` of `api_servers_get_service` and `api_servers_cancel_service` takes. */
  server_id: number | null;
  /** Its host name, such as `server.example.com`. */
  server_hostname: string | null;
  /** The customer's number. */
  server_custid: number | null;
  /** The id of its package; 600 in the published examples. No operation lists these packages. */
  server_type: number | null;
  /** The currency that it is billed in, such as `USD`. */
  server_currency: string | null;
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone; null in old rows. */
  server_order_date: string | null;
  /** The repeating invoice, which charges hold in `invoices_extra`; null in old rows. It cannot be paid itself. */
  server_invoice: number | null;
  /** The id of the coupon that it was ordered with; 0: none. */
  server_coupon: number | null;
  /** Billing: `pending` (unpaid), `pending-setup` (being built), `active`, `suspended`, `canceled` or `expired`. */
  server_status: string | null;
  /** The root password that it was set up with, in the clear. Shown as `•••` when printed. */
  server_root: string | null;
  /** A tag of the machine's, it seems; `0`: none. */
  server_dedicated_tag: string | null;
  /** A second tag; mostly blank. */
  server_custom_tag: string | null;
  /** What was ordered and wished for, in words. Holds HTML such as `<br>`: escape it before it is shown. */
  server_comment: string | null;
  /** About the first bill. Not documented; 0 in the published examples. */
  server_initial_bill: number | null;
  /** About the hardware. Not documented; 0 in the published examples. */
  server_hardware: number | null;
  /** About its addresses. Not documented; 0 in the published examples. See `server_dedicated_ips`. */
  server_ips: number | null;
  /** 1: billed by the month. Else 0. A mark, no amount. */
  server_monthly_bill: number | null;
  /** 1: set up. Else 0; 0 can stand for an active server too. */
  server_setup: number | null;
  /** The discount in `server_currency`; null: none. */
  server_discount: number | null;
  /** Who sold it, it seems; not documented. 0 in the published examples. */
  server_rep: number | null;
  /** When it was ordered, in seconds since 1970, UTC, such as 1399331698. */
  server_date: number | null;
  /** What it costs altogether in `server_currency`, such as 169. */
  server_total_cost: number | null;
  /** The id of its data centre; null where none is set. */
  server_location: string | null;
  /** 1: its hardware was ordered. Else 0. */
  server_hardware_ordered: number | null;
  /** 1: it was billed. Else 0. */
  server_billed: number | null;
  /** 1: the mail with its login was sent. Else 0. */
  server_welcome_email: number | null;
  /** The processor ordered: an id in the order form's catalogue, which no operation lists. So are the seven that follow. */
  server_dedicated_cpu: number | null;
  /** The memory ordered: a catalogue id, not a size. */
  server_dedicated_memory: number | null;
  /** The first disk ordered: a catalogue id. */
  server_dedicated_hd1: number | null;
  /** The second disk ordered: a catalogue id; null: none. */
  server_dedicated_hd2: number | null;
  /** The traffic ordered: a catalogue id, not an amount. */
  server_dedicated_bandwidth: number | null;
  /** The block of addresses ordered: a catalogue id, not a count. */
  server_dedicated_ips: number | null;
  /** The operating system ordered: a catalogue id. */
  server_dedicated_os: number | null;
  /** The control panel ordered: a catalogue id; null: none. */
  server_dedicated_cp: number | null;
  /** How its disks are joined, such as `NO Raid`; `0` in newer rows without RAID. */
  server_dedicated_raid: string | null;
  /** More about it, as JSON text; `[]`: nothing. */
  server_extra: string | null;
}

/** A certificate of the account's, with the contact that it was asked for with. */
export interface sql_row_ssl_certs {
  /** Its id: what `id` of `api_ssl_get_service` and `api_ssl_cancel_service` takes. */
  ssl_id: number | null;
  /** The host name that it is for, such as `www.example.com`. */
  ssl_hostname: string | null;
  /** The order's id with the certificate authority; blank before it was placed there. */
  ssl_order_id: string | null;
  /** The id of its package: the kind of certificate. No operation lists these packages. */
  ssl_type: number | null;
  /** The currency that it is billed in, such as `USD`. */
  ssl_currency: string | null;
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. Its end stands in `ssl_x509`. */
  ssl_order_date: string | null;
  /** The customer's number. */
  ssl_custid: number | null;
  /** Billing: `pending` (unpaid), `pending-setup` (paid, not issued yet), `active`, `canceled` or `expired`. */
  ssl_status: string | null;
  /** The repeating invoice: the charge for each renewal holds it in `invoices_extra`. It cannot be paid itself. */
  ssl_invoice: number | null;
  /** The id of the coupon that it was ordered with; 0: none. */
  ssl_coupon: number | null;
  /** The contact's first name. */
  ssl_firstname: string | null;
  /** The contact's last name. */
  ssl_lastname: string | null;
  /** The contact's telephone number. */
  ssl_phone: string | null;
  /** The contact's email address. */
  ssl_email: string | null;
  /** The organisation that the certificate names. */
  ssl_company: string | null;
  /** The organisation's street and number. */
  ssl_address: string | null;
  /** The organisation's city. */
  ssl_city: string | null;
  /** The organisation's state or province. */
  ssl_state: string | null;
  /** The organisation's postal code. */
  ssl_zip: string | null;
  /** The organisation's country. */
  ssl_country: string | null;
  /** The organisational unit that the request names. */
  ssl_department: string | null;
  /** More about the order, as JSON text; `[]`: nothing. */
  ssl_extra: string | null;
  /** Who is asked by mail to approve the certificate, such as `admin@example.com`; null before one is chosen. */
  ssl_approver_email: string | null;
  /** The signing request, PEM; null or blank before there is one. */
  ssl_csr: string | null;
  /** The private key, PEM: whoever has it can pose as the host. Shown as `•••` when printed. */
  ssl_private_key: string | null;
  /** The certificate, PEM; null or blank until it was issued. */
  ssl_x509: string | null;
  /** The authority's root certificate, PEM. */
  ssl_ca_root: string | null;
  /** The intermediate certificate, PEM: a web server sends it after `ssl_x509`. */
  ssl_ca_inter: string | null;
}

/** A support ticket in a list. */
export interface getTicketList_ticket {
  /** Its number in the helpdesk, such as `1287545`: what `api_viewTicket` and `api_ticketPost` take. */
  ticket_id: string | null;
  /** Its name for people, such as `KVO-530-34143`: they take this too. */
  ticket_reference_id: string | null;
  /** What it is about. */
  subject: string | null;
  /** The name of whoever wrote last. */
  lastreplier: string | null;
  /** `Open`, `On Hold` or `Closed`. */
  statustitle: string | null;
  /** How urgent it is, such as `Standard`. */
  prioritytitle: string | null;
  /** How many replies there are, as text. */
  replies: string | null;
  /** When something last happened, in seconds since 1970, as text such as `1689343562`. */
  lastactivity: string | null;
}

/** A page of support tickets. */
export interface getTicketList_return {
  /** `ok`; `failed` where the helpdesk could not be asked. */
  status: string | null;
  /** `List of tickets`, or what went wrong. */
  status_text: string | null;
  /** How many pages there are, as text and with a fraction, such as `4.5` for five; null on a refusal. */
  totalPages: string | null;
  /** The page's tickets, newest first. */
  tickets: getTicketList_ticket[] | null;
}

/** What became of a new ticket. */
export interface openTicket_return {
  /** `success`; `Failed` for bad input; `failed` where the helpdesk failed. */
  status: string | null;
  /** `created ticket successfully.`, or what went wrong. */
  status_text: string | null;
  /**
   * The new ticket, by the name that `api_viewTicket` takes, such as `KVO-530-34143`, though the service declares it an
   * integer; `-1` where none was made.
   */
  ticket_reference_id: string | null;
}

/** What became of a reply. */
export interface ticket_post_return {
  /** `Success`; `Failed`. */
  status: string | null;
  /** `Post added successfully`, or what went wrong. */
  status_text: string | null;
}

/** One post of a ticket: the question or a reply. */
export interface postsDetail {
  /** The e-mail address of its writer. */
  email: string | null;
  /** The name of its writer. */
  full_name: string | null;
  /** When it was written: seconds since 1970 as text, or a date. */
  dateline: string | null;
  /** What it says; can hold HTML. */
  contents: string | null;
}

/** A support ticket with its posts. */
export interface view_ticketdetail_array {
  /** Its name for people, such as `KVO-530-34143`. */
  ticket_reference_id: string | null;
  /** The name of whoever opened it. */
  full_name: string | null;
  /** The e-mail address of whoever opened it. */
  email: string | null;
  /** What it is about. */
  subject: string | null;
  /** When it was opened: seconds since 1970 as text, or a date. */
  creationtime: string | null;
  /** `Open`, `On Hold` or `Closed`. */
  statustitle: string | null;
  /** How urgent it is, such as `Standard`. */
  prioritytitle: string | null;
  /** When something last happened: seconds since 1970 as text, or a date. */
  lastactivity: string | null;
  /** The question and the replies. */
  posts: postsDetail[] | null;
}

/** One support ticket, or why it could not be had. */
export interface view_ticket_return {
  /** `Success`; `Failed`. */
  status: string | null;
  /** `Ticket details`, or what went wrong. */
  status_text: string | null;
  /** The ticket; nothing but nulls in it on a refusal. */
  result: view_ticketdetail_array | null;
}

/** What became of an order for a VPS or for mail. */
export interface buy_vps_result_status {
  /** `ok`: ordered; `error`: not. */
  status: string | null;
  /** The new service's id where it was ordered, else what was wrong, one line each. */
  status_text: string | null;
  /**
   * The ids of the invoices to pay, joined by commas: more than one where a control panel is ordered too. Blank where
   * nothing was ordered.
   */
  invoices: string | null;
  /** US dollars for the first period. The price stands here on a refusal too. */
  cost: number | null;
}

/** What an order for a VPS would cost, with the parameters as the service would use them. */
export interface validate_buy_vps_result_status {
  /** The id of the coupon; 0 for none. */
  coupon_code: number | null;
  /** The first bill, in US dollars for the whole period, discounts taken off. */
  service_cost: number | null;
  /** What one slice adds to the first bill, in US dollars. */
  slice_cost: number | null;
  /**
   * The package, as in `vps_type`: 31 OpenVZ, 32 KVM for Windows, 33 KVM for Linux, 54 Hyper-V, 55 Virtuozzo, 57 KVM
   * storage.
   */
  service_type: number | null;
  /** What one slice adds to each later bill, in US dollars. */
  repeat_slice_cost: number | null;
  /** US dollars for one slice before discounts. */
  original_slice_cost: number | null;
  /** US dollars before discounts. */
  original_cost: number | null;
  /** Each later bill, in US dollars for the whole period. */
  repeat_service_cost: number | null;
  /** US dollars a month where it is billed monthly. */
  monthly_service_cost: number | null;
  /** The customer who asked. */
  custid: number | null;
  /** The image: the `file` of a template. */
  os: string | null;
  /** How many slices. */
  slices: number | null;
  /** What it would run on, such as `kvm`. */
  platform: string | null;
  /** `none`, `cpanel` or `da`. */
  controlpanel: string | null;
  /** Months that one bill covers. */
  period: number | null;
  /** The data centre: an `id` of `get_vps_locations_array`. */
  location: number | null;
  /** The operating system: the `os` of a template. */
  version: string | null;
  /** Its full host name. */
  hostname: string | null;
  /** The coupon's code as it was given; blank for none. */
  coupon: string | null;
  /** The password of root: the one given, or one that the service made up. Not shown when the answer is printed. */
  rootpass: string | null;
  /** What was wrong, one line each. */
  status_text: string | null;
  /** `ok`: it can be ordered so; `error`: it cannot. */
  status: string | null;
}

/** A kind of slice. A VPS has one or more, all of one kind. */
export interface vps_slice_type {
  /** What it is called, such as `KVM Linux VPS Slice`; the one without an IPv4 address says `IPv6 Only`. */
  name: string | null;
  /** The number of its kind of virtualization and system, as in a template's `type`. Two slices can share it. */
  type: number | null;
  /** US dollars a month for each slice. */
  cost: number | null;
  /** 1: for sale; 0: not. */
  buyable: number | null;
}

/** An image that can be installed on a new VPS. */
export interface vps_template {
  /** The kind of slice it is for: a `type` of `get_vps_slice_types`. */
  type: number | null;
  /** That kind's name, such as `KVM Linux`. The service spells the field so. */
  virtulization: string | null;
  /** 32 or 64. */
  bits: number | null;
  /** The operating system, such as `ubuntu`: what an order takes as `version`. */
  os: string | null;
  /** The system's release, such as `24.04`. */
  version: string | null;
  /** The image, such as `ubuntu24`: what an order takes as `os`. */
  file: string | null;
  /** System, release and bits, for people, such as `Ubuntu 24.04 64bit`; a blank can follow. */
  title: string | null;
}

/** A kind of virtualization. */
export interface vps_platform {
  /** What an order takes, such as `kvm`. */
  platform: string | null;
  /** What people call it, such as `KVM`. */
  name: string | null;
}

/** A data centre. */
export interface idNameArray {
  /** What an order takes as `location`. */
  id: number | null;
  /** Where it is, such as `Secaucus, NJ`. */
  name: string | null;
}

/** A backup of a VPS. */
export interface idNameSizeUrlArray {
  /** The `vps_id` of the VPS it is of. */
  id: number | null;
  /** What `api_vps_backup_delete` takes. */
  name: string | null;
  /** Bytes. */
  size: number | null;
  /**
   * Where to download it, for about a day; can be blank. Whoever has the address has the backup: it is not shown when
   * printed.
   */
  url: string | null;
}

/** Where a picture of a VPS's screen is. */
export interface vps_screenshot_return {
  /** `ok`, or `error` where there is no picture. */
  status: string | null;
  /** What was wrong. */
  status_text: string | null;
  /** The picture's address; blank where there is none. */
  url: string | null;
  /** The same as a link of HTML, for a web page; blank where there is none. */
  link: string | null;
  /** The same as a piece of JavaScript, for a web page; blank where there is none. */
  js: string | null;
}

/** A VPS of the account's. */
export interface sql_row_vps {
  /** What the operations on one VPS take as `id`. */
  vps_id: number | null;
  /** The customer it belongs to. */
  vps_custid: number | null;
  /** The host machine's id: `api_vps_get_server_name` tells its name. */
  vps_server: number | null;
  /** Its IPv4 address; blank once it is deleted. */
  vps_ip: string | null;
  /** Its IPv6 address; null where it has none. */
  vps_ipv6: string | null;
  /** Its name on the host machine, such as `vps1001`. */
  vps_vzid: string | null;
  /** What it is billed in, such as `USD`. */
  vps_currency: string | null;
  /**
   * Its package: 31 OpenVZ, 32 KVM for Windows, 33 KVM for Linux, 54 Hyper-V, 55 Virtuozzo, 57 KVM storage. Not a
   * `type` of `get_vps_slice_types`.
   */
  vps_type: number | null;
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  vps_order_date: string | null;
  /**
   * How its bill stands: `pending` (not paid yet), `pending-setup` (paid, being installed), `active`, `suspended`,
   * `canceled` or `expired`.
   */
  vps_status: string | null;
  /** The id of its repeating bill: the `invoices_extra` of each charge. `api_make_payment` does not take it. */
  vps_invoice: number | null;
  /** The id of the coupon it was ordered with; 0 for none. */
  vps_coupon: number | null;
  /** More about it as text, mostly JSON; `[]` for nothing. */
  vps_extra: string | null;
  /** Its full host name. */
  vps_hostname: string | null;
  /** How the machine stands: `running`, `stopped`, `deleted` or blank. */
  vps_server_status: string | null;
  /** The note that it was ordered with. */
  vps_comment: string | null;
  /** How many slices it has. */
  vps_slices: number | null;
  /** The one address that may see its screen over VNC; blank for none. */
  vps_vnc: string | null;
  /** The port on the host machine where its screen is, over VNC; null where there is none. */
  vps_vnc_port: number | null;
  /** The password that root had at first, readable or encrypted. Not shown when the row is printed. */
  vps_rootpass: string | null;
  /** The hardware address of its network card, such as `52:54:00:60:52:f8`. */
  vps_mac: string | null;
  /** The image it was made from: the `file` of a template. */
  vps_os: string | null;
  /** Its operating system: the `os` of a template. Old ones can hold a number. */
  vps_version: string | null;
  /** The data centre: an `id` of `get_vps_locations_array`. */
  vps_location: number | null;
  /** What it runs on, such as `kvm`. */
  vps_platform: string | null;
  /** Disk space in use, in a unit that the service does not document; 0 where it is not known. */
  vps_diskused: number | null;
  /** Disk space there is, in the unit of `vps_diskused`; 0 where it is not known. */
  vps_diskmax: number | null;
}

/** Web hosting of the account's: one site's account on a shared host. */
export interface sql_row_websites {
  /** Its id: what `id` of `api_webhosting_get_service`, cancelling and the two logins takes. */
  website_id: number | null;
  /** The id of the host that the site is on. */
  website_server: number | null;
  /** The id of its package, which sets the price and the control panel (cPanel or DirectAdmin). No operation lists them. */
  website_type: number | null;
  /** The currency that it is billed in, such as `USD`. */
  website_currency: string | null;
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  website_order_date: string | null;
  /** The customer's number. */
  website_custid: number | null;
  /** The address that the site answers at: what its A record should hold. */
  website_ip: string | null;
  /** Billing: `pending` (unpaid), `pending-setup` (paid, not made yet), `active`, `suspended`, `canceled` or `expired`. */
  website_status: string | null;
  /** The repeating invoice: charges for the site hold it in `invoices_extra`. It cannot be paid itself. */
  website_invoice: number | null;
  /** The id of the coupon that it was ordered with; 0: none. */
  website_coupon: number | null;
  /** More about it, as JSON text; `[]`: nothing. */
  website_extra: string | null;
  /** The site's main domain, such as `example.com`. */
  website_hostname: string | null;
  /** A free note. */
  website_comment: string | null;
  /** The user name on the host and in its control panel. */
  website_username: string | null;
  /** The account on the host, apart from billing, such as `active` or `deleted`; blank where unknown. */
  website_server_status: string | null;
}

/** An address that logs a browser in without a password, or why there is none. */
export interface one_time_login_ok_or_success_or_Success extends one_time_login {
  /** `ok`, or a word for failure, mostly `error`. */
  status: "ok" | "success" | "Success";
  /** The address, on success: whoever opens it is logged in, so it is shown as `•••` when printed. Else what was wrong. */
  status_text: string;
}

/** How an operation went, in words. */
export interface result_status_ok_or_success_or_Success extends result_status {
  /** `ok`, or a word for failure, mostly `error`. */
  status: "ok" | "success" | "Success";
}

/** What became of a payment. */
export interface make_payment_return_ok_or_success_or_Success extends make_payment_return {
  /** `error` where it was not paid; the word for success is not documented. */
  status: "ok" | "success" | "Success";
}

/** How an operation went, in words. */
export interface result_status_success_or_ok extends result_status {
  /** `ok`, or a word for failure, mostly `error`. */
  status: "success" | "ok";
}

/** What became of an order for a licence. */
export interface buy_license_return_ok extends buy_license_return {
  /** `ok` where the licence was ordered, else `error`. */
  status: "ok";
}

/** What became of cancelling a licence by its id. */
export interface cancel_license_return_ok extends cancel_license_return {
  /** `ok` where it was cancelled, else `error`. */
  status: "ok";
}

/** What became of cancelling a licence by its address and type. */
export interface cancel_license_ip_return_ok extends cancel_license_ip_return {
  /** `ok` where one was cancelled, else `error`. */
  status: "ok";
}

/** What became of moving a licence from one address to another. */
export interface change_license_ip_return_ok extends change_license_ip_return {
  /** `ok` where it was moved, else `error`; blank where the vendor of the licence has no way to do it. */
  status: "ok";
}

/** What became of moving a licence, named by its id, to another address. */
export interface change_license_ip_by_id_return_ok extends change_license_ip_by_id_return {
  /** `ok` where it was moved, else `error`; blank where the vendor of the licence has no way to do it. */
  status: "ok";
}

/** What became of an order for a VPS or for mail. */
export interface buy_vps_result_status_ok_or_success_or_Success extends buy_vps_result_status {
  /** `ok`: ordered; `error`: not. */
  status: "ok" | "success" | "Success";
}

/** A page of support tickets. */
export interface getTicketList_return_ok extends getTicketList_return {
  /** `ok`; `failed` where the helpdesk could not be asked. */
  status: "ok";
}

/** What became of a new ticket. */
export interface openTicket_return_success extends openTicket_return {
  /** `success`; `Failed` for bad input; `failed` where the helpdesk failed. */
  status: "success";
}

/** What became of a reply. */
export interface ticket_post_return_Success extends ticket_post_return {
  /** `Success`; `Failed`. */
  status: "Success";
}

/** One support ticket, or why it could not be had. */
export interface view_ticket_return_Success extends view_ticket_return {
  /** `Success`; `Failed`. */
  status: "Success";
}

/** What became of an order for a VPS or for mail. */
export interface buy_vps_result_status_ok extends buy_vps_result_status {
  /** `ok`: ordered; `error`: not. */
  status: "ok";
}

/** What an order for a VPS would cost, with the parameters as the service would use them. */
export interface validate_buy_vps_result_status_ok extends validate_buy_vps_result_status {
  /** `ok`: it can be ordered so; `error`: it cannot. */
  status: "ok";
}

/** Where a picture of a VPS's screen is. */
export interface vps_screenshot_return_ok_or_success_or_Success extends vps_screenshot_return {
  /** `ok`, or `error` where there is no picture. */
  status: "ok" | "success" | "Success";
}
