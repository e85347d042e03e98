import * as s from "../../soap/schema.ts";

export const sql_row_dns_domains = /* @__PURE__ */ s.struct("sql_row_dns_domains", {
  id: s.int,
  name: s.string,
  master: s.string,
  last_check: s.int,
  type: s.string,
  notified_serial: s.int,
  account: s.string,
});

export const sql_row_dns_records = /* @__PURE__ */ s.struct("sql_row_dns_records", {
  id: s.int,
  domain_id: s.int,
  name: s.string,
  type: s.string,
  content: s.string,
  ttl: s.int,
  prio: s.int,
  disabled: s.int,
  ordername: s.string,
  auth: s.int,
});

export const array_sql_row_dns_records = /* @__PURE__ */ s.array(sql_row_dns_records, "array_sql_row_dns_records");
