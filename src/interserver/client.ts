import { performCall } from "../soap/call.ts";
import {
  type CallArguments,
  type CallOptions,
  type ConnectionOptions,
  checkNames,
  connect,
  timeoutFor,
} from "../soap/connection.ts";
import { startDeadline } from "../soap/deadline.ts";
import { plainEncoding } from "../soap/decode/plain-encoding.ts";
import { FaultError, OptionError } from "../soap/errors.ts";
import type { Input, Operation } from "../soap/operation.ts";
import type { Outcome } from "../soap/outcome.ts";
import { callWithSession, isBadSession, type SessionConnection } from "./call.ts";
import { defaultEndpoint, isThisMachine } from "./endpoint.ts";
import { LoginRefusedError } from "./errors.ts";
import { api_get_prepay_remaining } from "./operations/billing.ts";
import { api_login } from "./operations/general.ts";
import { Session } from "./session.ts";
import type { SessionStore } from "./session-store.ts";

export type { CallOptions } from "../soap/connection.ts";
export { createSessionStore, type SessionStore } from "./session-store.ts";
export type { KeyValueStore } from "./stored-session.ts";

export interface ClientOptions extends Omit<ConnectionOptions, "endpoint"> {
  /** The account's user name: mostly an email address. */
  readonly username: string;
  /** The account's password, or an API key. */
  readonly password: string;
  /** Default: `https://my.interserver.net/api.php`. `https:` only, unless the host is this machine. */
  readonly endpoint?: string | URL | undefined;
  /** True takes an `http:` endpoint beyond this machine: passwords and sessions then travel in the clear. Default: false. */
  readonly allowHttp?: boolean | undefined;
  /** Shares the login with other processes: `createSessionStore({ get, set, delete })`. Default: every client logs in. */
  readonly sessionStore?: SessionStore | undefined;
}

/** What the caller passes: every parameter but `sid`, which the client sees to. */
export type ClientInput<Op extends Operation> = { [Name in keyof Input<Op> as Exclude<Name, "sid">]: Input<Op>[Name] };

export interface Client {
  /**
   * Calls an operation, and logs in first where that is needed.
   *
   * @throws {InputError} before anything is sent.
   * @throws {LoginRefusedError | SessionError} where there is no session; a write was then not sent.
   * @throws {ConnectionError | TimeoutError | AbortedError | HttpError | DecodeError} where no whole answer came.
   * @throws {OutcomeUnknownError} in place of those, where the operation is a write that may have left.
   */
  call<Op extends Operation>(operation: Op, ...args: CallArguments<ClientInput<Op>>): Promise<Outcome<Op>>;
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
  return {
    async call<Op extends Operation>(operation: Op, ...[input, callOptions]: CallArguments<ClientInput<Op>>) {
      checkNames(callOptions, callOptionNames);
      const deadline = startDeadline(timeoutFor(operation, options, callOptions), callOptions?.signal);
      try {
        return (await callWithSession(connection, operation, input ?? {}, deadline.signal)) as Outcome<Op>;
      } finally {
        deadline.clear();
      }
    },
  };
}

/** The options there are: a misspelt `endpoint` would lead to the live service. */
const optionNames: readonly (keyof ClientOptions)[] = [
  "username",
  "password",
  "endpoint",
  "allowHttp",
  "sessionStore",
  "timeout",
  "transport",
  "fetch",
  "repertoire",
  "limits",
  "detectUtf8",
];

const callOptionNames: readonly (keyof CallOptions)[] = ["timeout", "signal"];

function connectWithSession(options: ClientOptions): SessionConnection {
  checkNames(options, optionNames);
  const { username, password, endpoint = defaultEndpoint, allowHttp = false, sessionStore } = options;
  for (const [name, value] of Object.entries({ username, password })) {
    if (typeof value !== "string" || value === "") throw new OptionError(`${name} must be a text that is not empty`);
  }
  // What the service's server software would turn into `?` is refused, unless the caller says otherwise.
  const connection = connect({ ...options, repertoire: options.repertoire ?? "latin1", endpoint }, plainEncoding);
  const { protocol, hostname } = connection.endpoint;
  if (protocol === "http:" && !allowHttp && !isThisMachine(hostname)) {
    throw new OptionError(
      "endpoint must begin with https://: passwords would travel in the clear; allowHttp: true sends them all the same",
    );
  }
  // A login or a proof serves every call, so it has a time limit of its own and is not stopped with the call that began it.
  const ask = async <Op extends Operation>(operation: Op, input: Input<Op>): Promise<Outcome<Op>> => {
    const deadline = startDeadline(timeoutFor(operation, options, undefined), undefined);
    try {
      return (await performCall(connection, operation, input, deadline.signal)) as Outcome<Op>;
    } finally {
      deadline.clear();
    }
  };
  const logIn = async (): Promise<string> => {
    const outcome = await ask(api_login, { username, password });
    if (outcome.kind === "ok") return outcome.value;
    throw outcome.kind === "fault"
      ? new FaultError(outcome.fault)
      : new LoginRefusedError({ operation: api_login.name, endpoint: null });
  };
  const isGood = async (sid: string): Promise<boolean> => {
    const outcome = await ask(api_get_prepay_remaining, { sid, module: "licenses" });
    if (outcome.kind === "fault") throw new FaultError(outcome.fault);
    return !isBadSession(outcome);
  };
  if (sessionStore !== undefined && typeof sessionStore.share !== "function") {
    throw new OptionError("sessionStore is what createSessionStore({ get, set, delete }) gives");
  }
  const account = JSON.stringify([connection.endpoint, username, password]);
  const obtain = sessionStore?.share(account, logIn, isGood) ?? (async () => ({ sid: await logIn(), isProved: true }));
  return { ...connection, session: new Session(obtain, isGood) };
}
