import { expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { isLoss, measuredOf, merge } from "./measured.ts";

const figure: Figure = { suite: "decode", row: "40 VPSs", column: "node-soap", better: "more", values: [9, 12, 10, 8, 11] };

test("a figure is the median of its rounds, with the middle half of them, and is bounded by half", () => {
  expect(measuredOf(figure)).toMatchObject({ median: 10, low: 9, high: 11, rounds: 5, bound: 5 });
});

test("a loss is less than the bound", () => {
  const kept = measuredOf(figure);
  expect(isLoss(kept, { ...kept, median: 4.9 })).toBe(true);
  expect(isLoss(kept, { ...kept, median: 5.1 })).toBe(false);
});

test("what could not be measured is a loss", () => {
  const kept = measuredOf(figure);
  expect(isLoss(kept, { ...kept, median: Number.NaN })).toBe(true);
  expect(isLoss({ ...kept, better: "less" }, { ...kept, median: Number.NaN })).toBe(true);
});

test("where less is better, a loss is more than twice as much", () => {
  const kept = measuredOf({ ...figure, suite: "memory", column: "interserver-soap", better: "less" });
  expect(kept.bound).toBe(20);
  expect(isLoss(kept, { ...kept, median: 20.5 })).toBe(true);
  expect(isLoss(kept, { ...kept, median: 19 })).toBe(false);
});

test("growth may come half-way to a square", () => {
  expect(measuredOf({ ...figure, suite: "growth", column: "exponent", better: "less", values: [1] }).bound).toBe(1.5);
});

test("a call by the clock has no bound: it waits for a server", () => {
  expect(measuredOf({ ...figure, suite: "calls", row: "reads, 32 in flight" }).bound).toBeUndefined();
  expect(measuredOf({ ...figure, suite: "calls", row: "reads, 32 in flight, time on the processor" }).bound).toBe(5);
});

test("what others need of memory has no bound", () => {
  const kept = measuredOf({ ...figure, suite: "memory", better: "less" });
  expect(kept.bound).toBeUndefined();
  expect(isLoss(kept, { ...kept, median: 1000 })).toBe(false);
});

test("a suite that is measured again takes the place of what was kept of it", () => {
  const [decode, encode] = [measuredOf(figure), measuredOf({ ...figure, suite: "encode" })];
  const again = { ...encode, median: 12 };
  expect(merge([decode, encode], [again])).toEqual([decode, again]);
});
