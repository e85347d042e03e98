import * as s from "../../soap/schemas/usual.ts";
import { operation } from "../operation.ts";
import { isId, isTrue } from "../success.ts";
import { array_sql_row_dns_records, sql_row_dns_domains } from "../types/dns.ts";
import { result_status } from "../types/results.ts";

/** The part of a record that a caller sets, as it was sent and as the service lists it. */
interface RecordText {
  readonly name: string | null;
  readonly content: string | null;
  readonly type: string | null;
}

/** Whether a record is the one that was sent. The service puts the domain behind a name, and quotes around a text. */
function says(record: RecordText, sent: RecordText): boolean {
  const isNamed = record.name === sent.name || record.name?.startsWith(`${sent.name}.`) === true;
  return isNamed && record.type === sent.type && record.content?.replace(/^"(.*)"$/s, "$1") === sent.content;
}

/**
 * Adds a domain to the service's name servers, with its first records. Costs nothing and registers nothing.
 *
 * It gets SOA and NS records (`cdns1.interserver.net` to `cdns3`), an A record for itself and for every name below it,
 * one for `localhost` and an MX that leads to `mail.` below it. Refused with such words as `Invalid Domain Name`,
 * `Invalid IP Address` or `Subdomains being added has been disabled for now.` One that begins `That Domain Is Already
 * Setup On Our Servers` also comes where an earlier try of yours worked. The answer does not hold the new domain's id.
 *
 * @param domain The domain, such as `example.com`; the service makes it lowercase.
 * @param ip The IPv4 address that its names lead to at first, such as `192.0.2.7`; not one of the name servers'.
 * @example
 * const added = await api.api_add_dns_domain({ domain: "example.com", ip: "192.0.2.7" });
 * if (added.kind === "refused") console.log(added.reason);
 */
export const api_add_dns_domain = /* @__PURE__ */ operation("api_add_dns_domain", {
  effect: "write",
  input: { sid: s.secret, domain: s.string, ip: s.string },
  output: result_status,
  success: ["success", "ok"],
});

/**
 * Adds a record to a domain. It is served at once. Costs nothing.
 *
 * Answers with the new record's id; 0 is `refused`. What the service prints in front of its answer, such as `Error:
 * This is not a valid IPv4 address.` or `Error: Unknown record type.`, is then in `reason`; it can be missing. The same
 * record can be added twice: look at `api_get_dns_records` before trying again.
 *
 * @param domain_id The domain's id on the name servers; the DNS pages of the service's website show it, no operation
 * lists it.
 * @param name The host name in full, such as `www.example.com`, or without the domain, such as `www`: the service puts
 * it behind.
 * @param content What the record says: for `A` an IPv4 address, for `MX` and `CNAME` a host name, for `TXT` printable
 * ASCII.
 * @param type `A`, `AAAA`, `CNAME`, `HINFO`, `LOC`, `MX`, `NS`, `PTR`, `SOA`, `SPF`, `SRV` or `TXT`, whose content is
 * checked; of others some are taken unchecked.
 * @param ttl For how many seconds others may keep it: 0 to 2147483647. The service's own records have 86400.
 * @param prio For `MX` and `SRV` the priority, 0 to 65535, lowest first; else it does not count: pass 0.
 * @example
 * const record = { domain_id: 1001, name: "www", content: "192.0.2.7", type: "A", ttl: 86400, prio: 0 };
 * const id = unwrap(await api.api_add_dns_record(record));
 */
export const api_add_dns_record = /* @__PURE__ */ operation("api_add_dns_record", {
  effect: "write",
  input: { sid: s.secret, domain_id: s.int, name: s.string, content: s.string, type: s.string, ttl: s.int, prio: s.int },
  output: /* @__PURE__ */ s.optional(s.int),
  success: isId,
  readBack: "api_get_dns_records, by name and content",
  async confirm({ domain_id, ...wanted }, read) {
    const records = await read(api_get_dns_records, { domain_id });
    return records.find((record) => says(record, wanted));
  },
});

/**
 * Removes a domain from the service's name servers with all its records, which cannot be brought back. Its names stop
 * working where no other name server has them; its registration stays.
 *
 * An answer of `false`, which is `refused`, has no reason: there is no such domain, or it is another account's. Keep a
 * copy of `api_get_dns_records` first.
 *
 * @param domain_id The domain's id on the name servers; the DNS pages of the service's website show it, no operation
 * lists it.
 * @example
 * const copy = unwrap(await api.api_get_dns_records({ domain_id: 1001 }));
 * const deleted = await api.api_delete_dns_domain({ domain_id: 1001 });
 */
export const api_delete_dns_domain = /* @__PURE__ */ operation("api_delete_dns_domain", {
  effect: "write",
  input: { sid: s.secret, domain_id: s.int },
  output: /* @__PURE__ */ s.optional(s.boolean),
  success: isTrue,
  readBack: "api_get_dns_domain, by id",
  async confirm({ domain_id }, read) {
    const records = await read(api_get_dns_records, { domain_id });
    return records.length === 0 ? records : undefined;
  },
});

/**
 * Removes one record of a domain, which stops working as soon as others forget it. Costs nothing.
 *
 * An answer of `false`, which is `refused`, has no reason: the domain has no such record, or it is another account's.
 *
 * @param domain_id The domain's id on the name servers; the DNS pages of the service's website show it, no operation
 * lists it.
 * @param record_id The record: an `id` of `api_get_dns_records`.
 * @example
 * const deleted = await api.api_delete_dns_record({ domain_id: 1001, record_id: 5001 });
 * if (deleted.kind === "refused") console.log(deleted.reason);
 */
export const api_delete_dns_record = /* @__PURE__ */ operation("api_delete_dns_record", {
  effect: "write",
  input: { sid: s.secret, domain_id: s.int, record_id: s.int },
  output: /* @__PURE__ */ s.optional(s.boolean),
  success: isTrue,
  readBack: "api_get_dns_records, by id",
  async confirm({ domain_id, record_id }, read) {
    const records = await read(api_get_dns_records, { domain_id });
    return records.some((record) => record.id === record_id) ? undefined : records;
  },
});

/**
 * Gives what the service's name servers know of one domain, without its records. Costs nothing.
 *
 * A domain that is not the account's is answered with a fault or with null.
 *
 * @param domain_id The domain's id on the name servers; the DNS pages of the service's website show it, no operation
 * lists it.
 * @example
 * const domain = unwrap(await api.api_get_dns_domain({ domain_id: 1001 }));
 * console.log(domain?.name);
 */
export const api_get_dns_domain = /* @__PURE__ */ operation("api_get_dns_domain", {
  effect: "read",
  input: { sid: s.secret, domain_id: s.int },
  output: /* @__PURE__ */ s.optional(sql_row_dns_domains),
});

/**
 * Lists the records of a domain, those that the service made itself included. Costs nothing.
 *
 * Empty where the domain is not the account's.
 *
 * @param domain_id The domain's id on the name servers; the DNS pages of the service's website show it, no operation
 * lists it.
 * @example
 * const records = unwrap(await api.api_get_dns_records({ domain_id: 1001 }));
 * const addresses = records.filter((record) => record.type === "A");
 */
export const api_get_dns_records = /* @__PURE__ */ operation("api_get_dns_records", {
  effect: "read",
  input: { sid: s.secret, domain_id: s.int },
  output: array_sql_row_dns_records,
});

/**
 * Replaces one record of a domain; what it said before is lost. Costs nothing.
 *
 * All of it is replaced: pass what shall stay, too. An answer of `false`, which is `refused`, also comes where the
 * record already was as you wish, so a repeated update is refused; compare with `api_get_dns_records`. What else was
 * wrong is in `reason`, as for `api_add_dns_record`.
 *
 * @param domain_id The domain's id on the name servers; the DNS pages of the service's website show it, no operation
 * lists it.
 * @param record_id The record: an `id` of `api_get_dns_records`.
 * @param name The host name in full, such as `www.example.com`, or without the domain, such as `www`: the service puts
 * it behind.
 * @param content What the record says: for `A` an IPv4 address, for `MX` and `CNAME` a host name, for `TXT` printable
 * ASCII.
 * @param type `A`, `AAAA`, `CNAME`, `HINFO`, `LOC`, `MX`, `NS`, `PTR`, `SOA`, `SPF`, `SRV` or `TXT`, whose content is
 * checked; of others some are taken unchecked.
 * @param ttl For how many seconds others may keep it: 0 to 2147483647. The service's own records have 86400.
 * @param prio For `MX` and `SRV` the priority, 0 to 65535, lowest first; else it does not count: pass 0.
 * @example
 * const wanted = { name: "www.example.com", content: "192.0.2.8", type: "A", ttl: 3600, prio: 0 };
 * const updated = await api.api_update_dns_record({ domain_id: 1001, record_id: 5001, ...wanted });
 */
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
  output: /* @__PURE__ */ s.optional(s.boolean),
  success: isTrue,
  readBack: "api_get_dns_records, by id",
  async confirm({ domain_id, record_id, ...wanted }, read) {
    const records = await read(api_get_dns_records, { domain_id });
    return records.find((record) => record.id === record_id && says(record, wanted));
  },
});
