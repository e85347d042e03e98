/** Bounds on what one answer may hold. They keep a hostile or broken server from using up the machine. */
export interface Limits {
  /** Bytes of the body, after decompression. Default: 67,108,864 (64 MiB). */
  readonly bytes: number;
  /** Elements inside one another. Default: 256. At most 1,000, as readers call themselves. */
  readonly depth: number;
  /** Struct members and array items in all. Default: 10,000,000. */
  readonly members: number;
  /** Attributes of one element, declarations of namespaces included. Default: 1,000, and no more than that. */
  readonly attributes: number;
}

/** Each level of elements is a few calls of readers; this many fit into any runtime's stack. */
const deepest = 1000;

/** The bounds in force. One that is given as undefined is the default, as if it had been left out. */
export function limitsFrom(given: { readonly [Name in keyof Limits]?: Limits[Name] | undefined } = {}): Limits {
  const { bytes = 67_108_864, depth = 256, members = 10_000_000, attributes = 1000 } = given;
  return { bytes, depth: Math.min(depth, deepest), members, attributes };
}

export const defaultLimits: Limits = /* @__PURE__ */ limitsFrom();
