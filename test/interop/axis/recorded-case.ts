import { type Operation, operation, s } from "../../../src/soap/index.ts";
import { schemas } from "../../fixtures/schemas.ts";
import { axisSchemas } from "./schemas.ts";

/**
 * What an answer should be read as; by hand, never by our own decoder. `{ $ref: "outcome.value" }` stands for the object
 * at that place, as in the fixtures' tagged form.
 */
export type Expected =
  | { readonly outcome: object }
  /** `partial` is what can be read all the same. */
  | { readonly error: { readonly code: string; readonly partial: unknown } };

/** One answer of Axis's to keep in `fixtures/axis/`. */
export interface RecordedCase {
  /** The file's name: a sentence about the case. */
  readonly name: string;
  /** Which of those in `java/services.wsdd`. */
  readonly service: string;
  /** The Java method, which takes nothing. */
  readonly method: string;
  readonly soapVersion: "1.1" | "1.2";
  /** A key of the fixtures' schemas; null: read by `xsi:type` alone. */
  readonly schema: string | null;
  /** What the method returned, for people. */
  readonly returned: string;
  readonly expect: Expected;
  /** What is read by `xsi:type` alone, where that is something else than by the schema. */
  readonly any?: Expected;
  /** What the answer must look like to be kept, where Axis orders it by chance. */
  readonly until?: RegExp;
}

/** A case of a table: the file, the method, the schema, what it returned, and what that should be read as. */
export type Row = readonly [
  name: string,
  method: string,
  schema: string | null,
  returned: string,
  value: unknown,
  options?: Partial<RecordedCase>,
];

/** The cases of one service, each of which works. Options replace what the table says. */
export function casesOf(service: string, rows: readonly Row[], soapVersion: "1.1" | "1.2" = "1.1"): RecordedCase[] {
  return rows.map(([name, method, schema, returned, value, options]) => {
    return { name, service, method, soapVersion, schema, returned, expect: ok(value), ...options };
  });
}

export function ok(value: unknown): Expected {
  return { outcome: { kind: "ok", value } };
}

const allSchemas: Readonly<Record<string, s.Schema>> = { ...schemas, ...axisSchemas };

/** The operation of a case, described as a user would. */
export function operationOf({ method, schema }: RecordedCase): Operation {
  const output = schema === null ? s.any : allSchemas[schema];
  if (output === undefined) throw new Error(`there is no schema ${schema}`);
  return operation(method, { effect: "read", namespace: "urn:samples", action: "", input: {}, output });
}
