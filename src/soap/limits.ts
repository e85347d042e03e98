/** Bounds on what one answer may hold. They keep a hostile or broken server from using up the machine. */
export interface Limits {
  /** Bytes of the body, after decompression. Default: 67,108,864 (64 MiB). */
  readonly bytes: number;
  /** Elements inside one another. Default: 256. At most 1,000, as readers call themselves. */
  readonly depth: number;
  /** Struct members and array items in all. Default: 10,000,000. */
  readonly members: number;
}

export const defaultLimits: Limits = { bytes: 67_108_864, depth: 256, members: 10_000_000 };
