import type { CallArguments, CallOptions } from "../soap/connection.ts";
import type { Operation } from "../soap/operation.ts";
import type { AnyOutcome } from "../soap/outcome.ts";
import { type ListOperation, type RowStream, streamRows } from "../soap/stream/stream.ts";
import { catalogue } from "./catalogue.ts";
import { type Client, type ClientInput, type ClientOptions, createClient } from "./client.ts";
import type { InterServerMethods } from "./methods.ts";

/** A client for one account, with one method an operation. */
export interface InterServer extends InterServerMethods {
  /** Calls an operation of your own, or one that this version does not know. */
  readonly call: Client["call"];
  /** Finds out whether a write took effect that ended in `OutcomeUnknownError`. */
  readonly confirm: Client["confirm"];
  /** Calls an operation that answers with a list, and gives its rows as their bytes arrive: see the function `stream`. */
  stream<Op extends ListOperation>(operation: Op, ...args: CallArguments<ClientInput<Op>>): RowStream<Op>;
}

/**
 * InterServer's API as one object. It holds every operation; for the smallest bundle take `createClient` and import the
 * operations that you call.
 *
 * @example
 * const api = new InterServer({ username, password });
 * const order = await api.api_buy_license({ ip: "192.0.2.7", type: 5000 });
 */
export const InterServer: new (options: ClientOptions) => InterServer = /* @__PURE__ */ defineMethods();

/** A function, so that a bundler can leave it out together with the operations. */
function defineMethods(): new (options: ClientOptions) => InterServer {
  class InterServer {
    /** Bundlers give the class another name, and printing a client would show that. */
    static readonly name = "InterServer";
    readonly call: (operation: Operation, input?: object, options?: CallOptions) => Promise<AnyOutcome>;
    readonly confirm: Client["confirm"];
    readonly stream: (operation: ListOperation, input?: object, options?: CallOptions) => RowStream<ListOperation>;

    constructor(options: ClientOptions) {
      const { call, confirm } = createClient(options);
      this.call = call as InterServer["call"];
      this.confirm = confirm;
      this.stream = (operation, ...args) => streamRows(this, operation, args);
    }
  }
  for (const operation of catalogue) {
    Object.defineProperty(InterServer.prototype, operation.name, {
      value(this: InterServer, input?: object, options?: CallOptions) {
        return this.call(operation, input, options);
      },
    });
  }
  // The one place where the methods, made from the descriptors, meet the interface written from them.
  return InterServer as unknown as ReturnType<typeof defineMethods>;
}
