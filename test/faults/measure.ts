import type { Transport } from "../../src/soap/index.ts";
import { type Effect, effects, operationOf, plenty, prepareCalls } from "./calls.ts";
import type { Certificates } from "./certificates.ts";
import type { Ending, Fault, TransportName } from "./fault.ts";
import { startClock } from "./lateness.ts";
import { Ledger } from "./proxy/ledger.ts";
import { serveRequests } from "./proxy/serve.ts";
import { endingOf, judge, type Run, type Wrongs, wrongNames } from "./verdict.ts";

/** What came of many calls under one fault. */
export interface Row extends Wrongs {
  readonly fault: string;
  readonly effect: Effect;
  readonly runs: number;
  readonly arrivals: number;
  /** The longest that one call took, in milliseconds. */
  readonly slowest: number;
  /** How many ended which way. */
  readonly endings: Readonly<Record<string, number>>;
  /** What else is not as the fault has it. */
  readonly problems: readonly string[];
}

export interface Setting {
  readonly name: TransportName;
  readonly transport: Transport;
  readonly certificates: Certificates;
  /** How many calls at a time. */
  readonly concurrency: number;
}

/** Milliseconds by which a call may outlast its time limit. */
const mostLate = 500;

let lastNumber = 0;

/** Measures some faults, so many at a time, and hands over each row as it is done. */
export async function measureAll(
  faults: readonly Fault[],
  runsOf: Readonly<Record<Effect, number>>,
  setting: Setting & { readonly abreast: number },
  done: (row: Row) => void,
): Promise<void> {
  const waiting = faults.flatMap((fault) => (fault.effects ?? effects).map((effect) => ({ fault, effect })));
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      done(await measure(next.fault, next.effect, runsOf[next.effect], setting));
    }
  };
  await Promise.all(Array.from({ length: setting.abreast }, work));
}

/** Makes so many calls under a fault. */
async function measure(fault: Fault, effect: Effect, runs: number, setting: Setting): Promise<Row> {
  const ledger = new Ledger();
  const steady = await serveRequests(ledger, (exchange) => exchange.answer());
  const served = await fault.open({ ledger, certificates: setting.certificates, elsewhere: steady.url });
  try {
    const call = await prepareCalls(effect, setting.transport, served.url, steady.url, fault);
    const done: Run[] = [];
    const work = async () => {
      while (done.length + under < runs) {
        under++;
        const run = await time(++lastNumber, fault, call);
        under--;
        done.push(run);
      }
    };
    let under = 0;
    await Promise.all(Array.from({ length: Math.min(setting.concurrency, runs) }, work));
    // What is still on its way arrives, and what was sent is noted.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return summarize(fault, effect, setting.name, done, ledger);
  } finally {
    await Promise.all([served.close(), steady.close()]);
  }
}

async function time(number: number, { timeout = plenty }: Fault, call: Awaited<ReturnType<typeof prepareCalls>>): Promise<Run> {
  const start = performance.now();
  const lateness = startClock(timeout);
  const end = () => ({ number, deadline: start + timeout, late: lateness(), took: performance.now() - start });
  try {
    const { kind, said } = await call(number);
    return { ...end(), kind, said };
  } catch (error) {
    return { ...end(), error };
  }
}

function summarize(fault: Fault, effect: Effect, transport: TransportName, done: readonly Run[], ledger: Ledger): Row {
  const wrongs: Wrongs = { duplicates: 0, lost: 0, wrongSent: 0, mixedUp: 0, untyped: 0 };
  const endings: Record<string, number> = {};
  let arrivals = 0;
  for (const run of done) {
    const all = ledger.of(run.number);
    arrivals += all.filter(({ operation }) => operation === operationOf[effect]).length;
    const found = judge(effect, run, all);
    if (fault.hiddenBy === transport) found.lost = 0;
    for (const name of wrongNames) wrongs[name] += found[name];
    const ending = endingOf(run);
    endings[ending] = (endings[ending] ?? 0) + 1;
  }
  const slowest = Math.max(...done.map(({ took }) => took));
  const problems = [...problemsOf(fault, effect, transport, endings, done.length, arrivals)];
  const latest = Math.max(...done.map(({ late }) => late));
  if (latest > mostLate) problems.push(`settles ${Math.round(latest)} ms after its time was up`);
  return { fault: fault.name, effect, runs: done.length, arrivals, slowest, endings, problems, ...wrongs };
}

/** Whether the fault did as it says: otherwise nothing was tested. */
function* problemsOf(
  { ends, arrives, isKept }: Fault,
  effect: Effect,
  transport: TransportName,
  endings: Readonly<Record<string, number>>,
  runs: number,
  arrivals: number,
): Generator<string> {
  const isChance = isKept && effect !== "write";
  const expected = isChance ? "mixed" : endingFor(typeof ends === "string" ? ends : ends[transport], effect);
  for (const [ending, count] of Object.entries(endings)) {
    if (expected !== "mixed" && ending !== expected) yield `${count} ended ${ending}, not ${expected}`;
  }
  if (arrives === "none" && arrivals > 0) yield `${arrivals} requests arrived`;
  if (arrives === "all" && arrivals < runs && effect === "write") yield `only ${arrivals} requests arrived`;
  // Of a few, all may have been late.
  if (arrives === "some" && arrivals === 0 && runs >= 100) yield "no request arrived";
}

/** A first order whose login fails is not sent. */
function endingFor(ends: Ending, effect: Effect): Ending {
  return effect === "session" && (ends === "unknown" || ends === "refused") ? "not sent" : ends;
}
