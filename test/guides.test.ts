import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSandbox, type Sandbox } from "../src/sandbox/index.ts";
import { load, readSection } from "./recipes.ts";

// Each guide is run as it stands in the README, on globals as its platform has them. test/examples.test.ts checks the types.

const guides = new Map(readSection("Guides"));
const untried = new Set(guides.keys());

/** The module of the guide whose heading begins so, run anew. */
function guide<Exports>(beginning: string): Promise<Exports> {
  const heading = [...guides.keys()].find((one) => one.startsWith(beginning)) ?? "";
  untried.delete(heading);
  // Its text is not the same twice, since a module is only run once.
  return load(`${guides.get(heading)}\n// ${crypto.randomUUID()}`) as Promise<Exports>;
}

type Handler = (request: Request) => Promise<Response>;

const env = { INTERSERVER_USERNAME: "demo@example.com", INTERSERVER_PASSWORD: "demo" };
const request = () => new Request("https://worker.example/");

let sandbox: Sandbox;
let rows: { readonly vps_hostname: string; readonly vps_status: string }[];
beforeEach(() => {
  sandbox = createSandbox();
  const vps = sandbox.state.customers[0]?.vps ?? [];
  rows = vps.map(({ vps_hostname, vps_status }) => ({ vps_hostname: vps_hostname ?? "", vps_status: vps_status ?? "" }));
  expect(rows).not.toEqual([]);
  vi.stubGlobal("fetch", sandbox.fetch);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test("Cloudflare Workers", async () => {
  const { default: worker } = await guide<{ default: { fetch(request: Request, bindings: typeof env): Promise<Response> } }>(
    "Cloudflare Workers",
  );
  vi.unstubAllEnvs(); // it takes them from its bindings
  expect(await (await worker.fetch(request(), env)).json()).toEqual(rows);
});

test("AWS Lambda: a warm function logs in once", async () => {
  const { handler } = await guide<{ handler(): Promise<unknown> }>("AWS Lambda");
  expect(await handler()).toEqual(rows);
  expect(await handler()).toEqual(rows);
  expect(sandbox.state.sessions.size).toBe(1);
});

test("Vercel's edge runtime", async () => {
  const { GET, runtime } = await guide<{ GET: Handler; runtime: string }>("Vercel");
  expect(runtime).toBe("edge");
  expect(await (await GET(request())).json()).toEqual(rows);
});

test("Deno", async () => {
  const serve = vi.fn<(handler: Handler) => void>();
  vi.stubGlobal("Deno", { serve, env: new Map(Object.entries(env)) });
  await guide("Deno");
  expect(await (await serve.mock.calls[0]?.[0](request()))?.json()).toEqual(rows);
});

test("Bun", async () => {
  const serve = vi.fn<(options: { fetch: Handler }) => void>();
  vi.stubGlobal("Bun", { serve, env });
  await guide("Bun");
  expect(await (await serve.mock.calls[0]?.[0].fetch(request()))?.json()).toEqual(rows);
});

test("a browser, by way of a proxy: the page reaches nothing else", async () => {
  const { default: proxy } = await guide<{ default: { fetch: Handler } }>("A browser: the proxy");
  const { vpsNames } = await guide<{ vpsNames(...credentials: readonly string[]): Promise<string[]> }>("A browser: the page");
  const reached: string[] = [];
  let isPage = true;
  vi.stubGlobal("location", new URL("https://page.example/vps?sort=name"));
  vi.stubGlobal("fetch", async (input: string | URL, init?: RequestInit) => {
    const asked = new Request(input, init);
    if (!isPage) return sandbox.fetch(asked);
    reached.push(asked.url);
    isPage = false; // what is fetched until the proxy has answered is fetched by it
    return proxy.fetch(asked).finally(() => {
      isPage = true;
    });
  });
  expect(await vpsNames(env.INTERSERVER_USERNAME, env.INTERSERVER_PASSWORD)).toEqual(
    rows.map(({ vps_hostname }) => vps_hostname),
  );
  expect(reached).toEqual(["https://page.example/soap", "https://page.example/soap"]);
  expect((await proxy.fetch(new Request("https://page.example/soap"))).status).toBe(405);
});

test("every guide was tried", () => {
  expect([...untried]).toEqual([]);
});
