import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, s } from "../../src/soap/index.ts";
import { answer, latin1, mislabelled, utf8 } from "../support/envelopes.ts";
import { thrownBy } from "../support/thrown.ts";

const latin1Type = "text/xml; charset=ISO-8859-1";
const pair = s.struct("pair", { a: s.string, b: s.string });

/** The text of an answer that holds just one. */
function read(body: Uint8Array, contentType?: string, detectUtf8?: boolean): unknown {
  const outcome = decodeResponse(s.string, { body, contentType }, { detectUtf8 });
  return outcome.kind === "ok" ? outcome.value : outcome;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const zoe = (charset?: string) => answer("<return>Zoë</return>", charset);

describe("where the charset is taken from", () => {
  test.each([
    ["UTF-8 where nothing says otherwise", utf8(zoe().replace(/^<\?xml.*?\?>/, "")), undefined],
    ["the XML declaration", latin1(zoe("ISO-8859-1")), "text/xml"],
    [
      "the declaration, in single quotes",
      latin1(zoe("ISO-8859-1").replace('encoding="ISO-8859-1"', "encoding = 'ISO-8859-1'")),
      undefined,
    ],
    [
      "the declaration, after PHP's warnings",
      latin1(`<br />\n<b>Warning</b>: x on line <b>1</b><br />\n${zoe("ISO-8859-1")}`),
      "text/html",
    ],
    ["the Content-Type, before the declaration", latin1(zoe("UTF-8")), latin1Type],
    ["the Content-Type in quotes and capitals", latin1(zoe("UTF-8")), 'TEXT/XML; action="x"; CHARSET = "Latin1"'],
    ["a UTF-8 byte order mark, before all else", utf8(`\ufeff${zoe("ISO-8859-1")}`), latin1Type],
    ["a big-endian byte order mark", utf16(`\ufeff${zoe("UTF-8")}`, false), "text/xml; charset=utf-8"],
    ["the zero before the first bracket", utf16(zoe("UTF-16"), false), "text/xml"],
    ["the zero behind the first bracket", utf16(zoe("UTF-16"), true), "text/xml; charset=utf-16"],
    ["a little-endian byte order mark", utf16(`\ufeff${zoe("UTF-16")}`, true), undefined],
  ])("%s", (_, body, contentType) => {
    expect(read(body, contentType)).toBe("Zoë");
  });

  test("the runtime's own table for a charset that is not known here", () => {
    expect(read(latin1(zoe().replace("ë", "\u00cb")), "text/xml; charset=ISO-8859-7")).toBe("ZoΛ");
  });
});

test("bytes that the runtime's table has no character for are told, and the rest is read", () => {
  // In Shift_JIS, 0x81 begins a character of two bytes; a "<" cannot be its second.
  const body = utf8(answer("<return><a>Zo</a><b>e</b></return>"));
  body[body.indexOf("Z".charCodeAt(0)) + 1] = 0x81;
  const error = thrownBy(DecodeError, () => decodeResponse(pair, { body, contentType: "text/xml; charset=shift_jis" }));
  expect(error).toMatchObject({ code: "charset", path: "return.a" });
  expect(error.partial()).toEqual({ a: expect.stringContaining("\ufffd"), b: "e" });
});

describe("Latin-1", () => {
  // The 32 places where windows-1252 differs, as the Encoding Standard lists them.
  const upper = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90,
    0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
  ];
  const markup = new Set(["<", "&", "\r"].map((character) => character.charCodeAt(0)));
  const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !markup.has(byte));

  test.each(["iso-8859-1", "ISO-8859-1", "windows-1252", "cp1252", "us-ascii"])("every byte under the label %s", (label) => {
    const body = latin1(answer(`<return>${bytes.map((byte) => String.fromCharCode(byte)).join("")}</return>`));
    const expected = bytes
      .map((byte) => String.fromCodePoint(byte >= 0x80 && byte < 0xa0 ? (upper[byte - 0x80] as number) : byte))
      .join("");
    expect(read(body, `text/xml; charset=${label}`, false)).toBe(expected);
  });

  test("an answer longer than a call may have arguments", () => {
    const text = "ë".repeat(3_000_000);
    expect(read(latin1(answer(`<return>${text}</return>`)), latin1Type)).toBe(text);
  });
});

describe("UTF-8 under a Latin-1 label", () => {
  test.each(["Zoë", "€ 5", "a\u00a0b", "日本語", "😀"])("%s is recognised", (text) => {
    expect(read(utf8(answer(`<return>${text}</return>`)), latin1Type)).toBe(text);
  });

  test("each text is judged by itself", () => {
    const body = latin1(answer(`<return><a>${mislabelled("Zoë 日本")}</a><b>Zoë \u0080</b></return>`));
    expect(decodeResponse(pair, { body, contentType: latin1Type })).toEqual({ kind: "ok", value: { a: "Zoë 日本", b: "Zoë €" } });
  });

  test("CDATA is judged too, and references beside it are not", () => {
    const body = latin1(answer(`<return>&#195;&#171; <![CDATA[${mislabelled("ë")}]]></return>`));
    expect(read(body, latin1Type)).toBe("Ã« ë");
  });

  test("the names of members are judged too", () => {
    const body = latin1(answer(`<return><${mislabelled("größe")}>1</${mislabelled("größe")}><größe2>2</größe2></return>`));
    const outcome = decodeResponse(s.struct("sizes", { größe: s.int }), { body, contentType: latin1Type });
    expect(outcome).toEqual({ kind: "ok", value: { größe: 1, größe2: "2" } });
  });

  test("it is not looked for where detectUtf8 is false", () => {
    expect(read(utf8(answer("<return>Zoë</return>")), latin1Type, false)).toBe("ZoÃ«");
  });
});

describe("UTF-8 that is none", () => {
  const body = latin1(answer(`<return><a>${mislabelled("Zoë")}</a><b>Zo\u00eb \u0080</b></return>`));

  test("is a problem of the text that holds it", () => {
    const error = thrownBy(DecodeError, () => decodeResponse(pair, { body }));
    expect(error).toMatchObject({ code: "charset", path: "return.b", problems: 1 });
    expect(error.message).toBe(
      "return.b holds bytes that cannot be read in the charset the answer declares; partial() has what could be read",
    );
  });

  test("is read as windows-1252, and the texts beside it as what they are", () => {
    expect(thrownBy(DecodeError, () => decodeResponse(pair, { body })).partial()).toEqual({ a: "Zoë", b: "Zoë €" });
  });
});

describe("a charset that is not known", () => {
  const contentType = "text/xml; charset=x-nobody-knows";

  test("does not matter to an answer in ASCII", () => {
    expect(read(utf8(answer("<return>plain</return>")), contentType)).toBe("plain");
  });

  test("is a problem of a text beyond it, which is kept", () => {
    const error = thrownBy(DecodeError, () => read(utf8(zoe()), contentType));
    expect(error).toMatchObject({ code: "charset", path: "return" });
    expect(error.partial()).toBe("Zoë");
  });
});

describe("an answer cut in the middle of a character", () => {
  const whole = utf8(answer("<return><a>ok</a><b>日本語</b></return>"));

  test.each([
    ["UTF-8", undefined, "日本"],
    ["UTF-8 under a Latin-1 label", latin1Type, "日本"],
  ])("%s is told as truncated, and the half is left out", (_, contentType, b) => {
    const last = whole.lastIndexOf(utf8("語")[2] as number);
    const error = thrownBy(DecodeError, () => decodeResponse(pair, { body: whole.subarray(0, last), contentType }));
    expect(error).toMatchObject({ code: "truncated", problems: 1 });
    expect(error.partial()).toEqual({ a: "ok", b });
  });

  test("UTF-16 is told as truncated", () => {
    const body = utf16(`\ufeff${answer("<return>Zoë</return>")}`, true);
    const end = body.length - 2 * "</return></ns1:callResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>".length;
    const error = thrownBy(DecodeError, () => read(body.subarray(0, end - 1)));
    expect(error.code).toBe("truncated");
    expect(error.partial()).toBe("Zo");
  });
});
