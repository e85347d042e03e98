// Written by src/build/write-methods.js from src/interserver/operations and types: change those, then run `npm run methods`.

export interface sql_row_backups {
  backup_id: number | null;
  backup_server: number | null;
  backup_username: string | null;
  backup_type: number | null;
  backup_currency: string | null;
  backup_order_date: string | null;
  backup_custid: number | null;
  backup_quota: number | null;
  backup_ip: string | null;
  backup_status: string | null;
  backup_invoice: number | null;
  backup_coupon: number | null;
  backup_extra: string | null;
  backup_server_status: string | null;
  backup_comment: string | null;
}

export interface prepays_list {
  prepay_id: number | null;
  prepay_type: number | null;
  prepay_status: string | null;
  prepay_date: string | null;
  prepay_created: string | null;
  prepay_amount: number | null;
  prepay_remaining: number | null;
  prepay_service: number | null;
  prepay_automatic_use: number | null;
  prepay_module: string | null;
}

export interface make_payment_return {
  status: string | null;
  status_text: string | null;
}

export interface sql_row_dns_domains {
  id: number | null;
  name: string | null;
  master: string | null;
  last_check: number | null;
  type: string | null;
  notified_serial: number | null;
  account: string | null;
}

export interface sql_row_dns_records {
  id: number | null;
  domain_id: number | null;
  name: string | null;
  type: string | null;
  content: string | null;
  ttl: number | null;
  prio: number | null;
  disabled: number | null;
  ordername: string | null;
  auth: number | null;
}

export interface sql_row_domains {
  domain_id: number | null;
  domain_hostname: string | null;
  domain_username: string | null;
  domain_password: string | null;
  domain_type: number | null;
  domain_currency: string | null;
  domain_expire_date: string | null;
  domain_order_date: string | null;
  domain_custid: number | null;
  domain_status: string | null;
  domain_invoice: number | null;
  domain_coupon: number | null;
  domain_firstname: string | null;
  domain_lastname: string | null;
  domain_email: string | null;
  domain_address: string | null;
  domain_address2: string | null;
  domain_address3: string | null;
  domain_city: string | null;
  domain_state: string | null;
  domain_zip: string | null;
  domain_country: string | null;
  domain_phone: string | null;
  domain_fax: string | null;
  domain_company: string | null;
  domain_extra: string | null;
}

export interface sql_row_floating_ips {
  floating_ip_id: number | null;
  floating_ip_type: number | null;
  floating_ip_currency: string | null;
  floating_ip_order_date: string | null;
  floating_ip_custid: number | null;
  floating_ip_quota: number | null;
  floating_ip_ip: string | null;
  floating_ip_target_ip: string | null;
  floating_ip_status: string | null;
  floating_ip_invoice: number | null;
  floating_ip_coupon: number | null;
  floating_ip_extra: string | null;
  floating_ip_server_status: string | null;
  floating_ip_comment: string | null;
}

/** An invoice, or a payment of one. */
export interface sql_row_invoices {
  invoices_id: number | null;
  /** What was billed, for people. */
  invoices_description: string | null;
  /** In `invoices_currency`. */
  invoices_amount: number | null;
  /** The customer. */
  invoices_custid: number | null;
  invoices_type: number | null;
  /** When it was made, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  invoices_date: string | null;
  invoices_group: number | null;
  invoices_extra: number | null;
  /** 1: paid. */
  invoices_paid: number | null;
  /** Which kind of service it is for, such as `licenses`. */
  invoices_module: string | null;
  invoices_due_date: string | null;
  /** The id of the service it is for. */
  invoices_service: number | null;
  /** 1: void. */
  invoices_deleted: number | null;
  /** Such as `USD`. */
  invoices_currency: string | null;
}

/** What became of an order for a licence. */
export interface buy_license_return {
  /** `ok` where the licence was ordered. */
  status: string | null;
  /** What happened or what was wrong, one line each. */
  status_text: string | null;
  /** The invoice to pay; 0 where it was paid from prepaid money; null where there is none. */
  invoice: number | null;
  /** US dollars a month; null where nothing was ordered. */
  cost: number | null;
}

/** What became of cancelling a licence by its id. */
export interface cancel_license_return {
  status: string | null;
  status_text: string | null;
}

/** What became of cancelling a licence by its address and type. */
export interface cancel_license_ip_return {
  status: string | null;
  status_text: string | null;
}

/** A kind of licence that is for sale. */
export interface license_type {
  /** What `type` of an order takes. */
  services_id: number | null;
  services_name: string | null;
  /** US dollars a month. */
  services_cost: number | null;
}

/** A licence of the account's. */
export interface sql_row_licenses {
  license_id: number | null;
  /** The `services_id` of its kind. */
  license_type: number | null;
  license_currency: string | null;
  license_order_date: string | null;
  license_custid: number | null;
  /** The address that is licensed. */
  license_ip: string | null;
  /** Such as `active`, `pending`, `canceled`. */
  license_status: string | null;
  license_hostname: string | null;
  license_key: string | null;
  /** The id of the invoice that repeats. */
  license_invoice: number | null;
  license_coupon: number | null;
  license_extra: string | null;
}

export interface change_license_ip_return {
  status: string | null;
  status_text: string | null;
}

export interface change_license_ip_by_id_return {
  status: string | null;
  status_text: string | null;
}

/** A mail service of the account's. */
export interface sql_row_mail {
  mail_id: number | null;
  mail_username: string | null;
  mail_type: number | null;
  mail_currency: string | null;
  mail_order_date: string | null;
  mail_custid: number | null;
  mail_quota: number | null;
  mail_ip: string | null;
  /** Such as `active`, `pending`, `canceled`. */
  mail_status: string | null;
  /** The id of the invoice that repeats. */
  mail_invoice: number | null;
  mail_coupon: number | null;
  mail_extra: string | null;
  mail_server_status: string | null;
  mail_comment: string | null;
}

export interface sql_row_quickservers {
  qs_id: number | null;
  qs_custid: number | null;
  qs_server: number | null;
  qs_ip: string | null;
  qs_ipv6: string | null;
  qs_vzid: string | null;
  qs_currency: string | null;
  qs_type: number | null;
  qs_order_date: string | null;
  qs_status: string | null;
  qs_invoice: number | null;
  qs_coupon: number | null;
  qs_extra: string | null;
  qs_hostname: string | null;
  qs_server_status: string | null;
  qs_comment: string | null;
  qs_slices: number | null;
  qs_vnc: string | null;
  qs_vnc_port: number | null;
  qs_rootpass: string | null;
  qs_mac: string | null;
  qs_os: string | null;
  qs_version: string | null;
  qs_location: number | null;
  qs_platform: string | null;
}

/** How an operation went, in words. */
export interface result_status {
  /** `ok`, or a word for failure. */
  status: string | null;
  /** Details for people; several lines where there are several problems. */
  status_text: string | null;
}

/** An address that logs a browser in, once and without a password, or why there is none. */
export interface one_time_login {
  /** `ok`, or a word for failure. */
  status: string | null;
  /** The address, on success: whoever has it is logged in. */
  status_text: string | null;
}

export interface sql_row_servers {
  server_id: number | null;
  server_hostname: string | null;
  server_custid: number | null;
  server_type: number | null;
  server_currency: string | null;
  server_order_date: string | null;
  server_invoice: number | null;
  server_coupon: number | null;
  server_status: string | null;
  server_root: string | null;
  server_dedicated_tag: string | null;
  server_custom_tag: string | null;
  server_comment: string | null;
  server_initial_bill: number | null;
  server_hardware: number | null;
  server_ips: number | null;
  server_monthly_bill: number | null;
  server_setup: number | null;
  server_discount: number | null;
  server_rep: number | null;
  server_date: number | null;
  server_total_cost: number | null;
  server_location: string | null;
  server_hardware_ordered: number | null;
  server_billed: number | null;
  server_welcome_email: number | null;
  server_dedicated_cpu: number | null;
  server_dedicated_memory: number | null;
  server_dedicated_hd1: number | null;
  server_dedicated_hd2: number | null;
  server_dedicated_bandwidth: number | null;
  server_dedicated_ips: number | null;
  server_dedicated_os: number | null;
  server_dedicated_cp: number | null;
  server_dedicated_raid: string | null;
  server_extra: string | null;
}

export interface sql_row_ssl_certs {
  ssl_id: number | null;
  ssl_hostname: string | null;
  ssl_order_id: string | null;
  ssl_type: number | null;
  ssl_currency: string | null;
  ssl_order_date: string | null;
  ssl_custid: number | null;
  ssl_status: string | null;
  ssl_invoice: number | null;
  ssl_coupon: number | null;
  ssl_firstname: string | null;
  ssl_lastname: string | null;
  ssl_phone: string | null;
  ssl_email: string | null;
  ssl_company: string | null;
  ssl_address: string | null;
  ssl_city: string | null;
  ssl_state: string | null;
  ssl_zip: string | null;
  ssl_country: string | null;
  ssl_department: string | null;
  ssl_extra: string | null;
  ssl_approver_email: string | null;
  ssl_csr: string | null;
  ssl_private_key: string | null;
  ssl_x509: string | null;
  ssl_ca_root: string | null;
  ssl_ca_inter: string | null;
}

export interface getTicketList_ticket {
  ticket_id: string | null;
  ticket_reference_id: string | null;
  subject: string | null;
  lastreplier: string | null;
  statustitle: string | null;
  prioritytitle: string | null;
  replies: string | null;
  lastactivity: string | null;
}

export interface getTicketList_return {
  status: string | null;
  status_text: string | null;
  totalPages: string | null;
  tickets: getTicketList_ticket[] | null;
}

export interface openTicket_return {
  status: string | null;
  status_text: string | null;
  ticket_reference_id: number | null;
}

export interface ticket_post_return {
  status: string | null;
  status_text: string | null;
}

export interface postsDetail {
  email: string | null;
  full_name: string | null;
  dateline: string | null;
  contents: string | null;
}

export interface view_ticketdetail_array {
  ticket_reference_id: string | null;
  full_name: string | null;
  email: string | null;
  subject: string | null;
  creationtime: string | null;
  statustitle: string | null;
  prioritytitle: string | null;
  lastactivity: string | null;
  posts: postsDetail[] | null;
}

export interface view_ticket_return {
  status: string | null;
  status_text: string | null;
  result: view_ticketdetail_array | null;
}

/** What became of an order for mail or a VPS. */
export interface buy_vps_result_status {
  /** `ok` where it was ordered. */
  status: string | null;
  /** What was wrong, one line each; the new service's id where it was ordered. */
  status_text: string | null;
  /** The ids of the invoices to pay, joined by commas. */
  invoices: string | null;
  /** US dollars a month; null where nothing was ordered. */
  cost: number | null;
}

export interface validate_buy_vps_result_status {
  coupon_code: number | null;
  service_cost: number | null;
  slice_cost: number | null;
  service_type: number | null;
  repeat_slice_cost: number | null;
  original_slice_cost: number | null;
  original_cost: number | null;
  repeat_service_cost: number | null;
  monthly_service_cost: number | null;
  custid: number | null;
  os: string | null;
  slices: number | null;
  platform: string | null;
  controlpanel: string | null;
  period: number | null;
  location: number | null;
  version: string | null;
  hostname: string | null;
  coupon: string | null;
  rootpass: string | null;
  status_text: string | null;
  status: string | null;
}

export interface vps_slice_type {
  name: string | null;
  type: number | null;
  cost: number | null;
  buyable: number | null;
}

export interface vps_template {
  type: number | null;
  virtulization: string | null;
  bits: number | null;
  os: string | null;
  version: string | null;
  file: string | null;
  title: string | null;
}

export interface vps_platform {
  platform: string | null;
  name: string | null;
}

export interface idNameArray {
  id: number | null;
  name: string | null;
}

export interface idNameSizeUrlArray {
  id: number | null;
  name: string | null;
  size: number | null;
  url: string | null;
}

export interface vps_screenshot_return {
  status: string | null;
  status_text: string | null;
  url: string | null;
  link: string | null;
  js: string | null;
}

export interface sql_row_vps {
  vps_id: number | null;
  vps_custid: number | null;
  vps_server: number | null;
  vps_ip: string | null;
  vps_ipv6: string | null;
  vps_vzid: string | null;
  vps_currency: string | null;
  vps_type: number | null;
  vps_order_date: string | null;
  vps_status: string | null;
  vps_invoice: number | null;
  vps_coupon: number | null;
  vps_extra: string | null;
  vps_hostname: string | null;
  vps_server_status: string | null;
  vps_comment: string | null;
  vps_slices: number | null;
  vps_vnc: string | null;
  vps_vnc_port: number | null;
  vps_rootpass: string | null;
  vps_mac: string | null;
  vps_os: string | null;
  vps_version: string | null;
  vps_location: number | null;
  vps_platform: string | null;
  vps_diskused: number | null;
  vps_diskmax: number | null;
}

export interface sql_row_websites {
  website_id: number | null;
  website_server: number | null;
  website_type: number | null;
  website_currency: string | null;
  website_order_date: string | null;
  website_custid: number | null;
  website_ip: string | null;
  website_status: string | null;
  website_invoice: number | null;
  website_coupon: number | null;
  website_extra: string | null;
  website_hostname: string | null;
  website_comment: string | null;
  website_username: string | null;
  website_server_status: string | null;
}
