import type { Mode, Service, SoapVersion } from "./server.ts";

/** What a recorded answer should be read as; by hand, never by our own decoder. `{ $ref }` is the tagged form's. */
export type Expected =
  | { readonly outcome: object }
  /** `partial` is what can be read all the same. */
  | { readonly error: { readonly code: string; readonly partial: unknown } };

/** One answer of ext/soap's to keep in `fixtures/php-soap/`. */
export interface RecordedCase {
  /** The file's name: a sentence about the case. */
  readonly name: string;
  readonly service: Service;
  readonly mode: Mode;
  readonly version: SoapVersion;
  /** The function that is called. */
  readonly operation: string;
  /** What it is given; only round 2 takes anything. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What it returned, for people. */
  readonly how: string;
  /** A key of `schemas` in `test/fixtures/schemas.ts`; null where only `xsi:type` can tell. */
  readonly schema: string | null;
  readonly expect: Expected;
  /** What `xsi:type` alone gives, where that is something else. */
  readonly any?: Expected;
}

export function ok(value: unknown): Expected {
  return { outcome: { kind: "ok", value } };
}
