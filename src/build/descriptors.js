/**
 * The service's descriptors, run from source, with the doc comments that stand before them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";

const folder = new URL("../interserver/", import.meta.url);

/** Operations and types in one bundle, so that an operation's answer is the very object that `types` exports. */
const descriptors = await loadDescriptors();

/** Each module with its operations, their parameters and what is written of both. */
export function loadModules() {
  return files("operations").map((file) => {
    const docs = readDocs(`operations/${file}`);
    return {
      name: file.replace(".ts", "").replaceAll("-", "_"),
      operations: [...docs].map(([name, comment]) => {
        const descriptor = descriptors[name];
        const { parameters: told, ...doc } = parseDoc(comment);
        const parameters = Object.entries(descriptor.input).map(([parameter, schema]) => ({
          name: parameter,
          schema,
          doc: told.get(parameter) ?? "",
        }));
        for (const parameter of told.keys()) {
          if (!Object.hasOwn(descriptor.input, parameter)) throw new Error(`${name} has no parameter ${parameter}`);
        }
        return { name, doc, parameters, descriptor };
      }),
    };
  });
}

/** Each struct with its fields and what is written of both. */
export function loadTypes() {
  return files("types").flatMap((file) => {
    const source = read(`types/${file}`);
    return [...readDocs(`types/${file}`)]
      .filter(([name]) => descriptors[name].kind === "struct")
      .map(([name, comment]) => {
        const body = source.slice(source.indexOf(`export const ${name} =`));
        const docs = fieldDocs(body.slice(0, body.indexOf("\n});")));
        const fields = Object.entries(descriptors[name].fields).map(([field, schema]) => ({
          name: field,
          schema,
          doc: docs.get(field) ?? "",
        }));
        return { name, doc: withoutFrame(comment), fields, descriptor: descriptors[name] };
      });
  });
}

async function loadDescriptors() {
  const all = ["operations", "types"].flatMap((part) => files(part).map((file) => `export * from "./${part}/${file}";`));
  const { outputFiles } = await build({
    stdin: { contents: all.join("\n"), resolveDir: folder.pathname, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function files(part) {
  return readdirSync(new URL(`${part}/`, folder))
    .filter((file) => file !== "index.ts")
    .sort();
}

function read(file) {
  return readFileSync(new URL(file, folder), "utf8");
}

/** The comment before each exported descriptor; blank where there is none. */
function readDocs(file) {
  const found = new Map();
  for (const [, comment = "", name] of read(file).matchAll(/(?:(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n)?export const (\w+) =/g))
    found.set(name, comment);
  return found;
}

/** The comment before each member of a struct. */
function fieldDocs(body) {
  const found = new Map();
  for (const [, comment, name] of body.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s+(\w+): /g))
    found.set(name, withoutFrame(comment));
  return found;
}

/** An operation's comment: what it says, what it says of each parameter, and its example. */
function parseDoc(comment) {
  const [text = "", example = ""] = withoutFrame(comment).split(/\n*@example\n/);
  const [about = "", ...params] = text.split(/\n*@param (?=\w)/);
  const parameters = new Map(
    params.map((param) => {
      const [, name, told] = /^(\w+) ([\s\S]*)$/.exec(param);
      return [name, told.replace(/\s*\n\s*/g, " ").trim()];
    }),
  );
  return { text: about.trim(), parameters, example: example.trim() };
}

function withoutFrame(comment) {
  return comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^[ \t]*\* ?/gm, "")
    .trim();
}
