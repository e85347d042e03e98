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
