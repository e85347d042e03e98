import { serve } from "../../src/cli/serve.ts";
import { type Client, createClient } from "../../src/interserver/client.ts";
import { api_get_prepay_remaining, get_hostname, get_locked_ips, strPixels } from "../../src/interserver/operations/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { fetchTransport, SoapError, undiciTransport } from "../../src/soap/index.ts";
import { Random } from "../fuzz/random.ts";
import { Orders, type Told } from "./orders.ts";
import { withFaults } from "./random-faults.ts";

export interface Soaked {
  readonly calls: number;
  /** How the orders ended. */
  readonly orders: Readonly<Record<string, number>>;
  /** How the reads ended: an outcome's kind or an error's code. */
  readonly reads: Readonly<Record<string, number>>;
  /** What must not be. */
  readonly wrongs: readonly string[];
}

/** Short pauses, since many calls wait for one another here. */
const common = { username: "demo@example.com", password: "demo", retry: { delay: 20 } };
/** Calls between two accounts of the orders. */
const round = 1000;
const concurrency = 50;

/**
 * Makes so many calls of the sandbox, orders and reads, most in this process and one in ten over a socket. One request in four
 * meets a fault, one call in twenty is given up.
 *
 * @param afterRound is called between rounds, when no call is under way
 */
export async function soak(calls: number, seed: number, afterRound: () => Promise<void> | void): Promise<Soaked> {
  const random = new Random(seed);
  const sandbox = createSandbox({ seed });
  const served = await serve(sandbox.answer, 0);
  const inProcess = createClient({ ...common, transport: withFaults(fetchTransport({ fetch: sandbox.fetch }), random, 4) });
  const overSocket = createClient({ ...common, endpoint: served.url, transport: withFaults(undiciTransport(), random, 4) });
  const orders = new Orders();
  const wrongs: string[] = [];
  const ends = { orders: new Map<string, number>(), reads: new Map<string, number>() };
  const callOnce = async () => {
    const client = random.oneIn(10) ? overSocket : inProcess;
    const { signal, clear } = givenUp(random);
    if (random.below(5) < 2) await orders.place(client, signal, random.oneIn(5));
    else count(ends.reads, await read(client, random, signal));
    clear();
  };
  try {
    for (let done = 0; done < calls; done += round) {
      let left = Math.min(round, calls - done);
      const work = async () => {
        while (left-- > 0) await callOnce();
      };
      await Promise.all(Array.from({ length: concurrency }, work));
      // What was given up may still be on its way.
      await new Promise((resolve) => setTimeout(resolve, 10));
      for (const [told, times] of orders.account(sandbox, wrongs)) count(ends.orders, told satisfies Told, times);
      await afterRound();
    }
  } finally {
    await served.close();
  }
  const untyped = ends.reads.get("untyped") ?? 0;
  if (untyped > 0) wrongs.push(`${untyped} reads ended in an error that is none of ours`);
  return { calls, orders: Object.fromEntries(ends.orders), reads: Object.fromEntries(ends.reads), wrongs };
}

/** A signal for one call in twenty, which is aborted some milliseconds from now. */
function givenUp(random: Random): { signal: AbortSignal | undefined; clear(): void } {
  if (!random.oneIn(20)) return { signal: undefined, clear: () => {} };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), random.below(5));
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}

async function read(client: Client, random: Random, signal: AbortSignal | undefined): Promise<string> {
  try {
    switch (random.below(4)) {
      case 0:
        return (await client.call(api_get_prepay_remaining, { module: "licenses" }, { signal })).kind;
      case 1:
        return (await client.call(get_hostname, { ip: "192.0.2.1" }, { signal })).kind;
      case 2:
        return (await client.call(get_locked_ips, {}, { signal })).kind;
      default:
        return (await client.call(strPixels, { string: "Zoë" }, { signal })).kind;
    }
  } catch (error) {
    return error instanceof SoapError ? error.code : "untyped";
  }
}

function count(counts: Map<string, number>, name: string, times = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
}
