import { s } from "../../../../src/soap/index.ts";
import { type Case, inputOf } from "../case.ts";
import type { Outcome } from "../right.ts";

/** A client. */
export interface Client {
  /** The head of its column. */
  readonly name: string;
  /** Its version, as far as what it does may depend on it. */
  version(): Promise<string>;
  /** Makes the call of each case; outcomes by the case's name. */
  call(cases: readonly Case[], endpoint: string): Promise<ReadonlyMap<string, Outcome>>;
}

/** A call as the clients in other processes are told of it. */
export interface PlannedCall {
  readonly name: string;
  /** Parameters in the order in which the client gets them, with the names of their types in XML Schema. */
  readonly given: readonly (readonly [name: string, type: string, value: string | number | boolean | null])[];
  /** What a careful user knows of the result from the WSDL. Null: the result counts as it is. */
  readonly output: s.Schema | null;
  /** The answer is labelled as Latin-1, which some clients have to be told before they read it. */
  readonly latin1: boolean;
}

/** Arguments as an object has them: by name, in the caller's order. */
export function planByName(one: Case): PlannedCall {
  const input = inputOf(one);
  const given = argumentsOf(one).map(([name, value]) => [name, typeOf(input[name]), value] as const);
  return { ...plan(one), given };
}

/** Arguments as a list has them: in wire order, null for one that is left out. */
export function planByPosition(one: Case): PlannedCall {
  if (one.kind === "write" && one.byName) return planByName(one);
  const values = new Map(argumentsOf(one));
  const input = Object.entries(inputOf(one));
  return { ...plan(one), given: input.map(([name, schema]) => [name, typeOf(schema), values.get(name) ?? null] as const) };
}

function plan(one: Case): Omit<PlannedCall, "given"> {
  if (one.kind === "write") return { name: one.name, output: plain(s.string), latin1: true };
  const { name, output, asGiven = false, answer } = one;
  return { name, output: asGiven ? null : plain(output), latin1: answer.contentType === undefined };
}

/** A schema without what cannot be sent to another process. */
function plain(schema: s.Schema): s.Schema {
  return JSON.parse(JSON.stringify(schema)) as s.Schema;
}

export function argumentsOf(one: Case): readonly (readonly [name: string, value: string | number | boolean])[] {
  return one.arguments ?? [["sid", "abc"]];
}

function typeOf(schema: s.Schema | undefined): string {
  return schema?.kind === "optional" ? typeOf(schema.of) : (schema?.kind ?? "string");
}
