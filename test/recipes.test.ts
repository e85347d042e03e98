import { beforeEach, expect, test, vi } from "vitest";
import { type ClientOptions, createClient, InterServer, unwrap } from "../src/index.ts";
import { createClock, createSandbox, type Sandbox } from "../src/sandbox/index.ts";
import { loadRecipes } from "./recipes.ts";
import { answer } from "./support/envelopes.ts";

// Each recipe is run as it stands in the README. The functions' types are checked by test/examples.test.ts, which
// compiles the same text; here they are called as a user's JavaScript would call them.
type Recipe = Record<string, (...args: unknown[]) => Promise<never>>;

const recipes = (await loadRecipes()) as ReadonlyMap<string, unknown>;
const untried = new Set(recipes.keys());

/** The recipe whose heading begins so. */
function recipe(beginning: string): Recipe {
  const heading = [...recipes.keys()].find((one) => one.startsWith(beginning));
  if (heading === undefined) throw new Error(`the README has no recipe that begins with "${beginning}"`);
  untried.delete(heading);
  return recipes.get(heading) as Recipe;
}

const credentials = { username: "demo@example.com", password: "demo" };
let clock: ReturnType<typeof createClock>;
let sandbox: Sandbox;
let options: ClientOptions;
let api: InterServer;
beforeEach(() => {
  clock = createClock();
  sandbox = createSandbox({ clock });
  options = { ...credentials, fetch: sandbox.fetch };
  api = new InterServer(options);
});

const customer = () => sandbox.state.customers[0] as (typeof sandbox.state.customers)[number];

test("reselling licences: one is ordered, once, whatever the network does", async () => {
  const { priceList, ensureLicense } = recipe("Resell licences");
  const prices = unwrap(await api.api_get_license_types());
  expect(await priceList?.(api, 2)).toContainEqual(
    expect.objectContaining({ type: prices[0]?.services_id, price: 2 * (prices[0]?.services_cost ?? 0) }),
  );
  const owned = () => customer().licenses.filter(({ license_ip }) => license_ip === "192.0.2.77");
  sandbox.fail("api_buy_license:drop-after*1");
  expect(await ensureLicense?.(api, "192.0.2.77", 5000)).toMatchObject({ license_ip: "192.0.2.77", license_type: 5000 });
  expect(await ensureLicense?.(api, "192.0.2.77", 5000)).toMatchObject({ license_ip: "192.0.2.77" });
  expect(owned()).toHaveLength(1);
  await expect(ensureLicense?.(api, "no address", 5000)).rejects.toThrow("refused: Invalid IP Address");
});

test("moving a licence", async () => {
  const { moveLicense } = recipe("Move a licence");
  const { license_id, license_ip } = customer().licenses.find((one) => one.license_status === "active") ?? {};
  expect(license_ip).not.toBe("192.0.2.78");
  expect(await moveLicense?.(api, license_id, "192.0.2.78")).toMatchObject({ license_id, license_ip: "192.0.2.78" });
  expect(await moveLicense?.(api, license_id, "192.0.2.78")).toMatchObject({ license_ip: "192.0.2.78" });
  await expect(moveLicense?.(api, 1, "192.0.2.79")).rejects.toThrow();
});

test("paying invoices: oldest first, and never beyond the cap", async () => {
  const { payInvoices } = recipe("Pay invoices");
  const order = unwrap(await api.api_buy_license_prepay({ ip: "192.0.2.77", type: 5000, use_prepay: false }));
  const unpaid = async () => [
    ...unwrap(await api.api_licenses_get_client_unpaid_invoices()),
    ...unwrap(await api.api_mail_get_client_unpaid_invoices()),
  ];
  const due = await unpaid();
  const sum = due.reduce((total, { invoices_amount }) => total + (invoices_amount ?? 0), 0);
  expect(due.length).toBeGreaterThan(0);
  expect(await payInvoices?.(api, 0)).toEqual([]);
  expect(await payInvoices?.(api, sum)).toContain(order.invoice);
  expect(await unpaid()).toEqual([]);
});

test("exporting costs", async () => {
  const { exportCosts } = recipe("Export what everything costs");
  const csv = String(await exportCosts?.(api)).split("\n");
  expect(csv[0]).toBe("date,module,service,description,dollars");
  expect(csv.length).toBeGreaterThan(5);
  for (const line of csv.slice(1)) expect(line).toMatch(/^("\d{4}-\d\d-\d\d \d\d:\d\d:\d\d","\w+","\d+",".*","\d+(\.\d+)?")$/);
});

test("ordering a VPS, and waiting for it", async () => {
  const { orderVps } = recipe("Order a VPS");
  // Time passes with each call.
  const fetch: typeof globalThis.fetch = (...args) => {
    clock.advance(20_000);
    return sandbox.fetch(...args);
  };
  const patient = new InterServer({ ...options, fetch });
  const row = await orderVps?.(patient, "new.server.example.com", "Correct-Horse-7", 10, 1);
  expect(row).toMatchObject({ vps_hostname: "new.server.example.com", vps_status: "active" });
  await expect(orderVps?.(patient, "dear.server.example.com", "Correct-Horse-7", 0.5, 1)).rejects.toThrow("more than 0.5");
  expect(customer().vps.filter((one) => one.vps_hostname === "dear.server.example.com")).toEqual([]);
});

test("a watchdog", async () => {
  const { watch } = recipe("A watchdog");
  const id = customer().vps[0]?.vps_id;
  expect(await watch?.(options, id, async () => true)).toBe("up");
  expect(await watch?.(options, id, () => Promise.reject(new Error("no answer")))).toBe("restarting");
  expect(await watch?.(options, 1, async () => false)).toBe("You cannot send commands to the server until it is active.");
});

test("rotating backups", async () => {
  const { rotateBackups } = recipe("Rotate backups");
  const id = customer().vps[0]?.vps_id;
  const deleted: unknown[] = [];
  for (const day of ["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-22"]) {
    deleted.push(await rotateBackups?.(api, id, 2, day));
    clock.advance(600_000);
  }
  expect(deleted).toEqual([[], [], ["daily-2026-11-19"], ["daily-2026-11-20"], []]);
  const names = unwrap(await api.api_get_vps_backups()).map(({ name }) => name);
  expect(names.filter((name) => name?.startsWith("daily"))).toEqual(["daily-2026-11-21", "daily-2026-11-22"]);
});

test("keeping a domain's records as a list says", async () => {
  const { syncDns } = recipe("Keep a domain's records");
  const domain_id = customer().dnsDomains[0]?.id ?? 0;
  const zone = customer().dnsDomains[0]?.name;
  const record = (name: string, content: string, type = "A") => ({ name: `${name}.${zone}`, type, content, ttl: 300, prio: 0 });
  const addresses = async () =>
    unwrap(await api.api_get_dns_records({ domain_id }))
      .filter(({ type }) => type === "A")
      .map(({ name, content }) => `${name} ${content}`)
      .sort();
  await syncDns?.(api, domain_id, [record("www", "192.0.2.1"), record("mail", "192.0.2.2")]);
  expect(await addresses()).toEqual([`mail.${zone} 192.0.2.2`, `www.${zone} 192.0.2.1`]);
  await syncDns?.(api, domain_id, [record("mail", "192.0.2.2"), record("www", "192.0.2.3")]);
  expect(await addresses()).toEqual([`mail.${zone} 192.0.2.2`, `www.${zone} 192.0.2.3`]);
  const alias = async () =>
    customer()
      .dnsRecords.filter(({ type }) => type === "CNAME")
      .map(({ name, content }) => `${name} ${content}`)
      .sort();
  await syncDns?.(api, domain_id, [record("shop", `www.${zone}`, "CNAME")]);
  await syncDns?.(api, domain_id, [record("shop", `mail.${zone}`, "CNAME")]);
  expect(await alias()).toEqual([`shop.${zone} mail.${zone}`]);
  const others = unwrap(await api.api_get_dns_records({ domain_id })).filter(({ type }) => type !== "A");
  expect(others.length, "other types are left alone").toBeGreaterThan(2);
});

test("answering a DNS-01 challenge: the record is there while it is needed", async () => {
  const { withChallenge } = recipe("ACME");
  const { id: domain_id, name } = customer().dnsDomains[0] ?? {};
  const challenges = () => customer().dnsRecords.filter((record) => record.type === "TXT" && record.content === "digest");
  const seen = await withChallenge?.(api, domain_id, name, "digest", async () => challenges().map((record) => record.name));
  expect(seen).toEqual([`_acme-challenge.${name}`]);
  expect(challenges()).toEqual([]);
  await expect(withChallenge?.(api, domain_id, name, "digest", () => Promise.reject(new Error("not validated")))).rejects.toThrow(
    "not validated",
  );
  expect(challenges()).toEqual([]);
});

test("mail from a worker", async () => {
  const worker = recipe("Send mail").default as unknown as { fetch(request: Request, env: object): Promise<Response> };
  vi.stubGlobal("fetch", sandbox.fetch);
  try {
    const body = new URLSearchParams({ text: "Hello" });
    const env = { INTERSERVER_USERNAME: credentials.username, INTERSERVER_PASSWORD: credentials.password };
    const sent = await worker.fetch(new Request("https://worker.example/", { method: "POST", body }), env);
    expect([sent.status, await sent.text()]).toEqual([200, "ok"]);
    expect(customer().sentMail).toMatchObject([{ to: "office@example.com", body: "Hello" }]);
  } finally {
    vi.unstubAllGlobals();
  }
});

test("sorting tickets reads only", async () => {
  const { waitingTickets } = recipe("Sort support");
  const before = JSON.stringify(sandbox.state.customers);
  const waiting = (await waitingTickets?.(createClient(options), credentials.username)) as unknown as { subject: string }[];
  const open = customer().tickets.filter((ticket) => ticket.statustitle !== "Closed");
  const isWaiting = (ticket: (typeof open)[number]) => ticket.posts?.at(-1)?.email !== credentials.username;
  expect(waiting.map(({ subject }) => subject)).toEqual(open.filter(isWaiting).map(({ subject }) => subject));
  expect(waiting.length).toBeGreaterThan(0);
  expect(JSON.stringify(sandbox.state.customers)).toBe(before);
});

test("an operation that the catalogue does not know", async () => {
  const { tagsOf } = recipe("Call an operation");
  await expect(tagsOf?.(api, 1)).rejects.toThrow("Operation 'api_vps_get_tags' is not defined");
  // A service that has it, and expects the client's session.
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const body = String(init?.body);
    if (!body.includes("api_vps_get_tags")) return sandbox.fetch(input, init);
    const sid = [...sandbox.state.sessions.keys()].at(-1);
    expect(body).toContain(`<sid xsi:type="xsd:string">${sid}</sid><id xsi:type="xsd:int">7</id>`);
    return new Response(answer("<return><item>web</item><item>staging</item></return>"));
  };
  expect(await tagsOf?.(new InterServer({ ...options, fetch }), 7)).toEqual(["web", "staging"]);
});

test("every recipe was tried", () => {
  expect([...untried]).toEqual([]);
});
