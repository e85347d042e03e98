import * as s from "../../soap/schema.ts";

export const sql_row_floating_ips = /* @__PURE__ */ s.struct("sql_row_floating_ips", {
  floating_ip_id: s.int,
  floating_ip_type: s.int,
  floating_ip_currency: s.string,
  floating_ip_order_date: s.string,
  floating_ip_custid: s.int,
  floating_ip_quota: s.int,
  floating_ip_ip: s.string,
  floating_ip_target_ip: s.string,
  floating_ip_status: s.string,
  floating_ip_invoice: s.int,
  floating_ip_coupon: s.int,
  floating_ip_extra: s.string,
  floating_ip_server_status: s.string,
  floating_ip_comment: s.string,
});

export const array_sql_row_floating_ips = /* @__PURE__ */ s.array(sql_row_floating_ips, "array_sql_row_floating_ips");
