import { median } from "../support/statistics.ts";
import { rowsName } from "./cases/many-rows.ts";
import { type Client, startContender } from "./contender.ts";
import { forgetPeak, memoryOf, peakOf } from "./proc.ts";

export interface Peak {
  /** How many bytes more a process held while it decoded than before, when it had the answer's bytes already. */
  readonly bytes: number;
  /** Nanoseconds of one run. */
  readonly time: number;
}

/**
 * Decodes an answer of many rows in a fresh process. Memory is measured where it has only read a thousand rows once, since
 * what is free in its heap would hide the rows; time, once the compilers at run time have had enough.
 *
 * @param runs how often the time is taken; it is the median
 */
export async function decodeFresh(
  client: Client,
  root: string,
  folder: string,
  rows: number,
  runs: number,
): Promise<Peak | { readonly cannot: string }> {
  const contender = startContender(client, root, folder);
  const load = (count: number) => contender.ask({ ask: "load", work: "decode", name: rowsName(count) });
  try {
    const { cannot } = await load(1000);
    if (cannot !== undefined) return { cannot };
    await contender.ask({ ask: "once" });
    await load(rows);
    forgetPeak(contender.pid);
    const before = memoryOf(contender.pid);
    const first = await contender.ask({ ask: "once" });
    if (first.cannot !== undefined) return { cannot: first.cannot };
    const bytes = peakOf(contender.pid) - before;

    await load(1000);
    await contender.ask({ ask: "round", milliseconds: 400 });
    await load(rows);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const { nanoseconds, cannot } = await contender.ask({ ask: "once" });
      if (nanoseconds === undefined) return { cannot: cannot ?? "" };
      times.push(nanoseconds);
    }
    return { bytes, time: median(times) };
  } finally {
    await contender.stop();
  }
}
