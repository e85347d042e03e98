import { describe, expect, test } from "vitest";
import { unwrap } from "../../src/index.ts";
import { first, start } from "./support.ts";

const add = { domain: "New.example", ip: "192.0.2.8" };

async function withDomain() {
  const world = start({ empty: true });
  unwrap(await world.api.api_add_dns_domain(add));
  const domain_id = first(world.customer.dnsDomains).id ?? 0;
  const records = async () => unwrap(await world.api.api_get_dns_records({ domain_id }));
  return { ...world, domain_id, records };
}

test("a domain begins with the service's records", async () => {
  const { records, api, domain_id, customer } = await withDomain();
  expect(unwrap(await api.api_get_dns_domain({ domain_id }))).toMatchObject({
    name: "new.example",
    account: String(customer.id),
  });
  expect((await records()).map(({ name, type, content, ttl, prio }) => [name, type, content, ttl, prio])).toEqual([
    ["new.example", "SOA", "cdns1.interserver.net dns.interserver.net 2026112201 10800 3600 604800 3600", 86_400, null],
    ["new.example", "NS", "cdns1.interserver.net", 86_400, null],
    ["new.example", "NS", "cdns2.interserver.net", 86_400, null],
    ["new.example", "NS", "cdns3.interserver.net", 86_400, null],
    ["new.example", "A", "192.0.2.8", 86_400, null],
    ["*.new.example", "A", "192.0.2.8", 86_400, null],
    ["localhost.new.example", "A", "127.0.0.1", 86_400, null],
    ["new.example", "MX", "mail.new.example", 86_400, 25],
  ]);
});

test.each([
  [{ domain: "new" }, "Invalid Domain Name"],
  [{ domain: "-a.example" }, "Invalid Domain Name"],
  [{ ip: "here" }, "Invalid IP Address"],
  [{ ip: "198.51.100.2" }, "I think you meant to add your VPS IP, not the DNS servers IP."],
  [{}, "That Domain Is Already Setup On Our Servers, Try Another Or Contact support@interserver.net"],
  [{ domain: "a.new.example" }, expect.stringContaining("Subdomains being added has been disabled for now.")],
  [{ domain: "a.b1" }, "This domain does not appear to have a valid TLD"],
])("%j is refused", async (changes, reason) => {
  const { api } = await withDomain();
  expect(await api.api_add_dns_domain({ ...add, ...changes })).toMatchObject({ kind: "refused", reason });
});

describe("records", () => {
  const www = { name: "www", content: "192.0.2.9", type: "A", ttl: 300, prio: 5 };

  test("are added under the zone's name, changed and deleted; the serial number counts along", async () => {
    const { api, domain_id, records } = await withDomain();
    const record_id = unwrap(await api.api_add_dns_record({ domain_id, ...www })) ?? 0;
    const find = async () => (await records()).find((record) => record.id === record_id);
    expect(await find()).toMatchObject({ name: "www.new.example", content: "192.0.2.9", ttl: 300, prio: 0 });

    const changed = { domain_id, record_id, ...www, content: "192.0.2.10" };
    expect(unwrap(await api.api_update_dns_record(changed))).toBe(true);
    expect(await find()).toMatchObject({ content: "192.0.2.10" });
    expect((await api.api_update_dns_record(changed)).kind, "where nothing changes").toBe("refused");

    expect(unwrap(await api.api_delete_dns_record({ domain_id, record_id }))).toBe(true);
    expect(await find()).toBeUndefined();
    expect((await records())[0]?.content).toContain(" 2026112205 ");

    expect(unwrap(await api.api_delete_dns_domain({ domain_id }))).toBe(true);
    expect(await records()).toEqual([]);
  });

  test.each([
    [{ name: "a.new.example" }, "a.new.example", 0],
    [{ name: "" }, "new.example", 0],
    // By its source, the service looks at the last letters alone.
    [{ name: "brandnew.example" }, "brandnew.example", 0],
    [{ type: "mx", content: "mail.example" }, "www.new.example", 5],
    [{ type: "AAAA", content: "2001:db8::1" }, "www.new.example", 0],
    [{ type: "TXT", content: '"v=spf1 -all"' }, "www.new.example", 0],
    [{ name: "_acme-challenge", type: "TXT", content: "x" }, "_acme-challenge.new.example", 0],
    [{ type: "CAA", content: '0 issue "ca.example"' }, "www.new.example", 0],
  ])("%j is taken, as %s with priority %d", async (changes, name, prio) => {
    const { api, domain_id, records } = await withDomain();
    const id = unwrap(await api.api_add_dns_record({ domain_id, ...www, ...changes }));
    expect((await records()).find((record) => record.id === id)).toMatchObject({ name, prio });
  });

  test.each([
    [{ content: "192.0.2" }, "This is not a valid IPv4 address."],
    [{ type: "AAAA" }, "This is not a valid IPv6 address."],
    [{ type: "URI" }, "Unknown record type."],
    [{ type: "CNAME", content: "" }, "Empty CNAME records are not allowed."],
    [{ name: "", type: "CNAME", content: "a.example" }, "There is already exists a CNAME with this name."],
    [{ name: "a b" }, "You have invalid characters in your hostname."],
    [{ name: "-a" }, "A hostname can not start or end with a dash."],
    [{ type: "MX", content: "a.example", prio: 70_000 }, "Invalid value for prio field. It should be numeric."],
    [{ ttl: -1 }, "Invalid value for TTL field. It should be numeric."],
    [{ type: "TXT", content: "é" }, "Invalid characters"],
  ])("%j is refused, for a reason that stands before the envelope", async (changes, reason) => {
    const { api, domain_id, records } = await withDomain();
    const before = await records();
    const outcome = await api.api_add_dns_record({ domain_id, ...www, ...changes });
    expect(outcome).toMatchObject({ kind: "refused", reason: expect.stringContaining(reason) });
    expect(await records()).toEqual(before);
  });

  test("of somebody else's domain are out of reach", async () => {
    const { api, sandbox } = start();
    const { state } = sandbox;
    const domain = { ...first(first(state.customers).dnsDomains), id: 7, name: "theirs.example" };
    const [mine] = state.customers;
    state.customers.push({ ...first(state.customers), dnsDomains: [domain] });
    expect(mine?.dnsDomains).toHaveLength(1);
    expect(unwrap(await api.api_get_dns_records({ domain_id: 7 }))).toEqual([]);
    expect((await api.api_get_dns_domain({ domain_id: 7 })).kind).toBe("fault");
    expect(await api.api_add_dns_record({ domain_id: 7, ...www })).toMatchObject({
      reason: expect.stringContaining("Zone does not exist"),
    });
  });
});
