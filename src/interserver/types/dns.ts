import * as s from "../../soap/schemas/usual.ts";

/** A domain on the service's name servers. */
export const sql_row_dns_domains = /* @__PURE__ */ s.struct("sql_row_dns_domains", {
  /** What the operations on a domain take as `domain_id`. */
  id: s.int,
  /** The domain, such as `example.com`. */
  name: s.string,
  /** Where it is copied from; blank, since the service holds the original. */
  master: s.string,
  /** When a copy was last compared, in seconds since 1970; null for an original. */
  last_check: s.int,
  /** `MASTER`: the service holds the original. */
  type: s.string,
  /** The serial number of which other name servers were last told; null for none. */
  notified_serial: s.int,
  /** The customer it belongs to, as text. */
  account: s.string,
});

/** One record of a domain. */
export const sql_row_dns_records = /* @__PURE__ */ s.struct("sql_row_dns_records", {
  /** What the operations on a record take as `record_id`. */
  id: s.int,
  /** The domain it belongs to. */
  domain_id: s.int,
  /** The host name in full, such as `www.example.com`. */
  name: s.string,
  /** The kind of record, such as `A`, `MX` or `TXT`. */
  type: s.string,
  /** What it says, such as an address. */
  content: s.string,
  /** For how many seconds others may keep it. */
  ttl: s.int,
  /** The priority of an `MX` or `SRV` record, lowest first; 0 or null for others. */
  prio: s.int,
  /** 1: not served; 0: served. */
  disabled: s.int,
  /** A sorting key of the name server's, for DNSSEC; null where it is not used. */
  ordername: s.string,
  /** 1: the domain's own data, for DNSSEC; 0: part of a delegation. */
  auth: s.int,
});

export const array_sql_row_dns_records = /* @__PURE__ */ s.array(sql_row_dns_records, "array_sql_row_dns_records");
