// What the programs have in common: each is a fresh process that makes a client and calls it twice, and prints how long
// each step took, in milliseconds.

import { createRequire } from "node:module";

/** The WSDL's file, the service's address, and a package.json that names the other clients. */
const [, , wsdl, endpoint, peers] = process.argv;

/** Loads a client of another package. */
export const load = createRequire(peers);

/**
 * @param {(wsdl: string, endpoint: string) => Promise<() => Promise<unknown>>} prepare imports a client and makes it ready;
 *   gives a function that calls `strPixels`, which takes no session
 */
export async function measure(prepare) {
  const start = performance.now();
  const call = await prepare(wsdl, endpoint);
  const ready = performance.now();
  await call();
  const first = performance.now();
  await call();
  const second = performance.now();
  console.log(JSON.stringify({ ready: ready - start, first: first - ready, second: second - first }));
}
