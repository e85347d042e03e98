import type { Reporter, TestModule } from "vitest/node";

/** What a round trip tells of itself; see `round2/round-trips.ts`. */
declare module "vitest" {
  interface TaskMeta {
    round2?: { readonly server: string; readonly operation: string };
  }
}

/** How many values of one operation were sent to one server, and what became of them. */
interface Counts {
  equal: number;
  gaps: number;
  failed: number;
}

/** Prints, after all tests, how many of the values sent to each server came back equal, by operation. */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const servers = new Map<string, Map<string, Counts>>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { round2 } = test.meta();
        if (round2 === undefined) continue;
        const counts = countsOf(servers, round2.server, round2.operation);
        if (test.result().state !== "passed") counts.failed++;
        else if (test.name.includes("(known gap: ")) counts.gaps++;
        else counts.equal++;
      }
    }
    if (servers.size > 0) print(servers);
  }
}

function countsOf(servers: Map<string, Map<string, Counts>>, server: string, operation: string): Counts {
  const operations = servers.get(server) ?? new Map<string, Counts>();
  servers.set(server, operations);
  const counts = operations.get(operation) ?? { equal: 0, gaps: 0, failed: 0 };
  operations.set(operation, counts);
  return counts;
}

/** A row an operation, a column a server. What is neither equal nor failed is a known gap, explained in `README.md`. */
function print(servers: ReadonlyMap<string, ReadonlyMap<string, Counts>>): void {
  const names = [...servers.keys()].sort();
  const operations = [...new Set([...servers.values()].flatMap((counts) => [...counts.keys()]))];
  const of = (name: string, operation: string) => servers.get(name)?.get(operation) ?? { equal: 0, gaps: 0, failed: 0 };
  const total = (name: string) => operations.map((operation) => of(name, operation)).reduce(add);
  const rows = [
    ["", ...names.map((_, at) => `(${at + 1})`)],
    ...operations.map((operation) => [operation, ...names.map((name) => cell(of(name, operation)))]),
    ["all", ...names.map((name) => cell(total(name)))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  console.log("Round 2, values that came back equal, of those sent (the others are known gaps, unless they FAILED):");
  for (const row of rows) console.log(`  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
  for (const [at, name] of names.entries()) console.log(`  (${at + 1}) ${name}`);
}

function add(one: Counts, other: Counts): Counts {
  return { equal: one.equal + other.equal, gaps: one.gaps + other.gaps, failed: one.failed + other.failed };
}

function cell({ equal, gaps, failed }: Counts): string {
  return `${equal}/${equal + gaps + failed}${failed > 0 ? ` ${failed} FAILED` : ""}`;
}
