import { END, EOF, START, TEXT } from "../xml/scanner.ts";
import type { Decoding } from "./decoding.ts";
import { nextElement } from "./element.ts";
import type { Reader } from "./reader.ts";

/** What an element holds that no schema tells of. */
interface Content {
  /** Of the elements inside; undefined where there are none. */
  readonly object: Record<string, unknown> | undefined;
  /** The text outside of those. */
  readonly text: string;
}

/** Reads the elements inside the one just started, each with `readMember`, and the text between them. */
export function readContent(decoding: Decoding, readMember: Reader): Content {
  const { scanner } = decoding;
  let object: Record<string, unknown> | undefined;
  let members: Members | undefined;
  let text = "";
  for (;;) {
    switch (scanner.next()) {
      case START: {
        if (members === undefined) {
          object = {};
          members = new Members(object);
          decoding.begin(object);
        }
        const name = decoding.memberName();
        decoding.enter(name);
        members.add(name, readMember(decoding));
        decoding.leave();
        break;
      }
      case TEXT:
        text += decoding.currentText();
        break;
      case END:
      case EOF:
        return { object, text };
    }
  }
}

/** Reads the members that are named, in whatever order they come, and passes over others. */
export function readMembers<Named>(
  decoding: Decoding,
  readers: { readonly [Name in keyof Named]: (decoding: Decoding) => Named[Name] },
): Partial<Named> {
  const { scanner } = decoding;
  const members: Partial<Named> = {};
  while (nextElement(scanner)) {
    const name = scanner.localName();
    if (Object.hasOwn(readers, name)) {
      decoding.enter(name);
      members[name as keyof Named] = readers[name as keyof Named](decoding);
      decoding.leave();
    } else decoding.skip();
  }
  return members;
}

/** Adds members to an object as they arrive: any name is safe, and a name that comes again makes a list, as in PHP. */
export class Members {
  readonly #object: Record<string, unknown>;
  #repeated: Set<string> | undefined;

  constructor(object: Record<string, unknown>) {
    this.#object = object;
  }

  add(name: string, value: unknown): void {
    if (!Object.hasOwn(this.#object, name)) {
      setMember(this.#object, name, value);
    } else if (this.#repeated?.has(name)) {
      (this.#object[name] as unknown[]).push(value);
    } else {
      this.#repeated ??= new Set();
      this.#repeated.add(name);
      setMember(this.#object, name, [this.#object[name], value]);
    }
  }
}

/** Plain assignment to `__proto__` would change the object's prototype instead of adding a member. */
export function setMember(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__") {
    Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
  } else {
    object[name] = value;
  }
}
