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
 * Decodes an answer of many rows in a fresh process that has read a thousand.
 *
 * @param runs how often; the peak is the first one's, the time is the median
 */
export async function decodeFresh(
  client: Client,
  root: string,
  folder: string,
  rows: number,
  runs: number,
): Promise<Peak | { readonly cannot: string }> {
  const contender = startContender(client, root, folder);
  try {
    for (const name of [rowsName(1000), rowsName(rows)]) {
      const { cannot } = await contender.ask({ ask: "load", work: "decode", name });
      if (cannot !== undefined) return { cannot };
      if (name === rowsName(1000)) await contender.ask({ ask: "round", milliseconds: 400 });
    }
    forgetPeak(contender.pid);
    const before = memoryOf(contender.pid);
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run < runs; run++) {
      const { nanoseconds, cannot } = await contender.ask({ ask: "once" });
      if (nanoseconds === undefined) return { cannot: cannot ?? "" };
      if (run === 0) bytes = peakOf(contender.pid) - before;
      times.push(nanoseconds);
    }
    return { bytes, time: median(times) };
  } finally {
    await contender.stop();
  }
}
