/**
 * Writes what is made from the descriptors and their doc comments:
 *
 *   src/interserver/answers.ts      an interface for each struct of src/interserver/types
 *   src/interserver/methods.ts      the interface with one method an operation
 *   src/interserver/catalogue.ts    the list of all operations
 *   src/cli/documentation.ts        the comments' text, for the program to show
 *   src/ERRORS.md                   a table of all errors, from their classes' own comments
 *
 * The interfaces say nothing that the descriptors do not: they are there since an editor shows no documentation for the
 * members of a mapped type. The list is there since a namespace object costs a getter an operation whenever the package is
 * loaded. `--check` compares instead, and ends with 1 where a file is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { loadModules, loadTypes } from "./descriptors.js";
import { writeErrors } from "./errors.js";

const notice =
  "// Written by src/build/write-methods.js from src/interserver/operations and types: change those, then run `npm run methods`.";

const types = await loadTypes();
const modules = await loadModules();
const operations = modules.flatMap((module) => module.operations);

/** Answers of calls that worked, as interfaces: editors show nothing of a member that an intersection narrows. */
const narrowed = new Map();
const methods = writeMethods();

const files = [
  [new URL("../interserver/answers.ts", import.meta.url), writeAnswers()],
  [new URL("../interserver/methods.ts", import.meta.url), methods],
  [new URL("../interserver/catalogue.ts", import.meta.url), writeCatalogue()],
  [new URL("../cli/documentation.ts", import.meta.url), writeDocumentation()],
  [new URL("../ERRORS.md", import.meta.url), writeErrors()],
];
for (const [file, text] of files) {
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`${file.pathname.split("/").slice(-3).join("/")} is out of date: run \`npm run methods\``);
    process.exitCode = 1;
  }
}

function writeAnswers() {
  const interfaces = types.map(({ name, doc, fields }) => {
    const members = fields.map((field) => `${comment(field.doc, "  ")}  ${field.name}: ${answerType(field.schema)} | null;\n`);
    return `${comment(doc, "")}export interface ${name} {\n${members.join("")}}\n`;
  });
  const ofSuccess = [...narrowed].map(([name, { type, members }]) => {
    const docOf = (member) => comment(type.fields.find((field) => field.name === member).doc, "  ");
    const lines = Object.entries(members).map(([member, written]) => `${docOf(member)}  ${member}: ${written};\n`);
    return `${comment(type.doc, "")}export interface ${name} extends ${type.name} {\n${lines.join("")}}\n`;
  });
  return `${notice}\n\n${[...interfaces, ...ofSuccess].join("\n")}`;
}

function writeMethods() {
  const methods = operations.map(({ name, doc, parameters, descriptor }) => {
    const given = parameters.filter((parameter) => parameter.name !== "sid");
    const mark = given.every(({ schema }) => schema.kind === "optional") ? "?" : "";
    const example = doc.example === "" ? "" : `\n\n@example\n${doc.example}`;
    return `${comment(doc.text + example, "  ")}  ${name}(
    input${mark}: ${inputType(given)},
    options?: CallOptions,
  ): Promise<${outcomeType(descriptor)}>;
`;
  });
  const used = [...types.map(({ name }) => name), ...narrowed.keys()].filter((name) =>
    methods.some((method) => new RegExp(`\\b${name}\\b`).test(method)),
  );
  return `${notice}
import type { CallOptions } from "../soap/connection.ts";
import type { Faulted, Ok, Refused } from "../soap/outcome.ts";
import type {
${used.map((name) => `  ${name},\n`).join("")}} from "./answers.ts";

/** Every operation of the service as a method. */
export interface InterServerMethods {
${methods.join("\n")}}
`;
}

function writeCatalogue() {
  const names = operations.map(({ name }) => name).sort();
  const lines = names.map((name) => `  ${name},\n`).join("");
  return `${notice}
import type { Operation } from "../soap/operation.ts";
import {
${lines}} from "./operations/index.ts";

/** Every operation of the service, by name. */
export const catalogue: readonly Operation[] = [
${lines}];
`;
}

function writeDocumentation() {
  const entry = (name, value) => `  ${name}: ${JSON.stringify(value)},\n`;
  const documented = modules.flatMap((module) =>
    module.operations.map(({ name, doc, parameters }) =>
      entry(name, {
        module: module.name,
        text: unwrapLines(doc.text),
        parameters: Object.fromEntries(parameters.filter(({ doc }) => doc !== "").map(({ name, doc }) => [name, doc])),
        example: doc.example,
      }),
    ),
  );
  const fields = types.map((type) =>
    entry(type.name, {
      text: unwrapLines(type.doc),
      fields: Object.fromEntries(type.fields.filter(({ doc }) => doc !== "").map(({ name, doc }) => [name, unwrapLines(doc)])),
    }),
  );
  return `${notice}

/** What the program says of an operation. */
export interface OperationText {
  /** The kind of service that it is about, such as \`vps\`. */
  readonly module: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly example: string;
}

/** What the program says of a struct. */
export interface StructText {
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

export const operationTexts: Readonly<Record<string, OperationText>> = {
${documented.join("")}};

export const structTexts: Readonly<Record<string, StructText>> = {
${fields.join("")}};
`;
}

/** A doc comment, or nothing where there is nothing to say. */
function comment(text, indent) {
  if (text === "") return "";
  const lines = text.split("\n");
  if (lines.length === 1) return `${indent}/** ${text} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */\n`].join("\n");
}

/** Paragraphs as lines. */
function unwrapLines(text) {
  return text.replace(/(?<!\n)\n(?!\n)/g, " ");
}

/** The caller's side of the parameters, in wire order. */
function inputType(parameters) {
  if (parameters.length === 0) return "Record<string, never>";
  const members = parameters.map(({ name, doc, schema }) => {
    const member =
      schema.kind === "optional" ? `${name}?: ${answerType(schema.of)} | undefined` : `${name}: ${answerType(schema)}`;
    return `${comment(doc, "      ")}      ${member};\n`;
  });
  return `{\n${members.join("")}    }`;
}

function outcomeType({ output, success }) {
  const answer = output.kind === "optional" ? `${answerType(output.of)} | null` : answerType(output);
  if (success === undefined) return `Ok<${answer}> | Faulted`;
  return `Ok<${okType(output, success)}> | Refused<${answer}> | Faulted`;
}

/** The answer of a call that worked; `src/interserver/success.ts` has the tests, which rule null out. */
function okType(output, success) {
  if (success.name === "isTrue") return "true";
  if (output.kind !== "struct") return answerType(output.kind === "optional" ? output.of : output);
  const words = Array.isArray(success) ? success : ["ok", "success", "Success"];
  const members = { status: words.map((word) => JSON.stringify(word)).join(" | ") };
  if (success.name === "hasAddress") members.status_text = "string";
  const name = `${answerType(output)}_${words.join("_or_")}`;
  narrowed.set(name, { type: typeOf(output), members });
  return name;
}

function answerType(schema) {
  switch (schema.kind) {
    case "string":
      return "string";
    case "int":
    case "float":
      return "number";
    case "boolean":
      return "boolean";
    case "array": {
      const item = schema.item.kind === "optional" ? `(${answerType(schema.item.of)} | null)` : answerType(schema.item);
      return `${item}[]`;
    }
    case "struct":
      return typeOf(schema).name;
    default:
      throw new Error(`the kind ${schema.kind} is new here`);
  }
}

function typeOf(struct) {
  const type = types.find(({ descriptor }) => descriptor === struct);
  if (type === undefined) throw new Error(`the struct ${struct.typeName} does not stand in src/interserver/types`);
  return type;
}
