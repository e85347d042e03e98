import type { Codec } from "../codec.ts";
import type { ScalarSchema, Schema } from "../schema.ts";

/** What a kind has that is for an operation's output alone. */
export const outputOnly = {
  typeName: () => "xsd:anyType",
  compileWriter(_: string, { kind }: Schema): never {
    throw new TypeError(`s.${kind} is for an operation's output; it cannot be sent`);
  },
} as const;

export const nothing: Codec<ScalarSchema> = {
  ...outputOnly,
  compileReader: () => (decoding) => {
    decoding.skip();
    return null;
  },
};
