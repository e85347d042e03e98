import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { api_vps_get_client_invoices } from "../../../src/interserver/operations/vps.ts";
import { writeAnswer } from "../../../src/sandbox/nusoap/response.ts";
import { invoice, list } from "./rows.ts";

/** An answer in three pieces, of which the middle one, a thousand rows, can be repeated. */
export interface Pieces {
  /** Says that there are `[1000]` rows. */
  readonly head: string;
  readonly block: string;
  readonly tail: string;
}

/** What the growth is measured with. */
export const sizes: readonly number[] = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000];

/** A text of every block. */
export const blockSign = "KVM Linux VPS";

export function pieces(): Pieces {
  const envelope = writeAnswer(
    api_vps_get_client_invoices,
    list(1000, (number) => invoice(number)),
  );
  const start = envelope.indexOf("<item ");
  const end = envelope.lastIndexOf("</item>") + "</item>".length;
  return { head: envelope.slice(0, start), block: envelope.slice(start, end), tail: envelope.slice(end) };
}

/** The case of so many rows, in `cases.json`, and its file. */
export function rowsName(rows: number): string {
  return `rows-${rows}`;
}

/** Writes an answer of so many rows, a multiple of 1,000; gives its bytes. */
export function writeRows(folder: string, rows: number): number {
  const { head, block, tail } = pieces();
  const file = openSync(join(folder, `${rowsName(rows)}.xml`), "w");
  let bytes = writeSync(file, head.replace("[1000]", `[${rows}]`));
  for (let written = 0; written < rows; written += 1000) bytes += writeSync(file, block);
  bytes += writeSync(file, tail);
  closeSync(file);
  return bytes;
}

/** Writes the same rows as JSON. */
export function writeRowsAsJson(folder: string, rows: number): void {
  writeFileSync(join(folder, `${rowsName(rows)}.json`), JSON.stringify(list(rows, (number) => invoice(number))));
}
