import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measured, Measurement } from "./measured.ts";
import { writeGoals, writeTables } from "./tables.ts";

const part = /(?<=<!-- bench -->\n)[\s\S]*(?=<!-- end of bench -->)/;

/** What was measured last, from which the README's tables are written and with which later runs are compared. */
export function readMeasurement(root: string): Measurement {
  return JSON.parse(readFileSync(fileIn(root), "utf8"));
}

export function writeMeasurement(root: string, measurement: Measurement): void {
  const figures = measurement.figures.map((figure) => `    ${JSON.stringify(figure)}`).join(",\n");
  writeFileSync(fileIn(root), `{\n  "machine": ${JSON.stringify(measurement.machine)},\n  "figures": [\n${figures}\n  ]\n}\n`);
  const readme = join(root, "README.md");
  writeFileSync(
    readme,
    readFileSync(readme, "utf8").replace(part, () => tablesOf(measurement)),
  );
}

/** Whether the README's tables are those of what was measured last. */
export function isWritten(root: string): boolean {
  return part.exec(readFileSync(join(root, "README.md"), "utf8"))?.[0] === tablesOf(readMeasurement(root));
}

function tablesOf({ machine, figures }: { readonly machine: string; readonly figures: readonly Measured[] }): string {
  return [
    `Measured on ${machine}.`,
    writeGoals(figures),
    "<details><summary>All of it: medians, and between which two the middle half of the rounds lies</summary>",
    writeTables(figures),
    "</details>\n",
  ].join("\n\n");
}

function fileIn(root: string): string {
  return join(root, "test/bench/measured.json");
}
