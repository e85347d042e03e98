/**
 * Many calls of the sandbox with faults at random, orders among them, for as long as it takes:
 *
 *     npm run test:soak
 *     npm run test:soak -- --seed=7 --calls=20000
 *
 * It ends with 1 where an order is not accounted for, where memory grows, or where something is left open.
 */
import { parseArgs } from "node:util";
import { soak } from "./soak.ts";

const { values } = parseArgs({
  options: { seed: { type: "string", default: String(Date.now() % 1_000_000) }, calls: { type: "string", default: "200000" } },
});
const seed = Number(values.seed);
const calls = Number(values.calls);
/** By how much the memory of the last quarter may be above that of the second. */
const mostGrowth = 1.1;

const { gc } = globalThis;
if (gc === undefined) throw new Error("run it with node --expose-gc, as npm run test:soak does");

// It also opens the output, which stays open.
console.log(`${calls} calls, seed ${seed}`);
const start = performance.now();
const openAtStart = openResources();
const heaps: number[] = [];
const { orders, reads, wrongs } = await soak(calls, seed, () => {
  gc();
  heaps.push(process.memoryUsage().heapUsed);
});
// Connections that were closed are told so in the next turns of the loop.
await new Promise((resolve) => setTimeout(resolve, 1000));

const problems = [...wrongs];
const [second, last] = [quarter(1), quarter(3)];
const growth = last / second;
if (growth > mostGrowth) problems.push(`memory grew to ${growth.toFixed(2)} times what it was`);
const left = openResources();
for (const name of openAtStart) if (left.includes(name)) left.splice(left.indexOf(name), 1);
if (left.length > 0) problems.push(`left open: ${left.join(", ")}`);

const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(1);
const list = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
for (const problem of problems.slice(0, 50)) console.log(problem);
console.log(`orders: ${list(orders)}`);
console.log(`reads: ${list(reads)}`);
console.log(`heap after collection, in MiB: second quarter ${megabytes(second)}, last quarter ${megabytes(last)}`);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`calls: ${calls}, problems: ${problems.length}, left open: ${left.length}, seed: ${seed}, seconds: ${seconds}`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The mean of a quarter of the samples. */
function quarter(number: number): number {
  const size = heaps.length / 4;
  const part = heaps.slice(Math.floor(number * size), Math.floor((number + 1) * size));
  return part.reduce((sum, heap) => sum + heap, 0) / part.length;
}

/** What keeps the process alive. */
function openResources(): string[] {
  return process.getActiveResourcesInfo();
}
