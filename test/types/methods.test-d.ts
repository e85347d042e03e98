import { expectTypeOf, test } from "vitest";
import type { ClientInput } from "../../src/interserver/client.ts";
import type { InterServerMethods } from "../../src/interserver/methods.ts";
import type * as operations from "../../src/interserver/operations/index.ts";
import type { CallArguments, Outcome } from "../../src/soap/index.ts";

type Operations = typeof operations;

/** The methods as the descriptors have them. */
type Described = {
  [Name in keyof Operations]: (...args: CallArguments<ClientInput<Operations[Name]>>) => Promise<Outcome<Operations[Name]>>;
};

/** Either can stand for the other. */
type Alike<A, B> = [A, B] extends [B, A] ? true : false;

/**
 * All that a method is: its arguments, how many there may be, what the parameters are called (with an optional one more
 * or fewer, two objects can still stand for each other), and what it gives.
 */
type Shape<Method extends (...args: never) => unknown> = [
  NonNullable<Parameters<Method>[0]>,
  NonNullable<Parameters<Method>[1]>,
  Parameters<Method>["length"],
  keyof NonNullable<Parameters<Method>[0]>,
  ReturnType<Method>,
];

/** Operations whose method is not as the descriptor says. */
type Different<Methods extends { [Name in keyof Operations]: (...args: never) => unknown }> = {
  [Name in keyof Operations]: Alike<Shape<Methods[Name]>, Shape<Described[Name]>> extends true ? never : Name;
}[keyof Operations];

test("there is one method for each operation", () => {
  expectTypeOf<keyof InterServerMethods>().toEqualTypeOf<keyof Operations>();
});

test("every method is as its descriptor says", () => {
  expectTypeOf<Different<InterServerMethods>>().toBeNever();
});

test("the comparison sees a difference in a parameter, an optional one, or the outcome", () => {
  type With<Method> = Omit<InterServerMethods, "api_buy_license"> & { api_buy_license: Method };
  type Answer = ReturnType<InterServerMethods["api_buy_license"]>;
  type Options = Parameters<InterServerMethods["api_buy_license"]>[1];
  type Right = (input: { ip: string; type: number; coupon?: string | undefined }, options?: Options) => Answer;
  type Renamed = (input: { ip: string; type: number; cupon?: string | undefined }, options?: Options) => Answer;
  type Fewer = (input: { ip: string; type: number }, options?: Options) => Answer;
  type Lax = (input?: { ip: string; type: number; coupon?: string | undefined }, options?: Options) => Answer;
  type Other = (input: { ip: string; type: number; coupon?: string | undefined }, options?: Options) => Promise<string>;
  expectTypeOf<Different<With<Right>>>().toBeNever();
  expectTypeOf<Different<With<Renamed>>>().toEqualTypeOf<"api_buy_license">();
  expectTypeOf<Different<With<Lax>>>().toEqualTypeOf<"api_buy_license">();
  expectTypeOf<Different<With<Fewer>>>().toEqualTypeOf<"api_buy_license">();
  expectTypeOf<Different<With<Other>>>().toEqualTypeOf<"api_buy_license">();
});
