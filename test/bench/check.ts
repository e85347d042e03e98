/**
 * Compares what is measured now with the bounds in `measured.json`, in less than three minutes:
 *
 *     npm run bench:check
 *
 * All of them are ratios, measured against others in the same rounds, and half of what was measured when they were written: a
 * slow machine does not change them, a real loss does. A suite that seems to have lost is measured again before it ends with 1.
 */
import { installPackages } from "../support/install-packages.ts";
import { answers } from "./cases/answers.ts";
import { isQuick } from "./clients.ts";
import { quick } from "./efforts.ts";
import { keyOf } from "./figure.ts";
import { measure } from "./measure.ts";
import { isLoss, type Measured } from "./measured.ts";
import { packageFolders } from "./packages.ts";
import { isWritten, readMeasurement } from "./record.ts";

const root = process.cwd(); // npm starts scripts there
const suites = ["decode", "encode", "calls", "memory", "growth"];
for (const folder of packageFolders(root, suites)) installPackages(folder);

const large = answers.filter(({ isLarge }) => isLarge).map(({ title }) => title);
const bounded = readMeasurement(root).figures.filter(
  ({ suite, row, column, bound }) =>
    bound !== undefined && suites.includes(suite) && isQuick({ name: column }) && !large.includes(row),
);
let lost = losses(bounded, await measure(root, suites, quick));
if (lost.length > 0) {
  const doubtful = suites.filter((name) => lost.some(({ suite }) => suite === name));
  console.error(`measured again: ${doubtful.join(", ")}`);
  lost = losses(lost, await measure(root, doubtful, quick));
}

for (const figure of lost)
  console.error(`${keyOf(figure)}: ${figure.found ?? "not measured"}, beyond the bound of ${figure.bound}`);
const isStale = !isWritten(root);
if (isStale) console.error("README.md says something else than test/bench/measured.json: npm run bench -- --write");
if (lost.length > 0 || isStale) process.exitCode = 1;
else console.log(`${bounded.length} ratios are within their bounds`);

/** Those that are beyond their bounds, or were not measured, with what was found. */
function losses(
  expected: readonly Measured[],
  figures: readonly Measured[],
): (Measured & { readonly found: number | undefined })[] {
  const medians = new Map(figures.map((figure) => [keyOf(figure), figure]));
  return expected.flatMap((kept) => {
    const found = medians.get(keyOf(kept));
    return found === undefined || isLoss(kept, found) ? [{ ...kept, found: found?.median }] : [];
  });
}
