import type { Codec } from "../codec.ts";
import { isResultName } from "../decode/element.ts";
import type { PartsSchema } from "../schema.ts";
import { outputOnly } from "./nothing.ts";
import { compileMembersReader } from "./struct.ts";

export const parts: Codec<PartsSchema> = {
  ...outputOnly,
  compileReader: ({ fields }, encoding) => compileMembersReader(fields, encoding, isResultName),
  readResult: (decoding, read) => ({ kind: "result", value: read(decoding) }),
};
