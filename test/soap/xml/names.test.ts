import { expect, test } from "vitest";
import { trimSpace } from "../../../src/soap/xml/names.ts";
import { resolveQName } from "../../../src/soap/xml/scope.ts";

test.each([
  ["white space of XML is trimmed", " \t\r\n5 6\n", "5 6"],
  ["a no-break space is text", "\u00a05\u00a0", "\u00a05\u00a0"],
  ["a text without any stays", "5", "5"],
  ["nothing is left of white space only", " \n ", ""],
])("%s", (_, text, expected) => {
  expect(trimSpace(text)).toBe(expected);
});

const scope = {
  prefix: "x",
  uri: "urn:inner",
  size: 3,
  outer: { prefix: "", uri: "urn:default", size: 2, outer: { prefix: "x", uri: "urn:outer", size: 1, outer: null } },
};

test.each([
  ["x:name", { uri: "urn:inner", local: "name" }],
  ["name", { uri: "urn:default", local: "name" }],
  ["y:name", { uri: undefined, local: "name" }],
])("the qualified name %s", (text, expected) => {
  expect(resolveQName(scope, text)).toEqual(expected);
});
