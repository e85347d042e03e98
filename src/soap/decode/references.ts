import { EOF, type ScanFailure, Scanner, START } from "../xml/scanner.ts";
import type { Scope } from "../xml/scope.ts";
import type { Decoding } from "./decoding.ts";
import { idOf, isNil, referenceOf } from "./element.ts";
import type { Reader } from "./reader.ts";

/** Where an element with an id begins, and the namespaces there. */
interface Target {
  readonly position: number;
  readonly scope: Scope | null;
}

/** A value under way for which no object has been made yet. */
const underWay = Symbol("under way");

/** So many references are followed inside one another. Each is twice the calls of a level of elements: see `limits.depth`. */
const deepest = 300;

/**
 * Values that several elements share (SOAP 1.1 §5.2.5, §5.4.1): an element with an id, wherever it stands in the envelope,
 * and those that refer to it. Each is read once by each reader, so that what was one object on the server is one here,
 * and a cycle stays a cycle.
 */
class References {
  readonly #decoding: Decoding;
  /** Every id in the envelope; made when the first reference is met. */
  #targets: Map<string, Target> | undefined;
  /** Why the envelope could not be looked through whole. */
  #failure: ScanFailure | null = null;
  /** By where the element begins and by the key of the reader: of two elements with one id, each is itself. */
  readonly #values = new Map<number, Map<Reader, unknown>>();
  /** How many references inside one another are being followed. */
  #following = 0;

  constructor(decoding: Decoding) {
    this.#decoding = decoding;
  }

  /** Reads what an element refers to, and passes over the element. */
  follow(reference: string, reader: Reader, key: Reader): unknown {
    const decoding = this.#decoding;
    decoding.skip();
    const target = reference.startsWith("#") ? this.#find(reference.slice(1)) : undefined;
    if (target === undefined) {
      const refers = `refers to ${decoding.quote(reference)}, which`;
      if (this.#failure?.code === "truncated") decoding.scanner.fail("truncated", `${refers} did not arrive`);
      else if (this.#failure !== null)
        decoding.scanner.fail(this.#failure.code, `${this.#failure.message}, and ${refers} was not found`);
      else decoding.problem("invalid-value", `${refers} is not in the answer`);
      return null;
    }
    const values = this.#valuesAt(target.position);
    const known = values.get(key);
    if (known === underWay) {
      decoding.problem("invalid-value", `refers to ${decoding.quote(reference)}, which is a reference to itself`);
      return null;
    }
    if (known !== undefined) return known;
    values.set(key, underWay);
    const value = this.#goTo(target, reader);
    values.set(key, value);
    return value;
  }

  /** Reads an element with an id where it stands. */
  readHere(readContent: Reader, key: Reader): unknown {
    const values = this.#valuesAt(this.#decoding.scanner.tokenStart);
    const known = values.get(key);
    if (known !== undefined && known !== underWay) {
      this.#decoding.skip();
      return known;
    }
    values.set(key, underWay);
    this.#decoding.onBegin = (value) => values.set(key, value);
    const value = readContent(this.#decoding);
    this.#decoding.onBegin = null;
    values.set(key, value);
    return value;
  }

  #goTo({ position, scope }: Target, reader: Reader): unknown {
    const decoding = this.#decoding;
    const here = decoding.scanner;
    const most = Math.min(decoding.limits.depth, deepest);
    if (this.#following >= most) {
      const remedy = most < deepest ? "; raise limits.depth" : "";
      here.fail("too-large", `has more than ${most} references in a row${remedy}`);
      return null;
    }
    const there = new Scanner(here.text, position, scope);
    there.mostAttributes = here.mostAttributes;
    this.#following++;
    decoding.scanner = there;
    there.next();
    const value = reader(decoding);
    decoding.scanner = here;
    this.#following--;
    if (there.failure !== null) here.fail(there.failure.code, there.failure.message, there.failure.position);
    return value;
  }

  #valuesAt(position: number): Map<Reader, unknown> {
    let values = this.#values.get(position);
    if (values === undefined) {
      values = new Map();
      this.#values.set(position, values);
    }
    return values;
  }

  /** Looks through the whole envelope once. Of two elements with one id, the first counts. */
  #find(id: string): Target | undefined {
    if (this.#targets === undefined) {
      this.#targets = new Map();
      const scanner = new Scanner(this.#decoding.scanner.text, this.#decoding.start);
      for (let token = scanner.next(); token !== EOF; token = scanner.next()) {
        if (token !== START || scanner.attributes.isPlain) continue;
        const found = idOf(scanner);
        if (found !== undefined && !this.#targets.has(found)) {
          this.#targets.set(found, { position: scanner.tokenStart, scope: scanner.scope });
        }
      }
      this.#failure = scanner.failure;
    }
    return this.#targets.get(id);
  }
}

/**
 * Makes a reader of content into one of elements, which can be nil, refer to others, or be referred to.
 *
 * @param key under which values with an id are kept, so that readers alike share them. Default: the reader itself.
 */
export function resolving(readContent: Reader, key?: Reader): Reader {
  const reader: Reader = (decoding) => {
    const { scanner } = decoding;
    if (scanner.attributes.isPlain) return readContent(decoding);
    if (isNil(scanner)) {
      decoding.skip();
      return null;
    }
    const reference = referenceOf(scanner);
    if (reference !== undefined) return referencesOf(decoding).follow(reference, reader, key ?? reader);
    if (idOf(scanner) === undefined) return readContent(decoding);
    return referencesOf(decoding).readHere(readContent, key ?? reader);
  };
  return reader;
}

const references = new WeakMap<Decoding, References>();

function referencesOf(decoding: Decoding): References {
  let found = references.get(decoding);
  if (found === undefined) {
    found = new References(decoding);
    references.set(decoding, found);
  }
  return found;
}
