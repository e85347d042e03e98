import type { Module } from "../modules.ts";
import type { Coupon, State } from "../state.ts";
import { dollars } from "./charge.ts";

/** The coupon of a code, where it is for this kind of service. */
export function findCoupon(state: State, code: string, module: Module, type: number): Coupon | undefined {
  return state.coupons.find((coupon) => coupon.code === code && coupon.module === module && (coupon.type ?? type) === type);
}

/** What is left of a price in US dollars. */
export function discounted(price: number, coupon: Coupon | undefined): number {
  if (coupon === undefined) return price;
  const prices = {
    "percent off": price * (1 - coupon.amount / 100),
    "dollars off": Math.max(0, price - coupon.amount),
    price: coupon.amount,
  };
  return dollars(prices[coupon.effect]);
}
