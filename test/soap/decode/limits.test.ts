import { describe, expect, test } from "vitest";
import { DecodeError, decodeResponse, type Limits, type Schema, s } from "../../../src/soap/index.ts";
import { answer, utf8 } from "../../support/envelopes.ts";
import { thrownBy } from "../../support/thrown.ts";

const read = (schema: Schema, result: string, limits?: Partial<Limits>) =>
  decodeResponse(schema, { body: utf8(answer(result)) }, { limits });

/** A value that many levels deep, the result being the first. */
const nested = (levels: number) => `<return>${"<a>".repeat(levels - 1)}x${"</a>".repeat(levels - 1)}</return>`;

describe("bytes", () => {
  const { length } = utf8(answer("<return>a</return>"));

  test("an answer of just so many is read", () => {
    expect(read(s.string, "<return>a</return>", { bytes: length })).toEqual({ kind: "ok", value: "a" });
  });

  test("one more is refused", () => {
    const error = thrownBy(DecodeError, () => read(s.string, "<return>a</return>", { bytes: length - 1 }));
    expect(error.code).toBe("too-large");
    expect(error.message).toBe(`the answer is longer than ${length - 1} bytes; raise limits.bytes`);
  });
});

describe("depth", () => {
  test("256 levels are read", () => {
    expect(read(s.any, nested(256)).kind).toBe("ok");
  });

  test("one more is refused", () => {
    const error = thrownBy(DecodeError, () => read(s.any, nested(257)));
    expect(error.code).toBe("too-large");
    expect(error.message).toBe("the answer is more than 256 deep; raise limits.depth; partial() has what could be read");
  });

  test("fewer can be asked for", () => {
    expect(read(s.any, nested(3), { depth: 3 }).kind).toBe("ok");
    expect(thrownBy(DecodeError, () => read(s.any, nested(4), { depth: 3 })).code).toBe("too-large");
  });

  test.each([undefined, 1000, Number.POSITIVE_INFINITY])(
    "100,000 levels do not overflow the stack, with a bound of %s",
    (depth) => {
      const limits = depth === undefined ? {} : { depth };
      expect(thrownBy(DecodeError, () => read(s.any, nested(100_000), limits)).code).toBe("too-large");
    },
  );

  test("100,000 elements inside a text or a null do not overflow it either", () => {
    expect(thrownBy(DecodeError, () => read(s.string, nested(100_000))).partial()).toBe("x");
    expect(read(s.optional(s.any), nested(100_000).replace("<return>", '<return xsi:nil="true">'))).toEqual({
      kind: "ok",
      value: null,
    });
  });
});

describe("members", () => {
  const items = (count: number) => `<return>${"<i>1</i>".repeat(count)}</return>`;

  test("so many are read, the result being one of them", () => {
    expect(read(s.array(s.int), items(9), { members: 10 }).kind).toBe("ok");
  });

  test("one more is refused, with all before it kept", () => {
    const error = thrownBy(DecodeError, () => read(s.array(s.int), items(10), { members: 10 }));
    expect(error.code).toBe("too-large");
    expect(error.message).toBe("the answer has more than 10 members; raise limits.members; partial() has what could be read");
    expect(error.partial()).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, null]);
  });
});

test("a bound that is given as undefined is the default", () => {
  const limits = { bytes: undefined, depth: undefined, members: undefined } as unknown as Partial<Limits>;
  expect(thrownBy(DecodeError, () => read(s.any, nested(257), limits)).code).toBe("too-large");
  expect(read(s.string, "<return>a</return>", limits)).toEqual({ kind: "ok", value: "a" });
});
