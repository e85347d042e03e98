import { answers } from "../cases/answers.ts";
import { requests } from "../cases/requests.ts";
import { fastXmlParser, isQuick, json, nodeSoap, ours, php, soapLite, strongSoap, suds } from "../clients.ts";
import { type Client, startContender, type Work } from "../contender.ts";
import type { Figure } from "../figure.ts";
import { ratiosTo } from "../ratios.ts";
import { prepare, takeTurns } from "../rounds.ts";
import type { Setting, Suite } from "./suite.ts";

interface Case {
  readonly name: string;
  readonly title: string;
  /** Clients that do not take part. */
  readonly without?: readonly string[];
  readonly isLarge?: boolean;
}

/** From the bytes of an answer to its value. */
export const decode: Suite = (setting) =>
  measure(setting, "decode", answers, [ours, json, fastXmlParser, php, nodeSoap, strongSoap, suds, soapLite]);

/** From the arguments of a call to its envelope. */
export const encode: Suite = (setting) => measure(setting, "encode", requests, [ours, php, nodeSoap, strongSoap, suds, soapLite]);

async function measure(
  { root, folder, effort, tell }: Setting,
  work: Work,
  cases: readonly Case[],
  clients: readonly Client[],
): Promise<readonly Figure[]> {
  const taking = effort.isThorough ? clients : clients.filter(isQuick);
  const contenders = taking.map((client) => startContender(client, root, folder));
  const figures: Figure[] = [];
  try {
    for (const { name, title, isLarge = false, without = [] } of cases) {
      if (isLarge && !effort.isThorough) continue;
      const tellOf = (text: string) => tell(`${work}, ${title}: ${text}`);
      const wanted = contenders.filter((contender) => !without.includes(contender.name));
      const ready = await prepare(wanted, { work, name }, tellOf);
      const times = await takeTurns(ready, (milliseconds) => ({ ask: "round", milliseconds }), effort, tellOf);
      figures.push(...ratiosTo(ours.name, times, { suite: work, row: title }));
    }
  } finally {
    for (const contender of contenders) await contender.stop();
  }
  return figures;
}
