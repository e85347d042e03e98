import * as s from "../../soap/schema.ts";

export const sql_row_backups = /* @__PURE__ */ s.struct("sql_row_backups", {
  backup_id: s.int,
  backup_server: s.int,
  backup_username: s.string,
  backup_type: s.int,
  backup_currency: s.string,
  backup_order_date: s.string,
  backup_custid: s.int,
  backup_quota: s.int,
  backup_ip: s.string,
  backup_status: s.string,
  backup_invoice: s.int,
  backup_coupon: s.int,
  backup_extra: s.string,
  backup_server_status: s.string,
  backup_comment: s.string,
});

export const array_sql_row_backups = /* @__PURE__ */ s.array(sql_row_backups, "array_sql_row_backups");
