import { type HttpHandler, HttpResponse, http } from "msw";
import { defaultEndpoint } from "../interserver/endpoint.ts";
import { createSandbox, type Sandbox } from "../sandbox/index.ts";
import type { HandlerOptions } from "./on.ts";

/**
 * Handlers that answer every call by a sandbox, logins included.
 *
 * msw stands in for `fetch`, and does not see what undici sends: under Node, make the client with
 * `transport: fetchTransport()`.
 *
 * @param sandbox default: a new one, with its account `demo@example.com`, password `demo`
 *
 * @example
 * const server = setupServer(...handlers());
 * server.use(on(api_buy_license, () => fault("down for maintenance")));
 */
export function handlers(sandbox: Sandbox = createSandbox(), options: HandlerOptions = {}): HttpHandler[] {
  const endpoint = String(options.endpoint ?? defaultEndpoint);
  // A connection that the sandbox breaks is a network that fails; msw would make a page of an exception.
  const answer = ({ request }: { request: Request }) =>
    sandbox.fetch(atSandbox(request.url), request).catch(() => HttpResponse.error());
  return [http.post(endpoint, answer), http.get(endpoint, answer)];
}

/** The same address with the path that the sandbox answers at. */
function atSandbox(address: string): URL {
  const url = new URL(address);
  url.pathname = "/api.php";
  return url;
}
