/**
 * Writes what is made from the operations and their doc comments:
 *
 *   src/interserver/methods.ts    the interface with one documented method an operation, since an editor shows no
 *                                 documentation for the members of a mapped type
 *   src/cli/descriptions.ts       the comments' text, for the program to show
 *
 * `--check` compares instead, and ends with 1 where a file is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const folder = new URL("../interserver/operations/", import.meta.url);
const notice =
  "// Written by src/build/write-methods.js from src/interserver/operations: change those, then run `npm run methods`.";

const docs = readDocs();
const operations = Object.values(await loadOperations()).map((operation) => {
  const doc = docs.get(operation.name);
  if (doc === undefined) throw new Error(`${operation.name} has no doc comment`);
  return { ...operation, doc };
});
const files = [
  [new URL("../interserver/methods.ts", import.meta.url), writeMethods()],
  [new URL("../cli/descriptions.ts", import.meta.url), writeDescriptions()],
];
for (const [file, text] of files) {
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`${file.pathname.split("/").slice(-3).join("/")} is out of date: run \`npm run methods\``);
    process.exitCode = 1;
  }
}

function writeMethods() {
  const methods = operations.map(({ name, input, doc }) => {
    const parameters = Object.entries(input).filter(([parameter]) => parameter !== "sid");
    const mark = parameters.every(([, schema]) => schema.kind === "optional") ? "?" : "";
    return [
      ...doc.split("\n").map((line) => `  ${line}`),
      `  ${name}(`,
      `    input${mark}: ${inputType(parameters)},`,
      "    options?: CallOptions,",
      `  ): Promise<Outcome<typeof operations.${name}>>;`,
    ].join("\n");
  });
  return `${notice}
import type { CallOptions } from "../soap/client.ts";
import type { Outcome } from "../soap/outcome.ts";
import type * as operations from "./operations/index.ts";

/** Every operation of the service as a method. */
export interface InterServerMethods {
${methods.join("\n\n")}
}
`;
}

function writeDescriptions() {
  const entries = operations.map(({ name, doc }) => `  ${name}:\n    ${JSON.stringify(plainText(doc))},`);
  return `${notice}

/** What each operation does, by its name. */
export const descriptions: Readonly<Record<string, string>> = {
${entries.join("\n")}
};
`;
}

/** The descriptors, run from source. */
async function loadOperations() {
  const { outputFiles } = await build({
    entryPoints: [new URL("index.ts", folder).pathname],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** The comment before each exported operation. */
function readDocs() {
  const found = new Map();
  for (const file of readdirSync(folder)) {
    const source = readFileSync(new URL(file, folder), "utf8");
    for (const [, doc, name] of source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport const (\w+) =/g)) found.set(name, doc);
  }
  return found;
}

/** A comment without its frame and its example, a line a paragraph. */
function plainText(doc) {
  return doc
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^ \* ?/gm, "")
    .replace(/\n@example[\s\S]*/, "")
    .trim()
    .replace(/(?<!\n)\n(?!\n)/g, " ");
}

/** The caller's side of the parameters, in wire order. */
function inputType(parameters) {
  if (parameters.length === 0) return "Record<string, never>";
  const members = parameters.map(([name, schema]) =>
    schema.kind === "optional" ? `${name}?: ${scalarType(schema.of)} | undefined` : `${name}: ${scalarType(schema)}`,
  );
  return `{ ${members.join("; ")} }`;
}

/** Every parameter of this service is of a simple type. */
function scalarType({ kind }) {
  const types = { string: "string", int: "number", float: "number", boolean: "boolean" };
  if (!(kind in types)) throw new Error(`a parameter of the kind ${kind} is new here`);
  return types[kind];
}
