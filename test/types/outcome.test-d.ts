import { describe, expectTypeOf, test } from "vitest";
import {
  type api_buy_license,
  api_get_license_types,
  type api_licenses_get_service,
  type get_modules,
} from "../../src/interserver/operations/index.ts";
import {
  decodeResponse,
  type Fault,
  type Faulted,
  type Ok,
  type Outcome,
  operation,
  type Refused,
  s,
  unwrap,
} from "../../src/soap/index.ts";

type Purchase = Outcome<typeof api_buy_license>;

describe("an outcome", () => {
  test("is one of three kinds", () => {
    expectTypeOf<Purchase["kind"]>().toEqualTypeOf<"ok" | "refused" | "fault">();
  });

  test("cannot be used without looking at its kind", () => {
    const value = (outcome: Purchase) => {
      // @ts-expect-error a fault has no value
      return outcome.value;
    };
    expectTypeOf(value).toBeFunction();
  });

  test("is told apart by a switch, which the compiler knows to be complete", () => {
    const tell = (outcome: Purchase): string => {
      switch (outcome.kind) {
        case "ok":
          return outcome.value.status;
        case "refused":
          return outcome.reason;
        case "fault":
          return outcome.fault.string ?? "";
        default:
          return outcome satisfies never;
      }
    };
    expectTypeOf(tell).returns.toBeString();
  });

  test("shows a switch that leaves a kind out", () => {
    const forgetful = (outcome: Purchase): string => {
      switch (outcome.kind) {
        case "ok":
          return outcome.value.status;
        case "fault":
          return "";
        default:
          // @ts-expect-error a refusal is still to be handled
          return outcome satisfies never;
      }
    };
    expectTypeOf(forgetful).toBeFunction();
  });

  test("that is ok has the status narrowed, and nulls in all other members", () => {
    type Value = Extract<Purchase, { kind: "ok" }>["value"];
    expectTypeOf<Value["status"]>().toEqualTypeOf<"ok">();
    expectTypeOf<Value["status_text"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Value["invoice"]>().toEqualTypeOf<number | null>();
    expectTypeOf<Value["cost"]>().toEqualTypeOf<number | null>();
  });

  test("that is refused has every member, and the reason", () => {
    type Refusal = Extract<Purchase, { kind: "refused" }>;
    expectTypeOf<Refusal["reason"]>().toBeString();
    expectTypeOf<Refusal["value"]["status"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Refusal["value"]["invoice"]>().toEqualTypeOf<number | null>();
  });

  test("is never refused where the operation does not say what success is", () => {
    expectTypeOf<Outcome<typeof api_get_license_types>["kind"]>().toEqualTypeOf<"ok" | "fault">();
  });

  test("has members that are not made up", () => {
    const odd = (value: Extract<Purchase, { kind: "ok" }>["value"]) => {
      // @ts-expect-error no such member
      return value.invoices;
    };
    expectTypeOf(odd).toBeFunction();
  });
});

describe("values", () => {
  test("of get_modules are a list that can hold nulls", () => {
    expectTypeOf<Extract<Outcome<typeof get_modules>, { kind: "ok" }>["value"]>().toEqualTypeOf<(string | null)[]>();
  });

  test("of a service that may not be there can be null", () => {
    type Value = Extract<Outcome<typeof api_licenses_get_service>, { kind: "ok" }>["value"];
    expectTypeOf<null>().toExtend<Value>();
    expectTypeOf<NonNullable<Value>["license_ip"]>().toEqualTypeOf<string | null>();
  });

  test("that a test judges are of the output's type", () => {
    const op = operation("op", { namespace: "urn:shop", input: {}, output: s.boolean, success: (done: boolean) => done });
    expectTypeOf<Outcome<typeof op>>().toEqualTypeOf<Ok<boolean> | Refused<boolean> | Faulted>();
  });

  test("may be judged by several words", () => {
    const op = operation("op", {
      namespace: "urn:shop",
      input: {},
      output: s.struct("r", { status: s.string }),
      success: ["ok", "success"],
    });
    type Value = Extract<Outcome<typeof op>, { kind: "ok" }>["value"];
    expectTypeOf<Value["status"]>().toEqualTypeOf<"ok" | "success">();
  });
});

describe("unwrap", () => {
  test("gives the value of ok", () => {
    expectTypeOf(unwrap<Extract<Purchase, { kind: "ok" }>["value"]>)
      .returns.toHaveProperty("status")
      .toEqualTypeOf<"ok">();
    const list = unwrap({} as Outcome<typeof api_get_license_types>);
    expectTypeOf(list[0]?.services_cost).toEqualTypeOf<number | null | undefined>();
  });
});

describe("decodeResponse", () => {
  const body = new Uint8Array();

  test("by an operation gives its outcome", () => {
    expectTypeOf(decodeResponse(api_get_license_types, { body })).toEqualTypeOf<Outcome<typeof api_get_license_types>>();
  });

  test("by a schema gives its value or a fault", () => {
    expectTypeOf(decodeResponse(s.array(s.int), { body })).toEqualTypeOf<Ok<number[]> | Faulted>();
  });
});

test("a fault's members can all be null", () => {
  expectTypeOf<Fault>().toEqualTypeOf<{
    readonly code: string | null;
    readonly string: string | null;
    readonly actor: string | null;
    readonly detail: unknown;
    readonly subcodes?: readonly string[];
    readonly reasons?: readonly { readonly language: string; readonly text: string }[];
    readonly node?: string | null;
    readonly role?: string | null;
  }>();
});

describe("what can be success", () => {
  const base = { namespace: "urn:shop", input: {} } as const;

  test("a type guard says what the value is then", () => {
    const isDone = (value: boolean | null): value is true => value === true;
    const op = operation("op", { ...base, output: s.optional(s.boolean), success: isDone });
    type Value = Extract<Outcome<typeof op>, { kind: "ok" }>["value"];
    expectTypeOf<Value>().toEqualTypeOf<true>();
  });

  test("a test of another type, or words where no status can be, do not compile", () => {
    const isDone = (value: boolean | null): value is true => value === true;
    // @ts-expect-error a text is no boolean
    operation("op", { ...base, output: s.string, success: isDone });
    // @ts-expect-error a text has no status
    operation("op", { ...base, output: s.string, success: ["ok"] });
    operation("op", { ...base, output: s.any, success: ["ok"] });
  });
});
