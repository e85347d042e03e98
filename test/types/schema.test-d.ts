import { describe, expectTypeOf, test } from "vitest";
import { type Infer, type InferInput, type Schema, s } from "../../src/soap/index.ts";

const row = s.struct("row", { id: s.int, note: s.optional(s.string) });

describe("what is read", () => {
  test("is of the scalar's type", () => {
    expectTypeOf<Infer<typeof s.string>>().toEqualTypeOf<string>();
    expectTypeOf<Infer<typeof s.int>>().toEqualTypeOf<number>();
    expectTypeOf<Infer<typeof s.long>>().toEqualTypeOf<number | bigint>();
    expectTypeOf<Infer<typeof s.float>>().toEqualTypeOf<number>();
    expectTypeOf<Infer<typeof s.double>>().toEqualTypeOf<number>();
    expectTypeOf<Infer<typeof s.decimal>>().toEqualTypeOf<string>();
    expectTypeOf<Infer<typeof s.boolean>>().toEqualTypeOf<boolean>();
    expectTypeOf<Infer<typeof s.base64>>().toEqualTypeOf<Uint8Array>();
    expectTypeOf<Infer<typeof s.dateTime>>().toEqualTypeOf<string>();
    expectTypeOf<Infer<typeof s.any>>().toEqualTypeOf<unknown>();
  });

  test("is of the simple type's, whichever that is", () => {
    expectTypeOf<Infer<typeof s.hexBinary>>().toEqualTypeOf<Uint8Array>();
    expectTypeOf<Infer<typeof s.short>>().toEqualTypeOf<number>();
    expectTypeOf<Infer<typeof s.unsignedLong>>().toEqualTypeOf<number | bigint>();
    expectTypeOf<Infer<typeof s.integer>>().toEqualTypeOf<number | bigint>();
    expectTypeOf<Infer<typeof s.QName>>().toEqualTypeOf<string>();
    const year = s.simple("gYear");
    const wide = s.simple("nonNegativeInteger");
    const narrow = s.simple("unsignedInt");
    expectTypeOf<Infer<typeof year>>().toEqualTypeOf<string>();
    expectTypeOf<Infer<typeof wide>>().toEqualTypeOf<number | bigint>();
    expectTypeOf<Infer<typeof narrow>>().toEqualTypeOf<number>();
    // @ts-expect-error there is no such type
    s.simple("year");
  });

  test("is one of an enumeration's words", () => {
    const color = s.enumeration("color", ["red", "green"]);
    expectTypeOf<Infer<typeof color>>().toEqualTypeOf<"red" | "green">();
  });

  test("is a Map, whose values may be null", () => {
    const prices = s.map(s.string, s.array(s.float));
    const odd = s.map(s.optional(s.int), s.any);
    expectTypeOf<Infer<typeof prices>>().toEqualTypeOf<Map<string, number[] | null>>();
    expectTypeOf<Infer<typeof odd>>().toEqualTypeOf<Map<number | null, unknown>>();
  });

  test("is an object of the parts, each of which may be null", () => {
    const parts = s.parts({ count: s.int, rows: s.array(row) });
    expectTypeOf<Infer<typeof parts>>().toEqualTypeOf<{ count: number | null; rows: Infer<typeof row>[] | null }>();
  });

  test("is null where there is no answer", () => {
    expectTypeOf<Infer<typeof s.nothing>>().toEqualTypeOf<null>();
  });

  test("may be null in every member of a struct", () => {
    expectTypeOf<Infer<typeof row>>().toEqualTypeOf<{ id: number | null; note: string | null }>();
  });

  test("is a list of items, which are null only where the schema says so", () => {
    const list = s.array(row);
    const withNulls = s.array(s.optional(s.string));
    expectTypeOf<Infer<typeof list>>().toEqualTypeOf<Infer<typeof row>[]>();
    expectTypeOf<Infer<typeof withNulls>>().toEqualTypeOf<(string | null)[]>();
  });

  test("may be null where it is optional", () => {
    const maybe = s.optional(row);
    expectTypeOf<Infer<typeof maybe>>().toEqualTypeOf<Infer<typeof row> | null>();
  });

  test("is unknown where the compiler does not know the schema", () => {
    expectTypeOf<Infer<Schema>>().toBeUnknown();
  });
});

describe("what is sent", () => {
  test("is of the scalar's type, without null", () => {
    expectTypeOf<InferInput<typeof s.string>>().toEqualTypeOf<string>();
    expectTypeOf<InferInput<typeof s.long>>().toEqualTypeOf<number | bigint>();
    expectTypeOf<InferInput<typeof s.any>>().toEqualTypeOf<unknown>();
  });

  test("has the members of a struct, the optional ones at the caller's choice", () => {
    expectTypeOf<InferInput<typeof row>>().toEqualTypeOf<{ readonly id: number; readonly note?: string | undefined }>();
  });

  test("is one of an enumeration's words, or a Map that is not changed", () => {
    const color = s.enumeration("color", ["red", "green"]);
    const prices = s.map(s.string, s.struct("price", { net: s.float }));
    expectTypeOf<InferInput<typeof color>>().toEqualTypeOf<"red" | "green">();
    expectTypeOf<InferInput<typeof prices>>().toEqualTypeOf<ReadonlyMap<string, { readonly net: number }>>();
  });

  test("may be null in a list or a Map where it is optional, as there nothing can be left out", () => {
    const list = s.array(s.optional(s.int));
    const map = s.map(s.string, s.optional(s.int));
    expectTypeOf<InferInput<typeof list>>().toEqualTypeOf<readonly (number | null | undefined)[]>();
    expectTypeOf<InferInput<typeof map>>().toEqualTypeOf<ReadonlyMap<string, number | null | undefined>>();
  });

  test("is a list that is not changed", () => {
    const list = s.array(s.int);
    expectTypeOf<InferInput<typeof list>>().toEqualTypeOf<readonly number[]>();
  });

  test("is unknown where the compiler does not know the schema", () => {
    expectTypeOf<InferInput<Schema>>().toBeUnknown();
  });
});
