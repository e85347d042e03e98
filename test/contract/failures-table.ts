import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a case of `contract/connections.ts` tells. */
export interface Failure {
  readonly thrown: string;
  readonly requestSent: string;
}

/** What each failure looks like by runtime, as the comment in `not-sent.ts` has it. */
export function readTable(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const source = readFileSync(join(import.meta.dirname, "../../src/soap/transport/not-sent.ts"), "utf8");
  const [head = [], , ...rows] = [...source.matchAll(/^ \* \|(.*)\|$/gm)].map(([, line = ""]) =>
    line.split("|").map((cell) => cell.trim()),
  );
  const columns = head.slice(1);
  return new Map(rows.map(([name = "", ...cells]) => [name, new Map(columns.map((column, at) => [column, cellOf(cells, at)]))]));
}

function cellOf(cells: readonly string[], at: number): string {
  return (cells[at] === "same" ? cells[0] : cells[at]) ?? "";
}

/** A failure in the words of the table: the innermost error, without its class and without numbers. */
export function toCell({ thrown, requestSent }: Failure): string {
  const innermost =
    thrown
      .split(" < ")
      .at(-1)
      ?.replace(/^\w+: /, "") ?? "";
  const stage = /client error (\(\w+\))/.exec(innermost)?.[1];
  const words = stage ?? innermost.replace(/ \(os error \d+\)$|; reference = …$|\.$/, "");
  return `${requestSent === "maybe" ? "?" : requestSent} ${words}`;
}
