import { round2Cases } from "../../round2/cases.ts";
import type { Mode } from "./known-gaps.ts";

/** What a recorded answer should be read as; by hand, never by our own decoder. */
type Expected =
  | { readonly outcome: object }
  /** `partial` is what can be read all the same. */
  | { readonly error: { readonly code: string; readonly partial: unknown } };

/** One answer of NuSOAP's round 2 to keep in `fixtures/nusoap-round-2/`. */
export interface RecordedCase {
  readonly name: string;
  readonly mode: Mode;
  readonly operation: string;
  /** Which of the operation's values is sent. */
  readonly title: string;
  readonly expect: Expected;
  /** What `xsi:type` alone gives, where that is something else. */
  readonly any?: Expected;
}

function ok(value: unknown): Expected {
  return { outcome: { kind: "ok", value } };
}

/** A case whose value comes back as it was sent, unless another is said. */
function recorded(
  name: string,
  mode: Mode,
  operation: string,
  title: string,
  options: { readonly expect?: Expected; readonly any?: Expected } = {},
): RecordedCase {
  const sample = round2Cases
    .find((candidate) => candidate.name === operation)
    ?.samples.find((candidate) => candidate.title === title);
  if (sample === undefined) throw new Error(`round 2 has no ${operation}: ${title}`);
  return { name, mode, operation, title, expect: ok(sample.expected), ...options };
}

const simpleTypes = { outputString: "Hello", outputInteger: 42, outputFloat: 0.5 };
const noParts = { outputString: null, outputInteger: null, outputFloat: null };
const doubleForADecimal = "1.2345678901235E+18";

/** Answers of the kinds that the service's own operations have not. */
export const recordedCases: readonly RecordedCase[] = [
  recorded("list-of-structs-of-no-named-type", "plain", "echoStructArray", "three"),
  recorded("list-of-structs-of-a-type", "wsdl", "echoStructArray", "three"),
  recorded("list-of-ints-with-a-null", "plain", "echoIntegerArray", "a null among them"),
  recorded("list-of-lists-without-a-wsdl", "plain", "echo2DStringArray", "2 by 3"),
  recorded("list-of-lists-with-a-wsdl", "wsdl", "echo2DStringArray", "2 by 3"),
  recorded("struct-in-a-struct", "wsdl", "echoNestedStruct", "nulls inside"),
  recorded("list-in-a-struct", "plain", "echoNestedArray", "ordinary"),
  recorded("several-parts", "wsdl", "echoStructAsSimpleTypes", "ordinary"),
  recorded("several-parts-become-a-struct", "plain", "echoStructAsSimpleTypes", "ordinary", {
    expect: ok({ ...noParts, return: simpleTypes }),
    any: ok(simpleTypes),
  }),
  recorded("nothing-without-a-wsdl", "plain", "echoVoid", "nothing"),
  recorded("nothing-with-a-wsdl", "wsdl", "echoVoid", "nothing"),
  recorded("boolean-is-0", "plain", "echoBoolean", "false"),
  recorded("bytes", "plain", "echoBase64", "every byte"),
  recorded("hexadecimal-digits", "wsdl", "echoHexBinary", "every byte"),
  recorded("decimal-that-was-a-double", "wsdl", "echoDecimal", "38 digits", {
    expect: { error: { code: "invalid-value", partial: doubleForADecimal } },
  }),
  recorded("map-with-keys-of-both-kinds", "plain", "echoMap", "keys of both kinds"),
  recorded("map-of-markup-and-proto", "wsdl", "echoMap", "keys beyond ASCII", {
    any: ok(
      Object.fromEntries([
        ["é€😀", 1],
        [`<b>"'`, 2],
        ["", 3],
        ["__proto__", 4],
      ]),
    ),
  }),
  recorded("map-in-a-map-is-a-struct", "wsdl", "echoMap", "a map in it", {
    expect: ok(new Map(Object.entries({ inner: { a: 1, __numeric_2: "b" }, after: "x" }))),
    any: ok({ inner: { a: 1, __numeric_2: "b" }, after: "x" }),
  }),
  recorded("list-of-maps", "plain", "echoMapArray", "three", {
    any: ok([{ a: 1, b: -2 }, { c: 0 }, { é: 2_147_483_647 }]),
  }),
];
