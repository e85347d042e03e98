import { expect, test } from "vitest";
import { soak } from "./soak.ts";

test("every order among 2,000 calls with faults is accounted for", { timeout: 60_000 }, async () => {
  let rounds = 0;
  const { orders, reads, wrongs } = await soak(2000, 20261122, () => {
    rounds++;
  });
  expect(wrongs).toEqual([]);
  expect(rounds).toBe(2);
  // Otherwise nothing was tried.
  for (const told of ["ok", "refused", "unknown"]) expect(orders[told]).toBeGreaterThan(10);
  expect(reads.ok).toBeGreaterThan(500);
});
