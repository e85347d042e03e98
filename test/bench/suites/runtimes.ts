import { fastXmlParser, json, nodeSoap, ours } from "../clients.ts";
import { startContender, type Task } from "../contender.ts";
import type { Figure } from "../figure.ts";
import { ratiosTo } from "../ratios.ts";
import { prepare, takeTurns } from "../rounds.ts";
import { clientIn, runtimes } from "../runtimes.ts";
import type { Suite } from "./suite.ts";

const tasks = [
  { task: { work: "decode", name: "invoices" }, title: "decode 2,000 invoices" },
  { task: { work: "decode", name: "purchase" }, title: "decode a purchase" },
  { task: { work: "encode", name: "purchase" }, title: "encode a purchase" },
] as const satisfies readonly { readonly task: Task; readonly title: string }[];

/** The most telling rows of the other tables, in every runtime. */
export const inRuntimes: Suite = async ({ root, folder, effort, tell }) => {
  const figures: Figure[] = [];
  for (const runtime of runtimes) {
    const clients = [ours, json, fastXmlParser, nodeSoap].map((client) => clientIn(runtime, client, root));
    const contenders = clients.map((client) => startContender(client, root, folder));
    const tellOf = (text: string) => tell(`${runtime.name}: ${text}`);
    try {
      for (const { task, title } of tasks) {
        const able = contenders.filter(({ name }) => task.work === "decode" || name === ours.name || name === nodeSoap.name);
        const ready = await prepare(able, task, tellOf);
        const times = await takeTurns(
          ready,
          (milliseconds) => ({ ask: "round", milliseconds }),
          { ...effort, rounds: 3 },
          tellOf,
        );
        const ratios = ratiosTo(ours.name, times, { suite: "runtimes", row: runtime.name });
        figures.push(...ratios.map((figure) => ({ ...figure, column: `${title}: ${figure.column}` })));
      }
    } finally {
      for (const contender of contenders) await contender.stop();
    }
  }
  return figures;
};
