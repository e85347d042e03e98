import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { InterServer, unwrap } from "../../src/index.ts";
import { type Transport, type TransportRequest, undiciTransport } from "../../src/soap/index.ts";
import { answer, faultAnswer } from "../support/envelopes.ts";
import { chunk, closedPort, head, serveHttp, serveSockets } from "../support/servers.ts";
import { clientOf, errorOf, everythingOf, password, secretsIn, sid, transports, username } from "./support.ts";

const rootpass = "Root-Pass-of-a-VPS-1";
const all = [password, sid, rootpass];
const vps = {
  os: "ubuntu24",
  version: "ubuntu",
  slices: 1,
  platform: "kvm",
  controlpanel: "none",
  period: 1,
  location: 1,
  hostname: "web.example.com",
  rootpass,
};

/** How a server can repeat what it was sent, as bytes on a socket. */
const replies: Readonly<Record<string, (words: string) => string>> = {
  "a page": (words) => `${head({ "Content-Length": words.length }, "500 Internal Server Error")}${words}`,
  "a page that says that all is well": (words) => `${head({ "Content-Length": words.length })}${words}`,
  "a fault": (words) =>
    whole(faultAnswer(`<faultcode>${words}</faultcode><faultstring>${words}</faultstring><detail>${words}</detail>`)),
  "a value that is none": (words) => whole(answer(`<return><invoice xsi:type="xsd:int">${words}</invoice><a>${words}</a>`)),
  "text where a struct was expected": (words) => whole(answer(`<return>${words}<a/></return>`)),
  "text in a list": (words) => whole(answer(`<return><item>${words}<a/></item></return>`)),
  "attributes and references": (words) => whole(answer(`<return><a b="${words}">&${words};<c</a></return>`)),
  "an answer that is cut": (words) => `${head({ "Content-Length": 10_000 })}${answer(`<return><status>${words}`).slice(0, -70)}`,
  "a redirect": (words) => head({ Location: `https://127.0.0.1/?${words}`, "Content-Length": 0 }, "302 Found"),
  "no HTTP": (words) => words,
  "a bad header": (words) => `HTTP/1.1 200 OK\r\nContent-Type ${words}\r\n\r\n`,
  "a bad status": (words) => `HTTP/1.1 ${words}\r\n\r\n`,
  "a bad length": (words) => `HTTP/1.1 200 OK\r\nContent-Length: ${words}\r\n\r\n`,
  "a bad piece of a body": (words) => `${head({ "Transfer-Encoding": "chunked" })}${chunk("<?xml")}zz${words}\r\n`,
  "a bad encoding": (words) => `${head({ "Content-Encoding": words, "Content-Length": words.length })}${words}`,
  "nothing more": () => "",
};

/** An answer that is all there. */
function whole(text: string): string {
  return head({ "Content-Length": Buffer.byteLength(text) }) + text;
}

describe.each(transports)("over %s", (_, transport) => {
  /** A server that repeats `words` in such a way, but to a login, which it answers. */
  async function repeating(words: string, reply: (words: string) => string, answersLogin: boolean) {
    let isLogin = answersLogin;
    return serveSockets((socket) => {
      socket.end(isLogin ? whole(answer(`<return>${sid}</return>`)) : reply(words));
      isLogin = false;
    });
  }

  test.each(Object.entries(replies))(
    "no error holds what was sent in confidence, whatever a server makes of it, nor does what caused it: %s",
    async (_, reply) => {
      const login = clientOf((await repeating(password, reply, false)).url, transport);
      const read = clientOf((await repeating(`${sid} ${password}`, reply, true)).url, transport);
      const write = clientOf((await repeating(all.join(" "), reply, true)).url, transport);
      for (const error of [
        await errorOf(login.api_vps_get_services().then(unwrap)),
        await errorOf(login.api_login({ username, password }).then(unwrap)),
        await errorOf(read.api_vps_get_services().then(unwrap)),
        await errorOf(write.api_api_buy_vps(vps).then(unwrap)),
      ]) {
        expect(secretsIn(everythingOf(error), all)).toEqual([]);
      }
      expect(secretsIn(everythingOf([login, read, write]), all)).toEqual([]);
    },
  );

  test.each([
    "a page",
    "a value that is none",
    "text in a list",
    "an answer that is cut",
    "no HTTP",
    "a bad header",
    "a bad piece of a body",
  ])("no error of a login holds the session id that was answered, nor does what caused it: %s", async (name) => {
    const api = clientOf((await repeating(sid, replies[name] ?? String, false)).url, transport);
    for (const call of [api.api_vps_get_services(), api.api_login({ username, password })]) {
      expect(secretsIn(everythingOf(await errorOf(call.then(unwrap))), all)).toEqual([]);
    }
  });

  test("no event of a call holds a secret, neither those of onCall nor those of the diagnostics channel", async () => {
    const events: unknown[] = [];
    const heard: unknown[] = [];
    const listen = (event: unknown) => void heard.push(event);
    subscribe("interserver-soap.call", listen);
    onTestFinished(() => void unsubscribe("interserver-soap.call", listen));
    for (const reply of Object.values(replies)) {
      const { url } = await repeating(`${sid} ${rootpass}`, reply, true);
      const endpoint = `${url}?key=${password}#${password}`;
      const options = { username, password, endpoint, transport, onCall: (event: unknown) => void events.push(event) };
      const api = new InterServer({ ...options, retry: { attempts: 2, delay: 1 } });
      await errorOf(api.api_api_buy_vps(vps).then(unwrap));
      await errorOf(api.api_vps_get_services().then(unwrap));
    }
    expect(events.length).toBeGreaterThan(80);
    expect(heard).toEqual(events);
    expect(secretsIn(everythingOf(events), all)).toEqual([]);
  });

  test("no error holds a secret where nothing could be sent, the time was up, or the caller gave up", async () => {
    const silent = await serveHttp(() => {});
    const api = new InterServer({ username, password, endpoint: silent.url, transport, timeout: 100 });
    const errors = [
      await errorOf(clientOf(await closedPort(), transport).api_vps_get_services()),
      await errorOf(api.api_api_buy_vps(vps)),
      await errorOf(api.api_login({ username, password }, { signal: AbortSignal.timeout(20) })),
      await errorOf(api.api_api_buy_vps({ ...vps, rootpass: `${rootpass}\u0000` })),
      await errorOf(api.api_api_buy_vps({ ...vps, rootpass: { rootpass } } as never)),
      await errorOf(api.api_api_buy_vps({ ...vps, sid } as never)),
      await errorOf(api.api_api_buy_vps(vps, { password } as never)),
    ];
    for (const error of errors) expect(secretsIn(everythingOf(error), all)).toEqual([]);
  });
});

test("what a transport of the user's throws is told without the request that it holds", async () => {
  const thrown: ((request: TransportRequest) => unknown)[] = [
    (request) => Object.assign(new Error("failed"), { code: "EAXIOS", config: request, request: { headers: request.headers } }),
    ({ body }) => new Error(`could not send ${body}`),
    ({ body }) => new TypeError("fetch failed", { cause: new AggregateError([new Error(body)], "all", { cause: body }) }),
    ({ body }) => body,
    (request) => request,
    (request) => Object.assign(new Error("failed"), { [Symbol.for("nodejs.util.inspect.custom")]: () => request.body }),
  ];
  for (const make of thrown) {
    const transport: Transport = async (request) => {
      if (request.headers.SOAPAction?.includes("api_login")) {
        return { status: 200, contentType: "text/xml", body: new TextEncoder().encode(answer(`<return>${sid}</return>`)) };
      }
      throw make(request);
    };
    const api = new InterServer({ username, password, retry: { attempts: 1 }, transport });
    expect(secretsIn(everythingOf(await errorOf(api.api_vps_get_services())), all)).toEqual([]);
    expect(secretsIn(everythingOf(await errorOf(api.api_api_buy_vps(vps))), all)).toEqual([]);
    const failing = new InterServer({
      username,
      password,
      retry: { attempts: 1 },
      transport: async (request) => Promise.reject(make(request)),
    });
    expect(secretsIn(everythingOf(await errorOf(failing.api_vps_get_services())), all)).toEqual([]);
  }
});

test("what a cause says in words is kept: its name, code, message, stack and causes", async () => {
  const endpoint = await closedPort();
  const error = await errorOf(clientOf(endpoint, undiciTransport()).api_get_license_types());
  const { host } = new URL(endpoint);
  expect(error.cause).toMatchObject({ name: "Error", code: "ECONNREFUSED", message: `connect ECONNREFUSED ${host}` });
  expect((error.cause as Error).stack).toContain("ECONNREFUSED");
  const cause = Object.assign(new TypeError("a", { cause: new AggregateError([new RangeError("b")], "c") }), { code: "E" });
  const failing = new InterServer({ username, password, retry: { attempts: 1 }, transport: () => Promise.reject(cause) });
  const { cause: told } = await errorOf(failing.api_get_license_types());
  expect(told).toMatchObject({ name: "TypeError", message: "a", code: "E", stack: cause.stack });
  expect((told as Error).cause).toMatchObject({
    name: "AggregateError",
    message: "c",
    errors: [{ name: "RangeError", message: "b" }],
  });
});

test("a field that is marked secret shows as ••• where its outcome is printed, and the client shows nothing", async () => {
  const row = `<item><vps_id>5</vps_id><vps_rootpass>${rootpass}</vps_rootpass></item>`;
  let isLogin = true;
  const fetch = async () => {
    const result = isLogin ? sid : row;
    isLogin = false;
    return new Response(answer(`<return>${result}</return>`));
  };
  const api = new InterServer({ username, password, fetch });
  const outcome = await api.api_vps_get_services();
  expect(unwrap(outcome)[0]?.vps_rootpass).toBe(rootpass);
  const shown = inspect(outcome, { depth: Number.POSITIVE_INFINITY });
  expect(shown).toContain("'•••'");
  expect(secretsIn(shown, all)).toEqual([]);
  const login = await new InterServer({
    username,
    password,
    fetch: async () => new Response(answer(`<return>${sid}</return>`)),
  }).api_login({
    username,
    password,
  });
  expect(inspect(login)).toBe("{ kind: 'ok', value: '•••' }");
  expect(secretsIn(everythingOf(api), all)).toEqual([]);
});
