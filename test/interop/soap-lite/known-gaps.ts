import type { Gap } from "../round2/gap.ts";

const whose = "SOAP::Lite";

const byLooks = "SOAP::Serializer::as_map passes on no types, so keys and values are typed by their looks";

/** The same entries as bytes and numbers, as Perl's looks have them. */
const truthsAsNumbers: Gap["actual"] = ({ inputMap }) => {
  const entries = [...(inputMap as ReadonlyMap<unknown, unknown>)];
  return { value: new Map(entries.map(([key, value]) => [key, typeof value === "boolean" ? Number(value) : value])) };
};

const accentedKeysAsBytes: Gap["actual"] = ({ inputMap }) => {
  const entries = [...(inputMap as ReadonlyMap<string, unknown>)];
  const isAscii = (text: string) => /^[\t\n\r -~]*$/.test(text);
  return { value: new Map(entries.map(([key, value]) => [isAscii(key) ? key : new TextEncoder().encode(key), value])) };
};

/** What does not come back from SOAP::Lite as it was sent, in either version of SOAP. */
const maps: Readonly<Record<string, Gap>> = {
  "echoMap: text and numbers": { whose, evidence: `${byLooks}: true is 1 in Perl, an xsd:int`, actual: truthsAsNumbers },
  "echoMap: keys beyond ASCII": {
    whose,
    evidence: `${byLooks}: anything beyond ASCII is xsd:base64Binary (fixture \`map-key-beyond-ascii-is-base64\`)`,
    actual: accentedKeysAsBytes,
  },
};

export const knownGaps: Readonly<Record<string, Gap>> = maps;

const noList: Gap = {
  whose,
  evidence:
    "SOAP::Deserializer knows `arrayType` only: with `enc:itemType` and `enc:arraySize` of SOAP 1.2 the function gets a hash",
  actual: { fault: "Not an ARRAY reference" },
};

const operationsWithLists = [
  "echoStringArray",
  "echoIntegerArray",
  "echoFloatArray",
  "echoStructArray",
  "echoNestedArray",
  "echo2DStringArray",
  "echoMapArray",
];

export const knownGaps12: Readonly<Record<string, Gap>> = {
  ...maps,
  "echoMap: a list in it": {
    ...noList,
    actual: {
      value: new Map<string, unknown>([
        ["list", { item: ["a", "b"] }],
        ["none", ""],
      ]),
    },
  },
  ...Object.fromEntries(operationsWithLists.map((operation) => [operation, noList])),
};
