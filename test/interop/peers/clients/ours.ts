import { createSoapClient, SoapError } from "../../../../src/soap/index.ts";
import { operationOf } from "../case.ts";
import type { Outcome } from "../right.ts";
import { describe, tell } from "../told.ts";
import { argumentsOf, type Client } from "./call.ts";

/** Our own engine, with no option set. */
export const ours: Client = {
  name: "interserver-soap",
  version: async () => "",
  async call(cases, endpoint) {
    const client = createSoapClient({ endpoint, timeout: 5000 });
    const outcomes = new Map<string, Outcome>();
    for (const one of cases) {
      const before = new Set(Object.getOwnPropertyNames(Object.prototype));
      const outcome = await client.call(operationOf(one), Object.fromEntries(argumentsOf(one))).then(toOutcome, toError);
      const polluted = Object.getOwnPropertyNames(Object.prototype).filter((name) => !before.has(name));
      outcomes.set(one.name, polluted.length === 0 ? outcome : { ...outcome, polluted });
    }
    return outcomes;
  },
};

type Ended = Awaited<ReturnType<ReturnType<typeof createSoapClient>["call"]>>;

function toOutcome(ended: Ended): Outcome {
  if (ended.kind !== "fault") return { kind: "value", value: tell(ended.value) };
  return { kind: "error", message: `${ended.fault.code}: ${ended.fault.string}` };
}

function toError(error: unknown): Outcome {
  if (!(error instanceof SoapError)) throw error;
  return { kind: "error", message: error.message, kept: describe(tell(error.partial())) };
}
