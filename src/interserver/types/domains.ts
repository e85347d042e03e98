import * as s from "../../soap/schema.ts";

export const sql_row_domains = /* @__PURE__ */ s.struct("sql_row_domains", {
  domain_id: s.int,
  domain_hostname: s.string,
  domain_username: s.string,
  domain_password: s.secret,
  domain_type: s.int,
  domain_currency: s.string,
  domain_expire_date: s.string,
  domain_order_date: s.string,
  domain_custid: s.int,
  domain_status: s.string,
  domain_invoice: s.int,
  domain_coupon: s.int,
  domain_firstname: s.string,
  domain_lastname: s.string,
  domain_email: s.string,
  domain_address: s.string,
  domain_address2: s.string,
  domain_address3: s.string,
  domain_city: s.string,
  domain_state: s.string,
  domain_zip: s.string,
  domain_country: s.string,
  domain_phone: s.string,
  domain_fax: s.string,
  domain_company: s.string,
  domain_extra: s.string,
});

export const array_sql_row_domains = /* @__PURE__ */ s.array(sql_row_domains, "array_sql_row_domains");
