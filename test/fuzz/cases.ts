import fc from "fast-check";
import * as operations from "../../src/interserver/operations/index.ts";
import { encodeRequest, type Limits, type Operation, operation, type RawResponse, type Schema, s } from "../../src/soap/index.ts";
import { loadFixtures, toBytes, toText } from "../fixtures/recorded.ts";
import { schemas } from "../fixtures/schemas.ts";
import { sample } from "../support/arbitraries.ts";
import { gentleMutations, roughMutations } from "./mutations.ts";
import { Random } from "./random.ts";

/** An answer to be read, and by what. */
export interface Case {
  readonly schema: Schema;
  readonly response: RawResponse;
  readonly limits: Partial<Limits>;
}

/** An answer as it was before it was changed. */
interface Original {
  readonly text: string;
  readonly schema: Schema;
  readonly contentType: string;
  readonly status: number;
}

/** Every recorded answer once; those that come a second time to be read without their schema are read so in any case. */
const originals: readonly Original[] = loadFixtures()
  .filter((fixture) => fixture.schema !== null || !fixture.name.endsWith(", by its own types"))
  .map(({ body, operation: name, schema, contentType, status }) => ({
    text: toText(body),
    schema: schemaOf(name, schema),
    contentType,
    status,
  }));

function schemaOf(operationName: string | null, schema: string | null): Schema {
  if (schema !== null) return schemas[schema] ?? s.any;
  return Object.values<Operation>(operations).find(({ name }) => name === operationName)?.output ?? s.any;
}

/** A request of one parameter, which is read as an answer of one part: both are encoded alike. */
const generated = sample.map(({ schema, value }): Original => {
  const op: Operation = operation("op", { namespace: "urn:shop", input: { p: schema }, output: s.any });
  const { body } = encodeRequest(op, { p: value }, { soapVersion: "1.1" });
  return { text: toText(new TextEncoder().encode(body)), schema, contentType: "text/xml; charset=utf-8", status: 200 };
});

/** The answer under a number: the same for the same seed, whatever came before. */
export function makeCase(seed: number, number: number): Case {
  const random = new Random(seed, number);
  const original = originalOf(random);
  const other = random.pick(originals);
  let { text } = original;
  // Many small faults one after the other, or none at all now and then.
  const roughness = random.pick([0, 1, 4]);
  for (let left = random.below(5); left > 0; left--) {
    const mutation = random.pick(random.below(5) < roughness ? roughMutations : gentleMutations);
    text = mutation(text, random, other.text).slice(0, longest);
  }
  return {
    schema: random.oneIn(8) ? other.schema : original.schema,
    response: {
      body: toBytes(text),
      contentType: random.oneIn(8) ? random.pick(contentTypes) : original.contentType,
      status: random.oneIn(8) ? random.pick([200, 500]) : original.status,
    },
    limits: { members: 100_000, ...(random.oneIn(16) ? { depth: 1 + random.below(1000) } : {}) },
  };
}

/** Answers that double themselves again and again stay small. */
const longest = 200_000;

const contentTypes = [
  undefined,
  "text/xml",
  "text/html",
  ...["ISO-8859-1", "utf-8", "utf-16le", "none"].map((name) => `text/xml; charset=${name}`),
];

function originalOf(random: Random): Original {
  if (!random.oneIn(5)) return random.pick(originals);
  const [original] = fc.sample(generated, { numRuns: 1, seed: random.bits() });
  return original as Original;
}
