import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import type { AnyOutcome } from "../src/soap/outcome.ts";
import { loadFixtures, read, toBytes, toText } from "./fixtures/recorded.ts";
import { descend, difference, parseElsewhere } from "./fixtures/second-opinion.ts";
import { addSpace, renamePrefixes, reorderAttributes } from "./fixtures/variations.ts";

const fixtures = loadFixtures();

test("there are fixtures, each with a sentence on how it was recorded", () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(25);
  for (const { recorded } of fixtures) expect(recorded).toMatch(/\d.*: /);
});

describe.each(fixtures)("$name", (fixture) => {
  const { body, expect: expected } = fixture;
  const text = toText(body);

  test("is read as expected", () => {
    expect(read(fixture, body)).toEqual(expected);
  });

  test.each([
    ["other prefixes", renamePrefixes],
    ["white space, comments and instructions between elements", addSpace],
    ["its attributes the other way round", reorderAttributes],
    ["all of these", (original: string) => addSpace(renamePrefixes(reorderAttributes(original)))],
  ])("is read the same with %s", (_, vary) => {
    const varied = vary(text);
    expect(varied).not.toBe(text);
    expect(read(fixture, toBytes(varied))).toEqual(expected);
  });

  test("is read right or not at all where it is cut, at each byte", () => {
    const readings = Array.from(body, (_, length) => read(fixture, body.subarray(0, length)));
    const right = readings.findIndex((reading) => "outcome" in reading);
    const whole = right < 0 ? [] : readings.slice(right);
    const short = right < 0 ? readings : readings.slice(0, right);
    // From the end of the result on every byte more changes nothing.
    expect(whole.filter((reading) => !isDeepStrictEqual(reading, expected))).toEqual([]);
    expect(right >= 0).toBe("outcome" in expected);
    // Before it there is no answer, and a cut is never taken for another fault than those that the whole answer has.
    const codes = new Set(["truncated", "not-soap", "http-status", ...("error" in expected ? [expected.error.code] : [])]);
    expect(short.filter((reading) => !("error" in reading && codes.has(reading.error.code)))).toEqual([]);
  });
});

const withOutcome = fixtures.flatMap(({ expect: expected, ...fixture }) =>
  "outcome" in expected ? [{ ...fixture, outcome: expected.outcome as AnyOutcome }] : [],
);

test.each(withOutcome)("fast-xml-parser reads $name as we do", ({ body, outcome }) => {
  const { value, path } = accessor(outcome);
  expect(difference(value, descend(parseElsewhere(toText(body)), path))).toBe("");
});

/** The value of an outcome under the names that it has on the wire, and where it stands there. */
function accessor(outcome: AnyOutcome): { value: unknown; path: (string | null)[] } {
  if (outcome.kind !== "fault") return { value: outcome.value, path: ["Body", null, null] };
  const { code, string, actor, detail } = outcome.fault;
  const faultcode = code === null ? null : `SOAP-ENV:${code}`;
  return { value: { faultcode, faultstring: string, faultactor: actor, detail }, path: ["Body", "Fault"] };
}
