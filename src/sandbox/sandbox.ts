import * as operations from "../interserver/operations/index.ts";
import type { Operation } from "../soap/operation.ts";
import { readCall } from "./nusoap/request.ts";
import { toBytes, writeAnswer, writeFault } from "./nusoap/response.ts";
import { Unserializable } from "./nusoap/values.ts";
import { writeWsdl } from "./nusoap/wsdl.ts";
import { general } from "./services/general.ts";
import { licenses } from "./services/licenses.ts";
import { mail } from "./services/mail.ts";
import type { Service } from "./services/service.ts";
import { type Account, createState, defaultAccounts, type State } from "./state.ts";

export interface SandboxOptions {
  /** Who can log in. Default: `demo@example.com` with the password `demo`. */
  readonly accounts?: readonly Account[] | undefined;
  /** The time, for dates in rows. Default: the machine's. */
  readonly now?: (() => Date) | undefined;
}

/** A stand-in for the service, with a state of its own. It costs nothing and forgets everything when it is dropped. */
export interface Sandbox {
  /** Answers at `/api.php` as the service does: POST calls an operation, `?wsdl` gives the WSDL. */
  fetch(this: void, input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** What it remembers. */
  readonly state: State;
}

const catalogue = new Map(Object.values<Operation>(operations).map((operation) => [operation.name, operation]));
const services: ReadonlyMap<string, Service> = new Map(Object.entries({ ...general, ...licenses, ...mail }));

/**
 * Makes a sandbox. Pass its `fetch` to a client, or serve it on a socket with `interserver-soap sandbox`.
 *
 * @example
 * const sandbox = createSandbox();
 * const api = new InterServer({ username: "demo@example.com", password: "demo", fetch: sandbox.fetch });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const state = createState(options.accounts ?? defaultAccounts, options.now ?? (() => new Date()));
  return {
    state,
    async fetch(input, init) {
      return answer(state, new Request(input, init));
    },
  };
}

async function answer(state: State, request: Request): Promise<Response> {
  const { pathname, search, origin } = new URL(request.url);
  if (pathname !== "/api.php") return new Response("Not Found", { status: 404 });
  if (request.method === "POST") return answerCall(state, request);
  if (search.includes("wsdl")) {
    return respond(200, writeWsdl([...catalogue.values()], `${origin}${pathname}`));
  }
  return new Response("<html><body>InterServer sandbox: POST a SOAP request, or ask for ?wsdl</body></html>", {
    headers: { "Content-Type": "text/html; charset=ISO-8859-1" },
  });
}

async function answerCall(state: State, request: Request): Promise<Response> {
  const call = readCall(new Uint8Array(await request.arrayBuffer()), request.headers.get("content-type") ?? undefined);
  if (typeof call === "string") return respond(500, writeFault("Client", `error in msg parsing:\n${call}`));
  const operation = catalogue.get(call.operation);
  const service = services.get(call.operation);
  if (operation === undefined || service === undefined) {
    return respond(500, writeFault("Client", `Operation '${call.operation}' is not defined in the WSDL for this service`));
  }
  try {
    return respond(200, writeAnswer(operation, service(state, ...call.args)));
  } catch (error) {
    if (error instanceof Unserializable) return respond(500, writeFault("Server", "unable to serialize result"));
    throw error;
  }
}

function respond(status: number, envelope: string): Response {
  return new Response(toBytes(envelope), { status, headers: { "Content-Type": "text/xml; charset=ISO-8859-1" } });
}
