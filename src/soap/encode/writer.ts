import type { WriteContext } from "./context.ts";

/** Writes one value as an element, its `xsi:type` included. */
export type Writer = (value: unknown, context: WriteContext) => string;
