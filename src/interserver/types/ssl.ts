import * as s from "../../soap/schema.ts";

export const sql_row_ssl_certs = /* @__PURE__ */ s.struct("sql_row_ssl_certs", {
  ssl_id: s.int,
  ssl_hostname: s.string,
  ssl_order_id: s.string,
  ssl_type: s.int,
  ssl_currency: s.string,
  ssl_order_date: s.string,
  ssl_custid: s.int,
  ssl_status: s.string,
  ssl_invoice: s.int,
  ssl_coupon: s.int,
  ssl_firstname: s.string,
  ssl_lastname: s.string,
  ssl_phone: s.string,
  ssl_email: s.string,
  ssl_company: s.string,
  ssl_address: s.string,
  ssl_city: s.string,
  ssl_state: s.string,
  ssl_zip: s.string,
  ssl_country: s.string,
  ssl_department: s.string,
  ssl_extra: s.string,
  ssl_approver_email: s.string,
  ssl_csr: s.string,
  ssl_private_key: s.secret,
  ssl_x509: s.string,
  ssl_ca_root: s.string,
  ssl_ca_inter: s.string,
});

export const array_sql_row_ssl_certs = /* @__PURE__ */ s.array(sql_row_ssl_certs, "array_sql_row_ssl_certs");
