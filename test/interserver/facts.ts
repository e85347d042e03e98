/**
 * What the service's WSDL says, and what each operation does to an account: the facts that the descriptors are held
 * against. They are written down here by themselves, so that a slip in a descriptor cannot hide.
 */

/** One operation a line: name, module, effect, parameters in wire order (`?`: the caller may leave it out), result. */
export const operationFacts = `\
api_api_auto_directadmin_storage_login | backups | write | sid:string id:int | result_status
api_backups_cancel_service | backups | write | sid:string id:int | boolean
api_backups_get_client_invoices | backups | read | sid:string | array_sql_row_invoices
api_backups_get_client_unpaid_invoices | backups | read | sid:string | array_sql_row_invoices
api_backups_get_service | backups | read | sid:string id:int | sql_row_backups
api_backups_get_services | backups | read | sid:string | array_sql_row_backups
api_add_prepay | billing | write | sid:string module:string amount:float automatic_use:boolean | int
api_get_prepay_list | billing | read | sid:string | array_prepays_list
api_get_prepay_paypal_fill_url | billing | read | sid:string module:string prepay_id:int amount:float | string
api_get_prepay_remaining | billing | read | sid:string module:string | result_status
api_make_payment | billing | write | sid:string module:string invoice:int | make_payment_return
api_add_dns_domain | dns | write | sid:string domain:string ip:string | result_status
api_add_dns_record | dns | write | sid:string domain_id:int name:string content:string type:string ttl:int prio:int | int
api_delete_dns_domain | dns | write | sid:string domain_id:int | boolean
api_delete_dns_record | dns | write | sid:string domain_id:int record_id:int | boolean
api_get_dns_domain | dns | read | sid:string domain_id:int | sql_row_dns_domains
api_get_dns_records | dns | read | sid:string domain_id:int | array_sql_row_dns_records
api_update_dns_record | dns | write | sid:string domain_id:int record_id:int name:string content:string type:string ttl:int prio:int | boolean
api_domains_cancel_service | domains | write | sid:string id:int | boolean
api_domains_get_client_invoices | domains | read | sid:string | array_sql_row_invoices
api_domains_get_client_unpaid_invoices | domains | read | sid:string | array_sql_row_invoices
api_domains_get_service | domains | read | sid:string id:int | sql_row_domains
api_domains_get_services | domains | read | sid:string | array_sql_row_domains
api_change_floating_ips_ip | floating_ips | write | sid:string id:int ip:string | boolean
api_floating_ips_cancel_service | floating_ips | write | sid:string id:int | boolean
api_floating_ips_get_client_invoices | floating_ips | read | sid:string | array_sql_row_invoices
api_floating_ips_get_client_unpaid_invoices | floating_ips | read | sid:string | array_sql_row_invoices
api_floating_ips_get_service | floating_ips | read | sid:string id:int | sql_row_floating_ips
api_floating_ips_get_services | floating_ips | read | sid:string | array_sql_row_floating_ips
api_get_ima | general | read | sid:string | string
api_login | general | session | username:string password:string | string
get_hostname | general | read | ip:string | string
get_locked_ips | general | read |  | array
get_modules | general | read |  | array
strPixels | general | read | string:string | int
api_buy_license | licenses | write | sid:string ip:string type:int coupon?:string | buy_license_return
api_buy_license_prepay | licenses | write | sid:string ip:string type:int coupon?:string use_prepay?:boolean | buy_license_return
api_cancel_license | licenses | write | sid:string id:int | cancel_license_return
api_cancel_license_ip | licenses | write | sid:string ip:string type:int | cancel_license_ip_return
api_change_license_ip | licenses | write | sid:string oldip:string newip:string | change_license_ip_return
api_change_license_ip_by_id | licenses | write | sid:string id:int newip:string | change_license_ip_by_id_return
api_get_license_types | licenses | read |  | license_types
api_licenses_cancel_service | licenses | write | sid:string id:int | boolean
api_licenses_get_client_invoices | licenses | read | sid:string | array_sql_row_invoices
api_licenses_get_client_unpaid_invoices | licenses | read | sid:string | array_sql_row_invoices
api_licenses_get_service | licenses | read | sid:string id:int | sql_row_licenses
api_licenses_get_services | licenses | read | sid:string | array_sql_row_licenses
api_api_auto_zonemta_login | mail | write | sid:string id:int | result_status
api_api_buy_mail | mail | write | sid:string coupon?:string | buy_vps_result_status
api_mail_cancel_service | mail | write | sid:string id:int | boolean
api_mail_get_client_invoices | mail | read | sid:string | array_sql_row_invoices
api_mail_get_client_unpaid_invoices | mail | read | sid:string | array_sql_row_invoices
api_mail_get_service | mail | read | sid:string id:int | sql_row_mail
api_mail_get_services | mail | read | sid:string | array_sql_row_mail
api_send_mail | mail | write | sid:string subject:string body:string to:string from:string | result_status
api_quickservers_cancel_service | quickservers | write | sid:string id:int | boolean
api_quickservers_get_client_invoices | quickservers | read | sid:string | array_sql_row_invoices
api_quickservers_get_client_unpaid_invoices | quickservers | read | sid:string | array_sql_row_invoices
api_quickservers_get_service | quickservers | read | sid:string id:int | sql_row_quickservers
api_quickservers_get_services | quickservers | read | sid:string | array_sql_row_quickservers
api_servers_cancel_service | servers | write | sid:string id:int | boolean
api_servers_get_client_invoices | servers | read | sid:string | array_sql_row_invoices
api_servers_get_client_unpaid_invoices | servers | read | sid:string | array_sql_row_invoices
api_servers_get_service | servers | read | sid:string id:int | sql_row_servers
api_servers_get_services | servers | read | sid:string | array_sql_row_servers
api_ssl_cancel_service | ssl | write | sid:string id:int | boolean
api_ssl_get_client_invoices | ssl | read | sid:string | array_sql_row_invoices
api_ssl_get_client_unpaid_invoices | ssl | read | sid:string | array_sql_row_invoices
api_ssl_get_service | ssl | read | sid:string id:int | sql_row_ssl_certs
api_ssl_get_services | ssl | read | sid:string | array_sql_row_ssl_certs
api_getTicketList | support | read | sid:string page:int limit:int status:string | getTicketList_return
api_openTicket | support | write | sid:string user_email:string user_ip:string subject:string product:string body:string box_auth_value:string | openTicket_return
api_ticketPost | support | write | sid:string ticketID:string content:string | ticket_post_return
api_viewTicket | support | read | sid:string ticketID:string | view_ticket_return
api_api_buy_vps | vps | write | sid:string os:string slices:int platform:string controlpanel:string period:int location:int version:string hostname:string coupon?:string rootpass:string comment?:string ipv6only?:boolean | buy_vps_result_status
api_api_buy_vps_admin | vps | write | sid:string os:string slices:int platform:string controlpanel:string period:int location:int version:string hostname:string coupon?:string rootpass:string server:int comment?:string ipv6only?:boolean | buy_vps_result_status
api_api_validate_buy_vps | vps | read | sid:string os:string slices:int platform:string controlpanel:string period:int location:int version:string hostname:string coupon?:string rootpass:string ipv6only?:boolean | validate_buy_vps_result_status
api_get_vps_backups | vps | read | sid:string | array_idNameSizeUrlArray
api_vps_backup_delete | vps | write | sid:string id:int name:string | result_status
api_vps_cancel_service | vps | write | sid:string id:int | boolean
api_vps_get_client_invoices | vps | read | sid:string | array_sql_row_invoices
api_vps_get_client_unpaid_invoices | vps | read | sid:string | array_sql_row_invoices
api_vps_get_server_name | vps | read | sid:string id:int | string
api_vps_get_service | vps | read | sid:string id:int | sql_row_vps
api_vps_get_services | vps | read | sid:string | array_sql_row_vps
api_vps_queue_backup | vps | write | sid:string id:int name:string | result_status
api_vps_queue_restart | vps | write | sid:string id:int | result_status
api_vps_queue_start | vps | write | sid:string id:int | result_status
api_vps_queue_stop | vps | write | sid:string id:int | result_status
api_vps_screenshot | vps | read | sid:string id:int | vps_screenshot_return
get_vps_locations_array | vps | read |  | array_idNameArray
get_vps_platforms_array | vps | read |  | array_vps_platform
get_vps_slice_types | vps | read |  | array_vps_slice_type
get_vps_templates | vps | read |  | array_vps_template
api_api_auto_cpanel_login | webhosting | write | sid:string id:int | result_status
api_api_auto_directadmin_login | webhosting | write | sid:string id:int | result_status
api_webhosting_cancel_service | webhosting | write | sid:string id:int | boolean
api_webhosting_get_client_invoices | webhosting | read | sid:string | array_sql_row_invoices
api_webhosting_get_client_unpaid_invoices | webhosting | read | sid:string | array_sql_row_invoices
api_webhosting_get_service | webhosting | read | sid:string id:int | sql_row_websites
api_webhosting_get_services | webhosting | read | sid:string | array_sql_row_websites
`;

/** One named type a line: name, kind, and the members in wire order or the type of the items. */
export const typeFacts = `\
getTicketList_tickets | array | getTicketList_ticket
license_types | array | license_type
postsArray | array | postsDetail
buy_license_return | struct | status:string status_text:string invoice:int cost:float
buy_vps_result_status | struct | status:string status_text:string invoices:string cost:float
cancel_license_ip_return | struct | status:string status_text:string
cancel_license_return | struct | status:string status_text:string
change_license_ip_by_id_return | struct | status:string status_text:string
change_license_ip_return | struct | status:string status_text:string
getTicketList_return | struct | status:string status_text:string totalPages:string tickets:getTicketList_tickets
getTicketList_ticket | struct | ticket_id:string ticket_reference_id:string subject:string lastreplier:string statustitle:string prioritytitle:string replies:string lastactivity:string
idNameArray | struct | id:int name:string
idNameSizeUrlArray | struct | id:int name:string size:int url:string
license_type | struct | services_id:int services_name:string services_cost:float
make_payment_return | struct | status:string status_text:string
openTicket_return | struct | status:string status_text:string ticket_reference_id:int
postsDetail | struct | email:string full_name:string dateline:string contents:string
prepays_list | struct | prepay_id:int prepay_type:int prepay_status:string prepay_date:string prepay_created:string prepay_amount:float prepay_remaining:float prepay_service:int prepay_automatic_use:int prepay_module:string
result_status | struct | status:string status_text:string
sql_row_backups | struct | backup_id:int backup_server:int backup_username:string backup_type:int backup_currency:string backup_order_date:string backup_custid:int backup_quota:int backup_ip:string backup_status:string backup_invoice:int backup_coupon:int backup_extra:string backup_server_status:string backup_comment:string
sql_row_dns_domains | struct | id:int name:string master:string last_check:int type:string notified_serial:int account:string
sql_row_dns_records | struct | id:int domain_id:int name:string type:string content:string ttl:int prio:int disabled:int ordername:string auth:int
sql_row_domains | struct | domain_id:int domain_hostname:string domain_username:string domain_password:string domain_type:int domain_currency:string domain_expire_date:string domain_order_date:string domain_custid:int domain_status:string domain_invoice:int domain_coupon:int domain_firstname:string domain_lastname:string domain_email:string domain_address:string domain_address2:string domain_address3:string domain_city:string domain_state:string domain_zip:string domain_country:string domain_phone:string domain_fax:string domain_company:string domain_extra:string
sql_row_floating_ips | struct | floating_ip_id:int floating_ip_type:int floating_ip_currency:string floating_ip_order_date:string floating_ip_custid:int floating_ip_quota:int floating_ip_ip:string floating_ip_target_ip:string floating_ip_status:string floating_ip_invoice:int floating_ip_coupon:int floating_ip_extra:string floating_ip_server_status:string floating_ip_comment:string
sql_row_invoices | struct | invoices_id:int invoices_description:string invoices_amount:float invoices_custid:int invoices_type:int invoices_date:string invoices_group:int invoices_extra:int invoices_paid:int invoices_module:string invoices_due_date:string invoices_service:int invoices_deleted:int invoices_currency:string
sql_row_licenses | struct | license_id:int license_type:int license_currency:string license_order_date:string license_custid:int license_ip:string license_status:string license_hostname:string license_key:string license_invoice:int license_coupon:int license_extra:string
sql_row_mail | struct | mail_id:int mail_username:string mail_type:int mail_currency:string mail_order_date:string mail_custid:int mail_quota:int mail_ip:string mail_status:string mail_invoice:int mail_coupon:int mail_extra:string mail_server_status:string mail_comment:string
sql_row_quickservers | struct | qs_id:int qs_custid:int qs_server:int qs_ip:string qs_ipv6:string qs_vzid:string qs_currency:string qs_type:int qs_order_date:string qs_status:string qs_invoice:int qs_coupon:int qs_extra:string qs_hostname:string qs_server_status:string qs_comment:string qs_slices:int qs_vnc:string qs_vnc_port:int qs_rootpass:string qs_mac:string qs_os:string qs_version:string qs_location:int qs_platform:string
sql_row_servers | struct | server_id:int server_hostname:string server_custid:int server_type:int server_currency:string server_order_date:string server_invoice:int server_coupon:int server_status:string server_root:string server_dedicated_tag:string server_custom_tag:string server_comment:string server_initial_bill:int server_hardware:int server_ips:int server_monthly_bill:int server_setup:int server_discount:float server_rep:int server_date:float server_total_cost:float server_location:string server_hardware_ordered:int server_billed:int server_welcome_email:int server_dedicated_cpu:int server_dedicated_memory:int server_dedicated_hd1:int server_dedicated_hd2:int server_dedicated_bandwidth:int server_dedicated_ips:int server_dedicated_os:int server_dedicated_cp:int server_dedicated_raid:string server_extra:string
sql_row_ssl_certs | struct | ssl_id:int ssl_hostname:string ssl_order_id:string ssl_type:int ssl_currency:string ssl_order_date:string ssl_custid:int ssl_status:string ssl_invoice:int ssl_coupon:int ssl_firstname:string ssl_lastname:string ssl_phone:string ssl_email:string ssl_company:string ssl_address:string ssl_city:string ssl_state:string ssl_zip:string ssl_country:string ssl_department:string ssl_extra:string ssl_approver_email:string ssl_csr:string ssl_private_key:string ssl_x509:string ssl_ca_root:string ssl_ca_inter:string
sql_row_vps | struct | vps_id:int vps_custid:int vps_server:int vps_ip:string vps_ipv6:string vps_vzid:string vps_currency:string vps_type:int vps_order_date:string vps_status:string vps_invoice:int vps_coupon:int vps_extra:string vps_hostname:string vps_server_status:string vps_comment:string vps_slices:int vps_vnc:string vps_vnc_port:int vps_rootpass:string vps_mac:string vps_os:string vps_version:string vps_location:int vps_platform:string vps_diskused:int vps_diskmax:int
sql_row_websites | struct | website_id:int website_server:int website_type:int website_currency:string website_order_date:string website_custid:int website_ip:string website_status:string website_invoice:int website_coupon:int website_extra:string website_hostname:string website_comment:string website_username:string website_server_status:string
ticket_post_return | struct | status:string status_text:string
validate_buy_vps_result_status | struct | coupon_code:int service_cost:float slice_cost:float service_type:int repeat_slice_cost:float original_slice_cost:float original_cost:float repeat_service_cost:float monthly_service_cost:float custid:int os:string slices:int platform:string controlpanel:string period:int location:int version:string hostname:string coupon:string rootpass:string status_text:string status:string
view_ticket_return | struct | status:string status_text:string result:view_ticketdetail_array
view_ticketdetail_array | struct | ticket_reference_id:string full_name:string email:string subject:string creationtime:string statustitle:string prioritytitle:string lastactivity:string posts:postsArray
vps_platform | struct | platform:string name:string
vps_screenshot_return | struct | status:string status_text:string url:string link:string js:string
vps_slice_type | struct | name:string type:int cost:float buyable:int
vps_template | struct | type:int virtulization:string bits:int os:string version:string file:string title:string
array_idNameSizeUrlArray | array | idNameSizeUrlArray
array_vps_slice_type | array | vps_slice_type
array_idNameArray | array | idNameArray
array_vps_template | array | vps_template
array_vps_platform | array | vps_platform
array_sql_row_dns_records | array | sql_row_dns_records
array_sql_row_domains | array | sql_row_domains
array_sql_row_vps | array | sql_row_vps
array_sql_row_backups | array | sql_row_backups
array_sql_row_mail | array | sql_row_mail
array_sql_row_licenses | array | sql_row_licenses
array_sql_row_ssl_certs | array | sql_row_ssl_certs
array_sql_row_floating_ips | array | sql_row_floating_ips
array_sql_row_websites | array | sql_row_websites
array_sql_row_quickservers | array | sql_row_quickservers
array_sql_row_servers | array | sql_row_servers
array_prepays_list | array | prepays_list
array_sql_row_invoices | array | sql_row_invoices
`;
