import { describe, expect, test } from "vitest";
import { escapeText, unwritable } from "../../../src/soap/xml/escape.ts";

describe("escaping", () => {
  test.each([
    ["markup", '<a b="c">&amp;</a>', "&lt;a b=&quot;c&quot;&gt;&amp;amp;&lt;/a&gt;"],
    ["the end of CDATA", "]]>", "]]&gt;"],
    ["a CR, which would arrive as LF", "a\r\nb", "a&#13;\nb"],
    ["tabs and new lines, which stay", "a\tb\nc", "a\tb\nc"],
    ["letters beyond ASCII, which stay", "Zoë 😀", "Zoë 😀"],
    ["nothing", "", ""],
  ])("%s", (_, text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });
});

describe("characters that cannot be sent", () => {
  test.each([
    ["NUL", "a\u0000", "U+0000", 1],
    ["escape", "ab\u001b", "U+001B", 2],
    ["vertical tab", "\u000b", "U+000B", 0],
    ["U+FFFE", "\ufffe", "U+FFFE", 0],
    ["U+FFFF", "\uffff", "U+FFFF", 0],
    ["half a surrogate pair", "a\ud83d", "U+D83D", 1],
    ["the other half", "\ude00a", "U+DE00", 0],
    ["both halves in the wrong order", "\ude00\ud83d", "U+DE00", 0],
  ])("%s", (_, text, name, position) => {
    expect(unwritable(text, "unicode")).toBe(`holds ${name} at position ${position}, which XML cannot carry; remove it`);
  });

  test.each(["\t\n\r", "\u007f\u0080\u009f", "\ud7ff\ue000\ufffd", "😀", ""])("XML carries %j", (text) => {
    expect(unwritable(text, "unicode")).toBeNull();
  });
});

describe("a server of Latin-1", () => {
  test.each([
    ["€", "U+20AC"],
    ["Ā", "U+0100"],
    ["😀", "U+1F600"],
  ])("is not sent %s", (character, name) => {
    expect(unwritable(`ab${character}`, "latin1")).toBe(
      `holds ${name} at position 2, which this server would turn into "?"; replace it, or set repertoire: "unicode" to send it all the same`,
    );
  });

  test("is sent all that Latin-1 has", () => {
    const all = String.fromCharCode(...Array.from({ length: 0x100 - 0x20 }, (_, index) => index + 0x20));
    expect(unwritable(all, "latin1")).toBeNull();
  });
});
