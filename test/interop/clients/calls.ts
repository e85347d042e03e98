import * as operations from "../../../src/interserver/operations/index.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { isModule, servicesOf } from "../../../src/sandbox/modules.ts";
import type { Operation } from "../../../src/soap/operation.ts";

/** Every operation that changes nothing. */
export const reads: readonly Operation[] = Object.values<Operation>(operations).filter(({ effect }) => effect === "read");

/** A call as the programs are told of it. */
export interface PlannedCall {
  readonly operation: string;
  /** All parameters, in wire order. */
  readonly arguments: Readonly<Record<string, string | number | boolean>>;
}

/** How a call ended, as the programs print it: a value, the text of a fault, or an error of the client's own. */
export type Outcome = { readonly value: unknown } | { readonly fault: string } | { readonly error: string };

/** One call of every read, of things that the sandbox has. */
export function planCalls(sid: string): PlannedCall[] {
  const given = argumentsOfReads();
  return reads.map(({ name, input }) => {
    const values: PlannedCall["arguments"] = { sid, ...serviceOf(name), ...given[name] };
    const args = Object.keys(input).map((parameter) => {
      const value = values[parameter];
      if (value === undefined) throw new Error(`nothing is planned for ${parameter} of ${name}`);
      return [parameter, value] as const;
    });
    return { operation: name, arguments: Object.fromEntries(args) };
  });
}

/** What the demo account owns. The same seed makes the same things in the program's process. */
const { state } = createSandbox();
const customer = first(state.customers);

/** For `api_MODULE_get_service`. */
function serviceOf(name: string): { readonly id?: number } {
  const [, module = ""] = /^api_(\w+)_get_service$/.exec(name) ?? [];
  return isModule(module) ? { id: Number(first(servicesOf(customer, module)).get("id")) } : {};
}

function argumentsOfReads(): Readonly<Record<string, PlannedCall["arguments"]>> {
  const vps = first(customer.vps);
  const dnsDomain = { domain_id: first(customer.dnsDomains).id ?? 0 };
  return {
    api_api_validate_buy_vps: {
      os: "ubuntu24",
      slices: 2,
      platform: "kvm",
      controlpanel: "none",
      period: 12,
      location: 1,
      version: "ubuntu",
      hostname: "server.example.com",
      coupon: "",
      rootpass: "Correct-Horse-7",
      ipv6only: false,
    },
    api_getTicketList: { page: 1, limit: 10, status: "" },
    api_get_dns_domain: dnsDomain,
    api_get_dns_records: dnsDomain,
    api_get_prepay_paypal_fill_url: { module: "licenses", prepay_id: first(customer.prepays).prepay_id ?? 0, amount: 10.5 },
    api_get_prepay_remaining: { module: "licenses" },
    api_viewTicket: { ticketID: first(customer.tickets).ticket_id ?? "" },
    api_vps_get_server_name: { id: vps.vps_server ?? 0 },
    api_vps_screenshot: { id: vps.vps_id ?? 0 },
    get_hostname: { ip: first([...state.hostnames.keys()]) },
    strPixels: { string: "Hello There" },
  };
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error("the sandbox's demo account has nothing of this kind");
  return item;
}
