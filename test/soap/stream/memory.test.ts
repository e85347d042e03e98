import { expect, test } from "vitest";
import { createSoapClient, s, stream, type Transport } from "../../../src/soap/index.ts";
import { answer, utf8 } from "../../support/envelopes.ts";
import { mostGrowth } from "../../support/timing.ts";
import { listOf } from "./streams.ts";

const list = listOf(s.struct("row", { id: s.int, name: s.string, note: s.string }));
const [start = "", end = ""] = answer("<return>|</return>").split("|");
/** About 950 bytes. */
const rowOf = (id: number) =>
  `<item xsi:type="tns:row"><id xsi:type="xsd:int">${id}</id><name xsi:type="xsd:string">row ${id}</name>` +
  `<note xsi:type="xsd:string">${"x".repeat(800)}</note></item>`;

/** A list of so many rows, made as it is read. */
function answering(rows: number): Transport {
  async function* pieces() {
    yield utf8(start);
    for (let id = 0; id < rows; id += 70) {
      yield utf8(Array.from({ length: Math.min(70, rows - id) }, (_, at) => rowOf(id + at)).join(""));
    }
    yield utf8(end);
  }
  return async () => ({ status: 200, contentType: "text/xml", body: new Uint8Array(), pieces: pieces() });
}

const inUse = () => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** Goes through a list; gives the most bytes that were in use above what was before, and the milliseconds it took. */
async function measure(rows: number): Promise<{ bytes: number; time: number }> {
  const limits = { bytes: 2 ** 31, members: 2 ** 31 };
  const client = createSoapClient({ endpoint: "https://shop.example/", transport: answering(rows), limits });
  const before = { bytes: inUse(), time: process.cpuUsage() };
  let bytes = 0;
  let count = 0;
  for await (const { id } of stream(client, list)) {
    if (id !== count++) throw new Error(`row ${id} came in the wrong place`);
    if (count % 5000 === 0) bytes = Math.max(bytes, inUse() - before.bytes);
  }
  expect(count).toBe(rows);
  const { user, system } = process.cpuUsage(before.time);
  return { bytes, time: (user + system) / 1000 };
}

test("200,000 rows, 190 MB, take less than 64 MB, and four times the time of a quarter", async () => {
  const quarter = await measure(50_000);
  const whole = await measure(200_000);
  expect(whole.bytes).toBeLessThan(64 * 2 ** 20);
  expect(whole.time / quarter.time).toBeLessThan(4 * (mostGrowth / 2));
}, 120_000);
