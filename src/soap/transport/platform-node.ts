/** What `#platform` leads to under Node. */
export * from "./fetch-ways.ts";
export { undiciTransport } from "./undici.ts";
