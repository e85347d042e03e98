import { describe, expect, test } from "vitest";
import { makeCase } from "./cases.ts";
import { judge, type Verdict } from "./verdict.ts";

const seed = 20261122;
const cases = 20_000;

test(`${cases} answers, broken in every way, end in an outcome or in one of our errors`, { timeout: 120_000 }, () => {
  const found: (Verdict & { readonly number: number })[] = [];
  for (let number = 0; number < cases; number++) {
    const verdict = judge(makeCase(seed, number));
    if (verdict !== null) found.push({ number, ...verdict });
  }
  expect(found.slice(0, 10)).toEqual([]);
});

describe("the cases", () => {
  test("are the same again for the same seed, in any order", () => {
    for (const number of [5, 3, 4, 3, 5]) expect(makeCase(seed, number)).toEqual(makeCase(seed, number));
    expect(makeCase(seed, 3)).not.toEqual(makeCase(seed + 1, 3));
  });

  test("are of every kind: good answers, faults, and every sort of bad one", () => {
    const endings = new Set<string>();
    for (let number = 0; number < 5000; number++) judge(makeCase(seed, number), (how) => endings.add(how));
    expect([...endings].sort()).toEqual(
      ["charset", "fault", "http-status", "invalid-value", "malformed", "not-soap", "ok", "too-large", "truncated"].sort(),
    );
  });
});
