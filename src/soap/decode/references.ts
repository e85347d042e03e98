import { EOF, Scanner, START } from "../xml/scanner.ts";
import type { Scope } from "../xml/scope.ts";
import type { Decoding } from "./decoding.ts";
import { idOf } from "./element.ts";
import type { Reader } from "./reader.ts";

/** Where an element with an id begins, and the namespaces there. */
interface Target {
  readonly position: number;
  readonly scope: Scope | null;
}

/** A value under way for which no object has been made yet. */
const underWay = Symbol("under way");

/**
 * Values that several elements share (SOAP 1.1 §5.2.5, §5.4.1): an element with an id, wherever it stands in the envelope,
 * and those that refer to it. Each is read once by each reader, so that what was one object on the server is one here,
 * and a cycle stays a cycle.
 */
export class References {
  readonly #decoding: Decoding;
  readonly #start: number;
  /** Every id in the envelope; made when the first reference is met. */
  #targets: Map<string, Target> | undefined;
  #isCut = false;
  /** By id and by the key of the reader. */
  readonly #values = new Map<string, Map<Reader, unknown>>();
  /** Ids whose targets are being gone to, innermost last. */
  readonly #following = new Set<string>();
  /** Takes the object that is to be made next. */
  #await: ((value: object) => void) | null = null;

  constructor(decoding: Decoding) {
    this.#decoding = decoding;
    this.#start = decoding.scanner.position;
  }

  /** Reads what an element refers to, and passes over the element. */
  follow(reference: string, reader: Reader, key: Reader): unknown {
    const decoding = this.#decoding;
    decoding.skip();
    const id = reference.slice(1);
    const known = this.#values.get(id)?.get(key);
    if (known !== undefined && known !== underWay) return known;
    const target = reference.startsWith("#") ? this.#find(id) : undefined;
    if (target === undefined && this.#isCut) {
      decoding.scanner.fail("truncated", `refers to "${id}", which did not arrive`);
      return null;
    }
    if (target === undefined || known === underWay || this.#following.has(id)) {
      const what = target === undefined ? "which is not in the answer" : "which is a reference to itself";
      decoding.problem("invalid-value", `refers to ${JSON.stringify(reference)}, ${what}`);
      return null;
    }
    return this.#goTo(id, target, reader);
  }

  /** Reads an element with an id where it stands. */
  readHere(id: string, readContent: Reader, key: Reader): unknown {
    const values = this.#valuesOf(id);
    const known = values.get(key);
    if (known !== undefined && known !== underWay) {
      this.#decoding.skip();
      return known;
    }
    values.set(key, underWay);
    this.#await = (value) => values.set(key, value);
    const value = readContent(this.#decoding);
    this.#await = null;
    values.set(key, value);
    return value;
  }

  /** Notes the object into which the value under way is read, before its members are. */
  begin(value: object): void {
    this.#await?.(value);
    this.#await = null;
  }

  #goTo(id: string, { position, scope }: Target, reader: Reader): unknown {
    const decoding = this.#decoding;
    const here = decoding.scanner;
    if (this.#following.size >= decoding.limits.depth) {
      here.fail("too-large", `has more than ${decoding.limits.depth} references in a row; raise limits.depth`);
      return null;
    }
    const there = new Scanner(here.text, position, scope);
    this.#following.add(id);
    decoding.scanner = there;
    there.next();
    const value = reader(decoding);
    decoding.scanner = here;
    this.#following.delete(id);
    if (there.failure !== null) here.fail(there.failure.code, there.failure.message, there.failure.position);
    return value;
  }

  #valuesOf(id: string): Map<Reader, unknown> {
    let values = this.#values.get(id);
    if (values === undefined) {
      values = new Map();
      this.#values.set(id, values);
    }
    return values;
  }

  /** Looks through the whole envelope once. Of two elements with one id, the first counts. */
  #find(id: string): Target | undefined {
    if (this.#targets === undefined) {
      this.#targets = new Map();
      const scanner = new Scanner(this.#decoding.scanner.text, this.#start);
      for (let token = scanner.next(); token !== EOF; token = scanner.next()) {
        if (token !== START || scanner.attributes.count === 0) continue;
        const found = idOf(scanner);
        if (found !== undefined && !this.#targets.has(found)) {
          this.#targets.set(found, { position: scanner.tokenStart, scope: scanner.scope });
        }
      }
      this.#isCut = scanner.failure?.code === "truncated";
    }
    return this.#targets.get(id);
  }
}
