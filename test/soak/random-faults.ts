import type { Transport } from "../../src/soap/index.ts";
import type { Random } from "../fuzz/random.ts";

/** What can befall a call, as the sandbox writes it. */
const kinds = [
  "500",
  "500-after",
  "502",
  "502-after",
  "drop-before",
  "drop-after",
  "cut=0",
  "cut=300",
  "cut=700",
  "expired",
  "utf8",
  "short-length",
  "php-warning",
  "latency=2",
] as const;

/** A transport whose requests, logins too, meet a fault once in so many times. */
export function withFaults(transport: Transport, random: Random, onceIn: number): Transport {
  return (request) => {
    if (!random.oneIn(onceIn)) return transport(request);
    return transport({ ...request, headers: { ...request.headers, "X-Sandbox-Fault": random.pick(kinds) } });
  };
}
