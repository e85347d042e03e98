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

  test("is a list that is not changed", () => {
    const list = s.array(s.int);
    expectTypeOf<InferInput<typeof list>>().toEqualTypeOf<readonly number[]>();
  });

  test("is unknown where the compiler does not know the schema", () => {
    expectTypeOf<InferInput<Schema>>().toBeUnknown();
  });
});
