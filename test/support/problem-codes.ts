import type { DecodeErrorCode } from "../../src/soap/index.ts";

/** Every code of a `DecodeError`. The compiler keeps the list whole. */
export const problemCodes: Readonly<Record<DecodeErrorCode, true>> = {
  truncated: true,
  malformed: true,
  "invalid-value": true,
  "not-soap": true,
  "too-large": true,
  charset: true,
};
