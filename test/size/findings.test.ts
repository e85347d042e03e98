import { expect, test } from "vitest";
import type { Bundle } from "./bundle.ts";
import { findings } from "./findings.ts";

/** A bundle of no more than this text. */
function made(text: string, files: readonly string[] = [], imports: readonly string[] = []): Bundle {
  return { text, minified: text.length, gzipped: text.length, files, imports };
}

const order = 'var a=o("api_buy_license",{effect:"write",readBack:"api_licenses_get_services"});export{a};';

test("nothing is found in a bundle of our own files and the operation that is called", () => {
  const files = [
    "dist/chunks/A.js",
    "node_modules/interserver-soap/dist/index.js",
    "../x/node_modules/interserver-soap/dist/a.js",
  ];
  expect(findings(made(order, files), ["api_buy_license"])).toEqual([]);
  expect(findings(made(order), null)).toEqual([]);
});

test.each([
  ["an import", made("", [], ["node:zlib"]), "imports when it runs: node:zlib"],
  ["an import by a computed name", made('import("node:zlib")'), "names modules of Node's: node:zlib"],
  ["another package", made("", ["node_modules/undici/index.js"]), "holds other people's files: node_modules/undici/index.js"],
  ["an operation that is not called", made(order), "holds operations that are not called: api_buy_license"],
  [
    "a family of operations",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a bundle holds
    made("o(`api_${e}_get_service`,{})"),
    "holds operations that every kind of service has: _get_service",
  ],
  ["eval", made("eval(a)"), "calls: eval"],
  ["new Function", made('new Function("a","b")'), "calls: Function"],
  ["require", made('require("a")'), "calls: require"],
  ["a comment", made("a;/** Says what a is. */b;"), "holds comments: /** Says what a is. */"],
])("%s is found", (_, bundle, finding) => {
  expect(findings(bundle, [])).toEqual([finding]);
});
