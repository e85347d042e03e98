import { type Operation, operation, s } from "../../../src/soap/index.ts";
import { round2Cases, soapInterop } from "../round2/cases.ts";

/**
 * What an answer should be read as; by hand, never by our own decoder. `{ $ref: "outcome.value" }` stands for the object
 * at that place, as in the fixtures' tagged form.
 */
export type Expected =
  | { readonly outcome: object }
  /** `partial` is what can be read all the same. */
  | { readonly error: { readonly code: string; readonly partial: unknown } };

/** One answer to keep in a folder of `fixtures/`. */
export interface RecordedCase {
  /** The file's name: a sentence about the case. */
  readonly name: string;
  /** An operation of round 2, or one of the oddities, which take nothing. */
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly soapVersion: "1.1" | "1.2";
  /** A key of the fixtures' schemas; null: read by `xsi:type` alone. */
  readonly schema: string | null;
  /** What the function returned, for people. */
  readonly returned: string;
  readonly expect: Expected;
  /** What is read by `xsi:type` alone, where that is something else than by the schema. */
  readonly any?: Expected;
  /** True where the server writes elements in an order that changes from run to run. */
  readonly anyOrder?: boolean;
}

/** A case of a table: the file, the operation, the schema, what was returned, and what that should be read as. */
export type Row = readonly [
  name: string,
  operation: string,
  schema: string | null,
  returned: string,
  expect: Expected,
  options?: Partial<RecordedCase>,
];

/** The cases of a table. */
export function casesOf(rows: readonly Row[], common: Partial<RecordedCase> = {}): RecordedCase[] {
  return rows.map(([name, operation, schema, returned, expect, options]) => {
    return { name, operation, input: {}, soapVersion: "1.1", schema, returned, expect, ...common, ...options };
  });
}

export function ok(value: unknown): Expected {
  return { outcome: { kind: "ok", value } };
}

export function fault(members: { code: string; string: string; actor?: string | null; detail?: unknown }): Expected {
  return { outcome: { kind: "fault", fault: { actor: null, detail: null, ...members } } };
}

/** A value that is not what its type says, and what it is kept as. */
export function invalid(partial: unknown): Expected {
  return { error: { code: "invalid-value", partial } };
}

/** A case of round 2 whose answer is its only argument; `any` is what that is without a schema, where it differs. */
export function echo(
  name: string,
  operation: string,
  parameter: string,
  returned: string,
  value: unknown,
  any: unknown = value,
): Row {
  const options = { input: { [parameter]: value }, ...(any === value ? {} : { any: ok(any) }) };
  return [name, operation, operation, returned, ok(value), options];
}

/** The operation of a case, as far as its request goes. */
export function operationOf({ operation: name }: RecordedCase): Operation {
  const round2 = round2Cases.find((candidate) => candidate.name === name);
  if (round2 !== undefined) return round2.describe({ namespace: soapInterop, action: soapInterop });
  return operation(name, { effect: "read", namespace: "urn:oddities", action: "urn:oddities", input: {}, output: s.any });
}
