import type { Reporter, TestModule } from "vitest/node";

/** What a round trip tells of itself; see `round2/round-trips.ts`. */
declare module "vitest" {
  interface TaskMeta {
    round2?: { readonly server: string; readonly operation: string };
  }
}

/** Prints, after all tests, how many of the values sent to each server came back equal; `README.md` has them by operation. */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const servers = new Map<string, { equal: number; gaps: number; failed: number }>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { round2 } = test.meta();
        if (round2 === undefined) continue;
        const counts = servers.get(round2.server) ?? { equal: 0, gaps: 0, failed: 0 };
        servers.set(round2.server, counts);
        if (test.result().state !== "passed") counts.failed++;
        else if (test.name.includes("(known gap: ")) counts.gaps++;
        else counts.equal++;
      }
    }
    if (servers.size === 0) return;
    const width = Math.max(...[...servers.keys()].map((name) => name.length));
    console.log("Round 2, values that came back equal:");
    for (const [name, { equal, gaps, failed }] of servers) {
      const notes = [`${gaps} known gaps`, ...(failed > 0 ? [`${failed} FAILED`] : [])];
      console.log(`  ${name.padEnd(width)}  ${equal} of ${equal + gaps + failed} (${notes.join(", ")})`);
    }
  }
}
