const brand = Symbol.for("interserver-soap.error");

/** Whether the request left this machine: `"maybe"` where the runtime cannot tell. */
export type RequestSent = "no" | "maybe" | "yes";

/** Which call an error belongs to. */
export interface Origin {
  readonly operation: string | null;
  readonly endpoint: string | null;
  /** True: the answer is a secret, so errors keep nothing of it. */
  readonly confidential?: boolean;
  /** Takes out of a server's words what was sent in confidence, should it repeat that. */
  readonly hide?: ((text: string) => string) | undefined;
}

/** Of an error that no call threw. */
export const nowhere: Origin = { operation: null, endpoint: null };

export interface ErrorDetails {
  readonly requestSent: RequestSent;
  readonly cause?: unknown;
  /** The bytes that arrived. */
  readonly body?: Uint8Array | undefined;
  /** What could be read of them. */
  readonly partial?: unknown;
}

/**
 * The root of every error. `instanceof`, here and below, also recognises errors made by another copy of this package.
 *
 * Its own properties hold nothing that was sent or received, so printing or logging one leaks nothing. What arrived comes
 * from the methods `body()` and `partial()`.
 */
export class SoapError extends Error {
  /** The class's name, as a literal: minifiers rename classes. */
  protected static readonly className: string = "SoapError";

  /** From a closed list, for programs to switch on. */
  readonly code: string;
  /** The operation's wire name, or null where none was involved. */
  readonly operation: string | null;
  /** The address called, without user information and query, or null. */
  readonly endpoint: string | null;
  readonly requestSent: RequestSent;
  readonly #body: Uint8Array | undefined;
  readonly #partial: unknown;

  constructor(code: string, message: string, origin: Origin, details: ErrorDetails) {
    const told = origin.hide?.(message) ?? message;
    super(origin.operation === null ? told : `${origin.operation}: ${told}`, { cause: details.cause });
    this.code = code;
    this.operation = origin.operation;
    this.endpoint = origin.endpoint;
    this.requestSent = details.requestSent;
    if (!origin.confidential) {
      this.#body = details.body;
      this.#partial = details.partial;
    }
    Object.defineProperties(this, {
      name: { value: new.target.className, configurable: true, writable: true },
      [brand]: { value: true },
    });
    if (details.cause === undefined) delete this.cause;
  }

  /** The bytes that arrived; undefined where none did, or where they hold a secret. May hold private data: log with care. */
  body(): Uint8Array | undefined {
    return this.#body;
  }

  /** What could be read of the answer, or undefined. A text that is no valid value stands in its place as it arrived. */
  partial(): unknown {
    return this.#partial;
  }

  /** Own properties, with the two that `JSON.stringify` would leave out. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    const { [brand]: isOurs, name } = Object(value) as Readonly<Record<PropertyKey, unknown>>;
    // biome-ignore lint/complexity/noThisInStatic: it is the class to the right of `instanceof`
    return isOurs === true && (this === SoapError || name === this.className);
  }
}
