import { type Argument, integer, isIpv4, isIpv6, text } from "../php.ts";
import type { Customer } from "../state.ts";
import { type DnsDomain, type DnsRecord, defaultTtl, type RecordContent } from "./zone.ts";

/** What the two operations that write a record take, in wire order. */
export type RecordArguments = readonly (Argument | undefined)[];

/** Types whose content is a name. */
const namingTypes = ["CNAME", "MX", "NS", "PTR"];
const otherTypes = ["A", "AAAA", "HINFO", "LOC", "SOA", "SPF", "SRV", "TXT", "CAA", "DS", "NAPTR", "SSHFP", "TLSA"];

/**
 * Checks a record as the service does. Gives the record, or what is wrong with it.
 *
 * @param replaced the record that is to be changed
 */
export function checkRecord(
  customer: Customer,
  domain: DnsDomain,
  args: RecordArguments,
  replaced?: DnsRecord,
): RecordContent | string {
  const [shortName, content, type, ttl, prio] = args;
  const zone = domain.name ?? "";
  const name = fullName(text(shortName).toLowerCase(), zone);
  const record = { name, type: text(type).toUpperCase(), content: text(content), ttl: 0, prio: 0 };
  const wrong = checkContent(record.type, record.content) ?? checkName(name);
  if (wrong !== null) return wrong;

  const others = customer.dnsRecords.filter((one) => one.domain_id === domain.id && one.name === name && one !== replaced);
  if (others.some((one) => one.type === "CNAME") || (record.type === "CNAME" && others.length > 0))
    return "This is not a valid record. There is already exists a CNAME with this name.";

  if (record.type === "MX" || record.type === "SRV") {
    if (!isNumber(prio, 65_535)) return "Invalid value for prio field. It should be numeric.";
    record.prio = integer(prio);
  }
  if (text(ttl) !== "" && !isNumber(ttl, 2 ** 31 - 1)) return "Invalid value for TTL field. It should be numeric.";
  record.ttl = text(ttl) === "" ? defaultTtl : integer(ttl);
  return record;
}

function checkContent(type: string, content: string): string | null {
  if (namingTypes.includes(type)) {
    if (type === "CNAME" && content === "") return "Empty CNAME records are not allowed.";
    return checkName(content);
  }
  if (!otherTypes.includes(type)) return "Unknown record type.";
  if (type === "A" && !isIpv4(content)) return "This is not a valid IPv4 address.";
  if (type === "AAAA" && !isIpv6(content)) return "This is not a valid IPv6 address.";
  if (type === "TXT" && !/^[ -~]*$/.test(content)) return "Invalid characters have been used in this record.";
  return null;
}

function checkName(name: string): string | null {
  if (!/^(?:\*\.)?[\w.-]+$/.test(name)) return "You have invalid characters in your hostname.";
  return /(?:^|\.)-|-(?:\.|$)/.test(name) ? "A hostname can not start or end with a dash." : null;
}

/** The zone is appended unless the name ends in the zone's letters, dot or none, as in the service's source. */
function fullName(name: string, zone: string): string {
  if (name.endsWith(zone)) return name;
  return name === "" ? zone : `${name}.${zone}`;
}

function isNumber(argument: Argument | undefined, most: number): boolean {
  return /^\d+$/.test(text(argument)) && integer(argument) <= most;
}
