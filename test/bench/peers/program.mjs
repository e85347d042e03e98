// What the programs in JavaScript have in common: each answers requests, a line of JSON each, in one process that lives for
// a whole suite, so that the rounds of all clients can take turns.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Bench } from "tinybench";

/** Where the answers, the arguments and the WSDL are. */
export const folder = process.argv[2];

/** Loads a client that `test/interop/peers` installs. */
export const load = createRequire(new URL("../../interop/peers/package.json", import.meta.url));

/** Shorter runs are made together, so that looking at the clock takes no time beside them. In milliseconds. */
const shortest = 0.2;

/**
 * @typedef {{ operation: string, typed: boolean, sign: string }} Answer `sign` is a text near its end
 * @typedef {{ operation: string, input: Record<string, unknown>, sign: string }} Arguments
 */

/**
 * @param {{
 *   decode?: (answer: Answer) => unknown,
 *   encode?: (request: Arguments) => unknown,
 *   call?: (request: Arguments & { endpoint: string }) => unknown,
 *   stream?: (request: { endpoint: string, operation: string }) => unknown,
 *   extension?: string,
 * }} client each gives a function that does it once, or a promise of one
 */
export async function serve({ extension = "xml", ...client }) {
  const cases = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8"));
  let prepared;
  const works = {
    /** Gets ready for what follows. */
    async load({ work, name, endpoint }) {
      const one = cases[work === "decode" ? "answers" : "requests"][name];
      const make = client[work];
      if (make === undefined) return { cannot: `cannot ${work}` };
      const run = await make({ ...one, endpoint });
      const bytes = work === "decode" ? readFileSync(join(folder, `${one.file}.${extension}`)) : undefined;
      prepared = { run: bytes === undefined ? run : () => run(bytes), sign: one.sign };
      return {};
    },
    /** Proves that it is done. */
    async check() {
      const made = JSON.stringify(await prepared.run());
      return made.includes(prepared.sign) ? {} : { cannot: `made ${made.slice(0, 200)}` };
    },
    async once() {
      await prepared.run();
      return { runs: 1 };
    },
    async round({ milliseconds }) {
      prepared.batch ??= batchFor(prepared.run);
      return { runs: await runFor(prepared, milliseconds) };
    },
    calls: ({ milliseconds, inFlight }) => callFor(prepared.run, milliseconds, inFlight),
    stream: async (request) => client.stream?.(request) ?? { cannot: "cannot stream" },
  };
  for await (const line of createInterface({ input: process.stdin })) {
    const { ask, ...request } = JSON.parse(line);
    const answer = await works[ask](request).catch((error) => ({ cannot: error.message }));
    console.log(JSON.stringify(answer));
  }
}

/** Runs it for some time; gives how often. */
async function runFor({ run, batch }, milliseconds) {
  const bench = new Bench({ time: milliseconds, iterations: 1, warmup: false, throws: true });
  bench.add("round", () => repeat(run, batch), { async: false });
  const [{ result }] = await bench.run();
  return batch * result.latency.samplesCount;
}

function batchFor(run) {
  for (let batch = 1; ; batch *= 2) {
    const start = performance.now();
    repeat(run, batch);
    if (performance.now() - start >= shortest) return batch;
  }
}

function repeat(run, times) {
  for (let i = 0; i < times; i++) run();
}

/** Calls for some time, so many at a time; gives how often, and after how long one more was answered. */
async function callFor(call, milliseconds, inFlight) {
  const start = performance.now();
  const end = start + milliseconds;
  let runs = 0;
  const worker = async () => {
    do {
      await call();
      runs++;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { runs, nanoseconds: (1e6 * (performance.now() - start)) / runs };
}
