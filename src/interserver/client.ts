import { checkGuards, originOf, readOf } from "../soap/call.ts";
import { type CallArguments, type CallOptions, timed } from "../soap/connection.ts";
import { OutcomeUnknownError } from "../soap/errors.ts";
import type { Input, Operation } from "../soap/operation.ts";
import { checkNames } from "../soap/options.ts";
import type { Outcome } from "../soap/outcome.ts";
import { callWithSession } from "./call.ts";
import { type Confirmation, confirmWrite } from "./confirm.ts";
import { type ClientOptions, connectWithSession } from "./connection.ts";
import { readerFor } from "./read.ts";
import { writeOf } from "./writes.ts";

export type { CallOptions } from "../soap/connection.ts";
export { type ChargeLimit, type ChargeLimitOptions, createChargeLimit } from "./charge-limit.ts";
export type { Confirmation } from "./confirm.ts";
export type { ClientOptions } from "./connection.ts";
export { createSessionStore, type SessionStore } from "./session-store.ts";
export type { KeyValueStore } from "./stored-session.ts";
export { stream } from "./stream.ts";

/** What the caller passes: every parameter but `sid`, which the client sees to. */
export type ClientInput<Op extends Operation> = { [Name in keyof Input<Op> as Exclude<Name, "sid">]: Input<Op>[Name] };

export interface Client {
  /**
   * Calls an operation, and logs in first where that is needed.
   *
   * @throws {InputError | OptionError} for what cannot be sent or used, before anything is sent.
   * @throws {GuardError} for a write that `readOnly` or `maxCharge` forbids, before it is sent.
   * @throws {LoginRefusedError | SessionError} where there is no session; a write was then not sent.
   * @throws {ConnectionError | TimeoutError | AbortedError | HttpError | DecodeError} where no whole answer came.
   * @throws {OutcomeUnknownError} in place of those, where the operation is a write that may have left.
   */
  call<Op extends Operation>(operation: Op, ...args: CallArguments<ClientInput<Op>>): Promise<Outcome<Op>>;

  /**
   * Finds out whether a write took effect that ended in `OutcomeUnknownError`: asks the service, on a session that is proved
   * first. Nothing is written. Most orders can be told by what they ordered, not by who ordered it: if the same was ordered
   * before, that is found too.
   *
   * @throws {InputError} for an error that is not of a call of this process.
   * @throws {AbortedError} where the caller's signal was aborted. Other failures to ask are an `unknown` with a reason.
   */
  confirm(error: OutcomeUnknownError, options?: CallOptions): Promise<Confirmation>;
  /** The same after a crash, by what the write was called with. */
  confirm<Op extends Operation>(operation: Op, ...args: CallArguments<ClientInput<Op>>): Promise<Confirmation>;
}

/**
 * A client for one account. Nothing is sent before the first call; all calls share one login.
 *
 * @throws {OptionError} for an option that cannot be used.
 *
 * @example
 * const client = createClient({ username, password });
 * const order = await client.call(api_buy_license, { ip: "192.0.2.7", type: 5000 });
 */
export function createClient(options: ClientOptions): Client {
  const connection = connectWithSession(options);
  const call = (operation: Operation, input: object = {}, callOptions?: CallOptions) =>
    timed(operation, options, callOptions, (deadline) => {
      checkNames(callOptions, callOptionNames);
      checkGuards(connection, operation);
      // The caller may change it while there is a login or a price to wait for.
      const given = { ...input };
      const read = readOf(callOptions);
      const send = () => callWithSession(read ? { ...connection, read } : connection, operation, given, deadline);
      if (options.maxCharge === undefined) return send();
      return options.maxCharge.spend(send, operation, given, readerFor(connection, deadline), originOf(connection, operation));
    });
  const confirm = async (...args: [OutcomeUnknownError, CallOptions?] | [Operation, object?, CallOptions?]) => {
    const [write, callOptions] =
      args[0] instanceof OutcomeUnknownError
        ? [writeOf(args[0]), args[1]]
        : [{ operation: args[0], input: args[1] ?? {} }, args[2]];
    return timed(write.operation, options, callOptions, (deadline) => {
      checkNames(callOptions, callOptionNames);
      return confirmWrite(connection, write, deadline);
    });
  };
  return { call, confirm } as Client;
}

const callOptionNames: readonly (keyof CallOptions)[] = ["timeout", "signal"];
