import type { Effect } from "./calls.ts";
import type { Certificates } from "./certificates.ts";
import type { Exchange } from "./proxy/exchange.ts";
import type { Ledger } from "./proxy/ledger.ts";
import { type Served, serveRequests } from "./proxy/serve.ts";

export type TransportName = "undici" | "fetch";

/**
 * How a write ends: with its answer (`ok`), with what the service says in its place (`refused`, which stands for faults
 * too), with `OutcomeUnknownError`, or with an error that has `requestSent: "no"`. `mixed`: any of them, as chance has it.
 */
export type Ending = "ok" | "refused" | "unknown" | "not sent" | "mixed";

/** What faults have to work with. */
export interface Place {
  readonly ledger: Ledger;
  readonly certificates: Certificates;
  /** A server without faults, with the same ledger. */
  readonly elsewhere: string;
}

/** A way in which the network or the server goes wrong. */
export interface Fault {
  readonly name: string;
  /** How each write ends, over one transport or the other. */
  readonly ends: Ending | Readonly<Record<TransportName, Ending>>;
  /** Whether its requests arrive whole: `some`, where chance decides or a time limit passes first. */
  readonly arrives: "all" | "some" | "none";
  /** The time limit of its calls, in milliseconds. Default: long enough for any of them. */
  readonly timeout?: number;
  /** True: it befalls connections that are kept, so that of reads and logins, which share them, chance decides. */
  readonly isKept?: true;
  /** Which calls it is for. Default: all. */
  readonly effects?: readonly Effect[];
  /** A transport whose platform keeps the answer to itself: what it hides is not lost by us. */
  readonly hiddenBy?: TransportName;
  /** True: the client must trust the tests' authority. */
  readonly isTrusted?: true;
  open(place: Place): Promise<Served>;
}

/** A fault that befalls each request once it has arrived. */
export function onRequest(
  name: string,
  ends: Fault["ends"],
  act: (exchange: Exchange, place: Place) => void,
  more: Partial<Pick<Fault, "arrives" | "timeout" | "effects" | "hiddenBy" | "isKept">> = {},
): Fault {
  const open = (place: Place) => serveRequests(place.ledger, (exchange) => act(exchange, place));
  return { name, ends, arrives: "all", open, ...more };
}
