import { getEventListeners } from "node:events";
import { type ClientOptions, createClient } from "../../src/interserver/client.ts";
import { api_buy_license, get_hostname } from "../../src/interserver/operations/index.ts";
import type { CallOptions, Transport } from "../../src/soap/index.ts";
import type { Exchange } from "./proxy/exchange.ts";
import { head, whole } from "./proxy/http.ts";
import { Ledger } from "./proxy/ledger.ts";
import { addressOf } from "./proxy/numbers.ts";
import { type Served, serveConnections, serveRequests } from "./proxy/serve.ts";

/** How far a call has come when it is given up, or when its time is up. */
export interface Stage {
  readonly name: string;
  /** A server at which a call comes so far and no further. It tells when that is. */
  open(reached: () => void): Promise<Served>;
  readonly options?: Partial<ClientOptions>;
  /** Default: a read. */
  call?(client: ReturnType<typeof createClient>, options: CallOptions): Promise<unknown>;
  /** True: what it waits for serves other calls too, so that its connection stays for as long as that may take. */
  readonly isShared?: true;
}

const order = { ip: addressOf(1), type: 5000 };
const onRequest = (act: (exchange: Exchange) => void) => serveRequests(new Ledger(), act);
/** By then the other end has been handed what was sent. */
const soon = (reached: () => void) => setTimeout(reached, 20).unref();

/** So long a text that it does not fit into what the system keeps for a connection. */
const long = "x".repeat(16_000_000);

export const stages: readonly Stage[] = [
  {
    name: "waiting for the login",
    open: (reached) => onRequest(reached),
    call: (client, options) => client.call(api_buy_license, order, options),
    isShared: true,
  },
  {
    name: "waiting for its turn",
    options: { maxInFlight: 1 },
    open: (reached) => onRequest(() => soon(reached)),
    call(client, options) {
      client.call(get_hostname, { ip: addressOf(2) }).catch(() => {});
      return client.call(get_hostname, { ip: addressOf(3) }, options);
    },
    isShared: true,
  },
  {
    name: "connecting",
    open: (reached) => serveConnections(() => soon(reached), "https"),
    // undici goes on connecting, for 10 seconds at most, and keeps the connection for the next call.
    isShared: true,
  },
  {
    name: "sending",
    open: (reached) => serveConnections(() => soon(reached)),
    call: (client, options) => client.call(get_hostname, { ip: long }, options),
  },
  { name: "waiting for headers", open: (reached) => onRequest(() => soon(reached)) },
  {
    name: "in the headers",
    open: (reached) =>
      onRequest((exchange) => {
        exchange.send("HTTP/1.1 200 OK\r\nContent-Type: te");
        soon(reached);
      }),
  },
  {
    name: "in the body",
    open: (reached) =>
      onRequest((exchange) => {
        exchange.send(head({ "Content-Length": 5000 }) + exchange.beginning);
        soon(reached);
      }),
  },
  {
    name: "between two attempts",
    open: (reached) =>
      onRequest((exchange) => {
        exchange.send(whole("", "503 Service Unavailable", { "Retry-After": "1", Connection: "close" })).end();
        soon(reached);
      }),
  },
];

/** How a call at some stage ended, and what it left behind. */
export interface Settled {
  readonly stage: string;
  readonly how: "abort" | "deadline";
  /** Milliseconds from the abort, or from when its time was up. */
  readonly took: number;
  /** Listeners to the caller's signal, timers and connections that are still there. */
  readonly left: readonly string[];
  readonly code: string;
}

/** Gives a call up at a stage: by the caller's signal, or by a time limit of 300 ms. */
export async function settleAt(stage: Stage, how: Settled["how"], transport: Transport): Promise<Settled> {
  const timeout = 300;
  const timersBefore = timers();
  let reach = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const served = await stage.open(reach);
  try {
    const client = createClient({
      username: "somebody",
      password: "secret",
      endpoint: served.url,
      transport,
      timeout: 2000,
      ...stage.options,
    });
    const controller = new AbortController();
    const limit = how === "deadline" ? { timeout } : {};
    const call = stage.call ?? ((one, options) => one.call(get_hostname, { ip: addressOf(1) }, options));
    let due = performance.now() + timeout;
    const settled = call(client, { signal: controller.signal, ...limit }).then(
      () => ({ at: performance.now(), code: "none" }),
      (error: unknown) => ({ at: performance.now(), code: String((error as { code?: unknown }).code) }),
    );
    if (how === "abort") {
      await reached;
      due = performance.now();
      controller.abort();
    }
    const { at, code } = await settled;
    const left: string[] = [];
    const listeners = getEventListeners(controller.signal, "abort").length;
    if (listeners > 0) left.push(`${listeners} listeners`);
    // undici opens another, and then finds that there is nothing to send: that one waits for the next call.
    const own = stage.isShared ? [] : [...served.connections];
    // An end that does not read would not notice that the other has gone.
    for (const socket of own) socket.resume();
    const open = () => own.filter((socket) => !socket.closed).length;
    const running = () => (stage.isShared ? 0 : Math.max(0, timers() - timersBefore));
    for (let turn = 0; turn < 100 && open() + running() > 0; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
    if (running() > 0) left.push(`${running()} timers`);
    if (open() > 0) left.push(`${open()} connections`);
    return { stage: stage.name, how, took: at - due, left, code };
  } finally {
    await served.close();
  }
}

/** How many timers keep the process alive. */
function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}
