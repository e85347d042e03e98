import { isQuick, nodeSoap, ours, php, strongSoap, undici } from "../clients.ts";
import { type Contender, startContender } from "../contender.ts";
import type { Figure } from "../figure.ts";
import { ratiosTo } from "../ratios.ts";
import { prepare, takeTurns } from "../rounds.ts";
import { startServer } from "../server.ts";
import type { Suite } from "./suite.ts";

/** What rows end with that a busy machine does not change, as it changes whatever waits for a server: only they have bounds. */
export const byProcessor = ", time on the processor";

const rows = [
  { name: "balance", title: "reads of a balance, 32 in flight", inFlight: 32, by: "clock" },
  { name: "balance", title: `reads of a balance, 32 in flight${byProcessor}`, inFlight: 32, by: "processor" },
  { name: "read", title: "reads of a VPS, one at a time", inFlight: 1, by: "clock" },
  { name: "read", title: "reads of a VPS, 32 in flight", inFlight: 32, by: "clock" },
  { name: "read", title: `reads of a VPS, 32 in flight${byProcessor}`, inFlight: 32, by: "processor" },
  { name: "read", title: "reads of a VPS, 256 in flight", inFlight: 256, by: "clock" },
  { name: "write", title: "writes, one at a time, a connection each", inFlight: 1, by: "clock" },
  { name: "write", title: `writes, one at a time${byProcessor}`, inFlight: 1, by: "processor" },
] as const;

/** The same client with a read, beside its writes. */
const ourReads = { ...ours, name: "our own read" };

const clients = [ours, undici, php, nodeSoap, strongSoap, ourReads];

/** Whole calls over a socket, to a server that is another process. */
export const calls: Suite = async ({ root, folder, effort, tell }) => {
  const server = await startServer(root, folder);
  const taking = effort.isThorough ? clients : clients.filter(isQuick);
  const contenders = taking.map((client) => startContender(client, root, folder));
  const figures: Figure[] = [];
  try {
    for (const { name, title, inFlight, by } of rows) {
      const tellOf = (text: string) => tell(`${title}: ${text}`);
      const ready: Contender[] = [];
      for (const contender of contenders.filter(({ name: client }) => takesPart(client, name, inFlight))) {
        const task = { work: "call", endpoint: server.endpoint, name: contender.name === ourReads.name ? "read" : name } as const;
        ready.push(...(await prepare([contender], task, tellOf)));
      }
      const times = await takeTurns(
        ready,
        (milliseconds) => ({ ask: "calls", milliseconds: 2 * milliseconds, inFlight, by }),
        effort,
        tellOf,
      );
      figures.push(...ratiosTo(ours.name, times, { suite: "calls", row: title }));
    }
  } finally {
    for (const contender of contenders) await contender.stop();
    await server.stop();
  }
  return figures;
};

/** PHP makes one call at a time. */
function takesPart(client: string, name: string, inFlight: number): boolean {
  return client === php.name ? inFlight === 1 : client !== ourReads.name || name === "write";
}
