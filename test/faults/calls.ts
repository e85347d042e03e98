import { type Client, createClient } from "../../src/interserver/client.ts";
import { api_buy_license, get_hostname } from "../../src/interserver/operations/index.ts";
import type { Transport } from "../../src/soap/index.ts";
import type { Fault } from "./fault.ts";
import { mostBytes } from "./limits.ts";
import { addressOf } from "./proxy/numbers.ts";

/**
 * What meets the fault: an order of a client that has a session, a read, or the first order of a client, whose login
 * meets it before.
 */
export type Effect = "write" | "read" | "session";

export const effects: readonly Effect[] = ["write", "read", "session"];

/** The operation whose arrivals count, by effect: of a first order too, it is the order that must not come twice. */
export const operationOf = { write: "api_buy_license", read: "get_hostname", session: "api_buy_license" } as const;

/** Milliseconds for calls that no fault holds up. */
export const plenty = 30_000;

/** An outcome's kind, and the number of the order that it names. */
export interface Answered {
  readonly kind: string;
  readonly said: number | undefined;
}

/** Makes one call about an order. */
export type MakeCall = (number: number) => Promise<Answered>;

/** Calls to a server with a fault. What comes before them, and logins in between, go to `elsewhere`, which has none. */
export async function prepareCalls(
  effect: Effect,
  transport: Transport,
  url: string,
  elsewhere: string,
  { timeout = plenty }: Pick<Fault, "timeout">,
): Promise<MakeCall> {
  const connect = (username: string, post: Transport) =>
    createClient({ ...common, username, transport: post, endpoint: url, timeout: plenty });
  if (effect === "session") return (number) => order(connect(addressOf(number), transport), number, timeout);
  let isReady = false;
  const client = connect("somebody", (request) => {
    const isCounted = isReady && !request.body.includes("<ns1:api_login>");
    return transport(isCounted ? request : { ...request, url: elsewhere });
  });
  await order(client, 0, plenty);
  isReady = true;
  return effect === "write" ? (number) => order(client, number, timeout) : (number) => look(client, number, timeout);
}

const common = { password: "secret", allowHttp: true, limits: { bytes: mostBytes }, retry: { delay: 10 } } as const;

async function order(client: Client, number: number, timeout: number): Promise<Answered> {
  const outcome = await client.call(api_buy_license, { ip: addressOf(number), type: 5000 }, { timeout });
  return { kind: outcome.kind, said: outcome.kind === "ok" ? (outcome.value.invoice ?? undefined) : undefined };
}

async function look(client: Client, number: number, timeout: number): Promise<Answered> {
  const outcome = await client.call(get_hostname, { ip: addressOf(number) }, { timeout });
  return { kind: outcome.kind, said: outcome.kind === "ok" ? Number(/\d+/.exec(outcome.value)?.[0]) : undefined };
}
