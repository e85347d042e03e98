import type { Gap } from "../round2/gap.ts";
import type { Mode } from "./server.ts";

const whose = "ext/soap";

/** What ext/soap cannot do however it is used. */
const everywhere: Readonly<Record<string, Gap>> = {
  "echoString: blanks": {
    whose,
    evidence: "text of nothing but blanks is dropped as the request is parsed: the function gets `''`",
    actual: { value: "" },
  },
  "echoFloat: minus zero": {
    whose,
    evidence: "`-0` is taken for the integer 0; PHP's own -0.0 is sent as `-0` (fixture `numbers-without-an-end`)",
    actual: { value: 0 },
  },
  "echoFloat: 17 digits": {
    whose,
    evidence: "PHP's setting `precision`, 14 by default, rounds what is sent: `0.3`",
    actual: { value: 0.3 },
  },
  "echoMap: empty": {
    whose,
    evidence: "a Map without entries reaches the function as null, and null comes back",
    actual: { error: "invalid-value" },
  },
  "echoMapArray: an empty one among them": {
    whose,
    evidence: "a Map without entries reaches the function as null, and null comes back",
    actual: { error: "invalid-value" },
  },
  "echoMap: keys with an ampersand": {
    whose,
    evidence: "keys are sent as if they were escaped already: `&lt;` becomes `<`, and any other `&` empties the key",
    actual: {
      value: new Map([
        ["", 1],
        ["<", 2],
      ]),
    },
  },
};

/** Without a WSDL a function has one result. */
const plain: Readonly<Record<string, Gap>> = {
  echoStructAsSimpleTypes: {
    whose,
    evidence: "without a WSDL there is one part, `return`; what was to be several parts is a Map in it",
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
};

export function unsupported(mode: Mode): Readonly<Record<string, Gap>> {
  return mode === "plain" ? { ...everywhere, ...plain } : everywhere;
}
