import { GuardError, type Origin, SoapError } from "../soap/errors.ts";
import type { Operation, ReadCall } from "../soap/operation.ts";
import { checkNames, checkNumbers } from "../soap/options.ts";
import { prices } from "./charges.ts";

export interface ChargeLimitOptions {
  /** US dollars that one call may charge. Default: any amount. */
  readonly perCall?: number | undefined;
  /** US dollars that all calls together may charge. Default: any amount. */
  readonly total?: number | undefined;
}

/** A cap on what clients spend. Made by `createChargeLimit`. */
export interface ChargeLimit {
  /** US dollars that the calls so far may have charged, by the prices that the service lists. */
  readonly spent: number;
  /**
   * Looks up what a call will charge, counts it, and makes the call. What was not sent is not counted.
   *
   * @throws {GuardError} where it is too much, or no price is to be had. The call is not made then.
   */
  spend<T>(call: () => Promise<T>, operation: Operation, input: object, read: ReadCall, origin: Origin): Promise<T>;
}

/**
 * Caps what a client spends, for its `maxCharge`; clients that are given the same one share it. Before an order or a payment is
 * sent, its price is read from the service: of a licence the list price, of a VPS the first bill, of an invoice its amount.
 * An order without a listed price, such as mail, is refused. What may have been charged counts: all but calls that were not
 * sent. Later bills do not.
 *
 * @throws {OptionError} for what is no amount.
 *
 * @example
 * const client = createClient({ username, password, maxCharge: createChargeLimit({ perCall: 20, total: 100 }) });
 */
export function createChargeLimit(options: ChargeLimitOptions = {}): ChargeLimit {
  checkNames(options, ["perCall", "total"]);
  checkNumbers({ ...options }, 0);
  const { perCall = Number.POSITIVE_INFINITY, total = Number.POSITIVE_INFINITY } = options;
  let spent = 0;
  return {
    get spent() {
      return spent;
    },
    async spend(call, operation, input, read, origin) {
      const price = await priceOf(operation, input, read, origin);
      if (price > perCall) throw refusal(`would charge ${price}, more than the ${perCall} that a call may`, origin);
      if (spent + price > total) throw refusal(`would charge ${price}, and ${spent} of ${total} are spent`, origin);
      spent += price;
      try {
        return await call();
      } catch (error) {
        if (error instanceof SoapError && error.requestSent === "no") spent -= price;
        throw error;
      }
    },
  };
}

async function priceOf(operation: Operation, input: object, read: ReadCall, origin: Origin): Promise<number> {
  const ask = prices.get(operation.name);
  if (ask === undefined) return 0;
  let price: number | null | undefined;
  try {
    price = await ask(input as never, read);
  } catch (error) {
    if (!(error instanceof SoapError)) throw error;
    throw refusal(`has a price that could not be read (${error.message})`, origin, error);
  }
  // "NaN" is a float too, and would make every comparison false.
  if (!isPrice(price)) throw refusal("has no price that the service lists", origin);
  return price;
}

function isPrice(price: number | null | undefined): price is number {
  return Number.isFinite(price) && (price as number) >= 0;
}

function refusal(problem: string, origin: Origin, cause?: unknown): GuardError {
  return new GuardError("charge-limit", `${problem}; nothing was sent, see maxCharge`, origin, cause);
}
