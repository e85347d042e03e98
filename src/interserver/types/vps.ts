import * as s from "../../soap/schema.ts";

/** What became of an order for mail or a VPS. */
export const buy_vps_result_status = /* @__PURE__ */ s.struct("buy_vps_result_status", {
  /** `ok` where it was ordered. */
  status: s.string,
  /** What was wrong, one line each; the new service's id where it was ordered. */
  status_text: s.string,
  /** The ids of the invoices to pay, joined by commas. */
  invoices: s.string,
  /** US dollars a month; null where nothing was ordered. */
  cost: s.float,
});

export const validate_buy_vps_result_status = /* @__PURE__ */ s.struct("validate_buy_vps_result_status", {
  coupon_code: s.int,
  service_cost: s.float,
  slice_cost: s.float,
  service_type: s.int,
  repeat_slice_cost: s.float,
  original_slice_cost: s.float,
  original_cost: s.float,
  repeat_service_cost: s.float,
  monthly_service_cost: s.float,
  custid: s.int,
  os: s.string,
  slices: s.int,
  platform: s.string,
  controlpanel: s.string,
  period: s.int,
  location: s.int,
  version: s.string,
  hostname: s.string,
  coupon: s.string,
  rootpass: s.secret,
  status_text: s.string,
  status: s.string,
});

export const vps_slice_type = /* @__PURE__ */ s.struct("vps_slice_type", {
  name: s.string,
  type: s.int,
  cost: s.float,
  buyable: s.int,
});

export const vps_template = /* @__PURE__ */ s.struct("vps_template", {
  type: s.int,
  virtulization: s.string,
  bits: s.int,
  os: s.string,
  version: s.string,
  file: s.string,
  title: s.string,
});

export const vps_platform = /* @__PURE__ */ s.struct("vps_platform", {
  platform: s.string,
  name: s.string,
});

export const idNameArray = /* @__PURE__ */ s.struct("idNameArray", {
  id: s.int,
  name: s.string,
});

export const idNameSizeUrlArray = /* @__PURE__ */ s.struct("idNameSizeUrlArray", {
  id: s.int,
  name: s.string,
  size: s.int,
  url: s.secret,
});

export const vps_screenshot_return = /* @__PURE__ */ s.struct("vps_screenshot_return", {
  status: s.string,
  status_text: s.string,
  url: s.string,
  link: s.string,
  js: s.string,
});

export const sql_row_vps = /* @__PURE__ */ s.struct("sql_row_vps", {
  vps_id: s.int,
  vps_custid: s.int,
  vps_server: s.int,
  vps_ip: s.string,
  vps_ipv6: s.string,
  vps_vzid: s.string,
  vps_currency: s.string,
  vps_type: s.int,
  vps_order_date: s.string,
  vps_status: s.string,
  vps_invoice: s.int,
  vps_coupon: s.int,
  vps_extra: s.string,
  vps_hostname: s.string,
  vps_server_status: s.string,
  vps_comment: s.string,
  vps_slices: s.int,
  vps_vnc: s.string,
  vps_vnc_port: s.int,
  vps_rootpass: s.secret,
  vps_mac: s.string,
  vps_os: s.string,
  vps_version: s.string,
  vps_location: s.int,
  vps_platform: s.string,
  vps_diskused: s.int,
  vps_diskmax: s.int,
});

export const array_vps_slice_type = /* @__PURE__ */ s.array(vps_slice_type, "array_vps_slice_type");

export const array_vps_template = /* @__PURE__ */ s.array(vps_template, "array_vps_template");

export const array_vps_platform = /* @__PURE__ */ s.array(vps_platform, "array_vps_platform");

export const array_idNameArray = /* @__PURE__ */ s.array(idNameArray, "array_idNameArray");

export const array_idNameSizeUrlArray = /* @__PURE__ */ s.array(idNameSizeUrlArray, "array_idNameSizeUrlArray");

export const array_sql_row_vps = /* @__PURE__ */ s.array(sql_row_vps, "array_sql_row_vps");
