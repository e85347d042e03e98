import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, s } from "../../../src/soap/index.ts";
import { answer, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";

const read = (text: string) => decodeResponse(s.string, { body: utf8(answer(`<return>${text}</return>`)) });

describe("texts", () => {
  test.each([
    ["references are expanded", "5 &lt; 7 &amp;&#38; &#x20AC;5", "5 < 7 && €5"],
    ["an emoji in two references is one character", "&#xD83D;&#xDE00;", "😀"],
    ["CDATA is text as it stands", "<![CDATA[5 < 7 &amp; <b>]]>", "5 < 7 &amp; <b>"],
    ["CDATA and text are joined", "a<![CDATA[b]]>c<![CDATA[]]>&amp;", "abc&"],
    ["a comment leaves no trace", "on<!-- two -->e", "one"],
    ["a processing instruction leaves no trace", "on<?php echo 2 ?>e", "one"],
    ["CR LF and CR are LF", "a\r\nb\rc\n\r\nd", "a\nb\nc\n\nd"],
    ["CR LF in CDATA is LF", "<![CDATA[a\r\nb]]>", "a\nb"],
    ["a CR by reference is a CR", "a&#13;\nb", "a\r\nb"],
    ["white space stays", "  a  ", "  a  "],
    ["white space alone stays", " \n ", " \n "],
    ["zeros stay in front", "007", "007"],
  ])("%s", (_, text, value) => {
    expect(read(text)).toEqual({ kind: "ok", value });
  });
});

describe("texts that are not well-formed", () => {
  test.each([
    ["a bare ampersand", "$5 & up", "$5 & up", 'return holds "&", which is no character or entity reference'],
    ["an entity of HTML", "a&nbsp;b", "a&nbsp;b", 'return holds "&nbsp;", which is no character or entity reference'],
    ["half a surrogate pair", "&#xD83D;", "\ud83d", 'return holds "&#55357;", which is no character or entity reference'],
  ])("%s is told, and the text kept as it stands", (_, text, partial, message) => {
    const error = thrownBy(DecodeError, () => read(text));
    expect(error).toMatchObject({ code: "malformed", message: `${message}; partial() has what could be read` });
    expect(error.partial()).toBe(partial);
  });

  test("elements inside a text are told, and their text kept", () => {
    const error = thrownBy(DecodeError, () => read("a <b>bold</b> <i>word</i>"));
    expect(error.message).toBe(
      "return holds an element <b> where text was expected (and 1 more); partial() has what could be read",
    );
    expect(error.partial()).toBe("a bold word");
  });

  test("100,000 faults in one answer are not all kept in memory", () => {
    const error = thrownBy(DecodeError, () => read("<b/>".repeat(50_000) + "& ".repeat(50_000)));
    expect(error.code).toBe("invalid-value");
    expect(error.problems).toBeLessThanOrEqual(1000);
  });
});
