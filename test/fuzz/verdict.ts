import { type DecodeErrorCode, decodeResponse, type HttpError, type Schema, SoapError, s } from "../../src/soap/index.ts";
import { problemCodes } from "../support/problem-codes.ts";
import { cpuTime } from "../support/timing.ts";
import type { Case } from "./cases.ts";

/** What can be wrong with how an answer was read. */
export type Fault =
  /** Something was thrown that is no error of ours. */
  | "crash"
  /** It took more than {@link longest}, twice. */
  | "hang"
  /** An error of ours has a code that is not one of an answer's. */
  | "untyped error"
  /** `Object.prototype` or its like is not what it was. */
  | "prototype change"
  /** A value holds what no answer can be: a symbol, a hole, a member that is no data. */
  | "unreadable value"
  /** A value is not of its schema's type. */
  | "wrong type";

export interface Verdict {
  readonly fault: Fault;
  readonly why: string;
}

/** Milliseconds of processor time within which any case is read. */
const longest = 100;

/** Characters in an error's message. */
const longestMessage = 10_000;

/**
 * Reads the answer by its schema and by its own types; null where both end well.
 *
 * @param ended is told how each reading ended: the outcome's kind or the error's code
 */
export function judge(one: Case, ended: (how: string) => void = () => {}): Verdict | null {
  return judgeBy(one, one.schema, ended) ?? judgeBy(one, s.any, ended);
}

function judgeBy({ response, limits }: Case, schema: Schema, ended: (how: string) => void): Verdict | null {
  const read = () => decodeResponse(schema, response, { limits });
  let verdict: Verdict | null = null;
  const start = performance.now();
  try {
    const outcome = read();
    ended(outcome.kind);
    verdict = outcome.kind === "ok" ? (unreadable(outcome) ?? wrongType(schema, outcome.value)) : unreadable(outcome);
  } catch (error) {
    if (error instanceof SoapError) ended(error.code);
    verdict = judgeError(error);
  }
  if (verdict !== null) return verdict;
  if (performance.now() - start > longest && takesLong(read)) return { fault: "hang", why: `more than ${longest} ms` };
  const changed = changedPrototype();
  return changed === null ? null : { fault: "prototype change", why: changed };
}

/** Whether it is the answer that takes long, and not the machine that was busy. */
function takesLong(read: () => unknown): boolean {
  const again = () => {
    try {
      read();
    } catch {
      // Judged already.
    }
  };
  return cpuTime(again) > longest && cpuTime(again) > longest;
}

/** Every code that reading an answer can end with. The compiler keeps the list whole. */
const codes: Readonly<Record<DecodeErrorCode | Exclude<HttpError["code"], "redirected">, true>> = {
  ...problemCodes,
  "http-status": true,
};

function judgeError(error: unknown): Verdict | null {
  if (!(error instanceof SoapError)) return { fault: "crash", why: error instanceof Error ? String(error.stack) : String(error) };
  if (!Object.hasOwn(codes, error.code)) return { fault: "untyped error", why: `${error.name}: ${error.code}` };
  // What is logged must not be as long as the answer.
  if (error.message.length > longestMessage)
    return { fault: "unreadable value", why: `a message of ${error.message.length} characters` };
  return unreadable(error.partial());
}

const leaves = new Set(["string", "number", "bigint", "boolean"]);

/** Looks at everything in a value, once. */
function unreadable(root: unknown): Verdict | null {
  const seen = new Set<unknown>([root, undefined, null]);
  const left: unknown[] = [root];
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (value === null || leaves.has(typeof value) || value instanceof Uint8Array) continue;
    if (typeof value !== "object") return { fault: "unreadable value", why: `holds a ${typeof value}` };
    const inner = value instanceof Map ? [...value].flat() : membersOf(value);
    if (inner === null) return { fault: "unreadable value", why: `holds an odd ${Object.prototype.toString.call(value)}` };
    for (const next of inner) {
      if (next === undefined) return { fault: "unreadable value", why: "holds undefined" };
      if (seen.has(next)) continue;
      seen.add(next);
      left.push(next);
    }
  }
  return null;
}

const notes: readonly (string | symbol)[] = [Symbol.for("nodejs.util.inspect.custom"), Symbol.for("interserver-soap.call")];

/** The members of a plain object or the items of an array; null where it has anything else of its own. */
function membersOf(value: object): unknown[] | null {
  const isArray = Array.isArray(value);
  if (Object.getPrototypeOf(value) !== (isArray ? Array.prototype : Object.prototype)) return null;
  // What conceals secrets when they are printed, and what says which call an outcome is of, are no members.
  const keys = Reflect.ownKeys(value).filter((key) => !notes.includes(key));
  if (isArray && keys.length !== value.length + 1) return null;
  if (keys.some((key) => typeof key === "symbol")) return null;
  const members: unknown[] = [];
  for (const key of keys) {
    if (isArray && key === "length") continue;
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (property === undefined || !("value" in property)) return null;
    members.push(property.value);
  }
  return members;
}

function wrongType(schema: Schema, value: unknown): Verdict | null {
  return new Conformance().allows(schema, value) ? null : { fault: "wrong type", why: `not of its schema, ${schema.kind}` };
}

/** What each simple kind may be, by `typeof`; the others are bytes. */
function isSimple(kind: string, value: unknown): boolean {
  switch (kind) {
    case "boolean":
      return typeof value === "boolean";
    case "base64":
    case "hexBinary":
      return value instanceof Uint8Array;
    case "float":
    case "double":
    case "int":
    case "short":
    case "byte":
    case "unsignedInt":
    case "unsignedShort":
    case "unsignedByte":
      return typeof value === "number";
    case "long":
    case "unsignedLong":
    case "integer":
    case "nonNegativeInteger":
    case "positiveInteger":
    case "nonPositiveInteger":
    case "negativeInteger":
      return typeof value === "number" || typeof value === "bigint";
    default:
      return typeof value === "string";
  }
}

/** Compares values with schemas as `Infer` does, each pair once. */
class Conformance {
  readonly #seen = new Map<object, Set<Schema>>();

  allows(schema: Schema, value: unknown): boolean {
    if (schema.kind === "any") return true;
    if (schema.kind === "optional") return value === null || this.allows(schema.of, value);
    if (schema.kind === "nothing") return value === null;
    if (schema.kind === "enumeration") return schema.values.some((one) => one === value);
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return isSimple(schema.kind, value);
    if (this.#isKnown(schema, value)) return true;
    switch (schema.kind) {
      case "array":
        return Array.isArray(value) && value.every((item) => this.allows(schema.item, item));
      case "map":
        return (
          value instanceof Map &&
          [...value].every(([key, inner]) => this.allows(schema.key, key) && this.#allowsOrNull(schema.value, inner))
        );
      case "struct":
      case "parts":
        return (
          !Array.isArray(value) &&
          Object.entries(schema.fields).every(([name, field]) =>
            this.#allowsOrNull(field, Object.getOwnPropertyDescriptor(value, name)?.value),
          )
        );
      default:
        return false;
    }
  }

  #allowsOrNull(schema: Schema, value: unknown): boolean {
    return value === null || this.allows(schema, value);
  }

  #isKnown(schema: Schema, value: object): boolean {
    const schemas = this.#seen.get(value) ?? new Set();
    this.#seen.set(value, schemas);
    if (schemas.has(schema)) return true;
    schemas.add(schema);
    return false;
  }
}

const guarded: readonly [name: string, prototype: object][] = [
  ["Object", Object.prototype],
  ["Array", Array.prototype],
  ["Map", Map.prototype],
  ["Set", Set.prototype],
  ["String", String.prototype],
  ["Number", Number.prototype],
  ["Function", Function.prototype],
  ["Uint8Array", Uint8Array.prototype],
];

const before = guarded.map(([name, prototype]) => ({
  name,
  prototype,
  parent: Object.getPrototypeOf(prototype) as unknown,
  properties: Reflect.ownKeys(prototype).map((key) => [key, Object.getOwnPropertyDescriptor(prototype, key)?.value] as const),
}));

/** The name of what is not as it was when this was loaded, or null. */
function changedPrototype(): string | null {
  for (const { name, prototype, parent, properties } of before) {
    const isSame =
      Object.getPrototypeOf(prototype) === parent &&
      Reflect.ownKeys(prototype).length === properties.length &&
      properties.every(([key, value]) => Object.getOwnPropertyDescriptor(prototype, key)?.value === value);
    if (!isSame) return `${name}.prototype`;
  }
  return null;
}
