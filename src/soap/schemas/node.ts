import type { Codec } from "../codec.ts";

/** A node of a schema: plain data, and the codec of its kind, which printing, copying and JSON do not see. */
export function node<Data extends object>(codec: Codec, data: Data): Data & { readonly codec: Codec } {
  return Object.defineProperty(data, "codec", { value: codec }) as Data & { readonly codec: Codec };
}
