import { createClient } from "../../src/interserver/client.ts";
import { get_hostname } from "../../src/interserver/operations/index.ts";
import type { Transport } from "../../src/soap/index.ts";
import { Random } from "../fuzz/random.ts";
import { startClock } from "./lateness.ts";
import type { Exchange } from "./proxy/exchange.ts";
import { head, whole } from "./proxy/http.ts";
import { Ledger } from "./proxy/ledger.ts";
import { addressOf } from "./proxy/numbers.ts";
import { serveRequests } from "./proxy/serve.ts";

/** What retries do for reads, and what they cost. */
export interface ReadFigures {
  readonly calls: number;
  /** Of 100 reads, how many were answered, where 3 requests of 10 meet a fault. */
  readonly answered: number;
  /** Requests for each read there. */
  readonly requests: number;
  /** Of 100 reads in an outage, how many requests were made besides. */
  readonly addedLoad: number;
  /** Milliseconds by which a read outlasted its time limit, at most. */
  readonly pastDeadline: number;
  /** Milliseconds between two requests, at least, where `Retry-After` asks for a second. */
  readonly shortestPause: number;
  /** Requests after a `Retry-After` that is longer than the time left. */
  readonly pointless: number;
}

/** What must not be, one line each. */
export function wrongsOfReads(figures: ReadFigures): string[] {
  const { answered, addedLoad, pastDeadline, shortestPause, pointless } = figures;
  const rules: readonly (readonly [isBroken: boolean, wrong: string])[] = [
    [answered < 97, `only ${answered.toFixed(1)} % of the reads were answered`],
    [addedLoad > 10, `${addedLoad.toFixed(1)} % more requests in an outage`],
    [pastDeadline > 100, `a read outlasted its time limit by ${Math.round(pastDeadline)} ms`],
    // Timers and dates count whole milliseconds.
    [!(shortestPause >= 999), `a request came ${Math.round(shortestPause)} ms after one that asked for a second`],
    [pointless > 0, `${pointless} requests although the server asked for more time than was left`],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, wrong]) => wrong);
}

export async function measureReads(transport: Transport, calls: number, seed: number): Promise<ReadFigures> {
  const faulty = await readMany(transport, calls, {}, (exchange, number) => {
    const random = new Random(seed, number, exchange.count);
    if (random.below(10) < 3) random.pick(passing)(exchange);
    else exchange.answer();
  });
  const outageCalls = Math.min(1000, calls);
  const outage = await readMany(transport, outageCalls, {}, (exchange) => exchange.reset());
  const late = await readMany(transport, 200, { timeout: 200 }, (exchange, number) => {
    const random = new Random(seed, number, exchange.count);
    random.pick([...passing, stall, stall])(exchange);
  });
  // As many as a client may send again without an answer in between.
  const polite = await readMany(transport, 10, {}, (exchange) => {
    if (exchange.count === 1) exchange.send(busy("1"));
    else exchange.answer();
  });
  const impatient = await readMany(transport, 20, { timeout: 500 }, (exchange) => exchange.send(busy("2")));
  return {
    calls,
    answered: (100 * faulty.answered) / calls,
    requests: faulty.times.flat().length / calls,
    addedLoad: (100 * outage.times.flat().length) / outageCalls - 100,
    pastDeadline: late.pastDeadline,
    shortestPause: Math.min(...polite.times.map(([first = Number.NaN, second = Number.NaN]) => second - first)),
    pointless: impatient.times.flat().length - 20,
  };
}

/** Faults that another attempt may not meet. */
const passing: readonly ((exchange: Exchange) => void)[] = [
  (exchange) => exchange.reset(),
  (exchange) => exchange.end(),
  (exchange) => exchange.send(head({ "Content-Length": 5000 }) + exchange.beginning).end(),
  (exchange) => exchange.send(whole("")),
  ...["408 Request Timeout", "429 Too Many Requests", "500 Internal Server Error", "502 Bad Gateway", "504 Gateway Timeout"].map(
    (status) => (exchange: Exchange) => exchange.send(whole("<h1>busy</h1>", status)),
  ),
];
const stall = (): void => {};
const busy = (seconds: string) => whole("", "503 Service Unavailable", { "Retry-After": seconds });

interface ManyReads {
  readonly answered: number;
  /** When each request came, by read. */
  readonly times: readonly (readonly number[])[];
  readonly pastDeadline: number;
}

/** Makes so many reads of a server, 50 at a time, and waits for all. */
async function readMany(
  transport: Transport,
  calls: number,
  { timeout = 30_000 }: { timeout?: number },
  handle: (exchange: Exchange, number: number) => void,
): Promise<ManyReads> {
  const times = new Map<number, number[]>();
  const served = await serveRequests(new Ledger(), (exchange) => {
    const { number } = exchange;
    times.set(number, [...(times.get(number) ?? []), performance.now()]);
    handle(exchange, number);
  });
  const client = createClient({ username: "somebody", password: "secret", endpoint: served.url, transport, timeout });
  let answered = 0;
  let pastDeadline = 0;
  let next = 0;
  const readOne = async () => {
    const lateness = startClock(timeout);
    const outcome = await client.call(get_hostname, { ip: addressOf(++next) }).catch(() => undefined);
    pastDeadline = Math.max(pastDeadline, lateness());
    if (outcome?.kind === "ok") answered++;
  };
  const work = async () => {
    while (next < calls) await readOne();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(50, calls) }, work));
    return { answered, times: [...times.values()], pastDeadline };
  } finally {
    await served.close();
  }
}
