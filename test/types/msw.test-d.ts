import { expectTypeOf, test } from "vitest";
import {
  type api_buy_license_prepay,
  api_get_license_types,
  api_vps_cancel_service,
} from "../../src/interserver/operations/index.ts";
import { type Answer, type Arguments, fault, on } from "../../src/msw/index.ts";

test("a handler's arguments and answer are the operation's", () => {
  expectTypeOf<Arguments<typeof api_buy_license_prepay>>().toEqualTypeOf<{
    readonly sid: string;
    readonly ip: string;
    readonly type: number;
    readonly coupon: string | null;
    readonly use_prepay: boolean | null;
  }>();
  expectTypeOf<Answer<typeof api_vps_cancel_service>>().toEqualTypeOf<boolean | null>();
  on(api_get_license_types, () => [{ services_id: 5000 }]);
  on(api_get_license_types, async () => fault("down"));
});

test("another answer does not compile", () => {
  // @ts-expect-error a number is no truth
  on(api_vps_cancel_service, () => 1);
  // @ts-expect-error a member of another type
  on(api_get_license_types, () => [{ services_id: "5000" }]);
  // @ts-expect-error no list
  on(api_get_license_types, () => ({ services_id: 5000 }));
});
