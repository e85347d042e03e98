import type { Customer, State } from "../state.ts";

export type DnsDomain = Customer["dnsDomains"][number];
export type DnsRecord = Customer["dnsRecords"][number];

const nameServers = [1, 2, 3].map((number) => `cdns${number}.interserver.net`);

/** In seconds, where no other was given. */
export const defaultTtl = 86_400;

/** Adds a domain with the records that every domain begins with. */
export function addDomain(state: State, customer: Customer, name: string, ip: string): DnsDomain {
  const domain: DnsDomain = {
    id: state.nextId(),
    name,
    master: "",
    last_check: null,
    type: "MASTER",
    notified_serial: null,
    account: String(customer.id),
  };
  customer.dnsDomains.push(domain);
  const add = (name: string, type: string, content: string, prio: number | null = null) =>
    addRecord(state, customer, domain, { name, type, content, prio, ttl: defaultTtl });
  add(name, "SOA", `${nameServers[0]} dns.interserver.net ${serial(state)} 10800 3600 604800 3600`);
  for (const server of nameServers) add(name, "NS", server);
  add(name, "A", ip);
  add(`*.${name}`, "A", ip);
  add(`localhost.${name}`, "A", "127.0.0.1");
  add(name, "MX", `mail.${name}`, 25);
  return domain;
}

/** What a caller says of a record, its name in full. */
export type RecordContent = Pick<DnsRecord, "name" | "type" | "content" | "ttl" | "prio">;

export function addRecord(state: State, customer: Customer, domain: DnsDomain, content: RecordContent): DnsRecord {
  const { name, type, ttl, prio } = content;
  const id = state.nextId();
  const record = {
    id,
    domain_id: domain.id,
    name,
    type,
    content: content.content,
    ttl,
    prio,
    disabled: 0,
    ordername: null,
    auth: 1,
  };
  customer.dnsRecords.push(record);
  return record;
}

/** Counts a domain's serial number up, as every change does. */
export function bumpSerial(customer: Customer, domain: DnsDomain): void {
  const soa = customer.dnsRecords.find((record) => record.domain_id === domain.id && record.type === "SOA");
  if (soa === undefined) return;
  soa.content = (soa.content ?? "").replace(/ (\d+) /, (_, number: string) => ` ${Number(number) + 1} `);
}

/** The day, and a counter of two digits. */
function serial(state: State): string {
  return `${new Date(state.now()).toISOString().slice(0, 10).replaceAll("-", "")}01`;
}
