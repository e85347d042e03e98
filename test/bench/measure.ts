import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCases } from "./cases/write-cases.ts";
import { type Measured, measuredOf } from "./measured.ts";
import type { Effort } from "./rounds.ts";
import { suites } from "./suites/index.ts";

/** Runs suites one after the other. What cannot be measured is told on standard error. */
export async function measure(root: string, names: readonly string[], effort: Effort): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "interserver-soap-bench-"));
  const told = new Set<string>();
  const tell = (text: string) => {
    if (!told.has(text)) console.error(text);
    told.add(text);
  };
  try {
    writeCases(folder);
    const measured: Measured[] = [];
    for (const name of names) {
      const start = performance.now();
      const figures = (await suites[name]?.({ root, folder, effort, tell })) ?? [];
      measured.push(...figures.map(measuredOf));
      console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
