import * as s from "../../soap/schema.ts";
import { cancelService, getClientInvoices, getClientUnpaidInvoices, getService, getServices } from "../module-operations.ts";
import { operation } from "../operation.ts";
import { isNotBlank } from "../success.ts";
import { result_status } from "../types/results.ts";
import {
  array_idNameArray,
  array_idNameSizeUrlArray,
  array_sql_row_vps,
  array_vps_platform,
  array_vps_slice_type,
  array_vps_template,
  buy_vps_result_status,
  sql_row_vps,
  validate_buy_vps_result_status,
  vps_screenshot_return,
} from "../types/vps.ts";

/** UNDOCUMENTED api_api_buy_vps. */
export const api_api_buy_vps = /* @__PURE__ */ operation("api_api_buy_vps", {
  effect: "write",
  input: {
    sid: s.secret,
    os: s.string,
    slices: s.int,
    platform: s.string,
    controlpanel: s.string,
    period: s.int,
    location: s.int,
    version: s.string,
    hostname: s.string,
    coupon: s.optional(s.string),
    rootpass: s.secret,
    comment: s.optional(s.string),
    ipv6only: s.optional(s.boolean),
  },
  output: buy_vps_result_status,
  success: ["ok"],
  readBack: "api_vps_get_services, by hostname",
});

/** UNDOCUMENTED api_api_buy_vps_admin. */
export const api_api_buy_vps_admin = /* @__PURE__ */ operation("api_api_buy_vps_admin", {
  effect: "write",
  input: {
    sid: s.secret,
    os: s.string,
    slices: s.int,
    platform: s.string,
    controlpanel: s.string,
    period: s.int,
    location: s.int,
    version: s.string,
    hostname: s.string,
    coupon: s.optional(s.string),
    rootpass: s.secret,
    server: s.int,
    comment: s.optional(s.string),
    ipv6only: s.optional(s.boolean),
  },
  output: buy_vps_result_status,
  success: ["ok"],
  readBack: "api_vps_get_services, by hostname",
});

/** UNDOCUMENTED api_api_validate_buy_vps. */
export const api_api_validate_buy_vps = /* @__PURE__ */ operation("api_api_validate_buy_vps", {
  effect: "read",
  input: {
    sid: s.secret,
    os: s.string,
    slices: s.int,
    platform: s.string,
    controlpanel: s.string,
    period: s.int,
    location: s.int,
    version: s.string,
    hostname: s.string,
    coupon: s.optional(s.string),
    rootpass: s.secret,
    ipv6only: s.optional(s.boolean),
  },
  output: validate_buy_vps_result_status,
  success: ["ok"],
});

/** UNDOCUMENTED api_get_vps_backups. */
export const api_get_vps_backups = /* @__PURE__ */ operation("api_get_vps_backups", {
  effect: "read",
  input: { sid: s.secret },
  output: array_idNameSizeUrlArray,
});

/** UNDOCUMENTED api_vps_backup_delete. */
export const api_vps_backup_delete = /* @__PURE__ */ operation("api_vps_backup_delete", {
  effect: "write",
  input: { sid: s.secret, id: s.int, name: s.string },
  output: result_status,
  success: ["ok"],
  readBack: "api_get_vps_backups, by id and name",
});

/** UNDOCUMENTED api_vps_cancel_service. */
export const api_vps_cancel_service = /* @__PURE__ */ cancelService("vps");

/** UNDOCUMENTED api_vps_get_client_invoices. */
export const api_vps_get_client_invoices = /* @__PURE__ */ getClientInvoices("vps");

/** UNDOCUMENTED api_vps_get_client_unpaid_invoices. */
export const api_vps_get_client_unpaid_invoices = /* @__PURE__ */ getClientUnpaidInvoices("vps");

/** UNDOCUMENTED api_vps_get_server_name. */
export const api_vps_get_server_name = /* @__PURE__ */ operation("api_vps_get_server_name", {
  effect: "read",
  input: { sid: s.secret, id: s.int },
  output: s.string,
  success: isNotBlank,
});

/** UNDOCUMENTED api_vps_get_service. */
export const api_vps_get_service = /* @__PURE__ */ getService("vps", sql_row_vps);

/** UNDOCUMENTED api_vps_get_services. */
export const api_vps_get_services = /* @__PURE__ */ getServices("vps", array_sql_row_vps);

/** UNDOCUMENTED api_vps_queue_backup. */
export const api_vps_queue_backup = /* @__PURE__ */ operation("api_vps_queue_backup", {
  effect: "write",
  input: { sid: s.secret, id: s.int, name: s.string },
  output: result_status,
  success: ["ok"],
  readBack: "api_get_vps_backups, by id and name",
});

/** UNDOCUMENTED api_vps_queue_restart. */
export const api_vps_queue_restart = /* @__PURE__ */ operation("api_vps_queue_restart", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: result_status,
  success: ["ok"],
  readBack: "api_vps_get_service, by id",
});

/** UNDOCUMENTED api_vps_queue_start. */
export const api_vps_queue_start = /* @__PURE__ */ operation("api_vps_queue_start", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: result_status,
  success: ["ok"],
  readBack: "api_vps_get_service, by id",
});

/** UNDOCUMENTED api_vps_queue_stop. */
export const api_vps_queue_stop = /* @__PURE__ */ operation("api_vps_queue_stop", {
  effect: "write",
  input: { sid: s.secret, id: s.int },
  output: result_status,
  success: ["ok"],
  readBack: "api_vps_get_service, by id",
});

/** UNDOCUMENTED api_vps_screenshot. */
export const api_vps_screenshot = /* @__PURE__ */ operation("api_vps_screenshot", {
  effect: "read",
  input: { sid: s.secret, id: s.int },
  output: vps_screenshot_return,
  success: ["ok"],
});

/** UNDOCUMENTED get_vps_locations_array. */
export const get_vps_locations_array = /* @__PURE__ */ operation("get_vps_locations_array", {
  effect: "read",
  input: {},
  output: array_idNameArray,
});

/** UNDOCUMENTED get_vps_platforms_array. */
export const get_vps_platforms_array = /* @__PURE__ */ operation("get_vps_platforms_array", {
  effect: "read",
  input: {},
  output: array_vps_platform,
});

/** UNDOCUMENTED get_vps_slice_types. */
export const get_vps_slice_types = /* @__PURE__ */ operation("get_vps_slice_types", {
  effect: "read",
  input: {},
  output: array_vps_slice_type,
});

/** UNDOCUMENTED get_vps_templates. */
export const get_vps_templates = /* @__PURE__ */ operation("get_vps_templates", {
  effect: "read",
  input: {},
  output: array_vps_template,
});
