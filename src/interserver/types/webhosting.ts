import * as s from "../../soap/schema.ts";

export const sql_row_websites = /* @__PURE__ */ s.struct("sql_row_websites", {
  website_id: s.int,
  website_server: s.int,
  website_type: s.int,
  website_currency: s.string,
  website_order_date: s.string,
  website_custid: s.int,
  website_ip: s.string,
  website_status: s.string,
  website_invoice: s.int,
  website_coupon: s.int,
  website_extra: s.string,
  website_hostname: s.string,
  website_comment: s.string,
  website_username: s.string,
  website_server_status: s.string,
});

export const array_sql_row_websites = /* @__PURE__ */ s.array(sql_row_websites, "array_sql_row_websites");
