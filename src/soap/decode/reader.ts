import type { Decoding } from "./decoding.ts";

/**
 * Reads the value of the element whose start tag the scanner has just passed, and leaves the scanner behind the end tag.
 * Gives null for a nil element. Of an element that is cut off it gives what there is.
 */
export type Reader = (decoding: Decoding) => unknown;
