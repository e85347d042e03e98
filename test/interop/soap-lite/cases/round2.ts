import { casesOf, echo, ok, type Row } from "../recorded-case.ts";

const simple = { varString: "Grüße", varInt: 42, varFloat: 0.5 };
const texts = ["one", "", "+15550100"];
const rows = [
  ["a", "b"],
  ["c", "d"],
];

/** Round 2 says the type of each value: SOAP::Lite at its best. */
const echoes: readonly Row[] = [
  ["round2-void", "echoVoid", "echoVoid", "nothing", ok(null)],
  echo("round2-texts", "echoStringArray", "inputStringArray", "three texts", texts),
  echo("round2-struct", "echoStruct", "inputStruct", "a struct", simple),
  echo("round2-structs", "echoStructArray", "inputStructArray", "two structs", [simple, { ...simple, varInt: 0 }]),
  echo("round2-struct-in-a-struct", "echoNestedStruct", "inputStruct", "a struct", { ...simple, varStruct: simple }),
  echo("round2-texts-in-a-struct", "echoNestedArray", "inputStruct", "a struct", { ...simple, varArray: texts }),
  echo("round2-rows-are-lists-of-lists", "echo2DStringArray", "input2DStringArray", "two rows", rows),
  echo(
    "round2-map",
    "echoMap",
    "inputMap",
    "a map",
    new Map<unknown, unknown>([
      [7, "seven"],
      ["text", 0.5],
    ]),
  ),
  [
    "round2-struct-as-three-parts",
    "echoStructAsSimpleTypes",
    "echoStructAsSimpleTypes",
    "three values",
    ok({ outputString: "Grüße", outputInteger: 42, outputFloat: 0.5 }),
    { input: { inputStruct: simple } },
  ],
];

/** A list in SOAP 1.2 is beyond it: `enc:itemType` and `enc:arraySize` mean nothing to it. */
const echoes12: readonly Row[] = [
  echo("soap12-round2-struct", "echoStruct", "inputStruct", "a struct", simple),
  echo("soap12-round2-struct-in-a-struct", "echoNestedStruct", "inputStruct", "a struct", { ...simple, varStruct: simple }),
];

export const round2Recordings = [...casesOf(echoes), ...casesOf(echoes12, { soapVersion: "1.2" })];
