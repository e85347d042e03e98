import { reading } from "../call.ts";
import type { SoapCallOptions, SoapClient } from "../client.ts";
import type { CallArguments, CallOptions } from "../connection.ts";
import { AbortedError, OptionError } from "../errors.ts";
import type { Input, Operation } from "../operation.ts";
import type { AnyOutcome, Faulted, Headers, Outcome, Refused } from "../outcome.ts";
import type { ArraySchema, Fields, Infer } from "../schema.ts";
import { openList } from "./list-answer.ts";

/** An operation that answers with a list. */
export type ListOperation = Operation<Fields, ArraySchema>;

/** An item of the list. */
export type Row<Op extends ListOperation> = Infer<Op["output"]["item"]>;

/** All rows of the list came. */
export interface Streamed {
  readonly kind: "ok";
  /** How many. */
  readonly rows: number;
  readonly headers?: Headers;
}

/** How the operation answered, the rows themselves left out. */
export type StreamOutcome<Op extends ListOperation> = Streamed | Extract<Outcome<Op>, Refused<unknown> | Faulted>;

/** The rows of a list, as they come. It can be gone through once. */
export interface RowStream<Op extends ListOperation> extends AsyncIterableIterator<Row<Op>> {
  /**
   * How the operation answered, once the rows are gone through. It rejects with what the loop throws, and with an
   * `AbortedError` where the loop was left before its end.
   */
  readonly outcome: Promise<StreamOutcome<Op>>;
}

/** A client, as far as a stream needs one: whatever its calls take. */
export interface Caller {
  // biome-ignore lint/suspicious/noExplicitAny: what an operation takes depends on the client
  call(operation: any, input: any, options?: any): Promise<unknown>;
}

/**
 * Calls an operation that answers with a list, and gives its rows as their bytes arrive: of a long list, no more is held
 * than the rows that have come and not been taken. Nothing is sent before the first row is asked for, and no more is read
 * than rows are taken. To leave the loop closes the connection.
 *
 * Where the answer breaks off, the loop gives the rows that came and throws then what `call` throws. Waiting for the server
 * counts towards `timeout`, your own work between two rows does not. A read that fails is sent again until its first row is
 * there. `limits` are for all of the answer. What cannot be read bit by bit is read whole first: a list whose first item
 * shares its value with others, a sparse one, one of several dimensions, one of an operation that has a `success`.
 *
 * @throws {OptionError} for an operation that is no read of a list.
 *
 * @example
 * import { stream } from "interserver-soap/soap";
 *
 * const getPrices = operation("getPrices", { effect: "read", namespace: "urn:shop", input: {}, output: s.array(s.decimal) });
 * for await (const price of stream(shop, getPrices)) console.log(price);
 */
export function stream<Op extends ListOperation>(
  client: SoapClient,
  operation: Op,
  ...args: CallArguments<Input<Op>, SoapCallOptions>
): RowStream<Op> {
  return streamRows(client, operation, args);
}

/** Makes a call with a client, and gives the list that it answers with row by row. Nothing is sent before the first row is asked for. */
export function streamRows<Op extends ListOperation>(
  client: Caller,
  operation: Op,
  [input, options]: readonly [input?: object | undefined, options?: CallOptions | undefined],
): RowStream<Op> {
  const { name, effect, output } = operation;
  if (effect !== "read" || output.kind !== "array") throw new OptionError(`${name} cannot be streamed: it is no read of a list`);
  let settle: [resolve: (outcome: StreamOutcome<Op>) => void, reject: (error: unknown) => void] = [() => {}, () => {}];
  const outcome = new Promise<StreamOutcome<Op>>((...functions) => {
    settle = functions;
  });
  // Who goes through the rows is told by the loop.
  outcome.catch(() => {});
  const [resolve, reject] = settle;
  async function* rows(): AsyncGenerator<Row<Op>, void> {
    try {
      const answer = (await client.call(operation, input, { ...options, [reading]: openList })) as AnyOutcome;
      if (answer.kind !== "ok") return resolve(answer as StreamOutcome<Op>);
      const { value, ...rest } = answer;
      let count = 0;
      for await (const row of value as AsyncIterable<Row<Op>> | Iterable<Row<Op>>) {
        count++;
        yield row;
      }
      resolve({ ...rest, rows: count });
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      // Counts only where nothing was settled above: the loop was left.
      const left = new AbortedError(
        { operation: name, endpoint: null },
        { requestSent: "yes" },
        "the loop was left before all rows had come",
      );
      reject(left);
    }
  }
  return Object.assign(rows(), { outcome });
}
