import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import type { AnyOutcome } from "../src/soap/outcome.ts";
import { loadFixtures, read, toBytes, toText } from "./fixtures/recorded.ts";
import { disagreement } from "./fixtures/second-opinion.ts";
import { toComparable } from "./fixtures/tagged.ts";
import { addSpace, renamePrefixes, reorderAttributes } from "./fixtures/variations.ts";

const fixtures = loadFixtures();

test("there are fixtures, each with a sentence on how it was recorded", () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(25);
  for (const { recorded } of fixtures) expect(recorded).toMatch(/\d.*: /);
});

describe.each(fixtures)("$name", (fixture) => {
  const { body, expect: expected } = fixture;
  const text = toText(body);
  // What was one object on the server is one object here.
  const comparable = toComparable(expected);

  test("is read as expected", () => {
    expect(toComparable(read(fixture, body))).toEqual(comparable);
  });

  test.each([
    ["other prefixes", renamePrefixes],
    ["white space, comments and instructions between elements", addSpace],
    ["its attributes the other way round", reorderAttributes],
    ["all of these", (original: string) => addSpace(renamePrefixes(reorderAttributes(original)))],
  ])("is read the same with %s", (_, vary) => {
    const varied = vary(text);
    expect(varied).not.toBe(text);
    expect(toComparable(read(fixture, toBytes(varied)))).toEqual(comparable);
  });

  test("is read right or not at all where it is cut, at each byte", () => {
    const readings = Array.from(body, (_, length) => read(fixture, body.subarray(0, length)));
    const right = readings.findIndex((reading) => "outcome" in reading);
    const whole = right < 0 ? [] : readings.slice(right);
    const short = right < 0 ? readings : readings.slice(0, right);
    // From the end of the result on every byte more changes nothing.
    expect(whole.filter((reading) => !isDeepStrictEqual(reading, expected)).length).toBe(0);
    expect(right >= 0).toBe("outcome" in expected);
    // Before it there is no answer, and a cut is never taken for another fault than those that the whole answer has.
    const codes = new Set(["truncated", "not-soap", "http-status", ...("error" in expected ? [expected.error.code] : [])]);
    expect(short.filter((reading) => !("error" in reading && codes.has(reading.error.code))).length).toBe(0);
  });
});

const withOutcome = fixtures.flatMap(({ expect: expected, ...fixture }) =>
  "outcome" in expected ? [{ ...fixture, outcome: expected.outcome as AnyOutcome }] : [],
);

test.each(withOutcome)("fast-xml-parser reads $name as we do", ({ body, outcome }) => {
  expect(disagreement(toText(body), outcome)).toBe("");
});
