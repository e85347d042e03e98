import type { Client } from "../../src/interserver/client.ts";
import { api_buy_license } from "../../src/interserver/operations/index.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { OutcomeUnknownError, SoapError } from "../../src/soap/index.ts";

/** How an order ended, as its caller was told. */
export type Told = "ok" | "refused" | "unknown" | "not sent" | "untyped";

/** How many licences there may be after it, at least and at most. Nothing may come of an error that is none of ours. */
const licences: Readonly<Record<Told, readonly [least: number, most: number]>> = {
  ok: [1, 1],
  refused: [0, 0],
  unknown: [0, 1],
  "not sent": [0, 0],
  untyped: [1, 0],
};

/** A kind of licence that the sandbox sells, and one that there is not. */
const sold = 5000;
const notSold = 1;

/** Orders under way, and what their callers were told. */
export class Orders {
  readonly #told = new Map<string, Told>();
  #last = 0;

  /** Orders a licence for an address that nobody has ordered one for. */
  async place(client: Client, signal: AbortSignal | undefined, isBad: boolean): Promise<void> {
    const number = ++this.#last;
    const ip = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
    this.#told.set(ip, await ordered(client, ip, signal, isBad));
  }

  /** Compares what was told with what the sandbox has, and forgets both. */
  account({ state }: Sandbox, wrongs: string[]): ReadonlyMap<Told, number> {
    const counts = new Map<Told, number>();
    const found = new Map<string, number>();
    for (const { licenses, invoices } of state.customers) {
      for (const { license_ip: ip } of licenses) found.set(String(ip), (found.get(String(ip)) ?? 0) + 1);
      licenses.length = 0;
      invoices.length = 0;
    }
    for (const [ip, told] of this.#told) {
      counts.set(told, (counts.get(told) ?? 0) + 1);
      const count = found.get(ip) ?? 0;
      const [least, most] = licences[told];
      if (count < least || count > most) wrongs.push(`the order for ${ip} was told to be ${told}; licences: ${count}`);
    }
    this.#told.clear();
    return counts;
  }
}

async function ordered(client: Client, ip: string, signal: AbortSignal | undefined, isBad: boolean): Promise<Told> {
  try {
    const outcome = await client.call(api_buy_license, { ip, type: isBad ? notSold : sold }, { signal });
    return outcome.kind === "fault" ? "unknown" : outcome.kind;
  } catch (error) {
    if (error instanceof OutcomeUnknownError) return "unknown";
    return error instanceof SoapError && error.requestSent === "no" ? "not sent" : "untyped";
  }
}
