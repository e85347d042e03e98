/**
 * Reads answers that are broken in every way, a million of them where nothing else is said:
 *
 *     npm run test:fuzz -- --seed=7 --cases=300000
 *     npm run test:fuzz -- --seed=7 --case=4711      one case again, with the answer itself
 *
 * It ends with 1 where one of them was not read as it should be.
 */
import { parseArgs } from "node:util";
import { makeCase } from "./cases.ts";
import { type Fault, judge } from "./verdict.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    cases: { type: "string", default: "1000000" },
    case: { type: "string" },
  },
});
const seed = Number(values.seed);

if (values.case === undefined) process.exitCode = runMany(Number(values.cases));
else process.exitCode = runOne(Number(values.case));

function runMany(cases: number): number {
  const counts: Record<Fault, number> = {
    crash: 0,
    hang: 0,
    "untyped error": 0,
    "prototype change": 0,
    "unreadable value": 0,
    "wrong type": 0,
  };
  const endings = new Map<string, number>();
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(0);
  for (let number = 0; number < cases; number++) {
    const verdict = judge(makeCase(seed, number), (how) => endings.set(how, (endings.get(how) ?? 0) + 1));
    if (verdict !== null) {
      counts[verdict.fault]++;
      if (counts[verdict.fault] <= 20) console.log(`${verdict.fault}: --seed=${seed} --case=${number}  ${verdict.why}`);
    }
    if ((number + 1) % 100_000 === 0) console.log(`${number + 1} cases, ${seconds()} s`);
  }
  const faults = Object.entries(counts).map(([fault, count]) => `${fault}: ${count}`);
  const ended = [...endings].sort(([, one], [, another]) => another - one).map(([how, count]) => `${how} ${count}`);
  console.log(`readings: ${ended.join(", ")}`);
  console.log(`cases: ${cases}, ${faults.join(", ")}, seed: ${seed}, seconds: ${seconds()}`);
  return Object.values(counts).some((count) => count > 0) ? 1 : 0;
}

function runOne(number: number): number {
  const one = makeCase(seed, number);
  console.log(new TextDecoder("latin1").decode(one.response.body));
  console.log(JSON.stringify({ ...one.response, body: undefined, limits: one.limits, schema: one.schema }));
  const verdict = judge(one, (how) => console.log(how));
  console.log(verdict === null ? "read as it should be" : `${verdict.fault}: ${verdict.why}`);
  return verdict === null ? 0 : 1;
}
