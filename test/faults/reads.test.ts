import { expect, test } from "vitest";
import { transports } from "../support/transports.ts";
import { measureReads, wrongsOfReads } from "./reads.ts";

/** Three faults in a row befall 27 reads in 1,000; of these 300, as the seed has it, 8. */
const seed = 1;

test.each(transports)("over %s, retries help reads and spare the server", { timeout: 60_000 }, async (_, transport) => {
  const figures = await measureReads(transport, 300, seed);
  expect(wrongsOfReads(figures)).toEqual([]);
  // Otherwise there was nothing to retry.
  expect(figures.requests).toBeGreaterThan(1.3);
});
