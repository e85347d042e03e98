import { api_vps_get_client_invoices } from "../../../src/interserver/operations/vps.ts";
import { pieces } from "../cases/many-rows.ts";
import { ours } from "../clients.ts";
import { startContender } from "../contender.ts";
import { forgetPeak, memoryOf, peakOf } from "../proc.ts";
import { startServer } from "../server.ts";
import type { Setting, Suite } from "./suite.ts";

const many = 1_000_000;
const few = 10_000;

/** Bytes of the many rows. */
const size = (many / 1000) * pieces().block.length;

/** An answer of a million rows over a socket, of which no more is kept than the row that is read. Once: it takes a while. */
export const stream: Suite = async (setting) => {
  const server = await startServer(setting.root, setting.folder);
  try {
    const streamed = await streamFresh(setting, server.endpoint);
    if ("cannot" in streamed) {
      setting.tell(`stream: ${streamed.cannot}`);
      return [];
    }
    const figure = { suite: "stream", row: "1,000,000 invoices, 940 MB", better: "less" } as const;
    return [
      { ...figure, column: "memory at its peak, over its size", values: [streamed.bytes / size] },
      { ...figure, column: "time a row, beside one of 10,000", values: [streamed.slowdown] },
    ];
  } finally {
    await server.stop();
  }
};

/** What the many rows take in a fresh process that has read the few. */
async function streamFresh({ root, folder }: Setting, endpoint: string) {
  const contender = startContender(ours, root, folder);
  const { name: operation } = api_vps_get_client_invoices;
  const read = (rows: number) => contender.ask({ ask: "stream", operation, endpoint: `${endpoint}rows/${rows}` });
  try {
    await read(few);
    const { nanoseconds: beside, cannot = "" } = await read(few);
    if (beside === undefined) return { cannot };
    forgetPeak(contender.pid);
    const before = memoryOf(contender.pid);
    const { nanoseconds, cannot: whyNot } = await read(many);
    if (nanoseconds === undefined) throw new Error(`a stream of ${many} rows: ${whyNot}`);
    return { bytes: peakOf(contender.pid) - before, slowdown: nanoseconds / beside };
  } finally {
    await contender.stop();
  }
}
