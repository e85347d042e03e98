import { rmSync } from "node:fs";
import { join } from "node:path";
import { rowsName, writeRows, writeRowsAsJson } from "../cases/many-rows.ts";
import { fastXmlParser, json, nodeSoap, ours, php, strongSoap } from "../clients.ts";
import type { Figure } from "../figure.ts";
import { decodeFresh } from "../peak.ts";
import type { Suite } from "./suite.ts";

const rows = 10_000;
const clients = [ours, json, fastXmlParser, php, nodeSoap, strongSoap];

/** What decoding takes at its peak beside what was there before, over the size of the answer; by fresh processes in turns. */
export const memory: Suite = async ({ root, folder, effort, tell }) => {
  writeRows(folder, 1000);
  writeRowsAsJson(folder, 1000);
  writeRowsAsJson(folder, rows);
  const size = writeRows(folder, rows);
  const found = new Map<string, number[]>();
  for (let time = 0; time < effort.passes; time++) {
    for (const client of effort.isThorough ? clients : [ours]) {
      const peak = await decodeFresh(client, root, folder, rows, 1);
      if ("cannot" in peak) tell(`memory: ${client.name}: ${peak.cannot}`);
      else found.set(client.name, [...(found.get(client.name) ?? []), peak.bytes / size]);
    }
  }
  for (const extension of ["xml", "json"]) rmSync(join(folder, `${rowsName(rows)}.${extension}`));
  const row = "10,000 invoices, 9.4 MB";
  return [...found].map(([column, values]): Figure => ({ suite: "memory", row, column, better: "less", values }));
};
