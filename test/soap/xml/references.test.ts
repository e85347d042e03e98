import { describe, expect, test } from "vitest";
import { expandReferences } from "../../../src/soap/xml/references.ts";

/** The expanded text, and what was told to be no reference. */
function expand(text: string) {
  const bad: string[] = [];
  return { text: expandReferences(text, (reference) => bad.push(reference)), bad };
}

describe("references", () => {
  test.each([
    ["the five entities", "&amp;&lt;&gt;&quot;&apos;", "&<>\"'"],
    ["decimal ones", "&#65;&#8364;&#128512;", "A€😀"],
    ["hexadecimal ones", "&#x41;&#x20AC;&#x20ac;&#x1F600;", "A€€😀"],
    ["leading zeros", "&#0000000065;&#x0000000041;", "AA"],
    ["tab, LF and CR", "&#9;&#10;&#13;", "\t\n\r"],
    ["an emoji as two surrogates, as Axis writes it", "&#xD83D;&#xDE00;", "😀"],
    ["ones among other text", "5 &lt; 7 &amp; 8", "5 < 7 & 8"],
    ["only once: the result is not read again", "&amp;lt;", "&lt;"],
    ["no reference at all", "plain; text", "plain; text"],
  ])("%s", (_, text, expected) => {
    expect(expand(text)).toEqual({ text: expected, bad: [] });
  });
});

describe("what only looks like a reference stays as it is", () => {
  test.each([
    ["a bare ampersand", "$5 & up", ["&"]],
    ["an ampersand at the end", "R&D &", ["&", "&"]],
    ["an entity of HTML", "a&nbsp;b", ["&nbsp;"]],
    ["an entity in capitals", "&AMP;", ["&AMP;"]],
    ["NUL", "&#0;", ["&#0;"]],
    ["a control character", "&#x1B;", ["&#x1B;"]],
    ["no character of XML", "&#xFFFE;", ["&#xFFFE;"]],
    ["beyond Unicode", "&#x110000;", ["&#x110000;"]],
    ["no digits", "&#;", ["&#;"]],
    ["a sign", "&#-5;", ["&#-5;"]],
    ["hexadecimal digits in a decimal one", "&#4F;", ["&#4F;"]],
    ["a capital X", "&#X41;", ["&#X41;"]],
    ["one without an end", `&amp${"p".repeat(40)};`, ["&"]],
    ["a name of Object's", "&constructor;", ["&constructor;"]],
  ])("%s", (_, text, bad) => {
    expect(expand(text)).toEqual({ text, bad });
  });

  test("good ones beside it are still expanded", () => {
    expect(expand("a & b &amp; c")).toEqual({ text: "a & b & c", bad: ["&"] });
  });

  test.each([
    ["the first half of a pair alone", "&#xD83D;!", "&#55357;"],
    ["the second half alone", "&#xDE00;", "&#56832;"],
    ["both in the wrong order", "&#xDE00;&#xD83D;", "&#56832;"],
  ])("%s is told", (_, text, bad) => {
    expect(expand(text).bad).toEqual([bad]);
  });

  test("a million ampersands take no quadratic time", () => {
    const text = "&".repeat(1_000_000);
    const before = performance.now();
    expect(expandReferences(text, () => {})).toBe(text);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
