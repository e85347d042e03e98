/**
 * Writes src/interserver/methods.ts, the interface with one documented method an operation, from the descriptors.
 *
 * It exists because an editor shows no documentation for the members of a mapped type. `--check` compares instead, and
 * ends with 1 where the file is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const folder = new URL("../interserver/operations/", import.meta.url);
const target = new URL("../interserver/methods.ts", import.meta.url);

const operations = await loadOperations();
const docs = readDocs();
const methods = Object.values(operations).map(({ name, input }) => {
  const doc = docs.get(name);
  if (doc === undefined) throw new Error(`${name} has no doc comment`);
  const parameters = Object.entries(input).filter(([parameter]) => parameter !== "sid");
  const optional = parameters.every(([, schema]) => schema.kind === "optional");
  return `${doc}\n${name}(${optional ? "input?" : "input"}: ${inputType(parameters)}, options?: CallOptions): Promise<Outcome<typeof operations.${name}>>;`;
});
const text = `// Written by src/build/write-methods.js from the operations beside it: change those, then run \`npm run methods\`.
import type { CallOptions } from "../soap/client.ts";
import type { Outcome } from "../soap/outcome.ts";
import type * as operations from "./operations/index.ts";

/** Every operation of the service as a method. */
export interface InterServerMethods {
${methods.join("\n\n").replace(/^(?=.)/gm, "  ")}
}
`;

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error("src/interserver/methods.ts is out of date: run `npm run methods`");
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
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
    for (const [, doc, name] of source.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/)\nexport const (\w+) =/g)) found.set(name, doc);
  }
  return found;
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
