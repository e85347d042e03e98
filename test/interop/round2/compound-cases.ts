import { s } from "../../../src/soap/index.ts";
import { operation } from "../../../src/soap/operation.ts";
import { echo, type Round2Case } from "./round2-case.ts";

/** The numbers may be left out: a nil is sent for them and null comes back. */
const simpleMembers = { varString: s.string, varInt: s.optional(s.int), varFloat: s.optional(s.float) };

const soapStruct = s.struct("SOAPStruct", simpleMembers);
const soapStructStruct = s.struct("SOAPStructStruct", { ...simpleMembers, varStruct: soapStruct });
const soapArrayStruct = s.struct("SOAPArrayStruct", { ...simpleMembers, varArray: s.array(s.string, "ArrayOfstring") });

const ordinary = { varString: "Hello", varInt: 42, varFloat: 0.5 };
const extreme = { varString: "", varInt: -2_147_483_648, varFloat: -0.25 };
const marked = { varString: `é€😀<&>"'\n]]>`, varInt: 0, varFloat: 1e-30 };
const text = { varString: "only text" };
const textRead = { ...text, varInt: null, varFloat: null };

/** The operations with arrays, structs and what they make together. */
export const compoundCases: readonly Round2Case[] = [
  echo("echoStringArray", "inputStringArray", () => s.array(s.string, "ArrayOfstring"), [
    ["none", []],
    ["one", ["one"]],
    ["one that is empty", [""]],
    ["three", ["one", "", "three"]],
    ["beyond ASCII and markup", ["é€😀", `<&>"'`, "a\nb", "+15550100", "true"]],
    ["1,000", Array.from({ length: 1000 }, (_, index) => `item ${index}`)],
  ]),
  echo("echoIntegerArray", "inputIntegerArray", () => s.array(s.optional(s.int), "ArrayOfint"), [
    ["none", []],
    ["one", [7]],
    ["the limits", [2_147_483_647, 0, -2_147_483_648]],
    ["a null among them", [1, undefined, 3], [1, null, 3]],
  ]),
  echo("echoFloatArray", "inputFloatArray", () => s.array(s.float, "ArrayOffloat"), [
    ["none", []],
    ["one", [0.5]],
    ["three", [1, -0.25, 1e-30]],
  ]),
  echo("echoStruct", "inputStruct", () => soapStruct, [
    ["ordinary", ordinary],
    ["extreme", extreme],
    ["beyond ASCII and markup", marked],
    ["nulls", text, textRead],
  ]),
  echo("echoStructArray", "inputStructArray", () => s.array(soapStruct, "ArrayOfSOAPStruct"), [
    ["none", []],
    ["one", [ordinary]],
    ["three", [ordinary, extreme, marked]],
    ["the same one twice", [ordinary, ordinary]],
    ["nulls", [text, ordinary], [textRead, ordinary]],
  ]),
  echo("echoNestedStruct", "inputStruct", () => soapStructStruct, [
    ["ordinary", { ...ordinary, varStruct: marked }],
    ["nulls inside", { ...extreme, varStruct: text }, { ...extreme, varStruct: textRead }],
  ]),
  echo("echoNestedArray", "inputStruct", () => soapArrayStruct, [
    ["ordinary", { ...ordinary, varArray: ["red", "blue", "é€😀"] }],
    ["an empty array", { ...marked, varArray: [] }],
    ["an array of one", { ...extreme, varArray: [""] }],
  ]),
  echo("echo2DStringArray", "input2DStringArray", () => s.array(s.array(s.string), "ArrayOfString2D"), [
    [
      "2 by 3",
      [
        ["r0c0", "r0c1", "r0c2"],
        ["r1c0", "", "<é>"],
      ],
    ],
    ["1 by 1", [["alone"]]],
    ["none", []],
  ]),
  {
    name: "echoSimpleTypesAsStruct",
    describe: (address) =>
      operation("echoSimpleTypesAsStruct", {
        effect: "read",
        ...address,
        input: { inputString: s.string, inputInteger: s.int, inputFloat: s.float },
        output: soapStruct,
      }),
    samples: [ordinary, extreme, marked].map((expected, at) => ({
      title: ["ordinary", "extreme", "beyond ASCII and markup"][at] as string,
      input: { inputString: expected.varString, inputInteger: expected.varInt, inputFloat: expected.varFloat },
      expected,
    })),
  },
  {
    name: "echoStructAsSimpleTypes",
    describe: (address) =>
      operation("echoStructAsSimpleTypes", {
        effect: "read",
        ...address,
        input: { inputStruct: soapStruct },
        output: s.parts({ outputString: s.string, outputInteger: s.int, outputFloat: s.float }),
      }),
    samples: [ordinary, extreme, marked].map((inputStruct, at) => ({
      title: ["ordinary", "extreme", "beyond ASCII and markup"][at] as string,
      input: { inputStruct },
      expected: {
        outputString: inputStruct.varString,
        outputInteger: inputStruct.varInt,
        outputFloat: inputStruct.varFloat,
      },
    })),
  },
];
