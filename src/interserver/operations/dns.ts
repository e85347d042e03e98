import * as s from "../../soap/schema.ts";
import { operation } from "../operation.ts";
import { isId, isTrue } from "../success.ts";
import { array_sql_row_dns_records, sql_row_dns_domains } from "../types/dns.ts";
import { result_status } from "../types/results.ts";

/** UNDOCUMENTED api_add_dns_domain. */
export const api_add_dns_domain = /* @__PURE__ */ operation("api_add_dns_domain", {
  effect: "write",
  input: { sid: s.secret, domain: s.string, ip: s.string },
  output: result_status,
  success: ["ok"],
});

/** UNDOCUMENTED api_add_dns_record. */
export const api_add_dns_record = /* @__PURE__ */ operation("api_add_dns_record", {
  effect: "write",
  input: { sid: s.secret, domain_id: s.int, name: s.string, content: s.string, type: s.string, ttl: s.int, prio: s.int },
  output: s.int,
  success: isId,
  readBack: "api_get_dns_records, by name and content",
});

/** UNDOCUMENTED api_delete_dns_domain. */
export const api_delete_dns_domain = /* @__PURE__ */ operation("api_delete_dns_domain", {
  effect: "write",
  input: { sid: s.secret, domain_id: s.int },
  output: s.boolean,
  success: isTrue,
  readBack: "api_get_dns_domain, by id",
});

/** UNDOCUMENTED api_delete_dns_record. */
export const api_delete_dns_record = /* @__PURE__ */ operation("api_delete_dns_record", {
  effect: "write",
  input: { sid: s.secret, domain_id: s.int, record_id: s.int },
  output: s.boolean,
  success: isTrue,
  readBack: "api_get_dns_records, by id",
});

/** UNDOCUMENTED api_get_dns_domain. */
export const api_get_dns_domain = /* @__PURE__ */ operation("api_get_dns_domain", {
  effect: "read",
  input: { sid: s.secret, domain_id: s.int },
  output: s.optional(sql_row_dns_domains),
});

/** UNDOCUMENTED api_get_dns_records. */
export const api_get_dns_records = /* @__PURE__ */ operation("api_get_dns_records", {
  effect: "read",
  input: { sid: s.secret, domain_id: s.int },
  output: array_sql_row_dns_records,
});

/** UNDOCUMENTED api_update_dns_record. */
export const api_update_dns_record = /* @__PURE__ */ operation("api_update_dns_record", {
  effect: "write",
  input: {
    sid: s.secret,
    domain_id: s.int,
    record_id: s.int,
    name: s.string,
    content: s.string,
    type: s.string,
    ttl: s.int,
    prio: s.int,
  },
  output: s.boolean,
  success: isTrue,
  readBack: "api_get_dns_records, by id",
});
