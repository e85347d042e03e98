import { checkRecord } from "../dns/check-record.ts";
import { addDomain, addRecord, bumpSerial, type DnsDomain } from "../dns/zone.ts";
import { type Argument, integer, isIpv4, text } from "../php.ts";
import { refusal } from "../refusal.ts";
import type { Customer } from "../state.ts";
import { Printed, type Service } from "./service.ts";

/** The service prints why it refuses a record, before the XML; the answer itself is `false`. */
function printed(reason: string): Printed {
  return new Printed(`     <div class="error">Error: ${reason}</div>\n`, false);
}

const noZone = printed("Zone does not exist");

export const dns: Record<string, Service> = {
  /** The answer does not say which id the domain has, and no operation lists domains. */
  api_add_dns_domain(state, customer, domain, ip) {
    const name = text(domain).toLowerCase();
    if (!/^(?!-)[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(name)) return refusal("Invalid Domain Name");
    if (!isIpv4(text(ip))) return refusal("Invalid IP Address");
    if (state.hostnames.get(text(ip))?.startsWith("cdns")) {
      return refusal("I think you meant to add your VPS IP, not the DNS servers IP.");
    }
    const everyDomain = state.customers.flatMap((one) => one.dnsDomains);
    if (everyDomain.some((one) => one.name === name)) {
      return refusal("That Domain Is Already Setup On Our Servers, Try Another Or Contact support@interserver.net");
    }
    if (everyDomain.some((one) => name.endsWith(`.${one.name}`))) {
      return refusal("Subdomains being added has been disabled for now.   You probably meant to add just the domain.");
    }
    if (!/\.[a-z]{2,}$/.test(name)) return refusal("This domain does not appear to have a valid TLD");
    const count = customer.dnsDomains.length;
    if (count >= 500) {
      return refusal(`You already have ${count} domains hosted here, please contact support@interserver.net if you want more`);
    }
    addDomain(state, customer, name, text(ip));
    return { status: "success", status_text: `Domain ${name} Added!` };
  },

  api_add_dns_record(state, customer, domainId, ...record) {
    const domain = findDomain(customer, domainId);
    if (domain === undefined) return noZone;
    const checked = checkRecord(customer, domain, record);
    if (typeof checked === "string") return printed(checked);
    bumpSerial(customer, domain);
    return addRecord(state, customer, domain, checked).id;
  },

  api_delete_dns_domain(_, customer, domainId) {
    const domain = findDomain(customer, domainId);
    if (domain === undefined) return false;
    remove(customer.dnsDomains, (one) => one === domain);
    remove(customer.dnsRecords, (record) => record.domain_id === domain.id);
    return true;
  },

  api_delete_dns_record(_, customer, domainId, recordId) {
    const domain = findDomain(customer, domainId);
    if (domain === undefined) return false;
    const gone = remove(customer.dnsRecords, (record) => record.domain_id === domain.id && record.id === integer(recordId));
    if (gone) bumpSerial(customer, domain);
    return gone;
  },

  api_get_dns_domain: (_, customer, domainId) => findDomain(customer, domainId) ?? false,

  api_get_dns_records: (_, customer, domainId) =>
    customer.dnsRecords.filter((record) => record.domain_id === findDomain(customer, domainId)?.id),

  /** False also where nothing is changed, though the serial number is counted up. */
  api_update_dns_record(_, customer, domainId, recordId, ...args) {
    const domain = findDomain(customer, domainId);
    if (domain === undefined) return noZone;
    const record = customer.dnsRecords.find((one) => one.domain_id === domain.id && one.id === integer(recordId));
    if (record === undefined) return false;
    const checked = checkRecord(customer, domain, args, record);
    if (typeof checked === "string") return printed(checked);
    const before = JSON.stringify(record);
    Object.assign(record, checked);
    const hasChanged = JSON.stringify(record) !== before;
    bumpSerial(customer, domain);
    return hasChanged;
  },
};

function findDomain(customer: Customer, id: Argument | undefined): DnsDomain | undefined {
  return customer.dnsDomains.find((domain) => domain.id === integer(id));
}

/** Takes out what fits, and says whether there was any. */
function remove<T>(list: T[], fits: (item: T) => boolean): boolean {
  const kept = list.filter((item) => !fits(item));
  const isGone = kept.length < list.length;
  list.splice(0, list.length, ...kept);
  return isGone;
}
