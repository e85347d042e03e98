import { fetchTransport, type Transport, undiciTransport } from "../../src/soap/index.ts";

/** Both ways of posting. */
export const transports: readonly [name: string, transport: Transport][] = [
  ["undici", undiciTransport()],
  ["fetch", fetchTransport()],
];
