import type { Fields, Infer, InferFields, Schema } from "./schema.ts";

/**
 * What calling an operation does: a `read` may be sent again; a `write` spends, creates, changes or destroys and is
 * never sent twice; a `session` call logs in.
 */
export type Effect = "read" | "write" | "session";

/**
 * Which answers mean that it worked: the words that `status` may hold, or a test of the whole value. Where the test is a
 * type guard, the value of an outcome that is `ok` has the type that it guards.
 */
export type Success = readonly string[] | ((value: never) => boolean);

/** What can be the `success` of an operation with this output: words need a `status` to stand in. */
export type SuccessOf<O extends Schema> =
  | ((value: Infer<O>) => boolean)
  | (Infer<O> extends infer Value ? ([Value & object] extends [never] ? never : readonly string[]) : never);

/** A method, so that an operation can be described by what another one has. */
interface Confirm<I extends Fields> {
  confirm(input: InferFields<I>, read: ReadCall): Promise<object | undefined>;
}

export interface OperationDefinition<
  I extends Fields = Fields,
  O extends Schema = Schema,
  S extends Success | undefined = Success | undefined,
> {
  /** Default: `"write"`, since an unknown operation may cost money. */
  readonly effect?: Effect | undefined;
  /** The namespace of the request's wrapper element (SOAP 1.1 §7.1). */
  readonly namespace: string;
  /** The `SOAPAction` header's text, without quotes. Default: `NAMESPACE#NAME`. */
  readonly action?: string | undefined;
  /** Parameters in wire order. Servers such as NuSOAP take them by position. */
  readonly input: I;
  readonly output: O;
  /** Absent: every answer that is not a fault is `ok`. */
  readonly success?: S | undefined;
  /** What a fault's `detail` holds: mostly `s.struct(…)` with an element a kind of fault. Default: `s.any`. */
  readonly detail?: Schema | undefined;
  /** Blocks of the answer's `Header` to be read into the outcome's `headers`, by local name. Default: none. */
  readonly responseHeaders?: Fields | undefined;
  /** Milliseconds that a call may take where neither the call nor its client says. Default: 60,000. */
  readonly timeout?: number | undefined;
  /** For a write: which call shows afterwards whether it took effect, and by what, as words for an error's message. */
  readonly readBack?: string | undefined;
  /** Makes that call, and gives what shows that the write took effect; undefined where nothing does. */
  readonly confirm?: Confirm<I>["confirm"] | undefined;
  /** True keeps nothing of the answer on an error, for operations that answer with a secret. */
  readonly confidential?: boolean | undefined;
}

/** An operation of a service: one frozen object, data only. Calls, types and the sandbox are all made from it. */
export interface Operation<
  I extends Fields = Fields,
  O extends Schema = Schema,
  S extends Success | undefined = Success | undefined,
> {
  readonly name: string;
  readonly effect: Effect;
  readonly namespace: string;
  readonly action: string;
  readonly input: I;
  readonly output: O;
  readonly success: S;
  readonly detail: Schema | undefined;
  readonly responseHeaders: Fields | undefined;
  readonly timeout: number | undefined;
  readonly readBack: string | undefined;
  readonly confirm: ((input: never, read: ReadCall) => Promise<object | undefined>) | undefined;
  readonly confidential: boolean;
}

/** Calls a read, and gives the value of its answer. It throws where the answer is another one, or none comes. */
export type ReadCall = <Op extends Operation>(operation: Op, input: Omit<Input<Op>, "sid">) => Promise<Output<Op>>;

/** What a caller passes, as one object. */
export type Input<Op extends Operation> = InferFields<Op["input"]>;

/** What the operation answers with. */
export type Output<Op extends Operation> = Infer<Op["output"]>;

/**
 * Describes an operation.
 *
 * @example
 * const getPrice = operation("getPrice", {
 *   effect: "read",
 *   namespace: "urn:shop",
 *   input: { sku: s.string, currency: s.optional(s.string) },
 *   output: s.float,
 * });
 */
export function operation<const I extends Fields, const O extends Schema, const S extends SuccessOf<O> | undefined = undefined>(
  name: string,
  definition: OperationDefinition<I, O, S>,
): Operation<I, O, S> {
  const { effect = "write", action = `${definition.namespace}#${name}`, confidential = false } = definition;
  // What is not defined is not there, and so undefined.
  return Object.freeze({ ...definition, name, effect, action, confidential }) as Operation<I, O, S>;
}
