import { performCall } from "../soap/call.ts";
import { type ConnectionOptions, connect, connectionOptions, timed } from "../soap/connection.ts";
import { plainEncoding } from "../soap/decode/plain-encoding.ts";
import { FaultError, OptionError } from "../soap/errors.ts";
import type { Input, Operation } from "../soap/operation.ts";
import { checkNames } from "../soap/options.ts";
import type { Outcome } from "../soap/outcome.ts";
import { nowhere } from "../soap/soap-error.ts";
import { isBadSession, type SessionConnection } from "./call.ts";
import type { ChargeLimit } from "./charge-limit.ts";
import { defaultEndpoint, isThisMachine } from "./endpoint.ts";
import { LoginRefusedError } from "./errors.ts";
import { api_get_prepay_remaining } from "./operations/billing.ts";
import { api_login } from "./operations/general.ts";
import { Session } from "./session.ts";
import type { SessionStore } from "./session-store.ts";

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
  /** Caps what may be spent: `createChargeLimit({ perCall, total })`. Default: no limit. */
  readonly maxCharge?: ChargeLimit | undefined;
}

/** The options there are: a misspelt `endpoint` would lead to the live service. */
const optionNames: readonly (keyof ClientOptions)[] = [
  "username",
  "password",
  "endpoint",
  "allowHttp",
  "sessionStore",
  "maxCharge",
  ...connectionOptions,
  "limits",
  "detectUtf8",
];

/** Checks the options of a client. Nothing is sent yet. */
export function connectWithSession(options: ClientOptions): SessionConnection {
  checkNames(options, optionNames);
  const { username, password, endpoint = defaultEndpoint, allowHttp = false, sessionStore, maxCharge } = options;
  for (const [name, value] of Object.entries({ username, password })) {
    if (typeof value !== "string" || value === "") throw new OptionError(`${name} must be a text that is not empty`);
  }
  // What the service's server software would turn into `?` is refused, unless the caller says otherwise.
  const repertoire = options.repertoire ?? "latin1";
  const connection = { secrets: [password], ...connect({ ...options, repertoire, endpoint }, plainEncoding) };
  const { protocol, hostname } = new URL(connection.url);
  if (protocol === "http:" && !allowHttp && !isThisMachine(hostname)) {
    throw new OptionError(
      "endpoint must begin with https://: passwords would travel in the clear; allowHttp: true sends them all the same",
    );
  }
  // A login or a proof serves every call, so it has a time limit of its own and is not stopped with the call that began it.
  const ask = <Op extends Operation>(operation: Op, input: Input<Op>) =>
    timed(operation, options, undefined, (deadline) => performCall(connection, operation, input, deadline)) as Promise<
      Outcome<Op>
    >;
  const logIn = async (): Promise<string> => {
    const outcome = await ask(api_login, { username, password });
    if (outcome.kind === "ok") return outcome.value;
    throw outcome.kind === "fault" ? new FaultError(outcome.fault) : new LoginRefusedError(nowhere);
  };
  const isGood = async (sid: string): Promise<boolean> => {
    const outcome = await ask(api_get_prepay_remaining, { sid, module: "licenses" });
    if (outcome.kind === "fault") throw new FaultError(outcome.fault);
    return !isBadSession(outcome);
  };
  if (sessionStore !== undefined && typeof sessionStore.share !== "function") {
    throw new OptionError("sessionStore is what createSessionStore({ get, set, delete }) gives");
  }
  if (maxCharge !== undefined && typeof maxCharge.spend !== "function") {
    throw new OptionError("maxCharge is what createChargeLimit({ perCall, total }) gives");
  }
  const account = JSON.stringify([connection.url, username, password]);
  const obtain = sessionStore?.share(account, logIn, isGood) ?? (async () => ({ sid: await logIn(), isProved: true }));
  return { session: new Session(obtain, isGood), ...connection };
}
