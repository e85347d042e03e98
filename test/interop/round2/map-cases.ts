import { s } from "../../../src/soap/index.ts";
import { echo, type Round2Case } from "./round2-case.ts";

/** A Map of these entries. */
const mapOf = (...entries: readonly (readonly [unknown, unknown])[]): Map<unknown, unknown> => new Map(entries);

const textToInt = (...entries: readonly (readonly [string, number])[]): Map<string, number> => new Map(entries);

/** The operations with the Map of Apache SOAP (`http://xml.apache.org/xml-soap`). */
export const mapCases: readonly Round2Case[] = [
  // The values say their own types, as in the round's own WSDL.
  echo("echoMap", "inputMap", () => s.map(s.any, s.any), [
    ["text and numbers", mapOf(["one", 1], ["two", "zwei"], ["half", 0.5], ["yes", true])],
    ["empty", mapOf()],
    ["keys beyond ASCII", mapOf(["é€😀", 1], [`<b>"'`, 2], ["", 3], ["__proto__", 4])],
    ["keys with an ampersand", mapOf(["AT&T", 1], ["&lt;", 2])],
    ["keys that are ints", mapOf([5000, "cPanel"], [-1, "none"])],
    ["keys of both kinds", mapOf(["a", 1], [7, "b"])],
    ["a null in it", mapOf(["nothing", null], ["something", 1])],
    ["a map in it", mapOf(["inner", mapOf(["a", 1], [2, "b"])], ["after", "x"])],
    ["a list in it", mapOf(["list", ["a", "b"]], ["none", []])],
  ]),
  echo("echoMapArray", "inputMapArray", () => s.array(s.map(s.string, s.int), "ArrayOfMap"), [
    ["none", []],
    ["one", [textToInt(["a", 1])]],
    ["three", [textToInt(["a", 1], ["b", -2]), textToInt(["c", 0]), textToInt(["é", 2_147_483_647])]],
    ["an empty one among them", [textToInt(), textToInt(["a", 1])]],
  ]),
];
