import type { Transport } from "./transport.ts";
import type { UndiciTransportOptions } from "./undici.ts";

/** What `#undici-transport` leads to wherever undici is not at hand: a module that holds nothing. */
export declare function undiciTransport(options?: UndiciTransportOptions): Transport;
