import * as s from "../../soap/schema.ts";

export const sql_row_quickservers = /* @__PURE__ */ s.struct("sql_row_quickservers", {
  qs_id: s.int,
  qs_custid: s.int,
  qs_server: s.int,
  qs_ip: s.string,
  qs_ipv6: s.string,
  qs_vzid: s.string,
  qs_currency: s.string,
  qs_type: s.int,
  qs_order_date: s.string,
  qs_status: s.string,
  qs_invoice: s.int,
  qs_coupon: s.int,
  qs_extra: s.string,
  qs_hostname: s.string,
  qs_server_status: s.string,
  qs_comment: s.string,
  qs_slices: s.int,
  qs_vnc: s.string,
  qs_vnc_port: s.int,
  qs_rootpass: s.secret,
  qs_mac: s.string,
  qs_os: s.string,
  qs_version: s.string,
  qs_location: s.int,
  qs_platform: s.string,
});

export const array_sql_row_quickservers = /* @__PURE__ */ s.array(sql_row_quickservers, "array_sql_row_quickservers");
