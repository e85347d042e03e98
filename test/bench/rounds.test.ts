import { expect, test } from "vitest";
import type { Answered, Contender } from "./contender.ts";
import { ratiosTo } from "./ratios.ts";
import { takeTurns } from "./rounds.ts";

const effort = { rounds: 3, milliseconds: 10, patience: 100, mostRows: 1000, passes: 1, isThorough: false };
const round = (milliseconds: number) => ({ ask: "round", milliseconds }) as const;

/** One that takes so long for each of its rounds, and notes when it was asked. */
function contender(name: string, asked: string[], answer: Answered): Contender {
  return {
    name,
    pid: 0,
    async ask() {
      asked.push(name);
      return answer;
    },
    async stop() {},
  };
}

test("contenders take turns, and the first round does not count", async () => {
  const asked: string[] = [];
  const both = [contender("a", asked, { nanoseconds: 5, busy: 1 }), contender("b", asked, { nanoseconds: 20, busy: 1 })];
  const times = await takeTurns(both, round, effort, expect.fail);
  expect(asked.join("")).toBe("abababab");
  expect(times.get("a")).toEqual([5, 5, 5]);
  expect(ratiosTo("a", times, { suite: "decode", row: "x" })).toEqual([
    { suite: "decode", row: "x", column: "b", better: "more", values: [4, 4, 4] },
  ]);
});

test("one that takes long is asked less often, at least once", async () => {
  const asked: string[] = [];
  const times = await takeTurns([contender("a", asked, { nanoseconds: 5, busy: 101 })], round, effort, expect.fail);
  expect(times.get("a")).toEqual([5]);
});

test("one that cannot is told of once, and the others go on", async () => {
  const asked: string[] = [];
  const told: string[] = [];
  const both = [contender("a", asked, { cannot: "has ended", busy: 0 }), contender("b", asked, { nanoseconds: 20, busy: 1 })];
  const times = await takeTurns(both, round, effort, (text) => told.push(text));
  expect(told).toEqual(["a: has ended"]);
  expect(times.get("a")).toEqual([]);
  expect(times.get("b")).toEqual([20, 20, 20]);
});
