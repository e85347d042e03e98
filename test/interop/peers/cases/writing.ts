import { s } from "../../../../src/soap/index.ts";
import type { WritingCase } from "../case.ts";
import type { Sent } from "../sent.ts";

const xsd = (name: string) => `{http://www.w3.org/2001/XMLSchema}${name}`;

const texts = ({ parameters }: Sent) => parameters.map(({ text }) => text);

const order = { sid: s.string, ip: s.string, type: s.int };
const note = { note: s.string };

function noted(name: string, title: string, text: string): WritingCase {
  return { kind: "write", name, title, input: note, arguments: [["note", text]], right: (sent) => texts(sent)[0] === text };
}

/** Requests. */
export const writingCases: readonly WritingCase[] = [
  {
    kind: "write",
    name: "caller_order",
    title: "parameters go out in the service's order, whatever the caller's",
    input: order,
    arguments: [
      ["type", 5000],
      ["ip", "192.0.2.1"],
      ["sid", "abc"],
    ],
    byName: true,
    right: (sent) => texts(sent).join() === "abc,192.0.2.1,5000",
  },
  {
    kind: "write",
    name: "left_out",
    title: "a parameter that is left out keeps its place",
    input: { sid: s.string, coupon: s.optional(s.string), type: s.int },
    arguments: [
      ["sid", "abc"],
      ["type", 5000],
    ],
    right: (sent) => texts(sent).join() === "abc,,5000",
  },
  {
    kind: "write",
    name: "typed_false",
    title: "`false` goes out as an `xsd:boolean`",
    input: { use_prepay: s.boolean },
    arguments: [["use_prepay", false]],
    right: ({ parameters: [first] }) =>
      first !== undefined && first.type === xsd("boolean") && ["false", "0"].includes(first.text),
  },
  {
    kind: "write",
    name: "typed_digits",
    title: "digits in a text go out as an `xsd:string`",
    input: { phone: s.string },
    arguments: [["phone", "+15550100"]],
    right: ({ parameters: [first] }) => first !== undefined && first.type === xsd("string") && first.text === "+15550100",
  },
  {
    kind: "write",
    name: "text_for_int",
    title: "a text for a number is refused before it is sent",
    input: { type: s.int },
    arguments: [["type", "5000 please"]],
    right: "refused",
  },
  {
    kind: "write",
    name: "misspelt",
    title: "a misspelt parameter is refused before anything is sent",
    input: { sid: s.string, coupon: s.optional(s.string) },
    arguments: [
      ["sid", "abc"],
      ["cuopon", "SAVE10"],
    ],
    byName: true,
    right: "refused",
  },
  {
    kind: "write",
    name: "control_character",
    title: "a character that XML cannot hold is refused before it is sent",
    input: note,
    arguments: [["note", "a\u0001b"]],
    right: "refused",
  },
  noted("markup", "markup in a text is escaped", `a <b> & "c" ]]> &amp; 'd'`),
  noted("beyond_latin1", "characters beyond Latin-1 arrive", "café – 你好 😀"),
  noted("line_ends", "line ends in a text arrive as they were (CR LF)", "one\r\ntwo"),
];
