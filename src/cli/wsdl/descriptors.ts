import { kindOfType } from "../../soap/kinds/simple-types.ts";
import * as s from "../../soap/schema.ts";
import type { Member, Service, ServiceOperation } from "./service.ts";

/**
 * The TypeScript with which operations of a service are described to the engine: what the catalogue does not know can be
 * called by it. `effect` is `"write"`, since a WSDL does not tell what costs money.
 */
export function writeDescriptors(service: Service, operations: readonly ServiceOperation[]): string[] {
  const structs = new Structs(operations);
  const written = operations.flatMap((operation) => ["", ...writeOperation(service, operation, structs)]);
  const types = structs.written.flatMap((lines) => ["", ...lines]);
  return ['import { operation, s } from "interserver-soap/soap";', ...types, ...written];
}

/** The structs that were needed, in an order in which each comes after those in it. */
class Structs {
  readonly written: string[][] = [];
  readonly #constants = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(operations: readonly ServiceOperation[]) {
    this.#taken = new Set(operations.map(({ name }) => identifier(name)));
  }

  constantOf(typeName: string): string | undefined {
    return this.#constants.get(typeName);
  }

  add(typeName: string, members: readonly string[]): string {
    let constant = identifier(typeName);
    while (this.#taken.has(constant)) constant += "_";
    this.#taken.add(constant);
    this.#constants.set(typeName, constant);
    this.written.push([`const ${constant} = s.struct(${JSON.stringify(typeName)}, {`, ...members, "});"]);
    return constant;
  }
}

function writeOperation(service: Service, operation: ServiceOperation, structs: Structs): string[] {
  const { name, namespace, action, parameters, results } = operation;
  const write = (type: string) => writeType(service, type, structs, []);
  const fields = (members: readonly Member[]) => {
    const list = members.map((member) => `${key(member.name)}: ${isSecret(member) ? "s.secret" : write(member.type)}`);
    return list.length === 0 ? "{}" : `{ ${list.join(", ")} }`;
  };
  const [result, ...others] = results;
  const output = result === undefined ? "s.nothing" : others.length === 0 ? write(result.type) : `s.parts(${fields(results)})`;
  return [
    `export const ${identifier(name)} = operation(${JSON.stringify(name)}, {`,
    '  effect: "write", // never sent twice; change it to "read" if it only reads',
    `  namespace: ${JSON.stringify(namespace)},`,
    ...(action === `${namespace}#${name}` ? [] : [`  action: ${JSON.stringify(action)},`]),
    `  input: ${fields(parameters)},`,
    `  output: ${output},`,
    "});",
  ];
}

/** The expression for a type. Structs that it needs are written before it; `open` are those that are being written. */
function writeType(service: Service, type: string, structs: Structs, open: readonly string[]): string {
  const local = type.slice(type.indexOf(":") + 1);
  if (type === "array") return "s.array(s.any)";
  if (type.startsWith("xsd:")) return writeSimple(local);
  const found = service.types.get(local);
  // A struct that leads back to itself has no end; what it says of itself by `xsi:type` can be read all the same.
  if (!type.startsWith("tns:") || found === undefined || open.includes(local) || open.length === deepest) return "s.any";
  const write = (inner: string) => writeType(service, inner, structs, [...open, local]);
  if (found.kind === "simple") return write(found.base);
  if (found.kind === "list") return `s.array(${write(found.item)}, ${JSON.stringify(local)})`;
  const constant = structs.constantOf(local);
  if (constant !== undefined) return constant;
  const members = found.members.map((member) => `  ${key(member.name)}: ${isSecret(member) ? "s.secret" : write(member.type)},`);
  return structs.add(local, members);
}

const deepest = 20;

function writeSimple(local: string): string {
  const kind = kindOfType(local);
  if (kind === undefined) return "s.any";
  return Object.hasOwn(s, kind) ? `s.${kind}` : `s.simple(${JSON.stringify(kind)})`;
}

/** A session id and what is called a password: printing the value then does not show it. */
function isSecret({ name, type }: Member): boolean {
  return type === "xsd:string" && /^sid$|pass(?:word|wd)?$/i.test(name);
}

/** A member's name as a key. */
function key(name: string): string {
  if (name === "__proto__") return '["__proto__"]'; // without the brackets it would set the prototype
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A name for a constant. */
function identifier(name: string): string {
  const safe = name.replace(/[^\w$]/g, "_");
  return /^\d|^$/.test(safe) || reserved.has(safe) ? `_${safe}` : safe;
}

/** Words that cannot name a constant of a module, and the two that are imported. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null operation package private protected " +
    "public return s static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);
