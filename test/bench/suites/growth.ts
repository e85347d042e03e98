import { rmSync } from "node:fs";
import { join } from "node:path";
import { rowsName, sizes, writeRows } from "../cases/many-rows.ts";
import { ours } from "../clients.ts";
import type { Figure } from "../figure.ts";
import { fitPower } from "../fit.ts";
import { decodeFresh, type Peak } from "../peak.ts";
import type { Suite } from "./suite.ts";

/** How time and memory grow with the rows of an answer, each decoded whole in a fresh process. */
export const growth: Suite = async ({ root, folder, effort, tell }) => {
  const wanted = sizes.filter((rows) => rows <= effort.mostRows);
  for (const rows of wanted) writeRows(folder, rows);
  const fits: { readonly time: ReturnType<typeof fitPower>; readonly memory: ReturnType<typeof fitPower> }[] = [];
  for (let pass = 0; pass < effort.passes; pass++) {
    const peaks: (readonly [rows: number, peak: Peak])[] = [];
    for (const rows of wanted) {
      const peak = await decodeFresh(ours, root, folder, rows, Math.max(1, Math.min(9, 30_000 / rows)));
      if ("cannot" in peak) throw new Error(`growth: ${peak.cannot}`);
      peaks.push([rows, peak]);
      tell(`${rows} rows: ${(peak.time / 1e6).toFixed(1)} ms, ${(peak.bytes / 1e6).toFixed(1)} MB`);
    }
    fits.push({
      time: fitPower(peaks.map(([rows, { time }]) => [rows, time])),
      memory: fitPower(peaks.map(([rows, { bytes }]) => [rows, bytes])),
    });
  }
  for (const rows of wanted.slice(1)) rmSync(join(folder, `${rowsName(rows)}.xml`));
  return (["time", "memory"] as const).flatMap((row): Figure[] => [
    { suite: "growth", row, column: "exponent", better: "less", values: fits.map((fit) => fit[row].exponent) },
    { suite: "growth", row, column: "R²", better: "more", values: fits.map((fit) => fit[row].r2) },
  ]);
};
