import type * as ways from "./fetch-ways.ts";
import type * as undici from "./undici.ts";

/**
 * What a platform has beyond the standard's `fetch`, by its condition in package.json: `platform-node.ts` has all of it,
 * `fetch-ways.ts` what others have. In workerd, where the standard is all there is, `#platform` leads to this file: a module
 * that holds nothing.
 */
export declare const undiciTransport: typeof undici.undiciTransport | undefined;
export declare const ownConnection: typeof ways.ownConnection | undefined;
export declare const provesNotSent: typeof ways.provesNotSent | undefined;
