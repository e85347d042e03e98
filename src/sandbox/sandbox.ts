import { catalogue } from "../interserver/catalogue.ts";
import type { Operation } from "../soap/operation.ts";
import { checkNames } from "../soap/options.ts";
import { type Clock, machineClock } from "./clock.ts";
import { type Fault, parseFaults, SandboxFaultError } from "./faults/fault.ts";
import { FaultList } from "./faults/fault-list.ts";
import { answerCall, type CallContext } from "./http/answer-call.ts";
import { page, reply, type SandboxReply } from "./http/reply.ts";
import { toResponse } from "./http/to-response.ts";
import { doDueJobs } from "./jobs.ts";
import { toBytes } from "./nusoap/response.ts";
import { writeWsdl } from "./nusoap/wsdl.ts";
import { defaultAccounts } from "./seed/customer.ts";
import { createState } from "./seed/state.ts";
import type { Account, State } from "./state.ts";

export interface SandboxOptions {
  /** What everything made up is made from: ids, names, addresses, session ids. Default: 1. */
  readonly seed?: number | undefined;
  /** Default: the machine's. `createClock()` gives one that is moved by hand. */
  readonly clock?: Clock | undefined;
  /** Who can log in. Default: `demo@example.com` with the password `demo`. */
  readonly accounts?: readonly Account[] | undefined;
  /** Faults from the beginning on, each written as {@link Sandbox.fail} takes it. Default: none. */
  readonly faults?: readonly string[] | undefined;
}

/** A stand-in for the service, with a state of its own. It costs nothing and forgets everything when it is dropped. */
export interface Sandbox {
  /** Answers at `/api.php` as the service does: POST calls an operation, `?wsdl` gives the WSDL. */
  fetch(this: void, input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The same, for a socket to send: the reply says what a `Response` cannot, such as a wrong `Content-Length`. */
  answer(this: void, request: Request): Promise<SandboxReply>;
  /** What it remembers. Reading it first does what has come due. */
  readonly state: State;
  readonly clock: Clock;
  /**
   * Lets calls fail: `[OPERATION:]KIND[=NUMBER][*TIMES]`, several separated by commas, such as
   * `api_buy_license:drop-after*1`. A request's header `X-Sandbox-Fault` does so for that request.
   *
   * @returns a function that ends it.
   * @throws {SandboxFaultError} for a text that describes no fault. Nothing is changed then.
   */
  fail(this: void, faults: string): () => void;
  /** Puts everything back to the beginning: state, sessions, made-up things, faults. The clock stays. */
  reset(this: void): void;
}

const operations: ReadonlyMap<string, Operation> = new Map(catalogue.map((operation) => [operation.name, operation]));

/**
 * Makes a sandbox. Pass its `fetch` to a client, or serve it on a socket with `interserver-soap sandbox`.
 *
 * @throws {SandboxFaultError} where `faults` holds what is none.
 * @throws {OptionError} for an option that there is not, an account's among them.
 *
 * @example
 * const sandbox = createSandbox();
 * const api = new InterServer({ username: "demo@example.com", password: "demo", fetch: sandbox.fetch });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkNames(options, optionNames);
  const { seed = 1, clock = machineClock, accounts = defaultAccounts, faults = [] } = options;
  for (const account of accounts) checkNames(account, accountNames);
  const begin = () => createState(seed, clock, accounts);
  const state = begin();
  const failing = new FaultList();
  const parse = (text: string) => parseFaults(text, (name) => operations.has(name));
  const fail = (text: string) => failing.add(parse(text));
  for (const text of faults) fail(text);

  async function answer(request: Request): Promise<SandboxReply> {
    const { pathname, search, origin } = new URL(request.url);
    if (pathname !== "/api.php") return page(404, "Not Found");
    if (request.method !== "POST") return answerGet(search, `${origin}${pathname}`);
    let asked: ReturnType<typeof parse>;
    try {
      asked = parse(request.headers.get("X-Sandbox-Fault") ?? "");
    } catch (error) {
      if (error instanceof SandboxFaultError) return page(400, error.message, "text/plain; charset=UTF-8");
      throw error;
    }
    const context: CallContext = {
      state,
      operations,
      faultsFor(name) {
        const takesSession = Object.hasOwn(operations.get(name)?.input ?? {}, "sid");
        const befalls = ({ operation, kind }: Fault) => (operation ?? name) === name && (kind !== "expired" || takesSession);
        return [...asked.filter(befalls), ...failing.take(befalls)];
      },
    };
    return answerCall(context, request);
  }

  return {
    clock,
    answer,
    fail,
    get state() {
      doDueJobs(state);
      return state;
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      const { signal } = request;
      signal.throwIfAborted();
      const aborted = new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
      return toResponse(await Promise.race([answer(request), aborted]));
    },
    reset() {
      Object.assign(state, begin());
      failing.clear();
      for (const text of faults) fail(text);
    },
  };
}

const optionNames: readonly (keyof SandboxOptions)[] = ["seed", "clock", "accounts", "faults"];

const accountNames: readonly (keyof Account)[] = [
  "username",
  "password",
  "apiKey",
  "name",
  "prepay",
  "card",
  "admin",
  "locked",
  "empty",
];

function answerGet(search: string, address: string): SandboxReply {
  if (search.includes("wsdl")) {
    return reply(200, "text/xml; charset=ISO-8859-1", toBytes(writeWsdl(catalogue, address)));
  }
  return page(200, "<html><body>InterServer sandbox: POST a SOAP request, or ask for ?wsdl</body></html>");
}
