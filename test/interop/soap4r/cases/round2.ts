import { casesOf, echo, ok, type Row } from "../../soap-lite/recorded-case.ts";

const simple = { varString: "Grüße", varInt: 42, varFloat: -0.5 };
const texts = ["one", "", "+15550100"];
const rows = [
  ["a", "b", "c"],
  ["d", "", "f"],
];

const echoes: readonly Row[] = [
  ["round2-void", "echoVoid", "echoVoid", "nothing", ok(null)],
  echo("round2-texts", "echoStringArray", "inputStringArray", "three texts", texts),
  echo("round2-ints-with-a-null", "echoIntegerArray", "inputIntegerArray", "1, nil and 3", [1, null, 3]),
  echo("round2-floats", "echoFloatArray", "inputFloatArray", "three Floats", [1.5, -0, 1e-30]),
  echo("round2-struct", "echoStruct", "inputStruct", "a struct", simple),
  echo("round2-structs", "echoStructArray", "inputStructArray", "two structs", [simple, { ...simple, varInt: 0 }]),
  echo("round2-struct-in-a-struct", "echoNestedStruct", "inputStruct", "a struct", { ...simple, varStruct: simple }),
  echo("round2-texts-in-a-struct", "echoNestedArray", "inputStruct", "a struct", { ...simple, varArray: texts }),
  echo("round2-rows-and-columns", "echo2DStringArray", "input2DStringArray", "two rows", rows),
  echo(
    "round2-map",
    "echoMap",
    "inputMap",
    "a Hash",
    new Map<unknown, unknown>([
      [7, "seven"],
      ["text", 0.5],
    ]),
  ),
  echo(
    "round2-maps",
    "echoMapArray",
    "inputMapArray",
    "two Hashes",
    [new Map([["a", 1]]), new Map([["é", -2]])],
    [{ a: 1 }, { é: -2 }],
  ),
  [
    "round2-struct-as-three-parts",
    "echoStructAsSimpleTypes",
    "echoStructAsSimpleTypes",
    "three values",
    ok({ outputString: "Grüße", outputInteger: 42, outputFloat: -0.5 }),
    { input: { inputStruct: simple } },
  ],
];

export const round2Recordings = casesOf(echoes);
