import { expect, test } from "vitest";
import { fitPower } from "./fit.ts";

const sizes = [1_000, 3_000, 10_000, 30_000];

test.each([
  ["linear", (size: number) => 7 * size, 1],
  ["a square", (size: number) => size ** 2 / 3, 2],
])("what is %s is told so", (_, value, exponent) => {
  const fit = fitPower(sizes.map((size) => [size, value(size)]));
  expect(fit.exponent).toBeCloseTo(exponent);
  expect(fit.r2).toBeCloseTo(1);
});

test("what does not grow by its size is not explained by it", () => {
  const { exponent, r2 } = fitPower([
    [1, 5],
    [2, 1],
    [4, 1],
    [8, 5],
  ]);
  expect(exponent).toBeCloseTo(0);
  expect(r2).toBeCloseTo(0);
});
