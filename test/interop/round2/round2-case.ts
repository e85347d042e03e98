import type { s } from "../../../src/soap/index.ts";
import { type Operation, operation } from "../../../src/soap/operation.ts";

type Schema = s.Schema;

/** Where a server has the operations. */
export interface Address {
  readonly namespace: string;
  readonly action: string;
}

/** One value to send. */
export interface Sample {
  /** In a few words; with the operation's name it is the key of a known gap. */
  readonly title: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What must come back. */
  readonly expected: unknown;
}

/** One operation of SOAPBuilders round 2 with the values that are sent. */
export interface Round2Case {
  readonly name: string;
  /** Described for one server. Nothing is compiled before a test asks for it. */
  describe(address: Address): Operation;
  readonly samples: readonly Sample[];
}

/** A value's title, the value, and what comes back where that is written differently. */
export type Echoed<S extends Schema> = readonly [title: string, value: s.InferInput<S>, expected?: s.Infer<S>];

/** An operation that answers with the value of its only parameter. */
export function echo<const S extends Schema>(
  name: string,
  parameter: string,
  schema: () => S,
  values: readonly Echoed<S>[],
): Round2Case {
  return {
    name,
    describe: (address) => operation(name, { effect: "read", ...address, input: { [parameter]: schema() }, output: schema() }),
    samples: values.map(([title, value, expected = value]) => ({ title, input: { [parameter]: value }, expected })),
  };
}
