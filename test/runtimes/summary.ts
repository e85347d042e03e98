import type { Reporter, TestModule } from "vitest/node";

/** What a case of the contract tells of itself; see `runtimes.test.ts`. */
declare module "vitest" {
  interface TaskMeta {
    contract?: { readonly runtime: string; readonly name: string; readonly isDifferent: boolean };
  }
}

/** Prints, after all tests, what passed where: a row a case, a column a runtime. */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const columns = new Map<string, Map<string, string>>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { contract } = test.meta();
        if (contract === undefined) continue;
        const column = columns.get(contract.runtime) ?? new Map<string, string>();
        columns.set(contract.runtime, column);
        const passed = contract.isDifferent ? "differs" : "ok";
        column.set(contract.name, test.result().state === "passed" ? passed : "FAILED");
      }
    }
    if (columns.size > 0) print(columns);
  }
}

function print(columns: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  const titles = [...columns.keys()];
  const names = [...new Set([...columns.values()].flatMap((column) => [...column.keys()]))];
  const count = (title: string) => [...(columns.get(title)?.values() ?? [])].filter((cell) => cell !== "FAILED").length;
  const rows = [
    ["", ...titles.map((_, at) => `(${at + 1})`)],
    ...names.map((name) => [name, ...titles.map((title) => columns.get(title)?.get(name) ?? "not run")]),
    ["passed", ...titles.map((title) => `${count(title)}/${names.length}`)],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  console.log("The contract, from the packed tarball (differs: what that runtime cannot do is as expected.ts explains it):");
  for (const row of rows) console.log(`  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
  for (const [at, title] of titles.entries()) console.log(`  (${at + 1}) ${title}`);
}
