import { describe, expect, test } from "vitest";
import { locate } from "../../../src/soap/decode/location.ts";
import { DecodeError, decodeResponse, s } from "../../../src/soap/index.ts";
import { answer, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";

describe("where something stands", () => {
  test("lines are counted from 1", () => {
    const text = "<a>\n<b/>\n</a>";
    expect([0, 3, 4, text.length].map((position) => locate(text, position).line)).toEqual([1, 1, 2, 3]);
  });

  test.each([
    ["text is left out", "<a>secret</a>", "<a>…</a>"],
    ["blanks between tags are no text", "<a>\n  <b/>\n</a>", "<a><b/></a>"],
    ["attributes that SOAP knows are shown", `<a xsi:type="xsd:int" href='#1'/>`, `<a xsi:type="xsd:int" href='#1'/>`],
    ["values of others are not", '<a key="secret" xsi:nil="true"/>', '<a key="…" xsi:nil="true"/>'],
    ["a tag that is cut off shows its name", '<a><b key="secr', "<a><b…"],
    ["an end tag that is cut off does too", "<a></a", "<a></a…"],
    ["text without a tag is left out", "secret", "…"],
  ])("%s", (_, text, snippet) => {
    expect(locate(text, 0).snippet).toBe(snippet);
  });

  test("what is far away is not shown, nor half a value at the edge", () => {
    const text = `<far/><a key="${"secret".repeat(20)}"><b>${"x".repeat(60)}</b>`;
    expect(locate(text, text.length).snippet).toBe("…<b>…</b>");
  });
});

test("an error of the decoder says the line and shows the tags around", () => {
  const body = utf8(answer("<return>\n<cost>free of charge</cost></return>"));
  const error = thrownBy(DecodeError, () => decodeResponse(s.struct("t", { cost: s.float }), { body }));
  expect(error).toMatchObject({ path: "return.cost", line: expect.any(Number) });
  expect(error.snippet).toContain("<cost>…</cost></return>");
  expect(error.snippet).not.toContain("free");
});
