import type { Gap } from "../../round2/gap.ts";

/** How NuSOAP is told what the operations look like: by a WSDL, or by nothing but PHP's own types. */
export const modes = ["plain", "wsdl"] as const;
export type Mode = (typeof modes)[number];

const whose = "NuSOAP";

/** What NuSOAP 0.9.5 cannot do however it is used. */
const everywhere: Readonly<Record<string, Gap>> = {
  "echoString: CR LF": {
    whose,
    evidence: "a CR is sent as it is, which every XML reader takes for LF (XML 1.0 §2.11)",
    actual: { value: "one\ntwo\nthree" },
  },
  "echoFloat: 17 digits": {
    whose,
    evidence: "PHP's setting `precision`, 14 by default, rounds what is sent: `0.3`",
    actual: { value: 0.3 },
  },
  "echoDecimal: 38 digits": {
    whose,
    evidence: "a decimal is made a double on its way in, and sent as `1.2345678901235E+18`, which is no decimal",
    actual: { error: "invalid-value" },
  },
  "echoDecimal: zeros at the end": {
    whose,
    evidence: "a decimal is made a double on its way in",
    actual: { value: "12.5" },
  },
  "echoMap: a map in it": {
    whose,
    evidence: "only the outer array is sent as a Map; the inner one is a struct, its key 2 the member `__numeric_2`",
    actual: {
      value: new Map<string, unknown>([
        ["inner", { a: 1, __numeric_2: "b" }],
        ["after", "x"],
      ]),
    },
  },
};

/** Without a WSDL a function has one result, and the keys of an array decide what it is. */
const plain: Readonly<Record<string, Gap>> = {
  echoStructAsSimpleTypes: {
    whose,
    evidence: "without a WSDL there is one part, `return`; what was to be several parts is a struct in it",
    actual: ({ inputStruct }) => {
      const { varString, varInt, varFloat } = inputStruct as Record<string, unknown>;
      return {
        value: {
          outputString: null,
          outputInteger: null,
          outputFloat: null,
          return: { outputString: varString, outputInteger: varInt, outputFloat: varFloat },
        },
      };
    },
  },
  "echoMap: keys that are ints": {
    whose,
    evidence: "an array with int keys is sent as a list under the type Map: the keys are lost",
    actual: { error: "invalid-value" },
  },
};

export function unsupported(mode: Mode): Readonly<Record<string, Gap>> {
  return mode === "plain" ? { ...everywhere, ...plain } : everywhere;
}
