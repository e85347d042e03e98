import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cases } from "./cases/index.ts";
import { clients, installPeers } from "./clients/index.ts";
import { type Cell, judge } from "./judge.ts";
import { excuse, notes } from "./notes.ts";
import { type PeerServer, startServer } from "./server.ts";
import { type Column, writeDocument } from "./table.ts";

/** `RECORD_PEERS=1` writes the table. Without it, the table that is there is compared with what the clients do now. */
const isRecording = process.env.RECORD_PEERS === "1";
const file = join(import.meta.dirname, "table.md");

let server: PeerServer;
const columns: Column[] = [];

beforeAll(async () => {
  await installPeers();
  server = await startServer(cases);
});
afterAll(() => server?.stop());

describe("one loopback server answers", () => {
  test.each(clients)("$name", async (client) => {
    const outcomes = await client.call(cases, server.endpoint);
    const requests = server.takeRequests();
    const cells = new Map<string, Cell>();
    for (const one of cases) {
      const request = requests.find(({ operation }) => operation === one.name);
      cells.set(one.name, excuse(client.name, one.name, judge(one, outcomes.get(one.name), request)));
    }
    columns.push({ client: client.name, version: await client.version(), cells });
    expect([...outcomes.keys()], "every case was called").toEqual(cases.map(({ name }) => name));
    const withoutRequest = cases.filter(({ kind, name }) => kind === "read" && !requests.some((sent) => sent.operation === name));
    expect(withoutRequest, "every answer was asked for").toEqual([]);
  });
});

test("table.md says what the clients did", async () => {
  expect(columns, "all clients ran").toHaveLength(clients.length);
  const document = writeDocument(columns);
  if (isRecording) await writeFile(file, document);
  expect(document).toBe(await readFile(file, "utf8"));
});

test.each(notes)("the footnote $text is of cells that are there", ({ cells }) => {
  const verdicts = Object.entries(cells).flatMap(([client, names]) => {
    const column = columns.find((candidate) => candidate.client === client);
    return names.map((name) => column?.cells.get(name)?.verdict);
  });
  expect(verdicts).not.toContain(undefined);
  expect(new Set(verdicts.map((verdict) => verdict === "right"))).toHaveProperty("size", 1);
});
